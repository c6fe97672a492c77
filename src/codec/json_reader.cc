#include "codec/json_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
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

// nlohmann's lexer keeps what it has read since the last string or number started, once as it stands there and once as
// it is meant, in buffers that double. An error is described with all of that, control characters as "<U+000A>", in
// several copies. So this many times what has been kept is the most that a parser needs; a control character counts as
// the eight it is described with.
constexpr std::size_t kParserBytesForOne = 12;
constexpr std::size_t kControlWeight = 8;

// The most that the lexer keeps of a text at once.
template <class Iterator>
std::size_t LargestRun(Iterator at, Iterator end) {
  std::size_t largest = 0;
  std::size_t size = 0;
  bool in_string = false;
  bool in_number = false;
  for (; at != end; ++at) {
    const char c = *at;
    const bool digit = !in_string && ((c >= '0' && c <= '9') || c == '-');
    const bool opens = !in_string && c == '"';
    if (opens || (digit && !in_number)) {
      largest = std::max(largest, size);
      size = 0;
    }
    size += static_cast<unsigned char>(c) < 0x20 ? kControlWeight : 1;
    in_number = digit || (in_number && (c == '.' || c == 'e' || c == 'E' || c == '+'));
    if (in_string && c == '\\') {
      if (++at == end) break;
      size += static_cast<unsigned char>(*at) < 0x20 ? kControlWeight : 1;
    } else if (c == '"') {
      in_string = opens;
    }
  }
  return std::max(largest, size);
}

// Memory that the builder has granted, for as long as this lives.
class GrantedMemory {
 public:
  GrantedMemory(StructBuilder& builder, std::size_t bytes)
      : builder_(builder), bytes_(bytes), granted_(builder.Charge(bytes)) {}
  GrantedMemory(const GrantedMemory&) = delete;
  GrantedMemory& operator=(const GrantedMemory&) = delete;
  ~GrantedMemory() {
    if (granted_) builder_.Refund(bytes_);
  }

  explicit operator bool() const noexcept { return granted_; }

 private:
  StructBuilder& builder_;
  std::size_t bytes_;
  bool granted_;
};

// What a parser of the text needs. To look at a small one is not worth the time.
std::size_t ParserBytes(std::string_view text, const StructBuilder& builder) {
  const std::size_t worst = kParserBytesForOne * kControlWeight * text.size();
  const bool is_small = worst <= builder.max_decoded_bytes() / 16;
  return is_small ? worst : kParserBytesForOne * LargestRun(text.begin(), text.end());
}

template <class Iterator>
ReadResult Parse(Iterator begin, Iterator end, std::size_t needed, std::size_t text_size, StructBuilder& builder) {
  // A response may take four times its size, and all but its own text is for the parser: only more than that counts.
  const std::size_t free = 3 * text_size;
  const GrantedMemory memory(builder, needed > free ? needed - free : 0);
  if (!memory) return {.error = builder.failure()};
  Handler handler(builder);
  if (Json::sax_parse(begin, end, &handler)) return {.ok = true};
  return {.error = handler.error().empty() ? builder.failure() : handler.error()};
}

}  // namespace

ReadResult ReadJsonStrictly(std::string_view text, StructBuilder& builder) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return {.error = "the body is empty"};
  if (HasNul(text)) return {.error = "not JSON: it holds a NUL byte"};
  return Parse(text.begin(), text.end(), ParserBytes(text, builder), text.size(), builder);
}

ReadResult ReadJson(std::string_view text, StructBuilder& builder) {
  ReadResult first = ReadJsonStrictly(text, builder);
  if (first.ok || !builder.failure().empty()) return first;
  RepairedJson scanned(text);
  const std::size_t needed = kParserBytesForOne * LargestRun(scanned.begin(), RepairedJson::end());
  if (scanned.has_too_many_faults()) {
    return {.error = "not JSON: more than " + std::to_string(RepairedJson::kMaxRepairs) + " faults would need repair"};
  }
  if (scanned.repairs().empty()) return first;
  builder.Restart();
  RepairedJson repaired(text);
  ReadResult second = Parse(repaired.begin(), RepairedJson::end(), needed, text.size(), builder);
  second.repairs = repaired.repairs();
  return second;
}

std::optional<bool> ReadNestedJson(std::string_view text, StructBuilder& builder) {
  // The parser, which does not stop at the builder's depth while it only checks the text, needs a bit for each level.
  const std::size_t levels = text.size() / 2;
  const GrantedMemory memory(builder, ParserBytes(text, builder) + levels);
  if (!memory) return false;
  if (!IsJsonText(text)) return std::nullopt;
  Handler handler(builder);
  return Json::sax_parse(text.begin(), text.end(), &handler);
}

bool IsJsonText(std::string_view text) {
  // nlohmann skips a byte order mark, which JSON does not have within other JSON.
  return !HasNul(text) && !text.starts_with(kByteOrderMark) && Json::accept(text.begin(), text.end());
}

}  // namespace alibabacloud::internal
