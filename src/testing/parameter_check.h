#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// What an action says to its parameters.
struct ParameterVerdict {
  std::optional<Error> error{};
  /// Names that the action does not have; no error.
  std::vector<std::string> unknown{};
};

/// Checks that the required parameters came and that the types fit. The codes are those of the action's documents:
/// MissingParameter and InvalidParameter, or `Missing<Name>` and `Invalid<Name>` where they say so.
[[nodiscard]] ParameterVerdict CheckParameters(const schema::ActionEntry& action, const Parameters& parameters);

}  // namespace alibabacloud::internal
