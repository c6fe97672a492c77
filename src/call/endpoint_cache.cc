#include "call/endpoint_cache.h"

#include <algorithm>
#include <utility>

#include "base/fork.h"

namespace alibabacloud::internal {

DiscoveredEndpoint EndpointCache::Find(std::string_view region, Time now) const {
  using State = DiscoveredEndpoint::State;
  const ForkSafeLock lock(mutex_);
  const auto found = entries_.find(region);
  if (found == entries_.end() || found->second.expires <= now) return {};
  const std::optional<std::string>& host = found->second.host;
  return {.state = host ? State::kFound : State::kFailed, .host = host.value_or("")};
}

void EndpointCache::Remember(std::string_view region, std::optional<std::string> host, Time now) {
  const Time expires = now + (host ? kHostLifetime : kFailureLifetime);
  const ForkSafeLock lock(mutex_);
  const auto found = entries_.find(region);
  if (found == entries_.end()) {
    MakeRoom();
    entries_.emplace(region, Entry{.host = std::move(host), .expires = expires});
    return;
  }
  Entry& entry = found->second;
  const bool has_good_host = entry.host && entry.expires > now;
  if (host || !has_good_host) entry = {.host = std::move(host), .expires = expires};
}

// Before one more entry.
void EndpointCache::MakeRoom() {
  if (entries_.size() < kMaxRegions) return;
  entries_.erase(std::min_element(entries_.begin(), entries_.end(),
                                  [](const auto& a, const auto& b) { return a.second.expires < b.second.expires; }));
}

}  // namespace alibabacloud::internal
