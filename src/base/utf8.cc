#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/unprintable.h"

namespace alibabacloud::internal {
namespace {

// What stands at the begin of a text: a whole character, or the part of one up to where it breaks.
struct Piece {
  std::size_t size;
  bool valid;
};

// How a first byte goes on (Unicode, table 3-7): how many bytes follow, and the range of the first of them.
struct Lead {
  std::size_t following;
  unsigned char low;
  unsigned char high;
};

constexpr Lead LeadOf(unsigned char byte) noexcept {
  if (byte < 0xc2) return {0, 0, 0};
  if (byte < 0xe0) return {1, 0x80, 0xbf};
  if (byte == 0xe0) return {2, 0xa0, 0xbf};
  if (byte == 0xed) return {2, 0x80, 0x9f};
  if (byte < 0xf0) return {2, 0x80, 0xbf};
  if (byte == 0xf0) return {3, 0x90, 0xbf};
  if (byte < 0xf4) return {3, 0x80, 0xbf};
  if (byte == 0xf4) return {3, 0x80, 0x8f};
  return {0, 0, 0};
}

Piece FirstPiece(std::string_view text) noexcept {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return {1, true};
  const Lead lead = LeadOf(first);
  unsigned char low = lead.low;
  unsigned char high = lead.high;
  for (std::size_t i = 1; i <= lead.following; ++i) {
    const unsigned char byte = i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    if (byte < low || byte > high) return {i, false};
    low = 0x80;
    high = 0xbf;
  }
  return {lead.following + 1, lead.following != 0};
}

// The code point of one well-formed sequence.
std::uint32_t Decode(std::string_view sequence) noexcept {
  constexpr unsigned char kLeadBits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
  std::uint32_t code_point = static_cast<unsigned char>(sequence.front()) & kLeadBits[sequence.size()];
  for (const char byte : sequence.substr(1)) code_point = code_point << 6 | (static_cast<unsigned char>(byte) & 0x3f);
  return code_point;
}

void AppendHex(std::uint32_t value, std::size_t digits, std::string& out) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  for (std::size_t i = digits; i-- > 0;) out += kDigits[value >> 4 * i & 0xf];
}

void AppendEscapedBytes(std::string_view bytes, std::string& out) {
  for (const char byte : bytes) {
    out += "\\x";
    AppendHex(static_cast<unsigned char>(byte), 2, out);
  }
}

void AppendEscapedCodePoint(std::uint32_t code_point, std::string& out) {
  if (code_point < 0x80) return AppendEscapedBytes(std::string(1, static_cast<char>(code_point)), out);
  out += "\\u{";
  AppendHex(code_point, code_point > 0xffff ? 5 : 4, out);
  out += '}';
}

// How many bytes at the beginning of the text are certainly ASCII; reads eight at a time, since most text is.
std::size_t AsciiPrefix(std::string_view text) noexcept {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::size_t size = 0;
  for (std::uint64_t bytes; size + sizeof bytes <= text.size(); size += sizeof bytes) {
    std::memcpy(&bytes, text.data() + size, sizeof bytes);
    if ((bytes & kHighBits) != 0) break;
  }
  return size;
}

}  // namespace

std::size_t FindInvalidUtf8(std::string_view text) noexcept {
  std::size_t position = AsciiPrefix(text);
  while (position < text.size()) {
    const Piece piece = FirstPiece(text.substr(position));
    if (!piece.valid) return position;
    position += piece.size;
    if (piece.size > 1) position += AsciiPrefix(text.substr(position));
  }
  return std::string_view::npos;
}

Utf8Sequence FirstUtf8Sequence(std::string_view text) noexcept {
  const Piece piece = FirstPiece(text);
  return {piece.size, piece.valid ? std::optional(Decode(text.substr(0, piece.size))) : std::nullopt};
}

std::size_t SizeWithoutInvalidUtf8(std::string_view text) noexcept {
  std::size_t size = 0;
  while (!text.empty()) {
    const std::size_t valid = std::min(FindInvalidUtf8(text), text.size());
    size += valid;
    text.remove_prefix(valid);
    if (text.empty()) break;
    size += kReplacementCharacter.size();
    text.remove_prefix(FirstPiece(text).size);
  }
  return size;
}

