#pragma once

#include "alibabacloud/schema/object.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// Adds the request's fields as parameters, in the style of each. Absent fields add nothing, an empty string adds an
/// empty value, and an item without a value still counts in the numbering of its list.
void EncodeQuery(schema::ConstObject request, ParameterList& parameters);

}  // namespace alibabacloud::internal
