#include "soak/canceller.h"

#include <utility>

namespace alibabacloud::soak {

Canceller::Canceller() : thread_([this] { Run(); }) {}

Canceller::~Canceller() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

std::stop_token Canceller::After(std::chrono::microseconds delay) {
  std::stop_source source;
  const std::lock_guard lock(mutex_);
  due_.emplace(std::chrono::steady_clock::now() + delay, source);
  changed_.notify_one();
  return source.get_token();
}

void Canceller::Run() {
  std::unique_lock lock(mutex_);
  while (!is_stopping_) {
    if (due_.empty()) {
      changed_.wait(lock);
    } else if (const auto time = due_.begin()->first; time > std::chrono::steady_clock::now()) {
      changed_.wait_until(lock, time);
    } else {
      std::stop_source source = std::move(due_.begin()->second);
      due_.erase(due_.begin());
      lock.unlock();
      source.request_stop();
      lock.lock();
    }
  }
}

}  // namespace alibabacloud::soak
