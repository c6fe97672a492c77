#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/error_codes.h"

namespace alibabacloud {

/// What kind of failure an Error reports; the names in quotes are what ToString() returns.
enum class ErrorKind : std::uint8_t {
  kInvalidArgument,  ///< "invalid_argument": the request or an option is wrong; nothing was sent.
  kCredentials,      ///< "credentials": no usable credentials; nothing was sent.
  kConnect,          ///< "connect": no connection (DNS, refused, unreachable, proxy); nothing was sent.
  kTls,              ///< "tls": the TLS handshake or the verification of the peer failed; nothing was sent.
  kTimeout,          ///< "timeout": a limit of the attempt or of the whole call ran out.
  kCancelled,        ///< "cancelled": the caller's stop token asked to stop.
  kTransport,        ///< "transport": the connection broke, the response is not HTTP, or an exception ended the call.
  kService,          ///< "service": the service, or a gateway before it, answered with an error.
  kDecode,           ///< "decode": a success that cannot be read: not JSON or XML, too deep or too large.
};

/// The lower-case name of a kind, such as "service".
[[nodiscard]] std::string_view ToString(ErrorKind kind) noexcept;

/// What the service tells about a refusal by its access control (RAM). Each member is empty when it says nothing of it.
struct AccessDeniedDetail {
  /// The action that is not allowed, such as "ecs:RunInstances".
  std::string auth_action{};
  /// What sort of identity asked: "SubUser", "AssumedRoleUser", "Federated", ...
  std::string auth_principal_type{};
  /// The id of the account that the identity belongs to.
  std::string auth_principal_owner_id{};
  /// The identity: the id of a user, or "role:session" of a role.
  std::string auth_principal_display_name{};
  /// The kind of policy that decided: "AccountLevelIdentityBasedPolicy", "AssumeRolePolicy", "ControlPolicy", ...
  std::string policy_type{};
  /// "ImplicitDeny": no policy allows it; "ExplicitDeny": a policy forbids it.
  std::string no_permission_type{};
  /// The whole decision, encrypted: the RAM action DecodeDiagnosticMessage reads it. Not printed by operator<<.
  std::string encoded_diagnostic_message{};
};

/// Why a call failed. Holds no secret: where a response repeats a key, a token or a sensitive value of the request,
/// `***` stands in its place (values of less than six bytes excepted, which would be found in ordinary words). What
/// comes from a response is bounded: `message` has at most 64 KiB, `recommend` 2 KiB, codes, IDs and names 256 bytes; a
/// longer text is cut and ends in how much is missing: "... (1234 more bytes)".
struct Error {
  /// Where it failed, which also says whether anything was sent.
  ErrorKind kind = ErrorKind::kTransport;
  /// The service's error code, such as "InvalidInstanceId.NotFound"; empty when no service answered with one.
  std::string code{};
  /// What went wrong, for people. From the service when `kind` is kService and it sent a message.
  std::string message{};
  /// The id to quote to support; empty when no reply carried one.
  std::string request_id{};
  /// Status of the last HTTP reply; 0 when none arrived.
  int http_status = 0;
  /// The host that answered, as the service names it; often empty.
  std::string host_id{};
  /// A link of the service to its own diagnosis; often empty.
  std::string recommend{};
  /// The beginning of a reply that could not be understood (at most 512 bytes, unprintable bytes escaped).
  std::string body{};
  /// HTTP requests made, retries included; 0 when nothing was sent.
  int attempts = 0;
  /// True unless it is certain that the service executed no attempt of the call: none was sent, or the service refused
  /// each of them with an error of its own (a code and a request id) or because of its rate limits. A redirect, an
  /// error page of a gateway or a response that cannot be read proves nothing. Then repeat a mutation only with the
  /// same client token, or after reading the state back. The error is that of the last attempt: if an earlier one may
  /// have been executed, a code such as "NotFound" of a deletion or "AlreadyExists" of a creation may tell about its
  /// effect.
  bool maybe_executed = false;
  /// Details of a refusal by access control; absent when the service sent none.
  std::optional<AccessDeniedDetail> access_denied{};

