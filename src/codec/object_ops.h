#pragma once

#include <string_view>

#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/table.h"

namespace alibabacloud::internal {

/// Whether anything is set in it: an object counts as absent while none of its members is set.
[[nodiscard]] bool IsSet(schema::ConstValue value);
[[nodiscard]] bool IsSet(schema::ConstObject object);

/// Sets every member back to its default.
void Clear(schema::MutableObject object);

/// The member with that wire name; null when there is none. Aliases count where `aliases` is set.
[[nodiscard]] const schema::Field* FindField(const schema::Struct& schema, std::string_view name, bool aliases = false);

/// Returns the field whose wire name or alias differs from `name` in case at most; null when there is none. Takes time
/// that grows with the number of fields: ask FindField() first.
[[nodiscard]] const schema::Field* FindFieldIgnoringCase(const schema::Struct& schema, std::string_view name);

}  // namespace alibabacloud::internal
