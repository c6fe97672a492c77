#include "codec/json_repair.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <system_error>

#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

class Repairer {
 public:
  explicit Repairer(std::string_view text) : text_(text) {}

  RepairedJson Run() && {
    if (FindInvalidUtf8(text_) != std::string_view::npos) {
      valid_ = ReplaceInvalidUtf8(text_);
      text_ = valid_;
      Note(utf8_, "(text): invalid UTF-8 replaced");
    }
    out_.text.reserve(text_.size());
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"') {
        String();
      } else if (c == '-' || (c >= '0' && c <= '9')) {
        Number();
      } else {
        Copy(1);
      }
    }
    return std::move(out_);
  }

 private:
  void Copy(std::size_t count) {
    out_.text += text_.substr(at_, count);
    at_ += count;
  }

  void Note(bool& noted, const char* repair) {
    if (!noted) out_.repairs.emplace_back(repair);
    noted = true;
  }

  void String() {
    Copy(1);
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"') return Copy(1);
      if (c == '\\') {
        Escape();
      } else if (static_cast<unsigned char>(c) < 0x20) {
        ControlCharacter(c);
      } else {
        Copy(1);
      }
    }
  }

  void ControlCharacter(char c) {
    Note(control_, "(text): raw control character escaped");
    std::array<char, 7> buffer;
    std::snprintf(buffer.data(), buffer.size(), "\\u%04x", static_cast<unsigned>(c));
    out_.text += buffer.data();
    ++at_;
  }

  void Escape() {
    const std::optional<std::uint32_t> unit = HexEscapeAt(at_);
    if (!unit || *unit < 0xD800 || *unit > 0xDFFF) return Copy(2);
    const std::optional<std::uint32_t> low = *unit < 0xDC00 ? HexEscapeAt(at_ + 6) : std::nullopt;
    if (low && *low >= 0xDC00 && *low <= 0xDFFF) return Copy(12);
    Note(surrogate_, "(text): lone surrogate replaced");
    out_.text += "\\ufffd";
    at_ += 6;
  }

  [[nodiscard]] std::optional<std::uint32_t> HexEscapeAt(std::size_t position) const {
    if (position + 6 > text_.size() || text_[position] != '\\' || text_[position + 1] != 'u') return std::nullopt;
    std::uint32_t value = 0;
    const char* begin = text_.data() + position + 2;
    const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
    if (error != std::errc() || end != begin + 4) return std::nullopt;
    return value;
  }

  void Number() {
    std::size_t end = text_.find_first_not_of("+-.0123456789eE", at_);
    if (end == std::string_view::npos) end = text_.size();
    const std::string_view number = text_.substr(at_, end - at_);
    double value = 0;
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = stop == number.data() + number.size();
    if (error == std::errc::result_out_of_range && whole && !IsTiny(number)) {
      Note(number_, "(text): number beyond double clamped");
      out_.text += number.front() == '-' ? "-1.7976931348623157e308" : "1.7976931348623157e308";
      at_ = end;
      return;
    }
    Copy(number.size());
  }

  static bool IsTiny(std::string_view number) {
    const std::size_t exponent = number.find_first_of("eE");
    return exponent != std::string_view::npos && exponent + 1 < number.size() && number[exponent + 1] == '-';
  }

  std::string_view text_;
  std::string valid_;
  std::size_t at_ = 0;
  RepairedJson out_;
  bool utf8_ = false;
  bool control_ = false;
  bool surrogate_ = false;
  bool number_ = false;
};

}  // namespace

RepairedJson RepairJson(std::string_view text) { return Repairer(text).Run(); }

}  // namespace alibabacloud::internal
