#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Keeping within the rate limits of a service:
//
//   auto limiter = std::make_shared<alibabacloud::RateLimiter>();
//   ecs::Client client({.region = "cn-hangzhou", .limiter = limiter});

namespace alibabacloud {

/// How a RateLimiter reacts. What is out of range is brought into it.
struct RateLimiterOptions {
  /// Requests a second to each action in each region that are never exceeded, for those who know their quota. Absent:
  /// no limit until the service throttles.
  std::optional<double> max_rate{};
  /// Requests a second that are always let through, however often the service throttles: the rate is never less, and
  /// no pause longer. 0.001 or more.
  double min_rate = 0.5;
  /// What is left of the rate when the service throttles; 0.1 to 0.95.
  double cut = 0.7;
  /// How fast the rate comes back, in requests per second for each cubed second; 0.001 to 1000.
  double growth = 0.4;
  /// A limit is dropped so long after the service throttled last; and what is known of an action that is not called for
  /// so long. A year at most.
  std::chrono::milliseconds memory = std::chrono::minutes(10);
};

/// What a limit is for. The service has quotas for each action, so one that throttles holds no other back.
struct RateLimiterKey {
  /// "ecs", "ens".
  std::string_view product{};
  /// Empty: none was given.
  std::string_view region{};
  /// Such as "DescribeInstances".
  std::string_view action{};
};

/// A limit that is in force.
struct LimitedRate {
  std::string product{};  ///< As in RateLimiterKey.
  std::string region{};   ///< As in RateLimiterKey.
  std::string action{};   ///< As in RateLimiterKey.
  /// Requests a second.
  double rate = 0;
  /// Requests that are held back now.
  std::size_t waiting = 0;
};

/// Holds requests back on this side of the network once the service throttles, so that they are not refused one after
/// the other. Give it to ClientOptions::limiter; clients that use the same account should share one. Thread-safe.
///
/// For each product, region and action: there is no limit at first (but for RateLimiterOptions::max_rate). When the
/// service throttles, the rate becomes 0.7 of what was sent in the last second, and further requests wait in line for a
/// token, in the order in which they came. Replies to requests that were sent before the cut do not count again: a
/// burst that is refused is one event. When nothing succeeds after a cut, a quota of a second or a minute is used up:
/// then one request after the other finds out when it is back, after pauses that double up to 1 /
/// RateLimiterOptions::min_rate, and the rate remains.
///
/// While requests succeed, the rate comes back on the curve of CUBIC (RFC 9438), as in the adaptive mode of other SDKs:
/// fast up to the rate that was refused, slowly around it, then faster and faster. That depends on time alone and not
/// on how many requests there are; a straight line would refuse too often where quotas are small, or take minutes where
/// they are large. It never exceeds twice the rate that is in use. What the service refuses for other reasons, since it
/// does not exist for example, has succeeded here.
///
/// Each attempt needs a token, retries included, whose token is asked for when their delay begins. The requests of the
/// Location service and of credentials need none. A call whose turn would come too late ends at once: with kTimeout, or
/// with the error that it would be repeated for. Cancelling a call takes it out of the line.
///
/// Many calls that are begun at once on an event loop have their tokens before the first is refused: ForEach() begins
/// them little by little.
class RateLimiter {
 public:
  /// What the library tells the time by.
  using Time = std::chrono::steady_clock::time_point;

  /// Without limits at first, but for RateLimiterOptions::max_rate.
  explicit RateLimiter(RateLimiterOptions options = {});
  RateLimiter(const RateLimiter&) = delete;
  RateLimiter& operator=(const RateLimiter&) = delete;
  ~RateLimiter();

  /// The limits in force, in order of product, region and action.
  [[nodiscard]] std::vector<LimitedRate> Snapshot() const;

  // ---- For this library's own. The times are the caller's: there is no clock in here.

  /// A place in line.
  struct Place {
    /// 0: the token is there, and is taken. Otherwise ask again then; rates may have changed meanwhile.
    std::chrono::milliseconds wait{0};
    /// Names the place; 0 once the token is taken.
    std::uint64_t ticket = 0;
  };
  /// Asks for a token, with the ticket of the place if there is one.
  [[nodiscard]] Place Admit(const RateLimiterKey& key, Time now, std::uint64_t ticket = 0);
  /// Gives a place up.
  void Leave(const RateLimiterKey& key, std::uint64_t ticket) noexcept;
  /// The service refused a request, sent at `sent`, because of its rate limits.
  void OnThrottled(const RateLimiterKey& key, Time sent, Time now);
  /// The service let one pass, whatever came of it.
  void OnSuccess(const RateLimiterKey& key, Time sent, Time now);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace alibabacloud
