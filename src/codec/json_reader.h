#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/struct_builder.h"

namespace alibabacloud::internal {

/// The result of reading a body. On failure `error` says why; `repairs` names what had to be repaired before it could
/// be read, each kind of fault once.
struct ReadResult {
  bool ok = false;
  std::string error{};
  std::vector<std::string> repairs{};
};

/// Reads a JSON object into the builder's struct. Lexical faults that JSON forbids but that services send (ill-formed
/// UTF-8, raw control characters, lone surrogates, numbers beyond double) are repaired and the text is read once more.
[[nodiscard]] ReadResult ReadJson(std::string_view text, StructBuilder& builder);

/// Reads a JSON object into the builder's struct and repairs nothing.
[[nodiscard]] ReadResult ReadJsonStrictly(std::string_view text, StructBuilder& builder);

/// Reads JSON text from inside a string of the response and feeds it to the builder where it stands. Absent when the
/// text is not JSON; false when the builder stopped.
[[nodiscard]] std::optional<bool> ReadNestedJson(std::string_view text, StructBuilder& builder);

/// Returns whether the text is well-formed JSON.
[[nodiscard]] bool IsJsonText(std::string_view text);

}  // namespace alibabacloud::internal
