#include "client/blocking_driver.h"

#include <condition_variable>
#include <exception>
#include <mutex>

namespace alibabacloud::internal {

Now ReadClocks() noexcept { return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()}; }

HttpResult SendOnce(Transport& transport, const Send& send, const std::stop_token& stop) {
  try {
    return transport.Send(*send.request, send.limits, stop);
  } catch (const std::exception& failure) {
    return TransportError{.kind = ErrorKind::kTransport, .message = failure.what()};
  }
}

void Sleep(std::chrono::milliseconds delay, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any woken;
  std::unique_lock lock(mutex);
  woken.wait_for(lock, stop, delay, [] { return false; });
}

}  // namespace alibabacloud::internal
