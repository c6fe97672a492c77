#pragma once

#include <chrono>
#include <memory>
#include <string_view>
#include <vector>

#include "alibabacloud/observer.h"

namespace alibabacloud::internal {

/// Who watches the calls of a client; empty in most programs.
using Observers = std::vector<std::shared_ptr<Observer>>;

/// Tells the observers about one call. Costs a comparison where there are none.
class CallEvents {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `observers` and what `info` points to outlive this object. `info.id` is filled in.
  CallEvents(const Observers& observers, const CallInfo& info);

  [[nodiscard]] bool is_on() const noexcept { return !observers_.empty(); }

  void Tell(const CallStarted& event) const { Tell(&Observer::OnCallStarted, event); }
  void Tell(const CredentialsResolved& event) const { Tell(&Observer::OnCredentialsResolved, event); }
  void Tell(const AttemptStarted& event) const { Tell(&Observer::OnAttemptStarted, event); }
  void Tell(const AttemptEnded& event) const { Tell(&Observer::OnAttemptEnded, event); }
  void Tell(const RetryScheduled& event) const { Tell(&Observer::OnRetryScheduled, event); }
  void Tell(const WarningRaised& event) const { Tell(&Observer::OnWarning, event); }
  void Tell(const CallEnded& event) const { Tell(&Observer::OnCallEnded, event); }

 private:
  // What goes wrong with watching must not change what is watched.
  template <class Event>
  void Tell(void (Observer::*function)(const CallInfo&, const Event&), const Event& event) const {
    for (const auto& observer : observers_) {
      try {
        (observer.get()->*function)(info_, event);
      } catch (...) {
        continue;
      }
    }
  }

  const Observers& observers_;
  CallInfo info_;
};

}  // namespace alibabacloud::internal
