#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// Text of the field tables of a struct and, before them, of the structs inside it.
[[nodiscard]] std::string EmitTables(const CppStruct& type, const Service& service);

/// Text of the SchemaOf() functions of a struct and of the structs inside it.
[[nodiscard]] std::string EmitSchemaFunctions(const CppStruct& type);

}  // namespace alibabacloud::codegen
