#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// The nonces of accepted requests. Forgets those that are too old to matter: their timestamps are refused. Of very
/// many it forgets the oldest earlier. Thread-safe.
class NonceMemory {
 public:
  using Time = std::chrono::system_clock::time_point;

  /// `lifetime`: how long a nonce is remembered at least.
  explicit NonceMemory(std::chrono::seconds lifetime) : lifetime_(lifetime) {}

  [[nodiscard]] bool Contains(std::string_view nonce) const;
  /// False when it was there already.
  [[nodiscard]] bool Insert(std::string_view nonce, Time now);

 private:
  static constexpr std::size_t kMaxPerGeneration = 500'000;

  using Nonces = std::set<std::string, std::less<>>;

  std::chrono::seconds lifetime_;
  mutable std::mutex mutex_;
  // Two generations: what is old goes as a whole.
  Nonces current_;
  Nonces previous_;
  Time current_since_{};
};

}  // namespace alibabacloud::internal
