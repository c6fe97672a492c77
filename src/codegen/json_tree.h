#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/diagnostics.h"

namespace alibabacloud::codegen {

struct JsonMember;

/// A JSON value that knows its line, keeps the order of keys and the spelling of numbers.
struct JsonValue {
  enum class Kind : std::uint8_t { kNull, kBoolean, kNumber, kString, kArray, kObject };

  Kind kind = Kind::kNull;
  int line = 1;
  bool boolean = false;
  std::string text{};  ///< Of a string its value, of a number its literal.
  std::vector<JsonValue> items{};
  std::vector<JsonMember> members;  // No initializer: clang would need a complete JsonMember here.
};

struct JsonMember {
  std::string key;
  int line;
  JsonValue value;
};

/// Parses `text`; a fault is reported for `file` and gives nothing.
[[nodiscard]] std::optional<JsonValue> ParseJson(std::string_view text, std::string_view file,
                                                 Diagnostics& diagnostics);

/// The value as JSON text without any spaces.
[[nodiscard]] std::string CompactJson(const JsonValue& value);

}  // namespace alibabacloud::codegen
