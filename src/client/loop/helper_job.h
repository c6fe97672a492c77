#pragma once

#include <atomic>
#include <memory>
#include <stop_token>

namespace alibabacloud::internal {

/// What a loop gives to its helper threads, and may take back until one of them begins it. Copies are the same job.
class HelperJob {
 public:
  /// For the thread. False: it was taken back, and nothing is to be done.
  [[nodiscard]] bool Begin() const noexcept { return !is_taken_->test_and_set(); }
  [[nodiscard]] std::stop_token stop() const noexcept { return stop_.get_token(); }

  /// For the loop, which wants it no more. False: it has begun, and is asked to stop.
  bool TakeBack() noexcept {
    if (Begin()) return true;
    stop_.request_stop();
    return false;
  }

 private:
  std::shared_ptr<std::atomic_flag> is_taken_ = std::make_shared<std::atomic_flag>();
  std::stop_source stop_;
};

}  // namespace alibabacloud::internal
