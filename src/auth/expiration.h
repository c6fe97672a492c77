#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/credentials.h"
#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "auth/credential_source.h"

namespace alibabacloud::internal {

/// Returns the error, of kind kCredentials, for credentials that expired at `expiration` when it is already `now`.
[[nodiscard]] Error ExpiredError(std::chrono::system_clock::time_point expiration,
                                 std::chrono::system_clock::time_point now);

/// Returns ExpiredError() if the credentials have expired at `now`, the service's time as far as it is
/// known. Absent for credentials without an expiration and for those marked with kForOneCall.
[[nodiscard]] std::optional<Error> FindExpired(const Credentials& credentials,
                                               std::chrono::system_clock::time_point now);

/// Checks credentials that arrived in an HTTP response. Absent if they can be used. Returns the error of FindExpired(),
/// which begins with `what`, if they have expired both by the provider's time and by the Date header of the response.
///
/// If they have expired by the provider's time only, this machine's clock may be wrong and nothing is known about the
/// service's clock yet: the credentials are then marked with kForOneCall and a Notice says so. `credentials` must
/// outlive the task.
[[nodiscard]] Task<std::optional<Error>> CheckExpiration(CredentialsIo& io, Credentials& credentials,
                                                         std::vector<HttpHeader> headers, std::string what);

/// Returns `expired` as the failure by which the call decides about a retry: a server that hands out expired
/// credentials counts as unavailable.
[[nodiscard]] AskRetry AskRetryAfterExpired(const Error& expired);

}  // namespace alibabacloud::internal
