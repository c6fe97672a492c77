#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/rate_limiter.h"
#include "alibabacloud/testing/fake_service.h"

namespace alibabacloud {
namespace {

using testing::ServiceError;

constexpr int kCalls = 1000;
constexpr int kBudget = 100;  // Retries.

ecs::DescribeInstancesResponse AnyInstances() { return {.request_id = "R"}; }

// Makes so many calls on 16 threads; returns how many requests reached the service.
int CountRequests(testing::FakeService& service, const ClientOptions& options, int calls = kCalls) {
  const ecs::Client client(options);
  std::vector<std::thread> threads;
  std::atomic<int> left = calls;
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&] {
      while (left.fetch_sub(1) > 0) (void)client.DescribeInstances({});
    });
  }
  for (std::thread& thread : threads) thread.join();
  return service.CallCount<ecs::DescribeInstancesRequest>();
}

TEST(ThrottlingBudget, BoundsTheRequestsToAServiceThatThrottles) {
  testing::FakeService service({ecs::Service()});
  service.On<ecs::DescribeInstancesRequest>([](const auto&) { return ServiceError(400, "Throttling.User"); });
  const int requests = CountRequests(service, service.MakeClientOptions());
  EXPECT_LE(requests, kCalls + kBudget);
  EXPECT_GE(requests, kCalls);
}

TEST(ThrottlingBudget, CanBeSwitchedOff) {
  testing::FakeService service({ecs::Service()});
  service.On<ecs::DescribeInstancesRequest>([](const auto&) { return ServiceError(400, "Throttling.User"); });
  ClientOptions options = service.MakeClientOptions();
  options.retry.should_limit_throttling_retries = false;
  EXPECT_EQ(CountRequests(service, options, 100), 900);
}

TEST(ThrottlingBudget, IsEnoughForAllRetriesOfACall) {
  testing::FakeService service({ecs::Service()});
  service.On<ecs::DescribeInstancesRequest>([](const auto&) { return ServiceError(400, "Throttling.User"); });
  const ecs::Client client(service.MakeClientOptions());
  EXPECT_EQ(client.DescribeInstances({}).error().attempts, 9);
}

TEST(ThrottlingBudget, TellsWhyACallWasNotRetried) {
  testing::FakeService service({ecs::Service()});
  service.On<ecs::DescribeInstancesRequest>([](const auto&) { return ServiceError(400, "Throttling.User", "slow"); });
  const ecs::Client client(service.MakeClientOptions());
  Error last;
  for (int i = 0; i < 14; ++i) last = client.DescribeInstances({}).error();
  EXPECT_EQ(last.attempts, 1);
  EXPECT_TRUE(last.IsThrottling());
  EXPECT_FALSE(last.maybe_executed);
  EXPECT_EQ(last.message, "slow (not retried: the client has used up its retries after throttling)");
}

TEST(ThrottlingBudget, IsNotUsedUpByCallsThatSucceedInTheEnd) {
  testing::FakeService service({ecs::Service()});
  const ecs::Client client(service.MakeClientOptions());
  for (int i = 0; i < 2 * kBudget; ++i) {
    service.Enqueue<ecs::DescribeInstancesRequest>(ServiceError(429, ""), ServiceError(400, "Throttling"),
                                                   AnyInstances());
    const auto outcome = client.DescribeInstances({});
    ASSERT_TRUE(outcome) << i << ' ' << outcome.error();
  }
}

TEST(ThrottlingBudget, DoesNotLimitAClientWithARateLimiter) {
  testing::FakeService service({ecs::Service()});
  service.On<ecs::DescribeInstancesRequest>([](const auto&) { return ServiceError(400, "Throttling.User"); });
  ClientOptions options = service.MakeClientOptions();
  options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 1000});
  const ecs::Client client(options);
  for (int i = 0; i < 14; ++i) EXPECT_EQ(client.DescribeInstances({}).error().attempts, 9);
}

}  // namespace
}  // namespace alibabacloud
