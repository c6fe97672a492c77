#pragma once

#include <span>
#include <string_view>

#include "alibabacloud/error_codes.h"

namespace alibabacloud::internal {

/// Which codes belong to a class of errors: those that match one of `patterns` and none of `exceptions`. A pattern is a
/// code in which `*` stands for any characters, or none; case does not matter.
struct ErrorClassRule {
  std::span<const std::string_view> patterns;
  std::span<const std::string_view> exceptions;
};

/// Returns the rule of a class. What belongs to kRequestInProgress belongs to kConflict as well, whose rule does not
/// repeat it.
[[nodiscard]] const ErrorClassRule& RuleOf(ErrorClass error_class) noexcept;

/// Returns whether a code matches a pattern of an ErrorClassRule.
[[nodiscard]] bool MatchesPattern(std::string_view code, std::string_view pattern) noexcept;

/// Returns whether a code matches one of the patterns.
[[nodiscard]] bool MatchesAnyOf(std::string_view code, std::span<const std::string_view> patterns) noexcept;

}  // namespace alibabacloud::internal
