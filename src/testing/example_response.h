#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// JSON of a plausible response, made of the examples in an action's model: each list has one item, each field its
/// example, else a value of its type.
[[nodiscard]] std::string MakeExampleResponse(std::string_view model);

}  // namespace alibabacloud::internal
