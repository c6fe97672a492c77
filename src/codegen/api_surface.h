#pragma once

#include <string>
#include <vector>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// One line for each action, each field and each waiter, sorted: what a review of an API change has to look at.
[[nodiscard]] std::string EmitApiSurface(const std::vector<CppService>& services);

}  // namespace alibabacloud::codegen
