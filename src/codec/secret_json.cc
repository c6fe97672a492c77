#include "codec/secret_json.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/wipe.h"

namespace alibabacloud::internal {

namespace {

constexpr std::size_t kMaxDepth = 32;

// A JSON text whose strings are replaced by numbers: what they said is in `strings`, and a parser that keeps copies of
// what it reads gets to see no secret.
struct Masked {
  std::string text;
  std::vector<SecretString> strings;
};

std::size_t LineAt(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  return 1 +
         static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

// Reads one string literal, from behind its opening quote to behind its closing one.
class LiteralReader {
 public:
  LiteralReader(std::string_view text, std::size_t& position) : text_(text), position_(position) {}

  std::optional<SecretString> Read() {
    SecretString value;
    while (position_ < text_.size()) {
      const char c = text_[position_++];
      if (c == '"') return value;
      if (static_cast<unsigned char>(c) < 0x20) break;
      if (c != '\\') {
        value.Append({&c, 1});
      } else if (!ReadEscape(value)) {
        break;
      }
    }
    return std::nullopt;
  }

 private:
  bool ReadEscape(SecretString& value) {
    if (position_ >= text_.size()) return false;
    const char c = text_[position_++];
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (const std::size_t i = kNames.find(c); i != std::string_view::npos) {
      value.Append(kMeanings.substr(i, 1));
      return true;
    }
    return c == 'u' && ReadCodePoint(value);
  }

  bool ReadCodePoint(SecretString& value) {
    std::optional<char32_t> point = ReadUnit();
    if (!point) return false;
    if (*point >= 0xD800 && *point < 0xDC00 && text_.substr(position_, 2) == "\\u") {
      position_ += 2;
      const std::optional<char32_t> low = ReadUnit();
      if (!low || *low < 0xDC00 || *low > 0xDFFF) return false;
      point = 0x10000 + ((*point - 0xD800) << 10) + (*low - 0xDC00);
    }
    if (*point >= 0xD800 && *point < 0xE000) return false;
    std::string encoded;
    AppendUtf8(*point, encoded);
    value.Append(encoded);
    Wipe(encoded);
    return true;
  }

  std::optional<char32_t> ReadUnit() {
    unsigned unit = 0;
    const std::string_view digits = text_.substr(position_, 4);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (error != std::errc() || digits.size() != 4 || end != digits.data() + 4) return std::nullopt;
    position_ += 4;
    return static_cast<char32_t>(unit);
  }

  std::string_view text_;
  std::size_t& position_;
};

std::variant<Masked, std::string> Mask(std::string_view text) {
  Masked masked;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char c = text[position++];
    masked.text += c;
    if (c != '"') continue;
    std::optional<SecretString> value = LiteralReader(text, position).Read();
    if (!value) return "is not JSON: line " + std::to_string(LineAt(text, begin)) + " has a malformed string";
    masked.text += std::to_string(masked.strings.size()) + '"';
    masked.strings.push_back(*std::move(value));
  }
  return masked;
}

}  // namespace

// Builds the tree. Only the innermost open container grows, so pointers to those around it stay valid.
class SecretJson::Handler : public nlohmann::json_sax<nlohmann::json> {
 public:
  Handler(Masked& masked, SecretJson& json) : masked_(masked), json_(json) {}

  bool null() override { return Add(Kind::kNull) != nullptr; }
  bool boolean(bool value) override { return AddText(SecretString(value ? "true" : "false")); }
  bool number_integer(number_integer_t value) override { return AddText(SecretString(std::to_string(value))); }
  bool number_unsigned(number_unsigned_t value) override { return AddText(SecretString(std::to_string(value))); }
  bool number_float(number_float_t, const string_t& literal) override { return AddText(SecretString(literal)); }
  bool string(string_t& index) override { return AddText(std::move(StringAt(index))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return Enter(Kind::kObject); }
  bool key(string_t& index) override {
    name_ = StringAt(index).view();
    return true;
  }
  bool end_object() override { return Leave(); }
  bool start_array(std::size_t) override { return Enter(Kind::kList); }
  bool end_array() override { return Leave(); }
  // `position` counts what was read, the offending byte included.
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    const std::size_t line = LineAt(masked_.text, position == 0 ? 0 : position - 1);
    problem_ = "is not JSON: line " + std::to_string(line) + " does not follow its syntax";
    return false;
  }

