#include "call/endpoint_cache.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace alibabacloud::internal {
namespace {

using State = DiscoveredEndpoint::State;
using std::chrono::seconds;

constexpr EndpointCache::Time kStart{std::chrono::hours(100)};
constexpr seconds kHostLifetime = EndpointCache::kHostLifetime;
constexpr seconds kFailureLifetime = EndpointCache::kFailureLifetime;

// What the cache says: the host, "failed" or "unknown".
std::string Look(const EndpointCache& cache, const std::string& region, seconds after) {
  const DiscoveredEndpoint found = cache.Find(region, kStart + after);
  if (found.state == State::kFound) return found.host;
  EXPECT_TRUE(found.host.empty());
  return found.state == State::kFailed ? "failed" : "unknown";
}

TEST(EndpointCache, KnowsNothingAtFirst) { EXPECT_EQ(Look({}, "cn-hangzhou", seconds(0)), "unknown"); }

TEST(EndpointCache, ForgetsHostsAfterAnHourAndFailuresAfterAMinute) {
  EndpointCache cache;
  cache.Remember("good", "host", kStart);
  cache.Remember("bad", std::nullopt, kStart);
  const struct {
    const char* region;
    seconds after;
    const char* expected;
  } rows[] = {
      {"good", seconds(0), "host"},
      {"good", seconds(3599), "host"},
      {"good", seconds(3600), "unknown"},
      {"bad", seconds(0), "failed"},
      {"bad", seconds(59), "failed"},
      {"bad", seconds(60), "unknown"},
      {"other", seconds(0), "unknown"},
      {"", seconds(0), "unknown"},
      // Another thread may have read the clock earlier.
      {"good", seconds(-1), "host"},
      {"bad", seconds(-1), "failed"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Look(cache, row.region, row.after), row.expected) << row.region << " after " << row.after.count();
  }
}

TEST(EndpointCache, TakesTheLaterAnswer) {
  EndpointCache cache;
  cache.Remember("r", std::nullopt, kStart);
  cache.Remember("r", "first", kStart + seconds(1));
  EXPECT_EQ(Look(cache, "r", seconds(1)), "first");
  cache.Remember("r", "second", kStart + seconds(2));
  EXPECT_EQ(Look(cache, "r", kHostLifetime + seconds(1)), "second");
  EXPECT_EQ(Look(cache, "r", kHostLifetime + seconds(2)), "unknown");
}

TEST(EndpointCache, KeepsAGoodHostWhenAskingAgainFails) {
  EndpointCache cache;
  cache.Remember("r", "host", kStart);
  cache.Remember("r", std::nullopt, kStart + seconds(10));
  EXPECT_EQ(Look(cache, "r", kHostLifetime - seconds(1)), "host");
  cache.Remember("r", std::nullopt, kStart + kHostLifetime);
  EXPECT_EQ(Look(cache, "r", kHostLifetime), "failed");
  EXPECT_EQ(Look(cache, "r", kHostLifetime + kFailureLifetime), "unknown");
}

std::size_t CountKnown(const EndpointCache& cache, int regions, seconds after) {
  std::size_t known = 0;
  for (int i = 0; i < regions; ++i) known += Look(cache, "r" + std::to_string(i), after) == "unknown" ? 0 : 1;
  return known;
}

TEST(EndpointCache, IsBoundedAndDropsWhatExpiresFirst) {
  constexpr int kMax = EndpointCache::kMaxRegions;
  EndpointCache cache;
  for (int i = 0; i < kMax; ++i) cache.Remember("r" + std::to_string(i), "host", kStart + seconds(i));
  EXPECT_EQ(CountKnown(cache, 2 * kMax, seconds(kMax)), EndpointCache::kMaxRegions);
  // A known region needs no room.
  cache.Remember("r0", "newer", kStart + seconds(kMax));
  EXPECT_EQ(Look(cache, "r1", seconds(kMax)), "host");
  // A failure makes room by the oldest host, the next failure by the failure.
  cache.Remember("bad1", std::nullopt, kStart + seconds(kMax));
  EXPECT_EQ(Look(cache, "r1", seconds(kMax)), "unknown");
  cache.Remember("bad2", std::nullopt, kStart + seconds(kMax));
  EXPECT_EQ(Look(cache, "bad1", seconds(kMax)), "unknown");
  EXPECT_EQ(Look(cache, "bad2", seconds(kMax)), "failed");
  EXPECT_EQ(Look(cache, "r0", seconds(kMax)), "newer");
  EXPECT_EQ(Look(cache, "r2", seconds(kMax)), "host");
}

TEST(EndpointCache, IsThreadSafe) {
  EndpointCache cache;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&cache, t] {
      for (int i = 0; i < 500; ++i) {
        const std::string region = "r" + std::to_string((i + t) % 300);
        cache.Remember(region, region + ".host", kStart);
        const DiscoveredEndpoint found = cache.Find(region, kStart);
        EXPECT_EQ(found.host, found.state == State::kFound ? region + ".host" : "");
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(CountKnown(cache, 300, seconds(0)), EndpointCache::kMaxRegions);
}

}  // namespace
}  // namespace alibabacloud::internal
