#include "client/loop/inbox.h"

#include <utility>

namespace alibabacloud::internal {

std::optional<Message> Inbox::Put(Message message) {
  if (IsForeign()) return message;
  const ForkSafeLock lock(mutex_);
  if (is_closed_ || (refuses_work_ && !std::holds_alternative<Letter>(message))) return message;
  messages_.push_back(std::move(message));
  WakeUp();
  return std::nullopt;
}

void Inbox::TakeAll(std::vector<Message>& messages) {
  const ForkSafeLock lock(mutex_);
  is_asleep_ = false;
  messages_.swap(messages);
}

bool Inbox::IsEmpty() const {
  const ForkSafeLock lock(mutex_);
  return messages_.empty();
}

bool Inbox::MaySleep() {
  const ForkSafeLock lock(mutex_);
  is_asleep_ = messages_.empty() && !is_stopping_;
  return is_asleep_;
}

bool Inbox::MaySleepWhileStopping() {
  const ForkSafeLock lock(mutex_);
  is_asleep_ = messages_.empty();
  return is_asleep_;
}

void Inbox::RefuseWork() {
  const ForkSafeLock lock(mutex_);
  refuses_work_ = true;
}

bool Inbox::CloseIfEmpty() {
  const ForkSafeLock lock(mutex_);
  if (messages_.empty()) is_closed_ = true;
  return messages_.empty();
}

void Inbox::Stop() {
  if (IsForeign()) return;
  const ForkSafeLock lock(mutex_);
  is_stopping_ = true;
  WakeUp();
}

bool Inbox::IsStopping() const {
  if (IsForeign()) return true;
  const ForkSafeLock lock(mutex_);
  return is_stopping_;
}

// Once for each sleep.
void Inbox::WakeUp() {
  if (std::exchange(is_asleep_, false)) wake_();
}

}  // namespace alibabacloud::internal
