// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/schema/service.h"

namespace alibabacloud::ecs {

/// Every action of this service with its tables, model and recorded replies. For tools, tests and the emulator:
/// a program that calls this contains all of the service's actions.
const schema::Service& Service() noexcept;

}  // namespace alibabacloud::ecs
