#include "base/fork.h"

#include <pthread.h>

#include <atomic>

namespace alibabacloud::internal {

namespace {

std::atomic<unsigned> forks{0};

}  // namespace

unsigned ForkGeneration() noexcept {
  static const int registered = pthread_atfork(nullptr, nullptr, [] { ++forks; });
  static_cast<void>(registered);  // It can only fail for want of memory, with the process at its end.
  return forks;
}

}  // namespace alibabacloud::internal
