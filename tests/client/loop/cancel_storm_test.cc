#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <stop_token>
#include <thread>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "support/fixed_server.h"

namespace alibabacloud {
namespace {

constexpr std::size_t kCalls = 1000;
constexpr std::size_t kThreads = 4;
constexpr int kRounds = 200;

// How the calls of one round ended.
struct Tally {
  std::array<std::atomic<int>, kCalls> completions{};
  std::atomic<int> cancelled{0};
  std::atomic<int> succeeded{0};

  [[nodiscard]] int completed() const { return cancelled + succeeded; }
  void Count(std::size_t call, const Outcome<ens::DescribeInstancesResponse>& outcome) {
    ++completions[call];
    if (!outcome) {
      EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled) << outcome.error();
    }
    ++(outcome ? succeeded : cancelled);
  }
};

// Each thread cancels its share of the calls, at moments that are over the whole round.
void CancelFrom(std::size_t thread, int round, std::vector<std::stop_source>& stops, std::atomic<bool>& begun) {
  std::mt19937 random(static_cast<unsigned>(round) * kThreads + static_cast<unsigned>(thread));
  while (!begun) std::this_thread::yield();
  for (std::size_t call = thread; call < kCalls; call += kThreads) {
    if (random() % 4 == 0) std::this_thread::sleep_for(std::chrono::microseconds(random() % 50));
    stops[call].request_stop();
  }
}

void RunRound(EventLoop& loop, const ens::Client& client, int round, Tally& tally) {
  std::vector<std::stop_source> stops(kCalls);
  std::atomic<bool> begun{false};
  std::vector<std::thread> threads;
  for (std::size_t thread = 0; thread < kThreads; ++thread) {
    threads.emplace_back([&, thread] { CancelFrom(thread, round, stops, begun); });
  }
  for (std::size_t call = 0; call < kCalls; ++call) {
    loop.Start(client, ens::DescribeInstancesRequest{},
               [&tally, call](const Outcome<ens::DescribeInstancesResponse>& outcome) { tally.Count(call, outcome); },
               {.stop = stops[call].get_token()});
    if (call != kCalls / 8) continue;
    // On a slow machine the storm would be over before the first reply.
    while (tally.succeeded == 0) std::this_thread::yield();
    begun = true;
  }
  for (std::thread& thread : threads) thread.join();
}

// A thousand calls are cancelled by four threads while they begin, wait in line, are on their way or end.
TEST(CancelStorm, EveryCallEndsExactlyOnce) {
  const test::FixedServer server(R"({"RequestId":"R","TotalCount":7})");
  ClientOptions options = test::LocalOptions(server.url());
  // However busy the machine is, nothing but the storm ends a call.
  options.timeouts = {.connect = std::chrono::minutes(2), .call = std::chrono::minutes(2)};
  const ens::Client client(options);
  int cancelled = 0;
  int succeeded = 0;
  for (int round = 0; round < kRounds; ++round) {
    Tally tally;
    {
      EventLoop loop = EventLoop::Background({.max_requests_per_host = 64});
      RunRound(loop, client, round, tally);
      // Every other round ends with the loop, the others before.
      while (round % 2 == 0 && tally.completed() < static_cast<int>(kCalls)) std::this_thread::yield();
    }
    EXPECT_EQ(tally.completed(), static_cast<int>(kCalls));
    for (const auto& completions : tally.completions) ASSERT_EQ(completions, 1);
    cancelled += tally.cancelled;
    succeeded += tally.succeeded;
  }
  RecordProperty("cancelled", cancelled);
  EXPECT_GT(cancelled, 0);
  EXPECT_GT(succeeded, 0);
}

}  // namespace
}  // namespace alibabacloud
