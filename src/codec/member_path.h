#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/schema/table.h"

// Members by their wire names; a path where they lie inside objects: "Outer.Inner".

namespace alibabacloud::internal {

template <class Value>
struct PathMember {
  const schema::Field* field;
  Value value;
};

/// Nothing when no member has that path.
[[nodiscard]] std::optional<PathMember<schema::ConstValue>> FindPath(schema::ConstObject object, std::string_view path);
[[nodiscard]] std::optional<PathMember<schema::MutableValue>> FindPath(schema::MutableObject object,
                                                                       std::string_view path);

/// The text of a scalar; empty where there is none, or the path is.
[[nodiscard]] std::string TextAt(schema::ConstObject object, std::string_view path);

}  // namespace alibabacloud::internal
