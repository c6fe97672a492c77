#include "codec/parameter_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "codec/convert.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"
#include "codec/struct_builder.h"

namespace alibabacloud::internal {

namespace {

using schema::Field;
using schema::Kind;

constexpr std::int64_t kMaxIndex = 10000;
// Deeper than any request, and shallow enough for the recursions below.
constexpr std::ptrdiff_t kMaxDots = 64;

// The parameters as a tree: "A.1.B" is B below 1 below A. List indexes sort as numbers, and before names.
struct Node {
  struct Order {
    bool operator()(const std::string& a, const std::string& b) const {
      const bool a_is_index = AreDigits(a);
      if (a_is_index != AreDigits(b)) return a_is_index;
      return a_is_index && a.size() != b.size() ? a.size() < b.size() : a < b;
    }
  };
  const std::string* value = nullptr;
  std::map<std::string, Node, Order> children;
};

void Insert(Node& root, std::string_view name, const std::string& value) {
  Node* node = &root;
  for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
    node = &node->children[std::string(name.substr(0, dot))];
    name.remove_prefix(dot + 1);
  }
  node->children[std::string(name)].value = &value;
}

// Plays the tree to a struct builder, which knows how to convert.
class Player {
 public:
  Player(StructBuilder& builder, ParameterReadResult& result) : builder_(builder), result_(result) {}

  void Object(const Node& node, const schema::Struct& schema, const std::string& path) {
    builder_.BeginObject();
    for (const auto& [name, child] : node.children) {
      const Field* field = FindField(schema, name);
      const std::string child_path = path.empty() ? name : path + '.' + name;
      if (field == nullptr) {
        result_.unknown.push_back(child_path);
      } else {
        builder_.Key(name);
        Value(child, *field->type, *field, child_path);
      }
    }
    builder_.EndObject();
  }

 private:
  void Value(const Node& node, const schema::Type& type, const Field& field, const std::string& path) {
    const std::size_t issues = builder_.issues().size();
    bool fits = true;
    if (node.value != nullptr) {
      fits = Text(*node.value, type, field);
    } else if (type.kind == Kind::kObject) {
      Object(node, *type.object, path);
    } else if (type.kind == Kind::kList && SeparatorOf(field.style) == '\0') {
      List(node, type, field, path);
    } else if (type.kind == Kind::kMap) {
      Map(node, type, field, path);
    } else {
      builder_.Null();
      ReportParts(node, path);
    }
    if (node.value == nullptr) return;
    if (!fits || builder_.issues().size() > issues) result_.misfits.push_back(path);
    ReportParts(node, path);
  }

  // What is a value has no parts.
  void ReportParts(const Node& node, const std::string& path) {
    for (const auto& part : node.children) result_.unknown.push_back(path + '.' + part.first);
  }

  // Whether it fits, as far as the builder has no issue with it.
  bool Text(const std::string& text, const schema::Type& type, const Field& field) {
    const char separator = SeparatorOf(field.style);
    if (type.kind == Kind::kList && separator != '\0') return Joined(text, separator);
    std::string copy = text;
    builder_.UntypedText(copy);
    return true;
  }

  // An empty item does not fit: no request can say that, so none is made of it.
  bool Joined(std::string_view text, char separator) {
    bool fits = true;
    builder_.BeginList();
    for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
      const std::size_t end = std::min(text.find(separator, begin), text.size());
      std::string item(text.substr(begin, end - begin));
      if (item.empty()) {
        fits = false;
      } else {
        builder_.UntypedText(item);
      }
      begin = end + 1;
    }
    builder_.EndList();
    return fits;
  }

  void List(const Node& node, const schema::Type& type, const Field& field, const std::string& path) {
    builder_.BeginList();
    std::int64_t size = 0;
    for (const auto& [index, child] : node.children) {
      const std::string child_path = path + '.' + index;
      const std::optional<std::int64_t> number = ParseInteger(index);
      if (!number || *number < 1 || *number > kMaxIndex) {
        result_.unknown.push_back(child_path);
        continue;
      }
      for (; size + 1 < *number; ++size) EmptyItem(*type.item);
      Value(child, *type.item, field, child_path);
      ++size;
    }
    builder_.EndList();
  }

  // An item in which nothing is set has no parameter, but counts. Only objects and lists can be such.
  void EmptyItem(const schema::Type& type) {
    if (type.kind == Kind::kObject) {
      builder_.BeginObject();
      builder_.EndObject();
    } else if (type.kind == Kind::kList) {
      builder_.BeginList();
      builder_.EndList();
    }
  }

  void Map(const Node& node, const schema::Type& type, const Field& field, const std::string& path) {
    builder_.BeginObject();
    for (const auto& [key, child] : node.children) {
      builder_.Key(key);
      Value(child, *type.item, field, path + '.' + key);
    }
    builder_.EndObject();
  }

  StructBuilder& builder_;
  ParameterReadResult& result_;
};

}  // namespace

ParameterReadResult ReadParameters(const Parameters& parameters, schema::MutableObject request) {
  Node root;
  ParameterReadResult result;
  for (const auto& [name, value] : parameters) {
    if (std::count(name.begin(), name.end(), '.') > kMaxDots) {
      result.unknown.push_back(name);
    } else {
      Insert(root, name, value);
    }
  }
  StructBuilder builder(request, {.is_tolerant = false});
  Player(builder, result).Object(root, request.schema(), "");
  return result;
}

}  // namespace alibabacloud::internal
