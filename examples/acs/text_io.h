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

/// Prepares the standard streams before anything else is opened: a standard stream that is closed is replaced by one
/// that fails when it is used, so that no file or socket gets its number, and a reader of the output that goes away
/// makes writing fail instead of ending the program. Throws Failure if standard output is closed.
void PrepareStandardStreams();
/// Writes to standard output; throws Failure when that fails.
void PrintText(std::string_view text);
/// Closes standard output; throws Failure if that fails, as it may on a network file system.
void CloseOutput();
/// Indented, with a line break; bytes that are not UTF-8 become U+FFFD.
void PrintJson(const Json& json);

}  // namespace acs
