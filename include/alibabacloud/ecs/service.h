// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <span>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/waiter.h"

namespace alibabacloud::ecs {

/// Every action of this service with its tables, model and recorded replies. For tools, tests and the emulator:
/// a program that calls this contains all of the service's actions.
const schema::Service& Service() noexcept;

/// Every waiter of this service, in no particular order.
std::span<const schema::WaiterTable* const> Waiters() noexcept;

}  // namespace alibabacloud::ecs
