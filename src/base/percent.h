#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

// Percent-encoding as signatures require it (RFC 3986): A-Z a-z 0-9 - _ . ~ stay, every other byte becomes %XX in upper
// case; a space is %20, never '+'.

/// The bytes that PercentEncodeTo() writes for `text`.
[[nodiscard]] std::size_t PercentEncodedSize(std::string_view text) noexcept;

/// Writes the encoded text to `out`, which has room for PercentEncodedSize(text) bytes, and returns its end.
char* PercentEncodeTo(std::string_view text, char* out) noexcept;

/// Appends the encoded text; `text` must not point into `out`.
void AppendPercentEncoded(SecretString& out, std::string_view text);

/// The encoded text. Not for secrets: nobody wipes a std::string.
[[nodiscard]] std::string PercentEncode(std::string_view text);

/// Undoes percent-encoding, with hex digits of either case; `plus_is_space` as HTML forms have it. Absent when a '%' is
/// not followed by two hex digits.
[[nodiscard]] std::optional<std::string> PercentDecode(std::string_view text, bool plus_is_space);

}  // namespace alibabacloud::internal
