#include "base/fork.h"

#include <pthread.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace alibabacloud::internal {

namespace {

// Static storage without a destructor: threads may hold guards until the process is gone.
constinit std::atomic<unsigned> generation{0};
constinit std::atomic<int> guards{0};      // Of all threads, each counted once.
constinit std::atomic<int> is_forking{0};  // A number, because the kernel can wait for one directly.
constinit std::mutex fork_mutex;           // One fork at a time.
constinit thread_local int depth = 0;      // Guards of this thread.

int OwnGuards() noexcept { return depth > 0 ? 1 : 0; }

// New guards wait from now on, and those that exist end soon.
void BeforeFork() {
  constexpr std::chrono::seconds kMaxWait{5};
  constexpr std::chrono::microseconds kPause{50};
  fork_mutex.lock();
  is_forking = 1;
  const auto deadline = std::chrono::steady_clock::now() + kMaxWait;
  while (guards > OwnGuards() && std::chrono::steady_clock::now() < deadline) std::this_thread::sleep_for(kPause);
}

void AfterForkInParent() {
  is_forking = 0;
  is_forking.notify_all();
  fork_mutex.unlock();
}

void AfterForkInChild() {
  ++generation;
  guards = OwnGuards();
  is_forking = 0;
  fork_mutex.unlock();
}

// Before main(): a static of a function could be under construction by another thread when the process forks. It can
// only fail for lack of memory.
[[maybe_unused]] const int registered = pthread_atfork(&BeforeFork, &AfterForkInParent, &AfterForkInChild);

}  // namespace

unsigned ForkGeneration() noexcept { return generation.load(std::memory_order_relaxed); }

ForkGuard::ForkGuard() noexcept {
  if (depth++ > 0) return;
  while (true) {
    ++guards;
    if (is_forking == 0) return;
    --guards;
    is_forking.wait(1);
  }
}

ForkGuard::~ForkGuard() {
  if (--depth == 0) --guards;
}

}  // namespace alibabacloud::internal
