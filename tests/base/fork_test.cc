#include "base/fork.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

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

}  // namespace
}  // namespace alibabacloud::internal
