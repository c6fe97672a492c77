#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// The User-Agent of every request: library, system, compiler and version; then the user's own suffix, if any.
[[nodiscard]] std::string MakeUserAgent(std::string_view suffix);

}  // namespace alibabacloud::internal
