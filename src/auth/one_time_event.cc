#include <utility>

#include "alibabacloud/credentials_resolution.h"
#include "base/fork.h"

namespace alibabacloud {

void OneTimeEvent::Set() {
  std::vector<std::function<void()>> subscribers;
  {
    const internal::ForkSafeLock lock(mutex_);
    is_set_ = true;
    DropForeignSubscribers();
    subscribers.swap(subscribers_);
  }
  for (const auto& wake : subscribers) wake();
}

bool OneTimeEvent::IsSet() const {
  const internal::ForkSafeLock lock(mutex_);
  return is_set_;
}

void OneTimeEvent::Subscribe(std::function<void()> wake) {
  {
    const internal::ForkSafeLock lock(mutex_);
    if (!is_set_) {
      DropForeignSubscribers();
      subscribers_.push_back(std::move(wake));
      return;
    }
  }
  wake();
}

// With the mutex locked. Threads that this process does not have may have held what their functions lock.
void OneTimeEvent::DropForeignSubscribers() {
  if (std::exchange(generation_, internal::ForkGeneration()) != internal::ForkGeneration()) subscribers_.clear();
}

}  // namespace alibabacloud
