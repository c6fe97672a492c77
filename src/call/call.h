#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "auth/signer.h"
#include "base/random.h"
#include "call/attempt.h"
#include "call/call_events.h"
#include "call/credentials_session.h"
#include "call/effective_options.h"
#include "call/rate_turn.h"
#include "call/retry.h"
#include "call/sent_secrets.h"
#include "call/shared_state.h"
#include "call/step.h"
#include "call/time_log.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// What a finished call leaves: an error, or nothing and a filled response.
struct CallResult {
  std::optional<Error> error{};
  ResponseMetadata metadata{};
  std::string body{};  ///< Of a call by name.
};

/// What is to be called. Everything is borrowed and outlives the call.
struct CallTarget {
  const schema::Product& product;
  const schema::Action& action;
  /// Both absent for a call by name: its parameters are CallOptions::extra_parameters.
  std::optional<schema::ConstObject> request{};
  std::optional<schema::MutableObject> response{};
};

/// What the calls of one client share. Everything is borrowed and outlives the call.
struct CallContext {
  const ClientOptions& options;
  const CredentialsProvider& credentials;
  const Observers& observers;
  std::string_view user_agent;
  RandomSource& random;
  SharedState& shared;
};

/// One call from its first step to its result: every decision, and no I/O.
///
/// A driver performs each step that an event returns and reports what came of it with the next event, until Done. It
/// brings the time; randomness comes from the context, so that a test can replay a call exactly. One thread at a time.
class Call {
 public:
  Call(const CallTarget& target, const CallContext& context, const CallOptions& options);
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  ~Call();

  [[nodiscard]] Step Start(Now now);
  [[nodiscard]] Step OnAnswer(CredentialsAnswer answer, Now now);
  [[nodiscard]] Step OnReply(HttpResult result, Now now);
  [[nodiscard]] Step OnTimer(Now now);
  /// A driver has put the last Send off, and can perform it now: that one again, its request signed anew if it is old.
  [[nodiscard]] Step OnTurn(const Send& put_off, Now now);
  /// The caller asked to stop, or a driver shuts down; allowed before every event.
  [[nodiscard]] Step OnCancel(Now now);
  /// A driver, or an event, threw; the call ends with an error, also if no memory is left.
  [[nodiscard]] Step OnException(std::string_view what, Now now) noexcept;

  /// Returns the time until the call's deadline, negative after it.
  [[nodiscard]] std::chrono::milliseconds TimeLeft(Now now) const;

  /// After Done.
  [[nodiscard]] CallResult TakeResult() { return std::move(result_); }

 private:
  // What the last step was for.
  enum class Stage : std::uint8_t { kCredentials, kDiscovery, kAttempt };

  [[nodiscard]] Step FindCredentials(Now now);
  [[nodiscard]] Step OnCredentials(CredentialsSession::Next next, Now now);
  [[nodiscard]] Step UseCredentials(Credentials found, Now now);
  void TellCredentials(const CredentialsSession::Outcome& outcome, Now now) const;
  void TellNotice(const Notice& notice, Now now);
  [[nodiscard]] bool MayReplaceCredentials(const Error& error);
  [[nodiscard]] Step BeginAttempt(Now now);
  [[nodiscard]] Step FinishHeldBack(std::chrono::milliseconds held_back, Now now);
  [[nodiscard]] Step SendAttempt(Now now);
  void SignAttempt(Now now);
  [[nodiscard]] Attempt Sign(const schema::Product& product, const schema::Action& action,
                             const EffectiveOptions& options, const ParameterList& parameters, Now now) const;
  [[nodiscard]] Step OnAttemptReply(HttpResult result, Now now);
  void TellAttempt(const Error* error, Now now);
  [[nodiscard]] Step EndEarly(Error error, Now now);
  [[nodiscard]] Step OnFailure(Error error, Now now);
  [[nodiscard]] bool TakeQuota(FailureClass failure, Error& error);
  void GiveBackThrottlingQuota();
  [[nodiscard]] Step ScheduleRetry(Error error, std::chrono::milliseconds delay, Now now);
  [[nodiscard]] bool CorrectClock(Error& error, Now now);
  [[nodiscard]] bool MustDiscover(Now now);
  [[nodiscard]] Step SendDiscovery(Now now);
  [[nodiscard]] Step OnDiscoveryReply(const HttpResult& result, Now now);
  void UseHost(const std::string& host);
  void HideSecrets(Error& error) const;
  [[nodiscard]] Step Finish(std::optional<Error> error, Now now);
  void TellEnd() const;
  [[nodiscard]] std::string ShownRequestId() const;
  [[nodiscard]] std::string TimeSpent(Now now);

  CallTarget target_;
  CallContext context_;
  const CallOptions& call_options_;
  RegionChoice region_;
  EffectiveOptions options_;
  std::optional<RateTurn> turn_;  ///< Once the options are known.
  ParameterList parameters_;
  Credentials credentials_;
  SentSecrets secrets_;
  HttpRequest request_;
  SecretString signed_text_;
  TimeLog time_;
  CallEvents events_;
  Stage stage_ = Stage::kCredentials;
  std::optional<CredentialsSession> session_;
  bool refresh_failed_ = false;  ///< In this session; observers have been told.
  std::chrono::steady_clock::time_point stage_began_{};
  std::chrono::steady_clock::time_point sent_at_{};  ///< Of an attempt: after its time in line.
  std::optional<Error> refused_;       ///< What the service said of the credentials before the present ones.
  std::optional<Error> repeated_for_;  ///< Why there is to be another attempt, until it is sent.
  /// What the last timestamp was corrected by: other calls may know better since.
  std::chrono::seconds clock_offset_{0};
  RetryCounts counts_;
  int quota_taken_ = 0;
  ThrottlingBudget throttling_budget_;
  bool attempt_is_open_ = false;  ///< Observers have been told of its begin and not of its end.
  std::size_t reply_bytes_ = 0;   ///< Of the last attempt.
  bool maybe_executed_ = false;
  CallResult result_;
};

}  // namespace alibabacloud::internal
