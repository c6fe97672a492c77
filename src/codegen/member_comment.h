#pragma once

#include <string>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// What a reader of the header is told about a member, in one paragraph.
[[nodiscard]] std::string MemberComment(const CppMember& member, bool request);

}  // namespace alibabacloud::codegen
