#include "alibabacloud/base64.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace alibabacloud {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint32_t kNoDigit = 64;

constexpr std::array<std::uint8_t, 256> kDigitValue = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNoDigit);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  return values;
}();

// Up to three bytes, as the upper part of 24 bits.
std::uint32_t PackBytes(std::string_view bytes) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    bits = bits << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
  }
  return bits;
}

// Two to four digits, as the upper part of 24 bits; absent when one is no digit.
std::optional<std::uint32_t> PackDigits(std::string_view digits) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::uint32_t value = i < digits.size() ? kDigitValue[static_cast<unsigned char>(digits[i])] : 0U;
    if (value == kNoDigit) return std::nullopt;
    bits = bits << 6 | value;
  }
  return bits;
}

}  // namespace

std::string Base64Encode(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4, '=');
  for (char* out = text.data(); !bytes.empty(); out += 4) {
    const std::size_t count = std::min<std::size_t>(bytes.size(), 3);
    const std::uint32_t bits = PackBytes(bytes);
    out[0] = kAlphabet[bits >> 18];
    out[1] = kAlphabet[bits >> 12 & 63];
    if (count > 1) out[2] = kAlphabet[bits >> 6 & 63];
    if (count > 2) out[3] = kAlphabet[bits & 63];
    bytes.remove_prefix(count);
  }
  return text;
}

std::optional<std::string> Base64Decode(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  if (text.ends_with('=')) text.remove_suffix(text.ends_with("==") ? 2 : 1);
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3 + 2);
  while (!text.empty()) {
    const std::string_view digits = text.substr(0, 4);
    const std::optional<std::uint32_t> bits = PackDigits(digits);
    if (!bits) return std::nullopt;
    const std::size_t count = digits.size() - 1;
    for (std::size_t i = 0; i < count; ++i) bytes.push_back(static_cast<char>(*bits >> (16 - 8 * i) & 0xff));
    if ((*bits << (8 * count) & 0xffffff) != 0) return std::nullopt;  // Not zero: bits that no encoder writes.
    text.remove_prefix(digits.size());
  }
  return bytes;
}

}  // namespace alibabacloud
