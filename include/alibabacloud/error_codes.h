#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace alibabacloud {

/// What the error code of a service means to a caller; the names in quotes are what ToString() returns. A code may
/// belong to several classes: `LastOrderProcessing` to kRequestInProgress and kConflict.
enum class ErrorClass : std::uint8_t {
  kThrottling,          ///< "throttling": the rate limits refused the request; see IsThrottling().
  kNotFound,            ///< "not_found": what the request names does not exist; see IsNotFound().
  kAccessDenied,        ///< "access_denied": the caller is not allowed to do this; see IsAccessDenied().
  kTransient,           ///< "transient": the service failed, perhaps for a moment; see IsTransient().
  kRequestInProgress,   ///< "request_in_progress": an earlier request is being executed; see IsRequestInProgress().
  kConflict,            ///< "conflict": an operation or a state is in the way; see IsConflict().
  kOutOfStock,          ///< "out_of_stock": sold out or used up in that place; see IsOutOfStock().
  kQuotaExceeded,       ///< "quota_exceeded": a limit is reached; see IsQuotaExceeded().
  kClockSkew,           ///< "clock_skew": the timestamp of the request is wrong; see IsClockSkew().
  kSignatureMismatch,   ///< "signature_mismatch": the signature of the request is wrong; see IsSignatureMismatch().
  kInvalidCredentials,  ///< "invalid_credentials": the service does not accept the key; see IsInvalidCredentials().
  kTokenReused,         ///< "token_reused": the client token was used before; see IsTokenReused().
  kDryRun,              ///< "dry_run": a dry run would have succeeded; see IsDryRun().
};

/// Returns the lower-case name of a class, such as "out_of_stock".
[[nodiscard]] std::string_view ToString(ErrorClass error_class) noexcept;

/// Returns all classes of an error code of a service, in the order of ErrorClass; none for a code that belongs to no
/// class or is unknown. Case and white space at both ends do not matter. For a code inside a response, such as
/// `launch_results[i].error_code` of CreateAutoProvisioningGroup; Error has the same predicates as this header, which
/// also take its kind and its HTTP status into account.
[[nodiscard]] std::vector<ErrorClass> ClassesOf(std::string_view code);

/// Returns whether the code says that the service refused the request because of its rate limits and executed nothing:
/// `Throttling`, `Throttling.User`, `Rejected.Throttling`, ...
[[nodiscard]] bool IsThrottling(std::string_view code) noexcept;

/// Returns whether the code says that what the request names does not exist: `InvalidInstanceId.NotFound`,
/// `InvalidRegionId.NotExists`, `NoSuchResource`, ... False for `InvalidAccessKeyId.NotFound`.
[[nodiscard]] bool IsNotFound(std::string_view code) noexcept;

/// Returns whether the code says that the account, or the RAM user or role, is not allowed to do this: `NoPermission`,
/// `Forbidden.RAM`, `RegionUnauthorized`, ... False for codes such as `Forbidden.InstanceNotFound`.
[[nodiscard]] bool IsAccessDenied(std::string_view code) noexcept;

/// Returns whether the code says that the service itself failed or is too busy, or saw the nonce of the request before,
/// so that the same call may well succeed later: `InternalError`, `ServiceUnavailable`, `SystemBusy`, ...
[[nodiscard]] bool IsTransient(std::string_view code) noexcept;

/// Returns whether the code says that a request with the same client token, or the last request or order for the same
/// resource, is still being executed: `LastTokenProcessing`, `IdempotentProcessing`, ...
[[nodiscard]] bool IsRequestInProgress(std::string_view code) noexcept;

/// Returns whether the code says that another operation or the present state of a resource is in the way. The call may
/// succeed when that operation has completed, the state has changed or what depends on the resource is gone; some
/// of these states pass by themselves, others only by another call: `OperationConflict`, `IncorrectInstanceStatus`,
/// `DependencyViolation.VSwitch`, ... True for all codes of IsRequestInProgress().
[[nodiscard]] bool IsConflict(std::string_view code) noexcept;

/// Returns whether the code says that what was asked for is sold out or used up in that place; another zone, instance
/// type or vSwitch may have it: `OperationDenied.NoStock`, `NoInstanceStock`, `InvalidVSwitchId.IpNotEnough`, ...
[[nodiscard]] bool IsOutOfStock(std::string_view code) noexcept;

/// Returns whether the code says that a limit of the account or of a resource is reached: `QuotaExceed.ElasticQuota`,
/// `MaxEniCountExceeded`, ... False for codes that say that one request asks for too much or has a value that is too
/// long.
[[nodiscard]] bool IsQuotaExceeded(std::string_view code) noexcept;

/// Returns whether the code says that the timestamp of the request is too far from the service's clock:
/// `InvalidTimeStamp.Expired` or `IllegalTimestamp`.
[[nodiscard]] bool IsClockSkew(std::string_view code) noexcept;

/// Returns whether the code says that the service computed another signature: `SignatureDoesNotMatch` or
/// `IncompleteSignature`.
[[nodiscard]] bool IsSignatureMismatch(std::string_view code) noexcept;

/// Returns whether the code says that the service does not know the AccessKey or the security token, or does not accept
/// it any more: `InvalidAccessKeyId.Inactive`, `InvalidSecurityToken.Expired`, ...
[[nodiscard]] bool IsInvalidCredentials(std::string_view code) noexcept;

/// Returns whether the code says that the client token was used before with other parameters, or that its first request
/// failed: `IdempotentParameterMismatch`, `IdempotentFailed`, ...
[[nodiscard]] bool IsTokenReused(std::string_view code) noexcept;

/// Returns whether the code says that a dry run would have succeeded: `DryRunOperation` or `DRYRUN.SUCCESS`.
[[nodiscard]] bool IsDryRun(std::string_view code) noexcept;

}  // namespace alibabacloud
