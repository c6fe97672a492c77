#include "codec/json_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>

#include "codec/json_repair.h"

namespace alibabacloud::internal {

namespace {

#if NLOHMANN_JSON_VERSION_MAJOR == 3 && NLOHMANN_JSON_VERSION_MINOR == 11

// The characters of one token. nlohmann's lexer adds them one by one, and std::string::push_back is never inlined: a
// quarter of the whole reading. Offers what nlohmann 3.11 uses of a string type; other versions get std::string.
class Token {
 public:
  using value_type = char;

  Token() = default;
  // The next four are for nlohmann's binary formats, which are compiled along and never run.
  Token(const char* text) { Add(text); }         // NOLINT: implicit, as std::string's
  Token(const std::string& text) { Add(text); }  // NOLINT
  Token(std::size_t count, char c) { Add(std::string(count, c)); }
  void append(const Token& other) { Add(other); }

  void clear() noexcept { size_ = 0; }
  void push_back(char c) {
    if (size_ == bytes_.size()) Grow();
    bytes_[size_++] = c;
  }
  /// Ends in a NUL byte, for strtod and its like.
  [[nodiscard]] const char* data() {
    push_back('\0');
    --size_;
    return bytes_.data();
  }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  operator std::string_view() const noexcept { return {bytes_.data(), size_}; }  // NOLINT: as std::string's

 private:
  void Add(std::string_view text) {
    for (const char c : text) push_back(c);
  }
  // Apart, so that push_back is small enough to be inlined.
  [[gnu::noinline]] void Grow() { bytes_.resize(std::max<std::size_t>(64, 2 * size_)); }

  std::vector<char> bytes_;
  std::size_t size_ = 0;
};

using Json = nlohmann::basic_json<std::map, std::vector, Token>;

#else

using Json = nlohmann::json;

#endif

// nlohmann's SAX interface, forwarded.
class Handler {
 public:
  explicit Handler(StructBuilder& builder) : builder_(builder) {}

  bool null() { return builder_.Null(); }
  bool boolean(bool value) { return builder_.Boolean(value); }
  bool number_integer(std::int64_t value) { return builder_.Integer(value); }
  bool number_unsigned(std::uint64_t value) { return builder_.Unsigned(value); }
  bool number_float(double value, const Json::string_t& literal) { return builder_.Double(value, literal); }
  bool string(const Json::string_t& value) { return builder_.String(value); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return builder_.BeginObject(); }
  bool key(const Json::string_t& value) { return builder_.Key(value); }
  bool end_object() { return builder_.EndObject(); }
  bool start_array(std::size_t) { return builder_.BeginList(); }
  bool end_array() { return builder_.EndList(); }
  bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
    error_ = "not JSON: syntax error at byte " + std::to_string(position);
    return false;
  }

  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  StructBuilder& builder_;
  std::string error_;
};

// nlohmann takes a NUL byte for the end of the text and never looks at what follows.
bool HasNul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

}  // namespace

ReadResult ReadJsonStrictly(std::string_view text, StructBuilder& builder) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return {.error = "the body is empty"};
  if (HasNul(text)) return {.error = "not JSON: it holds a NUL byte"};
  Handler handler(builder);
  if (Json::sax_parse(text.begin(), text.end(), &handler)) return {.ok = true};
  return {.error = handler.error().empty() ? builder.failure() : handler.error()};
}

ReadResult ReadJson(std::string_view text, StructBuilder& builder) {
  ReadResult first = ReadJsonStrictly(text, builder);
  if (first.ok || !builder.failure().empty()) return first;
  const RepairedJson repaired = RepairJson(text);
  if (repaired.repairs.empty()) return first;
  builder.Restart();
  ReadResult second = ReadJsonStrictly(repaired.text, builder);
  second.repairs = repaired.repairs;
  return second;
}

bool ReadJsonEvents(std::string_view text, StructBuilder& builder) {
  Handler handler(builder);
  return Json::sax_parse(text.begin(), text.end(), &handler);
}

bool IsJsonText(std::string_view text) { return !HasNul(text) && Json::accept(text.begin(), text.end()); }

}  // namespace alibabacloud::internal
