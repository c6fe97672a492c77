#pragma once

#include <chrono>
#include <cstdint>

#include "client/loop/timers.h"

namespace alibabacloud::internal {

class LoopCore;
struct Letter;

/// Something in progress on a loop, driven by its events; all on the thread of the loop, one at a time. It ends when it
/// says so to the loop (LoopCore::End()), which is the last that it does before Deliver().
class Operation {
 public:
  Operation() = default;
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;
  virtual ~Operation() = default;

  virtual void Begin(LoopCore& loop) = 0;
  virtual void OnLetter(Letter& letter) = 0;
  virtual void OnTimer() = 0;
  /// Ends it: at once, or, while a helper thread uses it, when the message of that thread arrives. May be called again.
  virtual void Cancel() = 0;
  /// Of one that never begins: its result is that it was cancelled.
  virtual void CancelUnbegun() = 0;
  /// After its end: tells the user, who may throw.
  virtual void Deliver() = 0;

  std::uint64_t id = 0;        ///< The loop's.
  std::uint64_t question = 0;  ///< Counts what it has waited for: tells late news from news.
  Timers::Handle timer{};      ///< The loop's.
};

}  // namespace alibabacloud::internal
