#include "support/fill.h"

#include <cstdint>
#include <string>

#include "alibabacloud/base64.h"
#include "alibabacloud/schema/table.h"

namespace alibabacloud::test {

namespace {

using schema::Kind;
using schema::MutableValue;

class Filler {
 public:
  Filler(Texts texts, int items) : texts_(texts), items_(items) {}

  void Object(schema::MutableObject object) {
    for (const schema::Field& field : object.schema().fields) Value(Member(object, field), field);
  }

 private:
  void Value(MutableValue value, const schema::Field& field) {
    const std::int64_t number = ++next_;
    switch (value.kind()) {
      case Kind::kString:
        return value.Set<std::string>(Text(number, field));
      case Kind::kInteger:
        return value.Set<std::int64_t>(number * 1000003);
      case Kind::kDouble:
        return value.Set<double>(static_cast<double>(number) + 0.125);
      case Kind::kBoolean:
        return value.Set<bool>(number % 2 == 0);
      case Kind::kObject:
        return Object(value.Object());
      case Kind::kList:
        for (int i = 0; i < items_; ++i) Value(value.Append(), field);
        return;
      case Kind::kMap:
        for (int i = 0; i < items_; ++i) Value(value.AppendEntry("key" + std::to_string(i)), field);
        return;
    }
  }

  [[nodiscard]] std::string Text(std::int64_t number, const schema::Field& field) const {
    const std::string digits = std::to_string(number);
    if ((field.flags & schema::kRawJson) != 0) return RawJson(digits);
    const std::string text = texts_ == Texts::kNumerals ? digits : "v" + digits + " <&>\"'\\中";
    return (field.flags & schema::kBase64) != 0 ? Base64Encode(text) : text;
  }

  // Values of each type in turn.
  [[nodiscard]] static std::string RawJson(const std::string& digits) {
    switch (digits.back() % 4) {
      case 0:
        return digits;
      case 1:
        return '"' + digits + '"';
      case 2:
        return "true";
      default:
        return "{\"n\":[" + digits + ",\"x\"]}";
    }
  }

  Texts texts_;
  int items_;
  std::int64_t next_ = 0;
};

}  // namespace

void FillEveryField(schema::MutableObject object, Texts texts, int items) { Filler(texts, items).Object(object); }

}  // namespace alibabacloud::test
