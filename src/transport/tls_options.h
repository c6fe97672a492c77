#pragma once

#include <string>

#include "alibabacloud/transport.h"
#include "transport/curl_easy.h"

namespace alibabacloud::internal {

/// What is wrong with the options as far as one can say without a connection; empty if nothing is. Reads the files.
[[nodiscard]] std::string TlsProblem(const TlsOptions& tls);

/// Says which of the files in the options is not a regular file, or is too large; empty if none. libcurl reads the
/// files for each TLS handshake, on the calling thread, and would wait for a writer to a pipe or read a device without
/// end: call this before each exchange, since files may be replaced while a client is in use. Reads the files' status
/// only.
[[nodiscard]] std::string TlsFileProblem(const TlsOptions& tls);

/// Hands the options to libcurl. Texts in memory are borrowed: `tls` must outlive the handle.
void ApplyTls(const TlsOptions& tls, CurlOptions& options);

}  // namespace alibabacloud::internal
