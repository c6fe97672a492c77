#include "testing/nonce_memory.h"

#include <utility>

namespace alibabacloud::internal {

bool NonceMemory::Contains(std::string_view nonce) const {
  const std::lock_guard lock(mutex_);
  return current_.contains(nonce) || previous_.contains(nonce);
}

bool NonceMemory::Insert(std::string_view nonce, Time now) {
  const std::lock_guard lock(mutex_);
  if (now - current_since_ > lifetime_) {
    previous_ = std::exchange(current_, {});
    current_since_ = now;
  }
  return !previous_.contains(nonce) && current_.emplace(nonce).second;
}

}  // namespace alibabacloud::internal
