#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

#include "alibabacloud/transport.h"

namespace alibabacloud::test {

/// Blocks until as many are in it as were asked for, or it is asked to stop, whatever the limits say.
class MeetingTransport final : public Transport {
 public:
  explicit MeetingTransport(int wanted) : wanted_(wanted) {}

  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token stop) override {
    std::unique_lock lock(mutex_);
    ++present_;
    changed_.notify_all();
    if (changed_.wait(lock, stop, [this] { return present_ >= wanted_; })) {
      return HttpResponse{.status = 200, .body = R"({"RequestId":"R","TotalCount":7})"};
    }
    return TransportError{.kind = ErrorKind::kCancelled, .message = "stopped"};
  }

 private:
  const int wanted_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  int present_ = 0;
};

}  // namespace alibabacloud::test
