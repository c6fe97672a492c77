#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alibabacloud::internal {

/// Cuts a command line into program and arguments as a POSIX shell does, but replaces and expands nothing: blanks
/// separate, quotes and backslashes keep them from doing so. Else what is wrong with it: "has a quote that is not
/// closed". A blank text is no words.
[[nodiscard]] std::variant<std::vector<std::string>, std::string> SplitCommand(std::string_view text);

}  // namespace alibabacloud::internal
