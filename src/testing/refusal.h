#pragma once

#include <string_view>

#include "alibabacloud/error.h"

namespace alibabacloud::internal {

/// An error as the service's gateway reports it.
[[nodiscard]] Error Refuse(int http_status, std::string_view code, std::string_view message);

/// A common parameter did not come: `MissingTimestamp`.
[[nodiscard]] Error RefuseMissing(std::string_view common_parameter);

}  // namespace alibabacloud::internal
