#include "support/child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace alibabacloud::test {

bool EndsInAChild(const std::function<bool()>& work) {
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    alarm(30);  // Its signal ends the process.
    _exit(work() ? 0 : 1);
  }
  int status = -1;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status == 0;
}

}  // namespace alibabacloud::test
