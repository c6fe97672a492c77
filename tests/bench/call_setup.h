#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/observer.h"
#include "alibabacloud/transport.h"

// What the benches of calls have in common.

namespace alibabacloud::bench {

/// A reply of three hundred bytes to DescribeEnsRegions.
extern const char* const kSmallReply;

/// Stands in for a transport, to see what a call sends.
class Recorder final : public Transport {
 public:
  HttpResult Send(const HttpRequest& request, const HttpLimits&, std::stop_token) override {
    request_ = request;
    return TransportError{.kind = ErrorKind::kInvalidArgument, .maybe_sent = false};
  }

  [[nodiscard]] const HttpRequest& request() const noexcept { return request_; }

 private:
  HttpRequest request_;
};

/// A client of a server on this machine.
[[nodiscard]] ens::Client MakeClient(const std::string& url, std::shared_ptr<Transport> transport = nullptr,
                                     std::shared_ptr<Observer> observer = nullptr);

}  // namespace alibabacloud::bench
