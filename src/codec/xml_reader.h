#pragma once

#include <string_view>

#include "codec/json_reader.h"
#include "codec/struct_builder.h"

namespace alibabacloud::internal {

/// Reads an XML document into the builder's struct; the root's name is not checked, attributes are not read. A DTD is
/// passed over and its entities are not expanded.
[[nodiscard]] ReadResult ReadXml(std::string_view text, StructBuilder& builder);

}  // namespace alibabacloud::internal
