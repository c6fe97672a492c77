#pragma once

#include <string>
#include <string_view>

#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// What is wrong with the options; empty if nothing is.
[[nodiscard]] std::string ProxyProblem(const ProxyOptions& proxy);

/// The URL with user and password in it, and a NUL at its end; for options without a problem.
[[nodiscard]] SecretString ProxyUrl(const ProxyOptions& proxy);

/// What it means when that proxy answers with status 407.
[[nodiscard]] std::string_view MeaningOf407(const ProxyOptions& proxy);

}  // namespace alibabacloud::internal
