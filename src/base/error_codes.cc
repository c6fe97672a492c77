#include "alibabacloud/error_codes.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.h"
#include "base/error_class_rules.h"

namespace alibabacloud {

namespace {

constexpr std::array<std::string_view, 13> kClassNames = {
    "throttling",   "not_found",      "access_denied", "transient",          "request_in_progress", "conflict",
    "out_of_stock", "quota_exceeded", "clock_skew",    "signature_mismatch", "invalid_credentials", "token_reused",
    "dry_run"};

bool BelongsTo(std::string_view code, ErrorClass error_class) noexcept {
  // A request in progress is a conflict, too.
  if (error_class == ErrorClass::kConflict && BelongsTo(code, ErrorClass::kRequestInProgress)) return true;
  // Some codes of ENS end in a tab.
  code = internal::Trim(code);
  const internal::ErrorClassRule& rule = internal::RuleOf(error_class);
  return internal::MatchesAnyOf(code, rule.patterns) && !internal::MatchesAnyOf(code, rule.exceptions);
}

}  // namespace

namespace internal {

bool MatchesPattern(std::string_view code, std::string_view pattern) noexcept {
  std::size_t c = 0;
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;  // The last one met, and the end of what it stands for.
  std::size_t star_end = 0;
  while (c < code.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_end = c;
    } else if (p < pattern.size() && ToLower(pattern[p]) == ToLower(code[c])) {
      ++p;
      ++c;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      c = ++star_end;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

bool MatchesAnyOf(std::string_view code, std::span<const std::string_view> patterns) noexcept {
  return std::any_of(patterns.begin(), patterns.end(),
                     [code](std::string_view pattern) { return MatchesPattern(code, pattern); });
}

}  // namespace internal

std::string_view ToString(ErrorClass error_class) noexcept {
  return kClassNames[static_cast<std::size_t>(error_class)];
}

std::vector<ErrorClass> ClassesOf(std::string_view code) {
  std::vector<ErrorClass> classes;
  for (std::size_t i = 0; i < kClassNames.size(); ++i) {
    const auto error_class = static_cast<ErrorClass>(i);
    if (BelongsTo(code, error_class)) classes.push_back(error_class);
  }
  return classes;
}

bool IsThrottling(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kThrottling); }

bool IsNotFound(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kNotFound); }

bool IsAccessDenied(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kAccessDenied); }

bool IsTransient(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kTransient); }

bool IsRequestInProgress(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kRequestInProgress); }

bool IsConflict(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kConflict); }

bool IsOutOfStock(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kOutOfStock); }

bool IsQuotaExceeded(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kQuotaExceeded); }

bool IsClockSkew(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kClockSkew); }

bool IsSignatureMismatch(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kSignatureMismatch); }

bool IsInvalidCredentials(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kInvalidCredentials); }

bool IsTokenReused(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kTokenReused); }

bool IsDryRun(std::string_view code) noexcept { return BelongsTo(code, ErrorClass::kDryRun); }

}  // namespace alibabacloud
