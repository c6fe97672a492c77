#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// errors.h of a service: a constant for each documented error code.
[[nodiscard]] std::string EmitErrorsHeader(const CppService& service);

}  // namespace alibabacloud::codegen
