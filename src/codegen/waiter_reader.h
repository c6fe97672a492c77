#pragma once

#include <string_view>
#include <vector>

#include "codegen/diagnostics.h"
#include "codegen/waiter_model.h"

namespace alibabacloud::codegen {

/// Reads a waiters.json; `file` is what messages call it. Reports what ReadAction() would.
[[nodiscard]] std::vector<Waiter> ReadWaiters(std::string_view text, std::string_view file, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
