#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alibabacloud::test {

/// The gzip stream of a text.
[[nodiscard]] std::string Gzip(std::string_view text);

/// The gzip stream of a text of `count` equal bytes, which is never held.
[[nodiscard]] std::string GzipOfRepeated(char byte, std::size_t count);

}  // namespace alibabacloud::test
