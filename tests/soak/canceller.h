#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace alibabacloud::soak {

/// Requests stops after a while, on a thread of its own. Thread-safe.
class Canceller {
 public:
  Canceller();
  Canceller(const Canceller&) = delete;
  Canceller& operator=(const Canceller&) = delete;
  ~Canceller();

  /// A token that is asked to stop after `delay`.
  [[nodiscard]] std::stop_token After(std::chrono::microseconds delay);

 private:
  void Run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::multimap<std::chrono::steady_clock::time_point, std::stop_source> due_;
  bool is_stopping_ = false;
  std::thread thread_;
};

}  // namespace alibabacloud::soak
