#pragma once

#include <string>
#include <utility>

#include "alibabacloud/error.h"

namespace alibabacloud::internal {

[[nodiscard]] inline Error InvalidArgument(std::string message) {
  return {.kind = ErrorKind::kInvalidArgument, .message = std::move(message)};
}

}  // namespace alibabacloud::internal
