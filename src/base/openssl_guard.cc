#include "base/openssl_guard.h"

#include <openssl/crypto.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

namespace alibabacloud::internal {

namespace {

// Static storage without a destructor: needed until the process is gone.
constinit std::atomic<bool> is_exiting{false};
constinit std::atomic<int> users{0};

void OnExit() {
  constexpr std::chrono::seconds kMaxWait{5};
  constexpr std::chrono::microseconds kPause{50};
  is_exiting = true;
  const auto deadline = std::chrono::steady_clock::now() + kMaxWait;
  while (users > 0 && std::chrono::steady_clock::now() < deadline) std::this_thread::sleep_for(kPause);
}

// Exit handlers run in the reverse order of their registration, so ours comes after OpenSSL's own: to be registered,
// that one needs OpenSSL to be initialised by some option. OPENSSL_atexit() would be simpler, but calls into this
// library even after it has been unloaded.
bool Register() noexcept {
  OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS | OPENSSL_INIT_LOAD_CONFIG, nullptr);
  return std::atexit(&OnExit) == 0;
}

// Initialising OpenSSL fails after OPENSSL_cleanup(), which the program may have called itself.
bool IsShutDown() noexcept { return is_exiting || OPENSSL_init_crypto(0, nullptr) == 0; }

}  // namespace

OpenSslGuard::OpenSslGuard() noexcept {
  static const bool is_registered = Register();
  ++users;
  is_usable_ = is_registered && !IsShutDown();
  if (!is_usable_) --users;
}

OpenSslGuard::~OpenSslGuard() {
  if (is_usable_) --users;
}

bool IsProcessExiting() noexcept { return IsShutDown(); }

bool ReleaseThreadState() noexcept {
  const OpenSslGuard guard;
  if (guard) OPENSSL_thread_stop();
  return static_cast<bool>(guard);
}

void KeepUntilProcessEnds(void* object) noexcept {
  static constinit std::mutex mutex;
  static constinit std::vector<void*>* kept = nullptr;
  const ForkSafeLock lock(mutex);
  if (kept == nullptr) kept = new (std::nothrow) std::vector<void*>();
  if (kept != nullptr) kept->push_back(object);
}

}  // namespace alibabacloud::internal
