#pragma once

#include "alibabacloud/schema/object.h"

namespace alibabacloud::test {

/// What strings are filled with.
enum class Texts {
  kOdd,       ///< Markup, quotes and letters beyond ASCII.
  kNumerals,  ///< Digits: texts that could be numbers.
};

/// Sets every member at every depth to a value of its own; lists and maps get that many items each.
void FillEveryField(schema::MutableObject object, Texts texts = Texts::kOdd, int items = 2);

}  // namespace alibabacloud::test
