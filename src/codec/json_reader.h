#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/struct_builder.h"

namespace alibabacloud::internal {

/// What became of a body. On failure `error` says why; `repairs` names what had to be mended before it could be read.
struct ReadResult {
  bool ok = false;
  std::string error{};
  std::vector<std::string> repairs{};
};

/// Reads a JSON object into the builder's struct. Lexical faults that JSON forbids but that services send (ill-formed
/// UTF-8, raw control characters, lone surrogates, numbers beyond double) are mended and the text read once more.
[[nodiscard]] ReadResult ReadJson(std::string_view text, StructBuilder& builder);

/// The same without mending.
[[nodiscard]] ReadResult ReadJsonStrictly(std::string_view text, StructBuilder& builder);

/// Feeds well-formed JSON text to the builder where it stands; false when the builder stopped.
[[nodiscard]] bool ReadJsonEvents(std::string_view text, StructBuilder& builder);

/// Whether it is well-formed JSON.
[[nodiscard]] bool IsJsonText(std::string_view text);

}  // namespace alibabacloud::internal
