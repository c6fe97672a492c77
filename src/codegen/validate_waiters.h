#pragma once

#include "codegen/diagnostics.h"
#include "codegen/model.h"

namespace alibabacloud::codegen {

/// Reports waiters that do not fit each other, or the models of their actions.
void ValidateWaiters(const Service& service, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
