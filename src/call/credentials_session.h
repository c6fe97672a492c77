#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "alibabacloud/client_options.h"
#include "alibabacloud/credentials_resolution.h"
#include "base/random.h"
#include "call/clock_offset.h"
#include "call/retry.h"
#include "call/secret_mask.h"
#include "call/step.h"

namespace alibabacloud::internal {

/// What a search for credentials borrows from its call.
struct CredentialsContext {
  const CredentialsProvider& provider;
  const RetryOptions& retry;
  RetryQuota& quota;
  RetryQuota& throttling_quota;
  ClockOffset& clock;
  RandomSource& random;
};

/// One search for credentials within a call: turns what the provider asks for into steps for a driver, within the time
/// that the call has left and by the call's own rules for retries.
class CredentialsSession {
 public:
  using Outcome = std::variant<Credentials, Error>;
  /// A step for the driver, or the end.
  using Next = std::variant<Step, Outcome>;
  /// What the provider has to say besides its answer.
  using OnNotice = std::function<void(const Notice&, Now)>;

  CredentialsSession(const CredentialsContext& context, OnNotice on_notice);
  CredentialsSession(const CredentialsSession&) = delete;
  CredentialsSession& operator=(const CredentialsSession&) = delete;
  ~CredentialsSession() { WipeAction(); }

  // `time_left`: until the call's deadline.
  [[nodiscard]] Next Start(Now now, std::chrono::milliseconds time_left);
  [[nodiscard]] Next OnAnswer(CredentialsAnswer answer, Now now, std::chrono::milliseconds time_left);
  [[nodiscard]] Next OnReply(HttpResult result, Now now, std::chrono::milliseconds time_left);
  [[nodiscard]] Next OnTimer(Now now, std::chrono::milliseconds time_left);

  /// Whether a driver had to do more than to look into the environment or to wait for another call.
  [[nodiscard]] bool had_work() const noexcept { return had_work_; }

 private:
  using milliseconds = std::chrono::milliseconds;

  [[nodiscard]] CredentialsMoment MomentOf(Now now, milliseconds time_left);
  template <class NextStep>
  [[nodiscard]] Next Follow(const NextStep& next_step);
  // Each begins `action_`: a step for the driver, or the answer if that needs none.
  using Begun = std::variant<Step, CredentialsAnswer>;
  [[nodiscard]] Begun Begin(FetchHttp& fetch);
  [[nodiscard]] Begun Begin(RunProcess& run);
  [[nodiscard]] Begun Begin(AwaitEvent& wait);
  [[nodiscard]] Begun Begin(ReadFile& read);
  [[nodiscard]] Begun Begin(ReadEnvironment& read);
  [[nodiscard]] Begun Begin(AskRetry& ask);
  [[nodiscard]] Begun Begin(Notice& notice);
  [[nodiscard]] Begun Begin(DrawNonce& draw);
  [[nodiscard]] Outcome Judge(Credentials credentials) const;
  [[nodiscard]] Outcome OutOfTime() const;
  void HideSentSecrets(HttpResult& result) const;
  void CountFetch() noexcept;
  [[nodiscard]] bool TakeQuota(FailureClass failure, const Error& error);
  void WipeAction() noexcept;

  CredentialsContext context_;
  OnNotice on_notice_;
  std::unique_ptr<CredentialsResolution> resolution_;
  CredentialsAction action_;  ///< The one in progress; steps borrow from it.
  Now now_{};
  std::chrono::seconds clock_offset_{0};  ///< That the provider's time is corrected by.
  milliseconds time_left_{0};
  RetryCounts counts_;      ///< Of the exchange in progress and those that it repeats.
  bool may_retry_ = false;  ///< Granted, and not yet used.
  ThrottlingBudget throttling_budget_{context_.throttling_quota};
  std::string last_failure_;  ///< Of an action: what most likely took the time, should it run out.
  bool had_work_ = false;
  SecretMask sent_;  ///< Secrets of the requests so far, which a response may repeat.
};

}  // namespace alibabacloud::internal
