#include "codegen/json_tree.h"

#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace alibabacloud::codegen {
namespace {

/// Where the parser is in the text. nlohmann's SAX events carry no position, so its input iterator keeps this.
struct Cursor {
  int line = 1;
  int line_before_last_char = 1;
};

/// Walks over the text and counts the lines that the parser has consumed.
class CountingIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator() = default;
  CountingIterator(const char* position, Cursor* cursor) : position_(position), cursor_(cursor) {}

  reference operator*() const { return *position_; }
  CountingIterator& operator++() {
    cursor_->line_before_last_char = cursor_->line;
    if (*position_ == '\n') ++cursor_->line;
    ++position_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator old = *this;
    ++*this;
    return old;
  }
  bool operator==(const CountingIterator& other) const { return position_ == other.position_; }
  bool operator!=(const CountingIterator& other) const { return position_ != other.position_; }

 private:
  const char* position_ = nullptr;
  Cursor* cursor_ = nullptr;
};

/// Builds the tree from nlohmann's events.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(const Cursor& cursor, std::string_view file, Diagnostics& diagnostics)
      : cursor_(cursor), file_(file), diagnostics_(diagnostics) {}

  JsonValue Take() { return std::move(root_); }

  bool null() override { return Add(JsonValue::Kind::kNull) != nullptr; }
  bool boolean(bool value) override {
    Add(JsonValue::Kind::kBoolean)->boolean = value;
    return true;
  }
  bool number_integer(number_integer_t value) override { return AddNumber(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return AddNumber(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& literal) override { return AddNumber(literal); }
  bool string(string_t& value) override {
    Add(JsonValue::Kind::kString)->text = value;
    return true;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return Open(JsonValue::Kind::kObject); }
  bool start_array(std::size_t) override { return Open(JsonValue::Kind::kArray); }
  bool end_object() override { return Close(); }
  bool end_array() override { return Close(); }

  bool key(string_t& name) override {
    JsonValue& object = *open_.back();
    for (const JsonMember& member : object.members) {
      if (member.key == name) diagnostics_.Report(file_, cursor_.line, "duplicate key " + Quoted(name));
    }
    object.members.push_back({name, cursor_.line, {}});
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override {
    std::string reason = error.what();
    const std::size_t syntax = reason.find("syntax error");
    if (syntax != std::string::npos) reason.erase(0, syntax);
    diagnostics_.Report(file_, cursor_.line_before_last_char, "not JSON: " + reason);
    return false;
  }

 private:
  JsonValue* Add(JsonValue::Kind kind) {
    JsonValue* value = &root_;
    if (!open_.empty() && open_.back()->kind == JsonValue::Kind::kObject) {
      value = &open_.back()->members.back().value;
    } else if (!open_.empty()) {
      value = &open_.back()->items.emplace_back();
    }
    value->kind = kind;
    value->line = cursor_.line;
    return value;
  }

  // The lexer ends a number at the character behind it, which may be the line's end.
  bool AddNumber(std::string literal) {
    JsonValue* value = Add(JsonValue::Kind::kNumber);
    value->line = cursor_.line_before_last_char;
    value->text = std::move(literal);
    return true;
  }

  // A pointer into a parent stays valid: the parent grows only after this value is closed.
  bool Open(JsonValue::Kind kind) {
    open_.push_back(Add(kind));
    return true;
  }
  bool Close() {
    open_.pop_back();
    return true;
  }

  const Cursor& cursor_;
  std::string_view file_;
  Diagnostics& diagnostics_;
  JsonValue root_{};
  std::vector<JsonValue*> open_{};
};

std::string JsonString(const std::string& text) { return nlohmann::json(text).dump(); }

}  // namespace

std::optional<JsonValue> ParseJson(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
  Cursor cursor;
  TreeBuilder builder(cursor, file, diagnostics);
  const CountingIterator begin(text.data(), &cursor);
  const CountingIterator end(text.data() + text.size(), &cursor);
  if (!nlohmann::json::sax_parse(begin, end, &builder)) return std::nullopt;
  return builder.Take();
}

std::string CompactJson(const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::kNull:
      return "null";
    case JsonValue::Kind::kBoolean:
      return value.boolean ? "true" : "false";
    case JsonValue::Kind::kNumber:
      return value.text;
    case JsonValue::Kind::kString:
      return JsonString(value.text);
    case JsonValue::Kind::kArray: {
      std::string out = "[";
      for (const JsonValue& item : value.items) {
        if (out.size() > 1) out += ',';
        out += CompactJson(item);
      }
      return out + ']';
    }
    case JsonValue::Kind::kObject: {
      std::string out = "{";
      for (const JsonMember& member : value.members) {
        if (out.size() > 1) out += ',';
        out += JsonString(member.key) + ':' + CompactJson(member.value);
      }
      return out + '}';
    }
  }
  return {};
}

}  // namespace alibabacloud::codegen
