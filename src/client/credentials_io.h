#pragma once

#include <stop_token>

#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud::internal {

/// Does what a step Perform asks for, on this thread.
[[nodiscard]] CredentialsAnswer PerformAction(const CredentialsAction& action, const std::stop_token& stop);

}  // namespace alibabacloud::internal
