#include "alibabacloud/error.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <span>
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

bool IsOneOf(std::string_view code, std::span<const std::string_view> codes) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

std::string_view ToString(ErrorKind kind) noexcept { return kKindNames[static_cast<std::size_t>(kind)]; }

bool Error::IsThrottling() const noexcept { return code.find("Throttling") != std::string::npos || http_status == 429; }

bool Error::IsNotFound() const noexcept {
  constexpr std::string_view kSuffix = "NotFound";
  if (code.empty()) return http_status == 404;
  return std::string_view(code).ends_with(kSuffix);
}

bool Error::IsAccessDenied() const noexcept {
  if (code.empty()) return http_status == 403;
  for (const std::string_view prefix : {"Forbidden", "NoPermission", "Unauthorized"}) {
    if (code.starts_with(prefix)) return !IsNotFound();
  }
  return false;
}

bool Error::IsTransient() const noexcept {
  constexpr std::string_view kCodes[] = {"ServiceUnavailable", "InternalError",       "UnknownError",
                                         "SignatureNonceUsed", "ens.interface.error", "NeedRetry"};
  return kind == ErrorKind::kService && !IsThrottling() && (http_status >= 500 || IsOneOf(code, kCodes));
}

bool Error::IsRequestInProgress() const noexcept {
  // Each service has a name of its own for it.
  constexpr std::string_view kCodes[] = {"LastTokenProcessing",    "LastOrderProcessing",
                                         "LastRequestProcessing",  "IdempotentProcessing",
                                         "Idempotence.Processing", "OperationFailed.IdempotentTokenProcessing",
                                         "TOKEN_PROCESSING"};
  return IsOneOf(code, kCodes);
}

bool Error::IsConflict() const noexcept {
  constexpr std::string_view kCodes[] = {"OperationConflict",
                                         "Operation.Conflict",
                                         "InvalidOperation.Conflict",
                                         "TaskConflict",
                                         "IncorrectInstanceStatus",
                                         "IncorrectInstanceStatus.Initializing",
                                         "IncorrectDiskStatus",
                                         "IncorrectDiskStatus.Initializing",
                                         "IncorrectVSwitchStatus",
                                         "DependencyViolation",
                                         "DependencyViolation.RouteEntry",
                                         "DisksDetachingOnEcsExceeded",
                                         "DiskInCoolingPeriod",
                                         "InvalidDisk.AlreadyDetached",
                                         "InvalidOperation.InvalidEniState",
                                         "InvalidOperation.InvalidEcsState",
                                         "InvalidOperation.InvalidEniType",
                                         "InvalidOperation.HasMemberEniAttached"};
  return IsRequestInProgress() || IsOneOf(code, kCodes);
}

bool Error::IsOutOfStock() const noexcept {
  constexpr std::string_view kCodes[] = {"OperationDenied.NoStock", "Zone.NotOnSale", "InvalidVSwitchId.IpNotEnough"};
  return IsOneOf(code, kCodes);
}

bool Error::IsQuotaExceeded() const noexcept {
  constexpr std::string_view kCodes[] = {"EniPerInstanceLimitExceeded", "SecurityGroupInstanceLimitExceed",
                                         "InvalidOperation.Ipv4CountExceeded", "InvalidOperation.Ipv6CountExceeded"};
  return code.starts_with("QuotaExceed") || IsOneOf(code, kCodes);
}

bool Error::IsClockSkew() const noexcept {
  constexpr std::string_view kCodes[] = {"InvalidTimeStamp.Expired", "IllegalTimestamp"};
  return IsOneOf(code, kCodes);
}

bool Error::IsSignatureMismatch() const noexcept {
  constexpr std::string_view kCodes[] = {"SignatureDoesNotMatch", "IncompleteSignature"};
  return IsOneOf(code, kCodes);
}

bool Error::IsInvalidCredentials() const noexcept {
  return kind == ErrorKind::kCredentials || code.starts_with("InvalidAccessKeyId") ||
         code.starts_with("InvalidSecurityToken");
}

bool Error::IsTokenReused() const noexcept {
  constexpr std::string_view kCodes[] = {"IdempotentParameterMismatch", "IdempotenceParamNotMatch",
                                         "Idempotence.SignatureMismatch", "Duplicated.ClientToken", "IdempotentFailed"};
  return IsOneOf(code, kCodes);
}

bool Error::IsDryRun() const noexcept { return code == "DryRunOperation"; }

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
