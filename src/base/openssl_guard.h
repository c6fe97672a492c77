#pragma once

#include "base/fork.h"

namespace alibabacloud::internal {

/// What errors say about a call that comes after the end of OpenSSL.
inline constexpr const char* kProcessIsExiting = "the process is exiting and OpenSSL has been shut down";

/// The permission to use OpenSSL, or libcurl, which uses it: converts to false once the process is exiting. Exit
/// handlers shut OpenSSL down while other threads and static objects may still need it; they wait for the end of all
/// guards that exist, and so does fork() in another thread (see ForkGuard for what that demands). Guards nest.
class OpenSslGuard {
 public:
  OpenSslGuard() noexcept;
  OpenSslGuard(const OpenSslGuard&) = delete;
  OpenSslGuard& operator=(const OpenSslGuard&) = delete;
  ~OpenSslGuard();

  [[nodiscard]] explicit operator bool() const noexcept { return is_usable_; }

 private:
  const ForkGuard fork_guard_;
  bool is_usable_;
};

/// Whether OpenSSL has been, or is about to be, shut down because the process is exiting. Thread-safe.
[[nodiscard]] bool IsProcessExiting() noexcept;

/// Frees what OpenSSL keeps for the calling thread, which is about to end. Returns false once the process is exiting:
/// OpenSSL then frees the same by itself, and the thread must not end before the exit handlers have run.
[[nodiscard]] bool ReleaseThreadState() noexcept;

/// Keeps an object that can no longer be destroyed, because that would use OpenSSL, reachable until the process is
/// gone: leak detectors then do not report it. Thread-safe.
void KeepUntilProcessEnds(void* object) noexcept;

}  // namespace alibabacloud::internal
