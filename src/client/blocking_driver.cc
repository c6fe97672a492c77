#include "client/blocking_driver.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <variant>

#include "client/credentials_io.h"

namespace alibabacloud::internal {

namespace {

Now ReadClocks() { return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()}; }

void Sleep(std::chrono::milliseconds delay, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any woken;
  std::unique_lock lock(mutex);
  woken.wait_for(lock, stop, delay, [] { return false; });
}

// Performs one step and reports it to the call.
class Performer {
 public:
  Performer(Call& call, const CredentialsProvider& credentials, Transport& transport, const std::stop_token& stop)
      : call_(call), credentials_(credentials), transport_(transport), stop_(stop) {}

  Step operator()(const NeedCredentials& need) const {
    auto found = ResolveCredentials(credentials_, transport_, need.timeout, stop_);
    return call_.OnCredentials(std::move(found), ReadClocks());
  }
  Step operator()(const Send& send) const {
    HttpResult result = Exchange(send);
    return call_.OnReply(std::move(result), ReadClocks());
  }
  Step operator()(const Wait& wait) const {
    Sleep(wait.delay, stop_);
    return stop_.stop_requested() ? call_.OnCancel(ReadClocks()) : call_.OnTimer(ReadClocks());
  }
  Step operator()(const Done& done) const { return done; }

 private:
  // A transport of the user's own may throw in spite of its contract.
  [[nodiscard]] HttpResult Exchange(const Send& send) const {
    try {
      return transport_.Send(*send.request, send.limits, stop_);
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& failure) {
      return TransportError{.kind = ErrorKind::kTransport, .message = failure.what()};
    }
  }

  Call& call_;
  const CredentialsProvider& credentials_;
  Transport& transport_;
  const std::stop_token& stop_;
};

}  // namespace

CallResult DriveBlocking(Call& call, const CredentialsProvider& credentials, Transport& transport,
                         const std::stop_token& stop) {
  const Performer perform(call, credentials, transport, stop);
  Step step = call.Start(ReadClocks());
  while (!std::holds_alternative<Done>(step)) {
    step = stop.stop_requested() ? call.OnCancel(ReadClocks()) : std::visit(perform, step);
  }
  return call.TakeResult();
}

}  // namespace alibabacloud::internal
