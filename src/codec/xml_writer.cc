#include "codec/xml_writer.h"

#include <tinyxml2.h>

#include <deque>
#include <string>

#include "alibabacloud/schema/table.h"
#include "base/replace_all.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;

// Of items that have no name in any table.
constexpr std::string_view kItem = "Item";

class Writer {
 public:
  void Object(std::string_view name, ConstObject object) {
    Open(name);
    for (const Field& field : object.schema().fields) {
      const ConstValue value = Member(object, field);
      if (IsSet(value)) Value(field.name, value, field.item_name);
    }
    Close();
  }

  [[nodiscard]] std::string Text() const { return printer_.CStr(); }

 private:
  void Open(std::string_view name) { printer_.OpenElement(open_.emplace_back(name).c_str(), true); }

  void Close() {
    printer_.CloseElement(true);
    open_.pop_back();
  }

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
        Close();
    }
  }

  void List(std::string_view name, ConstValue list, std::string_view item_name) {
    // Lists in a list need an element around the items of each, or those of all would run together.
    const bool holds_lists = list.type().item->kind == Kind::kList;
    if (holds_lists && item_name.empty()) item_name = kItem;
    const schema::Items items = list.ContainerItems();
    if (!item_name.empty() || items.size == 0) Open(name);
    for (std::size_t i = 0; i < items.size; ++i) {
      Value(item_name.empty() ? name : item_name, list.ItemOf(items, i), holds_lists ? kItem : "");
    }
    if (!item_name.empty() || items.size == 0) Close();
  }

  void Map(std::string_view name, ConstValue map) {
    Open(name);
    const schema::Items items = map.ContainerItems();
    for (std::size_t i = 0; i < items.size; ++i) Value(map.KeyOf(items, i), map.ItemOf(items, i), {});
    Close();
  }

  tinyxml2::XMLPrinter printer_{nullptr, true};
  std::deque<std::string> open_;  // The printer keeps pointers to the names of open elements.
};

}  // namespace

std::string WriteXml(std::string_view root, ConstObject object) {
  Writer writer;
  writer.Object(root, object);
  return writer.Text();
}

std::string EscapeXml(std::string text) {
  ReplaceAll(text, "&", "&amp;");
  ReplaceAll(text, "<", "&lt;");
  ReplaceAll(text, ">", "&gt;");
  return text;
}

}  // namespace alibabacloud::internal
