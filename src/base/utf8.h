#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// What some programs write before UTF-8 text.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// U+FFFD, which takes the place of what is not well-formed (Unicode, section 3.9).
inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

/// Where the first byte that does not belong to well-formed UTF-8 stands, or npos. Overlong forms, surrogates and code
/// points above U+10FFFF are ill-formed; NUL is not.
[[nodiscard]] std::size_t FindInvalidUtf8(std::string_view text) noexcept;

/// Appends a code point; what is none (a surrogate, above U+10FFFF) becomes U+FFFD.
void AppendUtf8(std::uint32_t code_point, std::string& out);

/// What a text starts with: one well-formed sequence, or an ill-formed part of one (its maximal subpart).
struct Utf8Sequence {
  std::size_t size;                         ///< In bytes: 1 to 4.
  std::optional<std::uint32_t> code_point;  ///< Absent when it is ill-formed.
};

/// Returns what `text` starts with; `text` must not be empty.
[[nodiscard]] Utf8Sequence FirstUtf8Sequence(std::string_view text) noexcept;

/// Returns the text with U+FFFD for each ill-formed part, one for each maximal subpart of a sequence, as the Unicode
/// standard recommends and browsers do.
[[nodiscard]] std::string ReplaceInvalidUtf8(std::string_view text);

/// Returns the size in bytes of what ReplaceInvalidUtf8() makes of the text: at most three times its own.
[[nodiscard]] std::size_t SizeWithoutInvalidUtf8(std::string_view text) noexcept;

/// Returns the longest prefix of at most `max_bytes` bytes that does not cut a UTF-8 sequence.
[[nodiscard]] std::string_view Utf8Prefix(std::string_view text, std::size_t max_bytes) noexcept;

/// Returns the text cut to at most `max_bytes` bytes, which must be 36 or more, with a mark that says how much is
/// missing: "The spec... (1234 more bytes)". A text that is not longer stays as it is.
[[nodiscard]] std::string CutText(std::string text, std::size_t max_bytes);

/// Returns the size of the prefix that CutText() keeps of a text that is longer than `max_bytes`.
[[nodiscard]] std::size_t SizeOfCutText(std::string_view text, std::size_t max_bytes) noexcept;
/// Returns what CutText() writes in place of `missing` bytes: at most 36 bytes.
[[nodiscard]] std::string CutMark(std::size_t missing);

/// Returns the text as a terminal or a log may show it: ASCII control characters and ill-formed bytes as `\x1b`, other
/// characters that IsUnprintable() names as `\u{202e}`, everything else as it is. Never longer than `max_bytes`; a text
/// that was cut ends in "...".
[[nodiscard]] std::string EscapeForDisplay(std::string_view text, std::size_t max_bytes);

/// Returns whether EscapeForDisplay() would leave the text as it is, however long: it is well-formed and has no
/// character that IsUnprintable() names.
[[nodiscard]] bool IsPrintable(std::string_view text) noexcept;

/// Returns the text escaped for display, cut to 200 bytes, in quotation marks.
[[nodiscard]] std::string Quoted(std::string_view text);

}  // namespace alibabacloud::internal
