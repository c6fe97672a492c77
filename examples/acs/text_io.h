#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace acs {

/// Keeps its members in the order in which they were set.
using Json = nlohmann::ordered_json;

/// All bytes of a file, or of standard input for "-". A file that cannot be read throws UsageError.
[[nodiscard]] std::string ReadInput(const std::string& file);

/// `what` names the text in the UsageError for one that is not JSON.
[[nodiscard]] Json ParseJson(std::string_view text, std::string_view what);

/// Writes to standard output; throws Failure when that fails.
void PrintText(std::string_view text);
/// Indented, with a line break; bytes that are not UTF-8 become U+FFFD.
void PrintJson(const Json& json);

}  // namespace acs