  /// Why the text cannot be used; empty when it can.
  [[nodiscard]] std::string Problem() const {
    if (!problem_.empty()) return problem_;
    return json_.root_.kind == Kind::kObject ? "" : "is no JSON object";
  }

 private:
  // A new value where the text is at.
  Node* Add(Kind kind) {
    Node* node = &json_.root_;
    if (!open_.empty()) node = &open_.back()->children.emplace_back();
    node->kind = kind;
    node->name = std::move(name_);
    name_.clear();
    return node;
  }
  bool AddText(SecretString text) {
    Add(Kind::kText)->text = std::move(text);
    return true;
  }
  bool Enter(Kind kind) {
    open_.push_back(Add(kind));
    if (open_.size() <= kMaxDepth) return true;
    problem_ = "is nested too deeply";
    return false;
  }
  bool Leave() {
    open_.pop_back();
    return true;
  }
  SecretString& StringAt(const std::string& index) {
    std::size_t i = 0;
    std::from_chars(index.data(), index.data() + index.size(), i);
    return masked_.strings[i];
  }

  Masked& masked_;
  SecretJson& json_;
  std::vector<Node*> open_;
  std::string name_;
  std::string problem_;
};

std::variant<SecretJson, std::string> SecretJson::Read(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (Trim(text).empty()) return "is empty";
  auto masked = Mask(text);
  if (auto* problem = std::get_if<std::string>(&masked)) return std::move(*problem);
  SecretJson json;
  Handler handler(std::get<Masked>(masked), json);
  nlohmann::json::sax_parse(std::get<Masked>(masked).text, &handler);
  if (std::string problem = handler.Problem(); !problem.empty()) return problem;
  return json;
}

const SecretJson::Node* SecretJson::Node::Member(std::string_view wanted) const noexcept {
  if (kind != Kind::kObject) return nullptr;
  const auto found =
      std::find_if(children.rbegin(), children.rend(), [wanted](const Node& child) { return child.name == wanted; });
  return found != children.rend() ? &*found : nullptr;
}

const SecretJson::Node* SecretJson::Node::Item(std::size_t index) const noexcept {
  return kind == Kind::kList && index < children.size() ? &children[index] : nullptr;
}

void SecretJson::Node::ForEachText(
    std::string& path, const std::function<void(std::string_view name, const SecretString& text)>& function) const {
  if (kind == Kind::kText) return function(path, text);
  const std::size_t size = path.size();
  for (const Node& child : children) {
    if (kind == Kind::kObject) (path += path.empty() ? "" : ".") += child.name;
    child.ForEachText(path, function);
    path.resize(size);
  }
}

void SecretJson::ForEachText(
    const std::function<void(std::string_view name, const SecretString& text)>& function) const {
  std::string path;
  root_.ForEachText(path, function);
}

const SecretJson::Node* SecretJson::At(std::string_view path) const noexcept {
  const Node* node = &root_;
  while (node != nullptr && !path.empty()) {
    if (path.front() == '[') {
      std::size_t index = 0;
      const char* const end = path.data() + path.size();
      const auto [rest, error] = std::from_chars(path.data() + 1, end, index);
      if (error != std::errc() || rest == end || *rest != ']') return nullptr;
      node = node->Item(index);
      path.remove_prefix(static_cast<std::size_t>(rest + 1 - path.data()));
    } else {
      const std::string_view name = path.substr(0, path.find_first_of(".["));
      node = node->Member(name);
      path.remove_prefix(name.size());
    }
    if (path.starts_with('.')) path.remove_prefix(1);
  }
  return node;
}

const SecretString* SecretJson::Find(std::string_view path) const noexcept {
  const Node* node = At(path);
  return node != nullptr && node->kind == Kind::kText ? &node->text : nullptr;
}

std::string_view SecretJson::Text(std::string_view path) const noexcept {
  const SecretString* text = Find(path);
  return text != nullptr ? text->view() : std::string_view();
}

bool SecretJson::IsNested(std::string_view path) const noexcept {
  const Node* node = At(path);
  return node != nullptr && (node->kind == Kind::kObject || node->kind == Kind::kList);
}

std::size_t SecretJson::ListSize(std::string_view path) const noexcept {
  const Node* node = At(path);
  return node != nullptr && node->kind == Kind::kList ? node->children.size() : 0;
}

}  // namespace alibabacloud::internal
