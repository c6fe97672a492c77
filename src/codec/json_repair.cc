#include "codec/json_repair.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>

#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

// The UTF-16 code unit that an escape at the beginning of the text stands for.
std::optional<std::uint32_t> LeadingUnit(std::string_view text) {
  if (text.size() < 6 || !text.starts_with("\\u")) return std::nullopt;
  std::uint32_t value = 0;
  const char* begin = text.data() + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
  if (error != std::errc() || end != begin + 4) return std::nullopt;
  return value;
}

bool IsTiny(std::string_view number) {
  const std::size_t exponent = number.find_first_of("eE");
  return exponent != std::string_view::npos && exponent + 1 < number.size() && number[exponent + 1] == '-';
}

bool IsBeyondDouble(std::string_view number) {
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  return error == std::errc::result_out_of_range && end == number.data() + number.size() && !IsTiny(number);
}

// How many ASCII characters at the beginning of a string's rest are neither its end nor in need of a look.
std::size_t PlainPrefix(std::string_view text) {
  const auto needs_look = [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) - 0x20U >= 0x60U;
  };
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), needs_look) - text.begin());
}

}  // namespace

RepairedJson::RepairedJson(std::string_view text) : rest_(text) { Find(); }

void RepairedJson::Pass(std::size_t count) noexcept {
  at_ = rest_.data();
  until_ = at_ + count;
  rest_.remove_prefix(count);
}

void RepairedJson::Replace(std::size_t count, std::string_view replacement, bool& noted, const char* repair) {
  if (++count_ > kMaxRepairs) {
    at_ = nullptr;
    return;
  }
  if (!noted) repairs_.emplace_back(repair);
  noted = true;
  at_ = replacement.data();
  until_ = at_ + replacement.size();
  rest_.remove_prefix(count);
}

void RepairedJson::Find() {
  if (rest_.empty()) {
    at_ = nullptr;
    return;
  }
  const char c = rest_.front();
  if (static_cast<unsigned char>(c) >= 0x80) {
    const Utf8Sequence sequence = FirstUtf8Sequence(rest_);
    if (sequence.code_point) return Pass(sequence.size);
    return Replace(sequence.size, kReplacementCharacter, utf8_, "(text): invalid UTF-8 replaced");
  }
  if (in_string_) return FindInString();
  if (c == '\0') {
    // A parser may take NUL for the end of the text; this it takes for what it is.
    at_ = "\x01";
    until_ = at_ + 1;
    rest_.remove_prefix(1);
    return;
  }
  if (c == '-' || (c >= '0' && c <= '9')) return FindNumber();
  in_string_ = c == '"';
  Pass(1);
}

void RepairedJson::FindInString() {
  const char c = rest_.front();
  if (const std::size_t plain = PlainPrefix(rest_); plain > 0) return Pass(plain);
  if (c == '"') {
    in_string_ = false;
    return Pass(1);
  }
  if (c != '\\') {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(c);
    escape_ = {'\\', 'u', '0', '0', kDigits[value >> 4], kDigits[value & 0xf]};
    return Replace(1, {escape_.data(), escape_.size()}, control_, "(text): raw control character escaped");
  }
  const std::optional<std::uint32_t> unit = LeadingUnit(rest_);
  if (!unit || *unit < 0xD800 || *unit > 0xDFFF) {
    // A character that is no escape is looked at by itself.
    const bool ascii = rest_.size() > 1 && static_cast<unsigned char>(rest_[1]) < 0x80;
    return Pass(ascii ? 2 : 1);
  }
  const std::optional<std::uint32_t> low = *unit < 0xDC00 ? LeadingUnit(rest_.substr(6)) : std::nullopt;
  if (low && *low >= 0xDC00 && *low <= 0xDFFF) return Pass(12);
  Replace(6, "\\ufffd", surrogate_, "(text): lone surrogate replaced");
}

void RepairedJson::FindNumber() {
  const std::string_view number = rest_.substr(0, rest_.find_first_not_of("+-.0123456789eE"));
  if (!IsBeyondDouble(number)) return Pass(number.size());
  const bool negative = number.front() == '-';
  Replace(number.size(), negative ? "-1.7976931348623157e308" : "1.7976931348623157e308", number_,
          "(text): number beyond double clamped");
}

}  // namespace alibabacloud::internal
