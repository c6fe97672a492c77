#include "local_service.h"

#include <alibabacloud/ecs/service.h>
#include <alibabacloud/json.h>

namespace ecs = alibabacloud::ecs;

LocalService::LocalService(int lost_replies) : replies_to_lose_(lost_replies), emulator_({ecs::Service()}) {
  emulator_.Handle<Request>([this](const Request& request) { return Modify(request); });
}

int LocalService::upgrades() const {
  const std::lock_guard lock(mutex_);
  return upgrades_;
}

std::int64_t LocalService::mbits() const {
  const std::lock_guard lock(mutex_);
  return done_ ? done_->internet_max_bandwidth_out.value_or(0) : 0;
}

alibabacloud::Outcome<LocalService::Request::Response> LocalService::Modify(const Request& request) {
  const std::lock_guard lock(mutex_);
  if (!done_ || done_->client_token != request.client_token) {
    done_ = request;
    ++upgrades_;
  } else if (!Equal(*done_, request)) {
    return alibabacloud::Error{.code = "IdempotentParameterMismatch",
                               .message = "The client token was used with other parameters.",
                               .http_status = 400};
  }
  if (replies_to_lose_-- > 0) return alibabacloud::Error{.code = "ServiceUnavailable", .http_status = 503};
  return Request::Response{.order_id = "order-" + std::to_string(upgrades_)};
}
