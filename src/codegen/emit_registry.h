#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// Text of service.h, which declares the registry of all actions.
[[nodiscard]] std::string EmitServiceHeader(const Service& service);

/// Text of registry.cc, which holds it with the models and recorded replies.
[[nodiscard]] std::string EmitRegistry(const CppService& service);

}  // namespace alibabacloud::codegen
