#pragma once

#include <map>
#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// The catalogue of a service's actions for the documentation, in Markdown with Doxygen's references: a page for each
/// category of actions and one that lists those, by file name.
[[nodiscard]] std::map<std::string, std::string> EmitPages(const CppService& service);

}  // namespace alibabacloud::codegen
