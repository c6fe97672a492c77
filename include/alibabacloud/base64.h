#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud {

/// Base64 of RFC 4648 section 4 (`+` and `/`, padded, no line breaks), for fields such as the UserData of an instance
/// or the CommandContent of a command. The library never encodes or decodes such a field by itself.
[[nodiscard]] std::string Base64Encode(std::string_view bytes);

/// The bytes that `text` encodes; absent unless it is exactly what Base64Encode() would have made of them: white space,
/// missing padding and stray bits in the last character are refused.
[[nodiscard]] std::optional<std::string> Base64Decode(std::string_view text);

}  // namespace alibabacloud
