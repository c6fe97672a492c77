#include "client/loop/timer_operation.h"

#include <utility>

#include "client/loop/loop_core.h"

namespace alibabacloud::internal {

TimerOperation::TimerOperation(std::chrono::milliseconds delay, std::function<void(bool)> callback,
                               std::stop_token stop)
    : delay_(delay), callback_(std::move(callback)), stop_token_(std::move(stop)) {}

void TimerOperation::Begin(LoopCore& loop) {
  loop_ = &loop;
  loop.SetTimer(*this, delay_);
  stop_.Begin(stop_token_, loop.inbox(), id);
}

void TimerOperation::OnTimer() {
  has_passed_ = true;
  Cancel();
}

void TimerOperation::Cancel() {
  stop_.End();
  loop_->End(*this);
}

}  // namespace alibabacloud::internal
