#pragma once

#include <string_view>
#include <vector>

#include "codegen/model.h"

namespace alibabacloud::codegen {

/// The field with that wire name; null when there is none.
[[nodiscard]] const Field* FindField(const std::vector<Field>& fields, std::string_view name);

/// A field at the top, or through objects: "Invocation.NextToken".
[[nodiscard]] const Field* FindByPath(const std::vector<Field>& fields, std::string_view path);

}  // namespace alibabacloud::codegen
