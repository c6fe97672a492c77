#include <utility>

#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud {

void OneTimeEvent::Set() {
  std::vector<std::function<void()>> subscribers;
  {
    const std::lock_guard lock(mutex_);
    is_set_ = true;
    subscribers.swap(subscribers_);
  }
  for (const auto& wake : subscribers) wake();
}

bool OneTimeEvent::IsSet() const {
  const std::lock_guard lock(mutex_);
  return is_set_;
}

void OneTimeEvent::Subscribe(std::function<void()> wake) {
  {
    const std::lock_guard lock(mutex_);
    if (!is_set_) {
      subscribers_.push_back(std::move(wake));
      return;
    }
  }
  wake();
}

}  // namespace alibabacloud
