#include "client/loop/helper_threads.h"

#include <exception>
#include <utility>

namespace alibabacloud::internal {

HelperThreads::~HelperThreads() {
  for (std::jthread& thread : threads_) thread.request_stop();
  threads_.clear();
}

bool HelperThreads::Run(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
    const bool wants_thread = jobs_.size() > idle_ && threads_.size() < most_;
    // The threads that there are get to it in time.
    if (wants_thread && !AddThread() && threads_.empty()) {
      jobs_.pop_back();
      return false;
    }
  }
  changed_.notify_one();
  return true;
}

bool HelperThreads::AddThread() {
  try {
    threads_.emplace_back([this](const std::stop_token& stop) { Work(stop); });
    return true;
  } catch (const std::exception&) {  // std::system_error, or std::bad_alloc.
    return false;
  }
}

void HelperThreads::Work(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (true) {
    ++idle_;
    const bool has_job = changed_.wait(lock, stop, [this] { return !jobs_.empty(); });
    --idle_;
    if (!has_job || stop.stop_requested()) return;
    const std::function<void()> job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job();
    lock.lock();
  }
}

}  // namespace alibabacloud::internal
