#include "call/effective_options.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "base/time.h"
#include "call/trace_context.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

Error InvalidOption(std::string_view option, std::string_view problem) {
  return {.kind = ErrorKind::kInvalidArgument, .message = std::string(option).append(" ").append(problem)};
}

std::optional<Error> CheckRetry(const RetryOptions& retry) {
  if (retry.max_attempts < 1) return InvalidOption("retry.max_attempts", "must be at least 1");
  if (retry.max_throttled < 0) return InvalidOption("retry.max_throttled", "must not be negative");
  if (retry.max_conflicts < 0) return InvalidOption("retry.max_conflicts", "must not be negative");
  if (retry.conflict_max_delay < retry.conflict_min_delay) {
    return InvalidOption("retry.conflict_max_delay", "must not be less than retry.conflict_min_delay");
  }
  const std::initializer_list<std::pair<std::string_view, milliseconds>> delays = {
      {"retry.base_delay", retry.base_delay},
      {"retry.max_delay", retry.max_delay},
      {"retry.throttled_base_delay", retry.throttled_base_delay},
      {"retry.throttled_max_delay", retry.throttled_max_delay},
      {"retry.conflict_min_delay", retry.conflict_min_delay}};
  for (const auto& [name, delay] : delays) {
    if (delay < milliseconds(0)) return InvalidOption(name, "must not be negative");
  }
  return std::nullopt;
}

std::optional<Error> CheckTimeouts(const EffectiveOptions& options) {
  const std::initializer_list<std::pair<std::string_view, milliseconds>> timeouts = {
      {"timeouts.connect", options.connect_timeout},
      {"timeouts.idle", options.idle_timeout},
      {"timeouts.attempt", options.attempt_timeout},
      {"the timeout of the call", options.call_timeout}};
  for (const auto& [name, timeout] : timeouts) {
    if (timeout <= milliseconds(0)) return InvalidOption(name, "must be positive");
  }
  return std::nullopt;
}

HttpMethod ChooseMethod(const schema::Action& action, HttpMethod preferred) {
  if (preferred == HttpMethod::kGet) return action.allows_get ? HttpMethod::kGet : HttpMethod::kPost;
  return action.allows_post ? HttpMethod::kPost : HttpMethod::kGet;
}

// An action that is known to be slow needs its time, in which nothing comes, plus some for the way.
milliseconds TimeoutFor(const schema::Action& action, milliseconds configured) {
  constexpr std::chrono::seconds kMargin{10};
  if (action.timeout_seconds == 0 || configured <= milliseconds(0)) return configured;
  return std::max<milliseconds>(configured, std::chrono::seconds(action.timeout_seconds) + kMargin);
}

bool IsOnThisMachine(std::string_view endpoint) {
  const auto parsed = ParseEndpoint(endpoint);
  const auto* valid = std::get_if<Endpoint>(&parsed);
  return valid != nullptr && valid->is_loopback;
}

// The endpoint that an option names. The client's was meant for the client's region, unless it is on this machine: a
// stand-in for the service, or a tunnel to it, is not to be gone around.
std::string_view ExplicitEndpoint(const ClientOptions& client, const CallOptions& call) {
  const bool own_region = !call.region.empty() && call.region != client.region;
  if (!call.endpoint.empty() || (own_region && !IsOnThisMachine(client.endpoint))) return call.endpoint;
  return client.endpoint;
}

// Where the call goes, and whether another service may know better.
std::optional<Error> ChooseEndpoint(const schema::Product& product, const ClientOptions& client,
                                    const CallOptions& call, std::string_view environment_endpoint,
                                    std::string_view region_origin, EffectiveOptions& options) {
  const EndpointChoice choice{.region = options.region,
                              .explicit_endpoint = ExplicitEndpoint(client, call),
                              .environment_endpoint = environment_endpoint,
                              .network = client.network,
                              .region_origin = region_origin};
  auto resolved = ResolveEndpoint(product, choice);
  if (auto* error = std::get_if<Error>(&resolved)) return std::move(*error);
  options.endpoint = std::get<Endpoint>(std::move(resolved));
  options.discover = client.discovery.enabled && IsDiscoverable(product, choice);
  if (!options.discover) return std::nullopt;
  auto location = ParseEndpoint(client.discovery.endpoint, "discovery.endpoint");
  if (auto* error = std::get_if<Error>(&location)) return std::move(*error);
  options.discovery_endpoint = std::get<Endpoint>(std::move(location));
  return std::nullopt;
}

// A client of a stand-in, or of a product with one host, need not look for a region.
bool DependsOnRegion(const schema::Product& product, const ClientOptions& client, const CallOptions& call,
                     std::string_view environment_endpoint) {
  if (!product.region_parameter.empty()) return true;
  const bool has_endpoint = !call.endpoint.empty() || !client.endpoint.empty() || !environment_endpoint.empty();
  return !has_endpoint && (product.regional || !product.endpoints.empty() || !product.vpc_endpoints.empty());
}

}  // namespace

RegionChoice ChooseRegion(const schema::Product& product, const ClientOptions& client, const CallOptions& call,
                          std::string_view environment_endpoint, const RegionSource* default_region) {
  if (!call.region.empty()) return {.name = call.region};
  if (!client.region.empty()) return {.name = client.region};
  if (default_region == nullptr || !DependsOnRegion(product, client, call, environment_endpoint)) return {};
  return default_region->Find();
}

std::variant<EffectiveOptions, Error> MakeEffectiveOptions(const schema::Product& product, const schema::Action& action,
                                                           const ClientOptions& client, const CallOptions& call,
                                                           std::string_view environment_endpoint,
                                                           const RegionSource* default_region) {
  EffectiveOptions options;
  const RegionChoice region = ChooseRegion(product, client, call, environment_endpoint, default_region);
  options.region = region.name;
  options.method = ChooseMethod(action, client.method);
  options.signature = client.signature;
  options.format = client.format;
  options.retry = call.retry.value_or(client.retry);
  options.limits = client.limits;
  options.connect_timeout = client.timeouts.connect;
  options.idle_timeout = TimeoutFor(action, client.timeouts.idle);
  options.attempt_timeout = TimeoutFor(action, client.timeouts.attempt);
  // Even milliseconds::max(), which says "no limit", makes a point of time.
  options.call_timeout = std::min(call.timeout.value_or(client.timeouts.call), kLongestTime);
  options.validate_required = client.validate_required;
  options.keep_body = call.keep_body;
  if (std::optional<Error> error = CheckRetry(options.retry)) return *std::move(error);
  if (std::optional<Error> error = CheckTimeouts(options)) return *std::move(error);
  if (std::optional<Error> error = CheckTraceContext(call.trace)) return *std::move(error);
  if (std::optional<Error> error =
          ChooseEndpoint(product, client, call, environment_endpoint, region.origin, options)) {
    return *std::move(error);
  }
  if (action.https_only && options.endpoint.scheme != "https" && !options.endpoint.is_loopback) {
    return InvalidOption("endpoint", "must be https: " + std::string(action.name) + " is refused over plain http");
  }
  return options;
}

}  // namespace alibabacloud::internal
