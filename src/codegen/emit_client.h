#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// Text of client.h: the client class, with requests and responses only declared.
[[nodiscard]] std::string EmitClientHeader(const CppService& service);

/// Text of client.cc: what of the client does not belong to one action.
[[nodiscard]] std::string EmitClientSource(const CppService& service);

/// Text of actions.h: what the generated sources share.
[[nodiscard]] std::string EmitActionsHeader(const CppService& service);

/// Text of product.cc: the service's name, version and hosts.
[[nodiscard]] std::string EmitProduct(const Service& service);

}  // namespace alibabacloud::codegen
