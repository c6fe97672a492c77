#pragma once

#include <string_view>

#include "alibabacloud/schema/object.h"
#include "text_io.h"

namespace acs {

/// A request or response in wire names, lists as plain arrays, nothing redacted.
[[nodiscard]] Json ToJsonTree(alibabacloud::schema::ConstObject object);

/// Where a member is that may lie inside objects: "Outer.Inner".
[[nodiscard]] Json::json_pointer PointerTo(std::string_view path);

/// A table of the first list of objects, one row each; without such a list one `Name: value` a line. `items` names the
/// list to prefer; it may be empty.
[[nodiscard]] std::string ToTable(const Json& response, std::string_view items);

}  // namespace acs
