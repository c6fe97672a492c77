#include "base/percent.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

// A byte in encoded form: one or three characters.
struct Encoded {
  std::array<char, 3> text;
  std::uint8_t size;
};

// Copied as a whole whatever its size.
static_assert(sizeof(Encoded) == 4);

constexpr std::array<Encoded, 256> kEncoded = [] {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::array<Encoded, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = {{'%', kDigits[byte >> 4], kDigits[byte & 15]}, 3};
  }
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")) {
    table[static_cast<unsigned char>(c)] = {{c, 0, 0}, 1};
  }
  return table;
}();

const Encoded& EncodedOf(char c) noexcept { return kEncoded[static_cast<unsigned char>(c)]; }

}  // namespace

std::size_t PercentEncodedSize(std::string_view text) noexcept {
  std::size_t size = 0;
  for (const char c : text) size += EncodedOf(c).size;
  return size;
}

char* PercentEncodeTo(std::string_view text, char* out) noexcept {
  const char* in = text.data();
  const char* const end = in + text.size();
  // Without branches, which text would make unpredictable. What a copy of four bytes writes too much is overwritten by
  // the characters that follow, hence not for the last three.
  for (; end - in > 3; ++in) {
    const Encoded& encoded = EncodedOf(*in);
    std::memcpy(out, &encoded, sizeof encoded);
    out += encoded.size;
  }
  for (; in != end; ++in) {
    const Encoded& encoded = EncodedOf(*in);
    out = std::copy_n(encoded.text.begin(), encoded.size, out);
  }
  return out;
}

void AppendPercentEncoded(SecretString& out, std::string_view text) {
  PercentEncodeTo(text, out.Extend(PercentEncodedSize(text)));
}

std::string PercentEncode(std::string_view text) {
  std::string encoded(PercentEncodedSize(text), '\0');
  PercentEncodeTo(text, encoded.data());
  return encoded;
}

std::optional<std::string> PercentDecode(std::string_view text, bool plus_is_space) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      const int high = i + 2 < text.size() ? HexDigitValue(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? HexDigitValue(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      decoded.push_back(static_cast<char>(high * 16 + low));
      i += 2;
    } else {
      decoded.push_back(plus_is_space && text[i] == '+' ? ' ' : text[i]);
    }
  }
  return decoded;
}

}  // namespace alibabacloud::internal
