#pragma once

#include <string>
#include <string_view>

#include "alibabacloud/schema/object.h"

namespace alibabacloud::internal {

/// The object as the service would print it in XML, below a root of that name: a wrapped list has an element around its
/// items, a direct one repeats its own.
[[nodiscard]] std::string WriteXml(std::string_view root, schema::ConstObject object);

/// Returns the text as it may stand in an element: "&", "<" and ">" become references.
[[nodiscard]] std::string EscapeXml(std::string text);

}  // namespace alibabacloud::internal
