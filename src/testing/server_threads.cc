#include "testing/server_threads.h"

#include <system_error>
#include <utility>

namespace alibabacloud::internal {

ServerThreads::ServerThreads(Job do_io, std::size_t max_handlers)
    : do_io_(std::move(do_io)), max_handlers_(max_handlers) {
  const std::lock_guard lock(mutex_);
  threads_.emplace_back(do_io_);
}

void ServerThreads::RunHandler(Job handler) {
  {
    const std::lock_guard lock(mutex_);
    if (is_dropping_) return;
    if (running_ == max_handlers_) return waiting_.push_back(std::move(handler));
    ++running_;
    if (threads_.size() <= running_) AddThread();
  }
  while (handler) {
    handler();
    handler = NextOrEnd();
  }
}

void ServerThreads::DropHandlers() {
  std::deque<Job> dropped;
  const std::lock_guard lock(mutex_);
  is_dropping_ = true;
  dropped.swap(waiting_);
}

void ServerThreads::Join() {
  // No thread is added any more.
  for (std::thread& thread : threads_) thread.join();
}

void ServerThreads::AddThread() {
  try {
    threads_.emplace_back(do_io_);
  } catch (const std::system_error&) {
    // The system has none left: I/O waits for this handler.
  }
}

ServerThreads::Job ServerThreads::NextOrEnd() {
  const std::lock_guard lock(mutex_);
  if (waiting_.empty()) {
    --running_;
    return nullptr;
  }
  Job next = std::move(waiting_.front());
  waiting_.pop_front();
  return next;
}

}  // namespace alibabacloud::internal
