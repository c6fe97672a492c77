#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "alibabacloud/error.h"
#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// What ParseFlag() understands, for error messages.
inline constexpr std::string_view kExpectedFlag = "expected true or false";

/// Reads true, yes, on or 1, and false, no, off or 0, whatever their case; absent for anything else. The official
/// libraries know "true" only, and take anything else for false.
[[nodiscard]] std::optional<bool> ParseFlag(std::string_view text) noexcept;

using FlagRead = std::variant<bool, Error>;

/// Returns the flag in an environment variable; false if the variable is not set or empty, and an error of kind
/// kCredentials, with name, value and what is expected, for a value that is not a flag.
[[nodiscard]] FlagRead ReadFlag(std::string_view variable, const std::optional<SecretString>& value);

}  // namespace alibabacloud::internal
