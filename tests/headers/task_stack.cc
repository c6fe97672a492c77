// A million child tasks that complete at once, within less stack than they would need if each kept some.

#include <pthread.h>

#include <cstdio>
#include <cstdlib>

#include "alibabacloud/task.h"

namespace {

constexpr int kTasks = 1000000;
constexpr std::size_t kStackSize = std::size_t{512} << 10U;

alibabacloud::Task<int> One() { co_return 1; }

alibabacloud::Task<int> Count() {
  int sum = 0;
  for (int i = 0; i < kTasks; ++i) sum += co_await One();
  co_return sum;
}

void* Run(void* sum) {
  const alibabacloud::Task<int> task = Count();
  task.Start();
  *static_cast<int*>(sum) = task.Take();
  return nullptr;
}

}  // namespace

int main() {
  int sum = 0;
  pthread_t thread{};
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstacksize(&attributes, kStackSize) != 0 ||
      pthread_create(&thread, &attributes, Run, &sum) != 0 || pthread_join(thread, nullptr) != 0) {
    return EXIT_FAILURE;
  }
  std::printf("%d tasks\n", sum);
  return sum == kTasks ? EXIT_SUCCESS : EXIT_FAILURE;
}
