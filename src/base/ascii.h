#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

// <cctype> obeys the locale of the process, and protocol text must not.

/// True for space, tab and the other four ASCII white-space characters.
[[nodiscard]] constexpr bool IsSpace(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

[[nodiscard]] constexpr bool IsDigit(char c) noexcept { return c >= '0' && c <= '9'; }

/// True for a text of one digit or more and nothing else.
[[nodiscard]] constexpr bool AreDigits(std::string_view text) noexcept {
  for (const char c : text) {
    if (!IsDigit(c)) return false;
  }
  return !text.empty();
}

/// True for 0x00-0x1F and 0x7F.
[[nodiscard]] constexpr bool IsControl(char c) noexcept { return (c >= '\0' && c < ' ') || c == '\x7f'; }

[[nodiscard]] constexpr char ToLower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text with A-Z in lower case; bytes that are not ASCII stay as they are.
[[nodiscard]] inline std::string ToLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = ToLower(c);
  return lower;
}

/// Compares header names and the like: A-Z and a-z are the same.
[[nodiscard]] constexpr bool EqualsIgnoreCase(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (ToLower(a[i]) != ToLower(b[i])) return false;
  }
  return true;
}

/// As std::string_view::starts_with, without regard to case.
[[nodiscard]] constexpr bool StartsWithIgnoreCase(std::string_view text, std::string_view prefix) noexcept {
  return EqualsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

/// The text without white space at both ends; a view into `text`.
[[nodiscard]] constexpr std::string_view Trim(std::string_view text) noexcept {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace alibabacloud::internal
