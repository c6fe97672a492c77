#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// What was discovered about a region's host.
struct DiscoveredEndpoint {
  enum class State : std::uint8_t {
    kUnknown,  ///< Nobody asked, or too long ago: ask.
    kFound,    ///< `host` serves the region.
    kFailed,   ///< Asked a moment ago, without success: do without.
  };
  State state = State::kUnknown;
  std::string host{};  ///< Of kFound.
};

/// The answers of the Location service for one product, failures included, so that a service that is down is not asked
/// for every call. Bounded: beyond kMaxRegions, the entry that expires first makes room. Thread-safe.
class EndpointCache {
 public:
  using Time = std::chrono::steady_clock::time_point;

  static constexpr std::chrono::seconds kHostLifetime{3600};
  static constexpr std::chrono::seconds kFailureLifetime{60};
  static constexpr std::size_t kMaxRegions = 256;

  [[nodiscard]] DiscoveredEndpoint Find(std::string_view region, Time now) const;

  /// No host: asking failed. A failure does not displace a host that is still good, which a call that asked at the same
  /// time may have found.
  void Remember(std::string_view region, std::optional<std::string> host, Time now);

 private:
  struct Entry {
    std::optional<std::string> host{};
    Time expires{};
  };

  void MakeRoom();

  mutable std::mutex mutex_;
  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace alibabacloud::internal
