#pragma once

#include "codegen/diagnostics.h"
#include "codegen/model.h"

namespace alibabacloud::codegen {

/// Reports what no model may say, apart from clashes of C++ names (those are found when the names are given out).
void Validate(const Service& service, std::string_view folder, Diagnostics& diagnostics);

/// The same for one action; `stem` is its file's name without ".json".
void Validate(const Action& action, std::string_view stem, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
