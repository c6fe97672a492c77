#pragma once

#include <mutex>

namespace alibabacloud::internal {

/// Returns a number that tells a process from those that it forks: it grows by one in each forked process. Thread-safe.
[[nodiscard]] unsigned ForkGeneration() noexcept;

/// Delays fork() in other threads for as long as it lives, so that a forked process finds no lock held by a thread that
/// it does not have, and no object half-changed. Guards nest. A guard must not be held while its thread waits for the
/// network, a process or the user: fork() waits for at most five seconds, and then proceeds without that promise.
class ForkGuard {
 public:
  ForkGuard() noexcept;
  ForkGuard(const ForkGuard&) = delete;
  ForkGuard& operator=(const ForkGuard&) = delete;
  ~ForkGuard();
};

/// Locks a mutex for as long as it lives, as std::lock_guard does, and is a ForkGuard: a mutex that is only ever locked
/// in this way is never found locked by a forked process.
class ForkSafeLock {
 public:
  explicit ForkSafeLock(std::mutex& mutex) : lock_(mutex) {}
  ForkSafeLock(const ForkSafeLock&) = delete;
  ForkSafeLock& operator=(const ForkSafeLock&) = delete;
  ~ForkSafeLock() = default;

 private:
  const ForkGuard guard_;  ///< Declared first: outlives the lock.
  const std::lock_guard<std::mutex> lock_;
};

}  // namespace alibabacloud::internal
