#pragma once

#include <string>

#include "call/clock_offset.h"
#include "call/endpoint_cache.h"
#include "call/retry.h"

namespace alibabacloud::internal {

/// What the calls of one client learn from each other. Thread-safe, but for the environment's endpoint, which is set
/// before the first call.
struct SharedState {
  RetryQuota quota;
  RetryQuota throttling_quota;  ///< For retries after throttling.
  ClockOffset clock;
  EndpointCache endpoints;
  std::string environment_endpoint{};
};

}  // namespace alibabacloud::internal