std::string_view Utf8Prefix(std::string_view text, std::size_t max_bytes) noexcept {
  if (text.size() <= max_bytes) return text;
  // No sequence is longer than four bytes; where none starts that close, the text is not UTF-8 anyway.
  for (std::size_t end = max_bytes; end + 4 > max_bytes && end > 0; --end) {
    if ((static_cast<unsigned char>(text[end]) & 0xc0) != 0x80) return text.substr(0, end);
  }
  return text.substr(0, max_bytes);
}

std::size_t SizeOfCutText(std::string_view text, std::size_t max_bytes) noexcept {
  constexpr std::size_t kMaxMark = 36;  // With the twenty digits of the largest number.
  return Utf8Prefix(text, max_bytes - std::min(kMaxMark, max_bytes)).size();
}

std::string CutMark(std::size_t missing) { return "... (" + std::to_string(missing) + " more bytes)"; }

std::string CutText(std::string text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  const std::size_t kept = SizeOfCutText(text, max_bytes);
  // A copy: the long text gives its memory back.
  return text.substr(0, kept) + CutMark(text.size() - kept);
}

void AppendUtf8(std::uint32_t code_point, std::string& out) {
  constexpr std::uint32_t kReplacement = 0xfffd;
  const bool surrogate = code_point >= 0xd800 && code_point <= 0xdfff;
  if (surrogate || code_point > 0x10ffff) code_point = kReplacement;
  const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
  if (code_point < 0x80) return byte(code_point);
  if (code_point < 0x800) {
    byte(0xc0 | code_point >> 6);
  } else {
    if (code_point < 0x10000) {
      byte(0xe0 | code_point >> 12);
    } else {
      byte(0xf0 | code_point >> 18);
      byte(0x80 | (code_point >> 12 & 0x3f));
    }
    byte(0x80 | (code_point >> 6 & 0x3f));
  }
  byte(0x80 | (code_point & 0x3f));
}

std::string ReplaceInvalidUtf8(std::string_view text) {
  std::string out;
  out.reserve(SizeWithoutInvalidUtf8(text));
  while (!text.empty()) {
    const std::size_t valid = std::min(FindInvalidUtf8(text), text.size());
    out += text.substr(0, valid);
    text.remove_prefix(valid);
    if (text.empty()) break;
    out += kReplacementCharacter;
    text.remove_prefix(FirstPiece(text).size);
  }
  return out;
}

std::string EscapeForDisplay(std::string_view text, std::size_t max_bytes) {
  const std::string_view ellipsis = std::string_view("...").substr(0, max_bytes);
  std::string out;
  std::size_t cut = 0;  // The longest whole part that leaves room for the ellipsis.
  while (!text.empty()) {
    const Utf8Sequence sequence = FirstUtf8Sequence(text);
    const std::string_view bytes = text.substr(0, sequence.size);
    if (!sequence.code_point) {
      AppendEscapedBytes(bytes, out);
    } else if (IsUnprintable(*sequence.code_point)) {
      AppendEscapedCodePoint(*sequence.code_point, out);
    } else {
      out += bytes;
    }
    if (out.size() > max_bytes) {
      out.resize(cut);
      return out.append(ellipsis);
    }
    if (out.size() <= max_bytes - ellipsis.size()) cut = out.size();
    text.remove_prefix(sequence.size);
  }
  return out;
}

bool IsPrintable(std::string_view text) noexcept {
  while (!text.empty()) {
    const Utf8Sequence sequence = FirstUtf8Sequence(text);
    if (!sequence.code_point || IsUnprintable(*sequence.code_point)) return false;
    text.remove_prefix(sequence.size);
  }
  return true;
}

std::string Quoted(std::string_view text) {
  constexpr std::size_t kMaxShown = 200;
  return '"' + EscapeForDisplay(text, kMaxShown) + '"';
}

}  // namespace alibabacloud::internal
