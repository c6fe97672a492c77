#include "client/loop/inbox.h"

#include <utility>

namespace alibabacloud::internal {

std::optional<Message> Inbox::Put(Message message) {
  const std::lock_guard lock(mutex_);
  if (is_closed_) return message;
  messages_.push_back(std::move(message));
  WakeUp();
  return std::nullopt;
}

void Inbox::TakeAll(std::vector<Message>& messages) {
  const std::lock_guard lock(mutex_);
  is_asleep_ = false;
  messages_.swap(messages);
}

bool Inbox::IsEmpty() const {
  const std::lock_guard lock(mutex_);
  return messages_.empty();
}

bool Inbox::MaySleep() {
  const std::lock_guard lock(mutex_);
  is_asleep_ = messages_.empty() && !is_stopping_;
  return is_asleep_;
}

bool Inbox::Close() {
  const std::lock_guard lock(mutex_);
  is_closed_ = messages_.empty();
  return is_closed_;
}

void Inbox::Stop() {
  const std::lock_guard lock(mutex_);
  is_stopping_ = true;
  WakeUp();
}

bool Inbox::IsStopping() const {
  const std::lock_guard lock(mutex_);
  return is_stopping_;
}

// Once for each sleep.
void Inbox::WakeUp() {
  if (std::exchange(is_asleep_, false)) wake_();
}

}  // namespace alibabacloud::internal
