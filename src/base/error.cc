#include "alibabacloud/error.h"

#include <array>
#include <cstddef>
#include <ostream>
#include <utility>

#include "base/utf8.h"

namespace alibabacloud {

namespace {

constexpr std::array<std::string_view, 9> kKindNames = {
    "invalid_argument", "credentials", "connect", "tls", "timeout", "cancelled", "transport", "service", "decode"};

// What came from a service, or who answers in its place, must not move a terminal's cursor or fill a log.
constexpr std::size_t kMaxShownMessage = std::size_t{8} << 10;
constexpr std::size_t kMaxShownName = 1024;

std::string Shown(std::string_view text, std::size_t max_bytes = kMaxShownName) {
  return internal::EscapeForDisplay(text, max_bytes);
}

void PrintIfSet(std::ostream& os, std::string_view name, std::string_view value) {
  if (!value.empty()) os << ", " << name << ' ' << Shown(value);
}

void PrintDenial(std::ostream& os, const AccessDeniedDetail& detail) {
  os << ", denied";
  if (!detail.auth_action.empty()) os << ": " << Shown(detail.auth_action);
  if (!detail.policy_type.empty()) os << " by policy type " << Shown(detail.policy_type);
  if (!detail.no_permission_type.empty()) os << " (" << Shown(detail.no_permission_type) << ')';
}

// In the order of ErrorClass.
constexpr std::array kPredicates = {&Error::IsThrottling,
                                    &Error::IsNotFound,
                                    &Error::IsAccessDenied,
                                    &Error::IsTransient,
                                    &Error::IsRequestInProgress,
                                    &Error::IsConflict,
                                    &Error::IsOutOfStock,
                                    &Error::IsQuotaExceeded,
                                    &Error::IsClockSkew,
                                    &Error::IsSignatureMismatch,
                                    &Error::IsInvalidCredentials,
                                    &Error::IsTokenReused,
                                    &Error::IsDryRun};
static_assert(kPredicates.size() == static_cast<std::size_t>(ErrorClass::kDryRun) + 1);

}  // namespace

std::string_view ToString(ErrorKind kind) noexcept { return kKindNames[static_cast<std::size_t>(kind)]; }

std::vector<ErrorClass> Error::Classes() const {
  std::vector<ErrorClass> classes;
  for (std::size_t i = 0; i < kPredicates.size(); ++i) {
    if ((this->*kPredicates[i])()) classes.push_back(static_cast<ErrorClass>(i));
  }
  return classes;
}

bool Error::IsThrottling() const noexcept { return alibabacloud::IsThrottling(code) || http_status == 429; }

bool Error::IsNotFound() const noexcept { return code.empty() ? http_status == 404 : alibabacloud::IsNotFound(code); }

bool Error::IsAccessDenied() const noexcept {
  return code.empty() ? http_status == 403 : alibabacloud::IsAccessDenied(code);
}

bool Error::IsTransient() const noexcept {
  return kind == ErrorKind::kService && !IsThrottling() && (http_status >= 500 || alibabacloud::IsTransient(code));
}

bool Error::IsRequestInProgress() const noexcept { return alibabacloud::IsRequestInProgress(code); }

bool Error::IsConflict() const noexcept { return alibabacloud::IsConflict(code); }

bool Error::IsOutOfStock() const noexcept { return alibabacloud::IsOutOfStock(code); }

bool Error::IsQuotaExceeded() const noexcept { return alibabacloud::IsQuotaExceeded(code); }

bool Error::IsClockSkew() const noexcept { return alibabacloud::IsClockSkew(code); }

bool Error::IsSignatureMismatch() const noexcept { return alibabacloud::IsSignatureMismatch(code); }

bool Error::IsInvalidCredentials() const noexcept {
  return kind == ErrorKind::kCredentials || alibabacloud::IsInvalidCredentials(code);
}

bool Error::IsTokenReused() const noexcept { return alibabacloud::IsTokenReused(code); }

bool Error::IsDryRun() const noexcept { return alibabacloud::IsDryRun(code); }

std::ostream& operator<<(std::ostream& os, const Error& error) {
  os << ToString(error.kind);
  if (!error.code.empty()) os << ' ' << Shown(error.code);
  if (!error.message.empty()) os << ": " << Shown(error.message, kMaxShownMessage);
  if (error.http_status != 0) os << ", HTTP status " << error.http_status;
  if (error.access_denied) PrintDenial(os, *error.access_denied);
  PrintIfSet(os, "request id", error.request_id);
  PrintIfSet(os, "host", error.host_id);
  PrintIfSet(os, "see", error.recommend);
  if (error.attempts > 1) os << ", after " << error.attempts << " attempts";
  if (error.maybe_executed) os << ", may have been executed";
  return os;
}

}  // namespace alibabacloud
