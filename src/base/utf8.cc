#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/hex.h"

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

// U+0000-U+001F and U+007F-U+009F.
bool IsControlCharacter(std::string_view character) noexcept {
  return IsControl(character.front()) ||
         (character.size() == 2 && character[0] == '\xc2' && static_cast<unsigned char>(character[1]) < 0xa0);
}

void AppendEscaped(std::string_view bytes, std::string& out) {
  for (std::size_t i = 0; i < bytes.size(); ++i) out += "\\x" + HexEncode(bytes.substr(i, 1));
}

// How many bytes at the begin of the text are surely ASCII; looks at eight at a time, since most text is.
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
  }
  return std::string_view::npos;
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
  constexpr std::string_view kReplacement = "\xef\xbf\xbd";
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t valid = std::min(FindInvalidUtf8(text), text.size());
    out += text.substr(0, valid);
    text.remove_prefix(valid);
    if (text.empty()) break;
    out += kReplacement;
    text.remove_prefix(FirstPiece(text).size);
  }
  return out;
}

std::string EscapeForDisplay(std::string_view text, std::size_t max_bytes) {
  const std::string_view ellipsis = std::string_view("...").substr(0, max_bytes);
  std::string out;
  std::size_t cut = 0;  // The longest whole part that leaves room for the ellipsis.
  while (!text.empty()) {
    const Piece piece = FirstPiece(text);
    const std::string_view bytes = text.substr(0, piece.size);
    if (piece.valid && !IsControlCharacter(bytes)) {
      out += bytes;
    } else {
      AppendEscaped(bytes, out);
    }
    if (out.size() > max_bytes) {
      out.resize(cut);
      return out.append(ellipsis);
    }
    if (out.size() <= max_bytes - ellipsis.size()) cut = out.size();
    text.remove_prefix(piece.size);
  }
  return out;
}

std::string Quoted(std::string_view text) {
  constexpr std::size_t kMaxShown = 200;
  return '"' + EscapeForDisplay(text, kMaxShown) + '"';
}

}  // namespace alibabacloud::internal
