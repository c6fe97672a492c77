#pragma once

#include <string>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::internal {

/// Appends a scalar that is set as query parameters and XML spell it: true, 42, 0.125, text as it is.
void AppendScalarText(schema::ConstValue value, std::string& out);
[[nodiscard]] std::string ScalarText(schema::ConstValue value);

/// What stands between the items of a list that travels as one text; NUL for styles that do not join.
[[nodiscard]] constexpr char SeparatorOf(schema::Style style) noexcept {
  if (style == schema::Style::kSimple) return ',';
  return style == schema::Style::kSemicolon ? ';' : '\0';
}

}  // namespace alibabacloud::internal
