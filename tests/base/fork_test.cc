#include "base/fork.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace alibabacloud::internal {
namespace {

// How often that differs from `parent` in a row of so many processes, each forked by the one before.
int ForkInARow(int processes, unsigned parent) {
  if (processes == 0) return 0;
  const pid_t child = fork();
  if (child == 0) {
    const unsigned own = ForkGeneration();
    _exit((own != parent ? 1 : 0) + ForkInARow(processes - 1, own));
  }
  int status = -1;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(ForkGeneration, IsAnotherInEachForkedProcess) {
  const unsigned own = ForkGeneration();
  EXPECT_EQ(ForkInARow(3, own), 3);
  EXPECT_EQ(ForkGeneration(), own);
}

// Whether `condition()` holds in a forked process.
template <class Condition>
bool HoldsInAChild(Condition condition) {
  const pid_t child = fork();
  if (child == 0) {
    alarm(30);
    _exit(condition() ? 0 : 1);
  }
  int status = -1;
  return waitpid(child, &status, 0) == child && status == 0;
}

TEST(ForkSafeLock, IsHeldByNoOtherThreadWhenTheProcessForks) {
  std::mutex mutex;
  int changed = 0;  // Twice within each lock.
  std::atomic<bool> should_end{false};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      while (!should_end) {
        const ForkSafeLock lock(mutex);
        ++changed;
        std::this_thread::yield();
        ++changed;
      }
    });
  }
  for (int i = 0; i < 50; ++i) {
    EXPECT_TRUE(HoldsInAChild([&] {
      const ForkSafeLock lock(mutex);
      return changed % 2 == 0;
    }));
  }
  should_end = true;
  for (std::thread& thread : threads) thread.join();
}

TEST(ForkGuard, LetsItsOwnThreadFork) {
  const ForkGuard outer;
  EXPECT_TRUE(HoldsInAChild([] {
    const ForkGuard inner;
    return HoldsInAChild([] { return true; });
  }));
}

TEST(ForkGuard, SeveralThreadsMayFork) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      for (int j = 0; j < 10; ++j) {
        EXPECT_TRUE(HoldsInAChild([] {
          const ForkGuard guard;
          return true;
        }));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace alibabacloud::internal
