#pragma once

#include <memory>
#include <string>

#include "call/clock_offset.h"
#include "call/endpoint_cache.h"
#include "call/region_source.h"
#include "call/retry.h"

namespace alibabacloud::internal {

/// What the calls of one client learn from each other. Thread-safe, but for what comes from the environment, which is
/// set before the first call.
struct SharedState {
  RetryQuota quota;
  RetryQuota throttling_quota;  ///< For retries after throttling.
  ClockOffset clock;
  EndpointCache endpoints;
  std::string environment_endpoint{};
  /// Null: calls for which nobody names a region have none.
  std::unique_ptr<const RegionSource> default_region{};
};

}  // namespace alibabacloud::internal