  /// Returns all classes of the error, in the order of ErrorClass: those for which the predicates below are true.
  [[nodiscard]] std::vector<ErrorClass> Classes() const;

  /// Returns whether the service refused the request because of its rate limits and executed nothing: by such a code
  /// (`Throttling`, `Throttling.User`, `Rejected.Throttling`, ...) or by HTTP status 429.
  [[nodiscard]] bool IsThrottling() const noexcept;
  /// Returns whether what the request names does not exist: by such a code (`InvalidInstanceId.NotFound`,
  /// `InvalidRegionId.NotExists`, `NoSuchResource`, ...), or by HTTP status 404 without a code.
  [[nodiscard]] bool IsNotFound() const noexcept;
  /// Returns whether the account, or the RAM user or role, is not allowed to do this: by such a code (`NoPermission`,
  /// `Forbidden.RAM`, `RegionUnauthorized`, ...), or by HTTP status 403 without a code.
  [[nodiscard]] bool IsAccessDenied() const noexcept;
  /// Returns whether the service failed or is too busy, or saw the nonce of the request before, so that the same call
  /// may well succeed later: by HTTP status 5xx, or by such a code (`InternalError`, `ServiceUnavailable`,
  /// `SystemBusy`, ...). False if IsThrottling().
  [[nodiscard]] bool IsTransient() const noexcept;
  /// Returns whether a request with the same client token, or the last request or order for the same resource, is still
  /// being executed (`LastTokenProcessing`, `IdempotentProcessing`, `OperationFailed.IdempotentTokenProcessing`, ...).
  /// A call that learns this about an attempt of its own waits for that attempt until its deadline; then
  /// `maybe_executed` is true.
  [[nodiscard]] bool IsRequestInProgress() const noexcept;
  /// Returns whether another operation or the present state of a resource is in the way. The call may succeed when that
  /// operation has completed, the state has changed or what depends on the resource is gone; some of these
  /// states pass by themselves, others only by another call (`OperationConflict`, `IncorrectInstanceStatus`,
  /// `DependencyViolation.VSwitch`, ...). True if IsRequestInProgress().
  [[nodiscard]] bool IsConflict() const noexcept;
  /// Returns whether what was asked for is sold out or used up in that place; another zone, instance type or vSwitch
  /// may have it (`OperationDenied.NoStock`, `NoInstanceStock`, `InvalidVSwitchId.IpNotEnough`, ...).
  [[nodiscard]] bool IsOutOfStock() const noexcept;
  /// Returns whether a limit of the account or of a resource is reached (`QuotaExceed.ElasticQuota`,
  /// `MaxEniCountExceeded`, ...). False if one request asks for too much or has a value that is too long.
  [[nodiscard]] bool IsQuotaExceeded() const noexcept;
  /// Returns whether the service found the timestamp too far from its own clock (`InvalidTimeStamp.Expired`,
  /// `IllegalTimestamp`).
  [[nodiscard]] bool IsClockSkew() const noexcept;
  /// Returns whether the service computed another signature, because the secret is wrong or the request was changed on
  /// its way (`SignatureDoesNotMatch`, `IncompleteSignature`).
  [[nodiscard]] bool IsSignatureMismatch() const noexcept;
  /// Returns whether there are no credentials (`kind` is kCredentials), or the service does not know them or does not
  /// accept them any more (`InvalidAccessKeyId.Inactive`, `InvalidSecurityToken.Expired`, ...).
  [[nodiscard]] bool IsInvalidCredentials() const noexcept;
  /// Returns whether the client token was used before with other parameters, or its first request failed
  /// (`IdempotentParameterMismatch`, `IdempotenceParamNotMatch`, `IdempotentFailed`, ...).
  [[nodiscard]] bool IsTokenReused() const noexcept;
  /// Returns whether a dry run would have succeeded (`DryRunOperation`, `DRYRUN.SUCCESS`).
  [[nodiscard]] bool IsDryRun() const noexcept;
};

/// Prints one line for logs and stderr, at most 16 KiB: kind, code, message, request ID, status. Control characters are
/// printed as `\x1b`, characters that are invisible or change the order of text as `\u{202e}`.
std::ostream& operator<<(std::ostream& os, const Error& error);

}  // namespace alibabacloud
