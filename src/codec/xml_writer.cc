#include "codec/xml_writer.h"

#include <tinyxml2.h>

#include "alibabacloud/schema/table.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;

class Writer {
 public:
  void Object(std::string_view name, ConstObject object) {
    Open(name);
    for (const Field& field : object.schema().fields) {
      const ConstValue value = Member(object, field);
      if (IsSet(value)) Value(field.name, value, field.item_name);
    }
    printer_.CloseElement(true);
  }

  [[nodiscard]] std::string Text() const { return printer_.CStr(); }

 private:
  void Open(std::string_view name) { printer_.OpenElement(std::string(name).c_str(), true); }

  void Value(std::string_view name, ConstValue value, std::string_view item_name) {
    switch (value.kind()) {
      case Kind::kObject:
        return Object(name, value.Object());
      case Kind::kList:
        return List(name, value, item_name);
      case Kind::kMap:
        return Map(name, value);
      default:
        Open(name);
        printer_.PushText(ScalarText(value).c_str());
        printer_.CloseElement(true);
    }
  }

  void List(std::string_view name, ConstValue list, std::string_view item_name) {
    const schema::Items items = list.ContainerItems();
    if (!item_name.empty() || items.size == 0) Open(name);
    for (std::size_t i = 0; i < items.size; ++i) {
      Value(item_name.empty() ? name : item_name, list.ItemOf(items, i), {});
    }
    if (!item_name.empty() || items.size == 0) printer_.CloseElement(true);
  }

  void Map(std::string_view name, ConstValue map) {
    Open(name);
    const schema::Items items = map.ContainerItems();
    for (std::size_t i = 0; i < items.size; ++i) Value(map.KeyOf(items, i), map.ItemOf(items, i), {});
    printer_.CloseElement(true);
  }

  tinyxml2::XMLPrinter printer_{nullptr, true};
};

}  // namespace

std::string WriteXml(std::string_view root, ConstObject object) {
  Writer writer;
  writer.Object(root, object);
  return writer.Text();
}

}  // namespace alibabacloud::internal
