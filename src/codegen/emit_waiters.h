#pragma once

#include <string>

#include "codegen/model.h"

namespace alibabacloud::codegen {

/// Name of a waiter's table.
[[nodiscard]] std::string WaiterVariable(const Waiter& waiter);

/// Text of waiters.h, with a function for each waiter.
[[nodiscard]] std::string EmitWaitersHeader(const Service& service);

/// Text of waiters.cc, with their tables.
[[nodiscard]] std::string EmitWaiters(const Service& service);

}  // namespace alibabacloud::codegen
