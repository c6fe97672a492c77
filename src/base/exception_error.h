#pragma once

#include <string_view>

#include "alibabacloud/error.h"

namespace alibabacloud::internal {

/// Returns the error of an operation that an exception has ended. Never throws: without memory for `what`, the message
/// is "out of memory".
[[nodiscard]] Error ErrorOfException(ErrorKind kind, std::string_view what) noexcept;

}  // namespace alibabacloud::internal
