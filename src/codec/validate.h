#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/object.h"

namespace alibabacloud::internal {

/// The required members that are not set, as parameter names ("BackendServers.1.ServerId"). Members of an object that
/// is not set at all are not missed.
[[nodiscard]] std::vector<std::string> MissingRequired(schema::ConstObject request);

/// The first value that no request can carry: text with a NUL byte or that is not UTF-8, a number that is not finite,
/// text that was to be JSON and is not. Names the field, never the value.
[[nodiscard]] std::optional<std::string> FindInvalidValue(schema::ConstObject request);

/// What is wrong with text that is to travel as a parameter; absent when nothing is.
[[nodiscard]] std::optional<std::string> InvalidText(std::string_view text);

}  // namespace alibabacloud::internal
