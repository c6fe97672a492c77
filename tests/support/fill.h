#pragma once

#include "alibabacloud/schema/object.h"

namespace alibabacloud::test {

/// Sets every member at every depth to a value of its own; lists and maps get two items each.
void FillEveryField(schema::MutableObject object);

}  // namespace alibabacloud::test
