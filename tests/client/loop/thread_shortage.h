#pragma once

#include <pthread.h>

#include <cstddef>
#include <cstdlib>

namespace alibabacloud::test {

/// While it lives this process can start no thread, as if the system had none left: each would need a stack larger than
/// the address space.
class ThreadShortage {
 public:
  ThreadShortage() {
    if (pthread_getattr_default_np(&usual_) != 0) std::abort();
    pthread_attr_t impossible;
    pthread_attr_init(&impossible);
    const bool is_set = pthread_attr_setstacksize(&impossible, std::size_t{1} << 50) == 0 &&
                        pthread_setattr_default_np(&impossible) == 0;
    pthread_attr_destroy(&impossible);
    if (!is_set) std::abort();
  }
  ThreadShortage(const ThreadShortage&) = delete;
  ThreadShortage& operator=(const ThreadShortage&) = delete;
  ~ThreadShortage() {
    pthread_setattr_default_np(&usual_);
    pthread_attr_destroy(&usual_);
  }

 private:
  pthread_attr_t usual_{};
};

}  // namespace alibabacloud::test
