#pragma once

#include <string>

#include "alibabacloud/schema/object.h"

namespace alibabacloud::test {

/// How lists are written, whatever the table says.
enum class ListShape {
  kDirect,       ///< `"Tags":[..]`
  kWrapped,      ///< `"Tags":{"Tag":[..]}`, with the name of the table where it has one
  kOther,        ///< Wrapped where the table says direct, and direct where it says wrapped.
  kItem,         ///< `"Tags":{..}`: the only item in place of the list
  kWrappedItem,  ///< `"Tags":{"Tag":{..}}`
};

struct Deviations {
  /// Texts become numbers; numbers and booleans become texts.
  bool swap_scalars = false;
  ListShape lists = ListShape::kDirect;
};

/// The object as JSON that a service may send in place of the documented form.
[[nodiscard]] std::string WriteDeviatingJson(schema::ConstObject object, const Deviations& deviations);

}  // namespace alibabacloud::test
