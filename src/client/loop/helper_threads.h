#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace alibabacloud::internal {

/// Threads for what can only block: started when there is more to do than there are idle ones, kept until the end.
/// Thread-safe.
class HelperThreads {
 public:
  explicit HelperThreads(std::size_t most) : most_(most) {}
  HelperThreads(const HelperThreads&) = delete;
  HelperThreads& operator=(const HelperThreads&) = delete;
  /// Waits for the jobs that are running; those that are not yet are dropped.
  ~HelperThreads();

  /// `job` must not throw. False: there is no thread, and the system has none left; the job is dropped.
  [[nodiscard]] bool Run(std::function<void()> job);

 private:
  [[nodiscard]] bool AddThread();
  void Work(const std::stop_token& stop);

  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<std::function<void()>> jobs_;
  std::size_t idle_ = 0;
  std::vector<std::jthread> threads_;  ///< Declared last: they use the members above.
};

}  // namespace alibabacloud::internal
