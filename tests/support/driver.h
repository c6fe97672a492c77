#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <utility>

#include "alibabacloud/event_loop.h"

namespace alibabacloud::test {

/// Makes calls in one of the two ways, so that a test can show that both do the same: by the client's method, or on an
/// event loop.
class Driver {
 public:
  enum class Kind { kBlocking, kEventLoop };

  explicit Driver(Kind kind) : loop_(kind == Kind::kEventLoop ? std::make_unique<EventLoop>() : nullptr) {}

  template <class Client, class Request>
  Outcome<typename Request::Response> Call(const Client& client,
                                           Outcome<typename Request::Response> (Client::*method)(const Request&,
                                                                                                 const CallOptions&)
                                               const,
                                           Request request, CallOptions options = {}) const {
    if (!loop_) return (client.*method)(request, options);
    std::optional<Outcome<typename Request::Response>> result;
    loop_->Start(
        client, std::move(request), [&](auto outcome) { result = std::move(outcome); }, std::move(options));
    loop_->Run();
    return *std::move(result);
  }

 private:
  std::unique_ptr<EventLoop> loop_;
};

inline std::ostream& operator<<(std::ostream& os, Driver::Kind kind) {
  return os << (kind == Driver::Kind::kBlocking ? "blocking" : "event loop");
}

}  // namespace alibabacloud::test
