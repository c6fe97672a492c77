#pragma once

#include <string>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::internal {

/// Appends a scalar that is set as query parameters and XML spell it: true, 42, 0.125, text as it is.
void AppendScalarText(schema::ConstValue value, std::string& out);
[[nodiscard]] std::string ScalarText(schema::ConstValue value);

}  // namespace alibabacloud::internal
