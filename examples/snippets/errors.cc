// Pieces of the guide "Errors and retries".

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/create_auto_provisioning_group.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ecs/errors.h>
#include <alibabacloud/error_codes.h>
#include <alibabacloud/rate_limiter.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>

namespace ecs = alibabacloud::ecs;

void WaitForTheOtherOperation();
void ReadBack(const std::string& eni);

// [handle]
void Attach(const ecs::Client& client, const std::string& eni, const std::string& instance) {
  const auto attached = client.AttachNetworkInterface({.instance_id = instance, .network_interface_id = eni});
  if (attached) return;

  const alibabacloud::Error& error = attached.error();
  if (error.code == ecs::errors::kEniPerInstanceLimitExceeded) {
    std::cerr << instance << " has as many network interfaces as its type allows\n";
  } else if (error.IsConflict()) {
    WaitForTheOtherOperation();
  } else if (error.maybe_executed) {
    ReadBack(eni);  // Do not repeat it blindly.
  } else {
    std::cerr << error << '\n';
  }
}
// [handle]

// [codes]
bool IsSoldOut(const ecs::CreateAutoProvisioningGroupResponse& group) {
  return std::any_of(group.launch_results.begin(), group.launch_results.end(), [](const auto& result) {
    return result.error_code && alibabacloud::IsOutOfStock(*result.error_code);
  });
}
// [codes]

// [kinds]
const char* WhereItFailed(const alibabacloud::Error& error) {
  switch (error.kind) {
    case alibabacloud::ErrorKind::kService:
      return "the service refused";
    case alibabacloud::ErrorKind::kTimeout:
      return "out of time";
    case alibabacloud::ErrorKind::kInvalidArgument:
      return "refused before sending";
    default:
      return "somewhere else";
  }
}
// [kinds]

// [value]
std::size_t CountOrThrow(const ecs::Client& client) {
  return client.DescribeNetworkInterfaces({}).value().network_interface_sets.size();  // Throws BadOutcomeAccess.
}
// [value]

// [retry]
ecs::Client Patient() {
  alibabacloud::ClientOptions options{.region = "cn-hangzhou"};
  options.retry.max_attempts = 5;
  options.retry.max_conflicts = 20;  // Another operation on the same resource: come back every 3 to 5 s.
  options.retry.decide = [](const alibabacloud::Error& error) {
    return error.IsOutOfStock() ? alibabacloud::RetryDecision::kStop : alibabacloud::RetryDecision::kDefault;
  };
  options.timeouts.call = std::chrono::minutes(5);
  return ecs::Client(options);
}
// [retry]

// [limiter]
ecs::Client Considerate() {
  return ecs::Client({.region = "cn-hangzhou", .limiter = std::make_shared<alibabacloud::RateLimiter>()});
}
// [limiter]

// [cancel]
void ListUntilStopped(const ecs::Client& client, const std::stop_token& stop) {
  const auto outcome = client.DescribeNetworkInterfaces({}, {.stop = stop});
  if (!outcome && outcome.error().kind == alibabacloud::ErrorKind::kCancelled) std::cerr << "stopped\n";
}
// [cancel]
