#include <chrono>
#include <exception>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "base/exception_error.h"
#include "base/random.h"
#include "call/credentials_session.h"
#include "client/blocking_driver.h"
#include "client/client_core.h"

namespace alibabacloud {
namespace internal {

namespace {

// A search for credentials as a machine of its own.
class LoneSearch {
 public:
  LoneSearch(const CredentialsContext& context, std::chrono::milliseconds timeout)
      : session_(context, [](const Notice&, Now) {}), timeout_(timeout) {}

  Step Start(Now now) {
    began_ = now.steady;
    return Follow(session_.Start(now, timeout_));
  }
  Step OnAnswer(CredentialsAnswer answer, Now now) {
    return Follow(session_.OnAnswer(std::move(answer), now, TimeLeft(now)));
  }
  Step OnReply(HttpResult result, Now now) { return Follow(session_.OnReply(std::move(result), now, TimeLeft(now))); }
  Step OnTimer(Now now) { return Follow(session_.OnTimer(now, TimeLeft(now))); }
  Step OnCancel(Now) { return Done{}; }

  Outcome<Credentials> Take() {
    if (auto* error = std::get_if<Error>(&outcome_)) return std::move(*error);
    return std::get<Credentials>(std::move(outcome_));
  }

 private:
  Step Follow(CredentialsSession::Next next) {
    if (auto* step = std::get_if<Step>(&next)) return *step;
    outcome_ = std::get<CredentialsSession::Outcome>(std::move(next));
    return Done{};
  }
  [[nodiscard]] std::chrono::milliseconds TimeLeft(Now now) const {
    return timeout_ - std::chrono::ceil<std::chrono::milliseconds>(now.steady - began_);
  }

  CredentialsSession session_;
  std::chrono::milliseconds timeout_;
  std::chrono::steady_clock::time_point began_{};
  CredentialsSession::Outcome outcome_{};
};

}  // namespace

}  // namespace internal

Outcome<Credentials> FindCredentials(const CredentialsProvider& provider, const ClientOptions& options) try {
  internal::RetryQuota quota;
  internal::RetryQuota throttling_quota;
  internal::ClockOffset clock;
  internal::LoneSearch search({.provider = provider,
                               .retry = options.retry,
                               .quota = quota,
                               .throttling_quota = throttling_quota,
                               .clock = clock,
                               .random = internal::SystemRandom()},
                              options.timeouts.call);
  internal::DriveBlocking(search, *internal::TransportOf(options), {});
  return search.Take();
} catch (const std::exception& failure) {
  return internal::ErrorOfException(ErrorKind::kCredentials, failure.what());
}

}  // namespace alibabacloud
