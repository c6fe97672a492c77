#pragma once

#include <vector>

#include "codegen/cpp_model.h"
#include "codegen/diagnostics.h"
#include "codegen/model.h"

namespace alibabacloud::codegen {

/// The error codes of all actions of a service, each once. Reports codes whose constants would have the same name.
[[nodiscard]] std::vector<CppError> CollectErrors(const Service& service, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
