#include "auth/expiration.h"

#include <utility>

#include "base/time.h"

namespace alibabacloud::internal {

namespace {

using Time = std::chrono::system_clock::time_point;
using std::chrono::seconds;

std::string Utc(Time time) { return FormatTimestamp(std::chrono::floor<seconds>(time)); }

// Whether they are still valid by the clock of the server that sent them.
bool IsValidForSender(const Credentials& credentials, const std::vector<HttpHeader>& headers) {
  const auto date = ParseHttpDate(FindHeader(headers, "date"));
  return date && *credentials.expiration > ToSystemTime(*date);
}

}  // namespace

Error ExpiredError(Time expiration, Time now) {
  return CredentialsError("the credentials expired at " + Utc(expiration) + ", and it is now " + Utc(now) +
                          "; renew them at their source, or correct this machine's clock");
}

std::optional<Error> FindExpired(const Credentials& credentials, Time now) {
  const bool expires = credentials.expiration && *credentials.expiration != kForOneCall;
  if (!expires || *credentials.expiration > now) return std::nullopt;
  return ExpiredError(*credentials.expiration, now);
}

Task<std::optional<Error>> CheckExpiration(CredentialsIo& io, Credentials& credentials, std::vector<HttpHeader> headers,
                                           std::string what) {
  std::optional<Error> expired = FindExpired(credentials, io.moment().now);
  if (!expired) co_return std::nullopt;
  if (!IsValidForSender(credentials, headers)) {
    expired->message.insert(0, what + ": ");
    co_return expired;
  }
  Notice notice{.text = what + ": the credentials expired at " + Utc(*credentials.expiration) +
                        " by this machine's clock, but not by the server's; correct this machine's clock"};
  co_await io.Do(std::move(notice));
  credentials.expiration = kForOneCall;
  co_return std::nullopt;
}

AskRetry AskRetryAfterExpired(const Error& expired) {
  constexpr int kServiceUnavailable = 503;
  return {.error = {.kind = ErrorKind::kService, .message = expired.message, .http_status = kServiceUnavailable}};
}

}  // namespace alibabacloud::internal
