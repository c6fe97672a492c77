// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string_view>

/// Error codes of the documented actions of Odd, to compare with Error::code. The service has more than these, and adds
/// some without notice.
namespace alibabacloud::odd::errors {

/// Documented for UseKeywords.
inline constexpr std::string_view kAnytime = "Anytime";
/// Bad. Documented for UseKeywords.
inline constexpr std::string_view kBadA = "Bad.A";
/// Bad. Documented for UseKeywords.
inline constexpr std::string_view kBadB = "Bad.B";
/// No. Documented for UseKeywords.
inline constexpr std::string_view kForbidden = "Forbidden";
/// Something is missing. Codes that begin with this, documented as Missing%s. Documented for UseKeywords.
inline constexpr std::string_view kMissingPrefix = "Missing";

}  // namespace alibabacloud::odd::errors
