#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace alibabacloud::internal {

/// The threads of a server: all of them do its I/O, and the one that received a request runs its handler. There is
/// always one thread more than handlers are running, so handlers that block do not delay I/O. Thread-safe.
class ServerThreads {
 public:
  using Job = std::function<void()>;

  /// Starts the first thread. `do_io` returns when there is no more I/O to do; it and all jobs must not throw. At most
  /// `max_handlers` jobs run at once. Throws std::system_error if no thread is available.
  ServerThreads(Job do_io, std::size_t max_handlers);
  ServerThreads(const ServerThreads&) = delete;
  ServerThreads& operator=(const ServerThreads&) = delete;
  ~ServerThreads() = default;

  /// Runs `handler` on the calling thread, which must be one of these; if too many are running, one of their threads
  /// runs it afterwards.
  void RunHandler(Job handler);
  /// Drops the handlers that have not started, and those that follow.
  void DropHandlers();
  /// Waits until `do_io` has returned on all threads.
  void Join();

 private:
  void AddThread();
  [[nodiscard]] Job NextOrEnd();

  const Job do_io_;
  const std::size_t max_handlers_;
  std::mutex mutex_;
  std::deque<Job> waiting_;
  std::size_t running_ = 0;
  bool is_dropping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace alibabacloud::internal
