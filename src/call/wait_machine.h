#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/waiter.h"
#include "call/watch.h"

namespace alibabacloud::internal {

/// When to look.
struct WaitTimes {
  std::chrono::milliseconds timeout;
  std::chrono::milliseconds first_delay;
  std::chrono::milliseconds interval;
  std::chrono::milliseconds max_interval;
};

/// The options, with the default where they are silent; `max_interval` is at least the interval.
[[nodiscard]] WaitTimes TimesOf(const WaitOptions& options, const WaitTimes& defaults);

/// A wait as a pure state machine: no I/O, no clock; all time comes from the driver. It alone decides when to look
/// again and when to give up.
class WaitMachine {
 public:
  // What a driver does next.

  /// Makes the call; OnResponse() or OnError(), each with what the call left behind.
  struct Look {
    LookRequest request;
    std::chrono::milliseconds time_left;  ///< Of the whole wait.
  };
  /// Lets time pass; OnTimer().
  struct Pause {
    std::chrono::milliseconds delay;
  };
  struct Ended {};
  using Step = std::variant<Look, Pause, Ended>;

  WaitMachine(std::unique_ptr<Watch> watch, const WaitTimes& times);

  [[nodiscard]] Step Start(WaitTime now);
  [[nodiscard]] Step OnResponse(ResponseMetadata metadata, WaitTime now);
  [[nodiscard]] Step OnError(Error error, ResponseMetadata metadata, WaitTime now);
  [[nodiscard]] Step OnTimer(WaitTime now);
  [[nodiscard]] Step OnCancel(WaitTime now);

  /// After any step.
  [[nodiscard]] WaitReport Report() const;
  /// After Ended, once.
  [[nodiscard]] Outcome<WaitReport> TakeOutcome();

 private:
  [[nodiscard]] Step BeginLook(WaitTime now);
  [[nodiscard]] Step GoOn(WaitTime now);
  [[nodiscard]] Step EndLook(WaitTime now);
  [[nodiscard]] Step End(std::optional<Error> error, WaitTime now);
  [[nodiscard]] Error TimedOut() const;
  /// Cut so that one more look is possible; absent when there is no time for one.
  [[nodiscard]] std::optional<Pause> PauseFor(std::chrono::milliseconds delay, WaitTime now) const;
  [[nodiscard]] std::chrono::milliseconds TimeLeft(WaitTime now) const;

  const std::unique_ptr<Watch> watch_;
  const WaitTimes times_;
  WaitTime started_{};
  std::chrono::milliseconds elapsed_{0};
  std::chrono::milliseconds interval_;
  int looks_ = 0;
  int requests_ = 0;
  std::optional<Error> last_failure_{};
  std::optional<Error> error_{};
  ResponseMetadata metadata_{};
};

}  // namespace alibabacloud::internal
