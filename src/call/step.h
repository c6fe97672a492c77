#pragma once

#include <chrono>
#include <variant>

#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// The two clocks that a call reads: one for durations, one for signatures.
struct Now {
  std::chrono::steady_clock::time_point steady;
  std::chrono::system_clock::time_point system;
};

// What a driver does next.

/// Performs the exchange; Call::OnReply().
struct Send {
  const HttpRequest* request;  ///< The call's own; valid until its next step.
  HttpLimits limits;
  /// How long a driver may put it off while others go first (Call::OnTurn()). The exchange has what is left of that, if
  /// it is less than its own limit.
  std::chrono::milliseconds line_timeout{0};
};
/// Reads, runs or awaits for a credentials provider: of the actions ReadEnvironment, ReadFile, RunProcess and
/// AwaitEvent, whose times are cut to what the call has left; Call::OnAnswer().
struct Perform {
  const CredentialsAction* action;  ///< The call's own; valid until its next step.
};
/// Lets time pass; Call::OnTimer().
struct Wait {
  std::chrono::milliseconds delay;
};
struct Done {};
using Step = std::variant<Send, Perform, Wait, Done>;

}  // namespace alibabacloud::internal
