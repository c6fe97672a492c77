#include "testing/nonce_memory.h"

#include <utility>

#include "base/hash.h"
#include "base/hex.h"

namespace alibabacloud::internal {

namespace {

// Long ones, such as nobody sends but to fill the memory, are remembered by their hash.
std::string Key(std::string_view nonce) {
  constexpr std::size_t kMaxSize = 64;
  return nonce.size() <= kMaxSize ? std::string(nonce) : HexEncode(BytesOf(Sha256(nonce)));
}

}  // namespace

bool NonceMemory::Contains(std::string_view nonce) const {
  const std::string key = Key(nonce);
  const std::lock_guard lock(mutex_);
  return current_.contains(key) || previous_.contains(key);
}

bool NonceMemory::Insert(std::string_view nonce, Time now) {
  std::string key = Key(nonce);
  const std::lock_guard lock(mutex_);
  if (now - current_since_ > lifetime_ || current_.size() == kMaxPerGeneration) {
    previous_ = std::exchange(current_, {});
    current_since_ = now;
  }
  return !previous_.contains(key) && current_.insert(std::move(key)).second;
}

}  // namespace alibabacloud::internal
