#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

#include "client/loop/operation.h"
#include "client/loop/stop_watch.h"

namespace alibabacloud::internal {

/// Lets time pass on a loop, and then calls a function.
class TimerOperation final : public Operation {
 public:
  TimerOperation(std::chrono::milliseconds delay, std::function<void(bool)> callback, std::stop_token stop);

  void Begin(LoopCore& loop) override;
  void OnLetter(Letter&) override { Cancel(); }
  void OnTimer() override;
  void Cancel() override;
  void CancelUnbegun() override {}
  void Deliver() override { callback_(has_passed_); }

 private:
  const std::chrono::milliseconds delay_;
  const std::function<void(bool)> callback_;
  const std::stop_token stop_token_;
  LoopCore* loop_ = nullptr;
  StopWatch stop_;
  bool has_passed_ = false;
};

}  // namespace alibabacloud::internal
