#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// Text of an action's public header.
[[nodiscard]] std::string EmitHeader(const CppAction& action, const Service& service);

}  // namespace alibabacloud::codegen
