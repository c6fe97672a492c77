#include "codec/unescape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/hex.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

// What an escape at the beginning of a text stands for, and how long it is.
struct Escape {
  std::array<char, 4> bytes{};
  std::size_t count = 0;
  std::size_t length = 0;
};

Escape OfByte(char byte, std::size_t length) { return {.bytes = {byte}, .count = 1, .length = length}; }

Escape OfCodePoint(std::uint32_t code_point, std::size_t length) {
  std::string utf8;  // At most four bytes, which std::string keeps in itself.
  AppendUtf8(code_point, utf8);
  Escape escape{.count = utf8.size(), .length = length};
  std::copy(utf8.begin(), utf8.end(), escape.bytes.begin());
  return escape;
}

// The number that the digits at the beginning of a text make, all `count` of them.
std::optional<std::uint32_t> HexNumber(std::string_view text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  std::uint32_t number = 0;
  for (const char c : text.substr(0, count)) {
    const int digit = HexDigitValue(c);
    if (digit < 0) return std::nullopt;
    number = number * 16 + static_cast<std::uint32_t>(digit);
  }
  return number;
}

std::optional<Escape> ReadPercent(std::string_view text) {
  const std::optional<std::uint32_t> byte = HexNumber(text.substr(1), 2);
  return byte ? std::optional(OfByte(static_cast<char>(*byte), 3)) : std::nullopt;
}

// \uXXXX, or two of them for a code point beyond the first 65,536.
std::optional<Escape> ReadUnicode(std::string_view text) {
  constexpr std::size_t kLength = 6;
  const std::optional<std::uint32_t> unit = HexNumber(text.substr(2), 4);
  if (!unit) return std::nullopt;
  const bool is_high = *unit >= 0xD800 && *unit < 0xDC00;
  if (is_high && text.substr(kLength).starts_with("\\u")) {
    const std::optional<std::uint32_t> low = HexNumber(text.substr(kLength + 2), 4);
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      return OfCodePoint(0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00), 2 * kLength);
    }
  }
  return OfCodePoint(*unit, kLength);
}

std::optional<Escape> ReadBackslash(std::string_view text) {
  constexpr std::string_view kLetters = "bfnrt\"\\/";
  constexpr std::string_view kMeanings = "\b\f\n\r\t\"\\/";
  if (text.size() < 2) return std::nullopt;
  if (text[1] == 'u') return ReadUnicode(text);
  if (text[1] == 'x') {
    const std::optional<std::uint32_t> byte = HexNumber(text.substr(2), 2);
    return byte ? std::optional(OfByte(static_cast<char>(*byte), 4)) : std::nullopt;
  }
  const std::size_t letter = kLetters.find(text[1]);
  return letter == std::string_view::npos ? std::nullopt : std::optional(OfByte(kMeanings[letter], 2));
}

std::optional<Escape> ReadEntity(std::string_view text) {
  constexpr std::size_t kLongest = 12;
  constexpr std::pair<std::string_view, char> kEntities[] = {
      {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
  const std::size_t end = text.substr(0, kLongest).find(';');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view name = text.substr(1, end - 1);
  const auto* const known = std::find_if(std::begin(kEntities), std::end(kEntities),
                                         [name](const auto& entity) { return entity.first == name; });
  if (known != std::end(kEntities)) return OfByte(known->second, end + 1);
  if (!name.starts_with('#')) return std::nullopt;
  name.remove_prefix(1);
  const bool is_hex = name.starts_with('x') || name.starts_with('X');
  if (is_hex) name.remove_prefix(1);
  std::uint32_t code_point = 0;
  const auto [rest, error] = std::from_chars(name.data(), name.data() + name.size(), code_point, is_hex ? 16 : 10);
  if (name.empty() || error != std::errc() || rest != name.data() + name.size()) return std::nullopt;
  return OfCodePoint(code_point, end + 1);
}

std::string_view FirstBytesOf(Escaping escaping) noexcept {
  switch (escaping) {
    case Escaping::kPercent:
      return "%";
    case Escaping::kForm:
      return "%+";
    case Escaping::kBackslash:
      return "\\";
    case Escaping::kEntities:
      break;
  }
  return "&";
}

std::optional<Escape> ReadEscape(std::string_view text) {
  switch (text.front()) {
    case '+':
      return OfByte(' ', 1);
    case '%':
      return ReadPercent(text);
    case '\\':
      return ReadBackslash(text);
    default:
      return ReadEntity(text);
  }
}

}  // namespace

UnescapedText Unescape(std::string_view text, Escaping escaping) {
  const std::string_view first_bytes = FirstBytesOf(escaping);
  UnescapedText result;
  result.bytes.Reserve(text.size());  // No escape is shorter than what it stands for.
  result.sources.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    std::optional<Escape> escape;
    if (first_bytes.find(text[i]) != std::string_view::npos) escape = ReadEscape(text.substr(i));
    if (!escape) escape = OfByte(text[i], 1);
    result.bytes.Append({escape->bytes.data(), escape->count});
    result.sources.insert(result.sources.end(), escape->count, {i, i + escape->length});
    i += escape->length;
  }
  return result;
}

bool MayHaveEscapes(std::string_view text, Escaping escaping) noexcept {
  // Without a '+', a form is percent-encoded.
  const std::string_view needed = escaping == Escaping::kForm ? "+" : FirstBytesOf(escaping);
  return text.find_first_of(needed) != std::string_view::npos;
}

}  // namespace alibabacloud::internal
