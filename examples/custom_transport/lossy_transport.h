#pragma once

#include <alibabacloud/transport.h>

#include <atomic>
#include <memory>
#include <stop_token>
#include <utility>

/// Loses replies when told to. The request has arrived then, so what it asks for is done: the worst that can happen to
/// a mutation.
class LossyTransport final : public alibabacloud::Transport {
 public:
  explicit LossyTransport(std::shared_ptr<alibabacloud::Transport> next) : next_(std::move(next)) {}

  /// The reply to the next request.
  void LoseNext() noexcept { loses_next_ = true; }

  alibabacloud::HttpResult Send(const alibabacloud::HttpRequest& request, const alibabacloud::HttpLimits& limits,
                                std::stop_token stop) override {
    alibabacloud::HttpResult result = next_->Send(request, limits, std::move(stop));
    if (!loses_next_.exchange(false)) return result;
    // `maybe_sent` is what the library goes by: only with false would it repeat a mutation.
    return alibabacloud::TransportError{
        .kind = alibabacloud::ErrorKind::kTransport, .message = "the reply was lost on purpose", .maybe_sent = true};
  }

 private:
  std::shared_ptr<alibabacloud::Transport> next_;
  std::atomic<bool> loses_next_ = false;
};
