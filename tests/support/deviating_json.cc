#include "support/deviating_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "alibabacloud/schema/table.h"
#include "codec/scalar_text.h"

namespace alibabacloud::test {

namespace {

using Json = nlohmann::ordered_json;
using schema::ConstValue;
using schema::Field;
using schema::Kind;

class Writer {
 public:
  explicit Writer(const Deviations& deviations) : deviations_(deviations) {}

  Json Object(schema::ConstObject object) const {
    Json json = Json::object();
    for (const Field& field : object.schema().fields)
      json[std::string(field.name)] = Value(Member(object, field), field);
    return json;
  }

 private:
  [[nodiscard]] Json Value(ConstValue value, const Field& field) const {
    switch (value.kind()) {
      case Kind::kObject:
        return Object(value.Object());
      case Kind::kList:
        return List(value, field);
      case Kind::kMap:
        return Map(value, field);
      default:
        return Scalar(value, field);
    }
  }

  [[nodiscard]] Json List(ConstValue value, const Field& field) const {
    Json list = Json::array();
    const schema::Items items = value.ContainerItems();
    for (std::size_t i = 0; i < items.size; ++i) list.push_back(Value(value.ItemOf(items, i), field));
    const bool single = deviations_.lists == ListShape::kItem || deviations_.lists == ListShape::kWrappedItem;
    Json content = single && list.size() == 1 ? list.front() : std::move(list);
    return IsWrapped(field) ? Json{{WrapperName(field), std::move(content)}} : content;
  }

  [[nodiscard]] bool IsWrapped(const Field& field) const {
    switch (deviations_.lists) {
      case ListShape::kWrapped:
      case ListShape::kWrappedItem:
        return true;
      case ListShape::kOther:
        return field.item_name.empty();
      default:
        return false;
    }
  }

  /// The table's, or one that no member has.
  static std::string WrapperName(const Field& field) {
    return field.item_name.empty() ? "AnyWrapper" : std::string(field.item_name);
  }

  [[nodiscard]] Json Map(ConstValue value, const Field& field) const {
    Json map = Json::object();
    const schema::Items items = value.ContainerItems();
    for (std::size_t i = 0; i < items.size; ++i) map[value.KeyOf(items, i)] = Value(value.ItemOf(items, i), field);
    return map;
  }

  [[nodiscard]] Json Scalar(ConstValue value, const Field& field) const {
    const std::string text = internal::ScalarText(value);
    if ((field.flags & schema::kRawJson) != 0) return Json::parse(text);
    const bool as_text = (value.kind() == Kind::kString) != deviations_.swap_scalars;
    return as_text ? Json(text) : Json::parse(text);
  }

  const Deviations& deviations_;
};

}  // namespace

std::string WriteDeviatingJson(schema::ConstObject object, const Deviations& deviations) {
  return Writer(deviations).Object(object).dump();
}

}  // namespace alibabacloud::test
