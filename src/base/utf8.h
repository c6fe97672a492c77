#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// What some programs write before UTF-8 text.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Where the first byte that does not belong to well-formed UTF-8 stands, or npos. Overlong forms, surrogates and code
/// points above U+10FFFF are ill-formed; NUL is not.
[[nodiscard]] std::size_t FindInvalidUtf8(std::string_view text) noexcept;

/// Appends a code point; what is none (a surrogate, above U+10FFFF) becomes U+FFFD.
void AppendUtf8(std::uint32_t code_point, std::string& out);

/// The text with U+FFFD for each ill-formed part, cut as the Unicode standard recommends: one for each maximal subpart
/// of a sequence, as browsers do.
[[nodiscard]] std::string ReplaceInvalidUtf8(std::string_view text);

/// The text as a terminal or a log may show it: control characters (C1 included) and ill-formed bytes as `\x1b`, all
/// else as it is. Never longer than `max_bytes`; what was cut ends in "...".
[[nodiscard]] std::string EscapeForDisplay(std::string_view text, std::size_t max_bytes);

/// The same in quotation marks, cut to 200 bytes.
[[nodiscard]] std::string Quoted(std::string_view text);

}  // namespace alibabacloud::internal
