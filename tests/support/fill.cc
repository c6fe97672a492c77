#include "support/fill.h"

#include <cstdint>
#include <string>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::test {

namespace {

using schema::Kind;
using schema::MutableValue;

class Filler {
 public:
  void Object(schema::MutableObject object) {
    for (const schema::Field& field : object.schema().fields) Value(Member(object, field), field);
  }

 private:
  void Value(MutableValue value, const schema::Field& field) {
    const std::int64_t number = ++next_;
    switch (value.kind()) {
      case Kind::kString:
        // Markup, quotes and letters beyond ASCII take part in every trip.
        return value.Set<std::string>((field.flags & schema::kRawJson) != 0
                                          ? "{\"n\":[" + std::to_string(number) + ",\"x\"]}"
                                          : "v" + std::to_string(number) + " <&>\"'\\中");
      case Kind::kInteger:
        return value.Set<std::int64_t>(number * 1000003);
      case Kind::kDouble:
        return value.Set<double>(static_cast<double>(number) + 0.125);
      case Kind::kBoolean:
        return value.Set<bool>(number % 2 == 0);
      case Kind::kObject:
        return Object(value.Object());
      case Kind::kList:
        for (int i = 0; i < 2; ++i) Value(value.Append(), field);
        return;
      case Kind::kMap:
        for (const char* key : {"first", "second"}) Value(value.AppendEntry(key), field);
        return;
    }
  }

  std::int64_t next_ = 0;
};

}  // namespace

void FillEveryField(schema::MutableObject object) { Filler().Object(object); }

}  // namespace alibabacloud::test
