#pragma once

#include <string>
#include <string_view>

#include "alibabacloud/schema/object.h"

namespace alibabacloud::internal {

/// The object as the service would print it in XML, below a root of that name: a wrapped list has an element around its
/// items, a direct one repeats its own.
[[nodiscard]] std::string WriteXml(std::string_view root, schema::ConstObject object);

}  // namespace alibabacloud::internal
