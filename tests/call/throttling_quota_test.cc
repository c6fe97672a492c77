#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <variant>

#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using schema::Idempotency;
using std::chrono::milliseconds;

constexpr const char* kThrottled = R"({"RequestId":"R","Code":"Throttling.User","Message":"m"})";

TEST(ThrottlingQuota, IsTakenFromByEachRetryAndGivenBackByASuccess) {
  World world(Idempotency::kNone);
  RetryQuota& quota = world.shared.throttling_quota;
  ASSERT_TRUE(quota.TryTake(100));
  Step step = world.Start();
  for (int i = 1; i <= 8; ++i) {
    step = world.Reply(400, kThrottled);
    EXPECT_EQ(quota.available(), 400 - 5 * i);
    step = world.Timer(std::get<Wait>(step).delay);
  }
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(200, R"({"RequestId":"R"})")));
  EXPECT_EQ(quota.available(), 401);
  // Failures that are none of throttling have a quota of their own.
  EXPECT_EQ(world.shared.quota.available(), RetryQuota::kCapacity);
}

TEST(ThrottlingQuota, IsGivenBackByARefusalForAnotherReason) {
  World world(Idempotency::kNone);
  ASSERT_TRUE(world.shared.throttling_quota.TryTake(100));
  static_cast<void>(world.Start());
  static_cast<void>(world.Timer(std::get<Wait>(world.Reply(400, kThrottled)).delay));
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(404, R"({"RequestId":"R","Code":"X.NotFound"})")));
  EXPECT_EQ(world.shared.throttling_quota.available(), 401);
}

TEST(ThrottlingQuota, KeepsWhatACallInVainHasTaken) {
  World world(Idempotency::kNone);
  Step step = world.Start();
  while (!std::holds_alternative<Done>(step)) {
    step = world.Reply(400, kThrottled);
    if (std::holds_alternative<Wait>(step)) step = world.Timer(std::get<Wait>(step).delay);
  }
  EXPECT_EQ(world.Result().error->attempts, 9);
  EXPECT_EQ(world.shared.throttling_quota.available(), RetryQuota::kCapacity - 8 * RetryQuota::kRetryCost);
}

TEST(ThrottlingQuota, EndsTheCallIfThereIsNotEnough) {
  World world(Idempotency::kNone);
  ASSERT_TRUE(world.shared.throttling_quota.TryTake(RetryQuota::kCapacity - RetryQuota::kRetryCost));
  static_cast<void>(world.Start());
  // The wait that the service asks for is kept, with a budget as without.
  const Step wait = world.Reply(400, kThrottled, {{"x-acs-retry-after", "7000"}});
  EXPECT_EQ(std::get<Wait>(wait).delay, milliseconds(7000));
  static_cast<void>(world.Timer(std::get<Wait>(wait).delay));
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kThrottled, {{"x-acs-retry-after", "7000"}})));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "Throttling.User");
  EXPECT_EQ(result.error->attempts, 2);
}

TEST(ThrottlingQuota, CanBeSwitchedOff) {
  World world(Idempotency::kNone);
  ASSERT_TRUE(world.shared.throttling_quota.TryTake(RetryQuota::kCapacity));
  world.options.retry.should_limit_throttling_retries = false;
  static_cast<void>(world.Start());
  EXPECT_TRUE(std::holds_alternative<Wait>(world.Reply(400, kThrottled)));
}

}  // namespace
}  // namespace alibabacloud::internal
