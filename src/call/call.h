#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/credentials.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "auth/signer.h"
#include "base/random.h"
#include "call/attempt.h"
#include "call/effective_options.h"
#include "call/retry.h"
#include "call/shared_state.h"
#include "call/time_log.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// The two clocks that a call reads: one for durations, one for signatures.
struct Now {
  std::chrono::steady_clock::time_point steady;
  std::chrono::system_clock::time_point system;
};

/// What a driver does next.
struct NeedCredentials {
  std::chrono::milliseconds timeout;
};
struct Send {
  const HttpRequest* request;  ///< The call's own; valid until its next step.
  HttpLimits limits;
};
struct Wait {
  std::chrono::milliseconds delay;
};
struct Done {};
using Step = std::variant<NeedCredentials, Send, Wait, Done>;

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

  [[nodiscard]] Step Start(Now now);
  [[nodiscard]] Step OnCredentials(std::variant<Credentials, Error> found, Now now);
  [[nodiscard]] Step OnReply(HttpResult result, Now now);
  [[nodiscard]] Step OnTimer(Now now);
  /// The caller asked to stop, or a driver shuts down; allowed before every event.
  [[nodiscard]] Step OnCancel(Now now);

  /// After Done.
  [[nodiscard]] CallResult TakeResult() { return std::move(result_); }

 private:
  [[nodiscard]] Step SendAttempt(Now now);
  [[nodiscard]] Attempt Sign(const schema::Product& product, const schema::Action& action,
                             const EffectiveOptions& options, const ParameterList& parameters, Now now) const;
  [[nodiscard]] Step OnAttemptReply(HttpResult result, Now now);
  [[nodiscard]] Step OnFailure(Error error, Now now);
  [[nodiscard]] bool CorrectClock(Error& error, Now now);
  [[nodiscard]] bool TakeQuota(const Error& error, FailureClass failure);
  [[nodiscard]] bool MustDiscover(Now now);
  [[nodiscard]] Step SendDiscovery(Now now);
  [[nodiscard]] Step OnDiscoveryReply(const HttpResult& result, Now now);
  void UseHost(const std::string& host);
  void ExplainSignature(Error& error) const;
  [[nodiscard]] Step Finish(std::optional<Error> error, Now now);
  [[nodiscard]] std::chrono::milliseconds TimeLeft(Now now) const;
  [[nodiscard]] std::string TimeSpent(Now now);

  CallTarget target_;
  CallContext context_;
  const CallOptions& call_options_;
  EffectiveOptions options_;
  ParameterList parameters_;
  Credentials credentials_;
  HttpRequest request_;
  SecretString signed_text_;
  TimeLog time_;
  bool discovering_ = false;
  std::chrono::seconds clock_offset_{
      0};  ///< What the last timestamp was corrected by: other calls may know better since.
  RetryCounts counts_;
  int quota_taken_ = 0;
  bool maybe_executed_ = false;
  CallResult result_;
};

}  // namespace alibabacloud::internal
