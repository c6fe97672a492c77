#pragma once

#include <string>

#include "alibabacloud/transport.h"
#include "transport/curl_easy.h"

namespace alibabacloud::internal {

/// What is wrong with the options as far as one can say without a connection; empty if nothing is. Reads the files.
[[nodiscard]] std::string TlsProblem(const TlsOptions& tls);

/// Hands the options to libcurl. Texts in memory are borrowed: `tls` must outlive the handle.
void ApplyTls(const TlsOptions& tls, CurlOptions& options);

}  // namespace alibabacloud::internal
