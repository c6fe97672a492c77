#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <variant>

#include "alibabacloud/rate_limiter.h"
#include "call/call.h"
#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;

// A limiter that has just cut the action of the world to the least rate, and so holds the next request back.
class HeldBack : public testing::Test {
 protected:
  HeldBack() : limiter(std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 2})) {
    world.options.limiter = limiter;
    (void)limiter->Admit(kKey, world.now.steady);
    limiter->OnThrottled(kKey, world.now.steady, world.now.steady);
  }
  [[nodiscard]] std::size_t Waiting() const { return limiter->Snapshot().at(0).waiting; }

  static constexpr RateLimiterKey kKey{.product = "ens", .region = "", .action = "DescribeInstances"};
  World world{schema::Idempotency::kSafe};
  std::shared_ptr<RateLimiter> limiter;
};

TEST_F(HeldBack, WaitsForItsTurnAndThenSends) {
  const Step wait = world.Start();
  ASSERT_TRUE(std::holds_alternative<Wait>(wait));
  EXPECT_EQ(std::get<Wait>(wait).delay, milliseconds(500));
  EXPECT_EQ(Waiting(), 1U);
  const Step sent = world.Timer(milliseconds(500));
  EXPECT_EQ(Form(sent).at("Timestamp"), "2016-02-23T12:46:24Z");
  EXPECT_EQ(Waiting(), 0U);
  (void)world.Reply(200, R"({"RequestId":"R"})");
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  EXPECT_EQ(result.metadata.attempts, 1);
  EXPECT_EQ(result.metadata.elapsed, milliseconds(500));
}

TEST_F(HeldBack, WaitsOnWhenTheRateIsCutMeanwhile) {
  (void)world.Start();
  (void)limiter->Admit({.product = "ens", .region = "", .action = "DescribeInstances"}, world.now.steady);
  const auto later = world.now.steady + milliseconds(400);
  limiter->OnThrottled(kKey, later, later);
  const Step wait = world.Timer(milliseconds(500));
  ASSERT_TRUE(std::holds_alternative<Wait>(wait));
  EXPECT_EQ(std::get<Wait>(wait).delay, milliseconds(400));
  EXPECT_TRUE(std::holds_alternative<Send>(world.Timer(milliseconds(400))));
}

TEST_F(HeldBack, CountsWhatStoodInLineAsSentAtItsTurn) {
  (void)world.Start();
  const Step sent = world.Timer(milliseconds(500));
  const auto another = world.now.steady + milliseconds(100);
  limiter->OnThrottled(kKey, another, another);
  (void)world.Turn(sent, milliseconds(200));
  world.Advance(milliseconds(100));
  const Step wait = world.Reply(400, R"({"Code":"Throttling.User"})", {{"x-acs-retry-after", "1"}});
  EXPECT_EQ(std::get<Wait>(wait).delay, milliseconds(500)) << "from this refusal on, not from the other's";
}

TEST_F(HeldBack, EndsAtOnceWhenItsTurnComesTooLate) {
  world.call_options.timeout = milliseconds(500);
  EXPECT_TRUE(std::holds_alternative<Done>(world.Start()));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->kind, ErrorKind::kTimeout);
  EXPECT_EQ(result.error->attempts, 0);
  EXPECT_FALSE(result.error->maybe_executed);
  EXPECT_EQ(result.error->message,
            "the rate limiter holds the request back for 500 ms, and the call's time of 500 ms ends before");
  EXPECT_EQ(Waiting(), 0U) << "others need not wait behind it";
}

TEST_F(HeldBack, CancellingItTakesItOutOfTheLine) {
  (void)world.Start();
  EXPECT_EQ(Waiting(), 1U);
  EXPECT_TRUE(std::holds_alternative<Done>(world.call().OnCancel(world.now)));
  EXPECT_EQ(world.Result().error->kind, ErrorKind::kCancelled);
  EXPECT_EQ(Waiting(), 0U);
}

TEST_F(HeldBack, OtherActionsGoOn) {
  World other(schema::Idempotency::kSafe);
  other.options.limiter = limiter;
  other.options.region = "cn-beijing";
  EXPECT_TRUE(std::holds_alternative<Send>(other.Start()));
}

TEST(RateLimitedCall, TakesItsTokenForTheTimeAfterTheDelay) {
  const struct {
    const char* retry_after;
    milliseconds expected;  ///< The longer of both: the first token is there after a second.
  } rows[] = {{"300", milliseconds(1000)}, {"3000", milliseconds(3000)}};
  for (const auto& row : rows) {
    World world(schema::Idempotency::kNone);
    world.options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 1});
    ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
    world.Advance(milliseconds(20));
    const Step wait = world.Reply(400, R"({"Code":"Throttling.User"})", {{"x-acs-retry-after", row.retry_after}});
    ASSERT_TRUE(std::holds_alternative<Wait>(wait));
    EXPECT_EQ(std::get<Wait>(wait).delay, row.expected);
    EXPECT_TRUE(std::holds_alternative<Send>(world.Timer(row.expected)));
  }
}

TEST(RateLimitedCall, LearnsFromRefusalsThatAreNoMatterOfRates) {
  const auto limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 0.1});
  auto now = World(schema::Idempotency::kSafe).now;
  const auto answer = [&](int status, const char* body) {
    World world(schema::Idempotency::kNone);
    world.now = now;
    world.options.limiter = limiter;
    world.options.retry.max_attempts = 1;
    ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
    world.Advance(milliseconds(10));
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(status, body)));
    world.Advance(milliseconds(20000));
    now = world.now;
  };
  const auto rate = [&] { return limiter->Snapshot().at(0).rate; };
  answer(400, R"({"Code":"Throttling.User"})");
  EXPECT_NEAR(rate(), 0.7, 1e-9);
  // Nothing has succeeded yet: the quota is used up, and the rate remains.
  answer(400, R"({"Code":"Throttling.User"})");
  EXPECT_NEAR(rate(), 0.7, 1e-9);
  answer(404, R"({"RequestId":"R","Code":"InvalidInstanceId.NotFound"})");
  const double before = rate();
  answer(400, R"({"Code":"Throttling.User"})");
  EXPECT_LT(rate(), before);
}

TEST(RateLimitedCall, KeepsTheServicesErrorWhenItsTurnMovesBackDuringTheDelay) {
  World world(schema::Idempotency::kNone);
  const auto limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 1});
  world.options.limiter = limiter;
  world.call_options.timeout = milliseconds(1200);
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  const Step wait = world.Reply(400, R"({"Code":"Throttling.User","Message":"many"})", {{"x-acs-retry-after", "1000"}});
  ASSERT_TRUE(std::holds_alternative<Wait>(wait));
  const auto later = world.now.steady + milliseconds(500);
  limiter->OnThrottled({.product = "ens", .region = "", .action = "DescribeInstances"}, later, later);
  ASSERT_TRUE(std::holds_alternative<Done>(world.Timer(milliseconds(1000))));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "Throttling.User");
  EXPECT_EQ(result.error->attempts, 1);
  EXPECT_NE(result.error->message.find("many (no time left for a further attempt, which the rate limiter holds back"),
            std::string::npos)
      << result.error->message;
}

TEST(RateLimitedCall, KeepsTheServicesErrorWhenItsNextTurnComesTooLate) {
  World world(schema::Idempotency::kNone);
  world.options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.min_rate = 0.1, .cut = 0.1});
  world.call_options.timeout = milliseconds(5000);
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  world.Advance(milliseconds(20));
  EXPECT_TRUE(std::holds_alternative<Done>(
      world.Reply(400, R"({"Code":"Throttling.User","Message":"many"})", {{"x-acs-retry-after", "100"}})));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "Throttling.User");
  EXPECT_NE(result.error->message.find("which the rate limiter holds back for 10000 ms"), std::string::npos)
      << result.error->message;
  EXPECT_EQ(world.options.limiter->Snapshot().at(0).waiting, 0U);
}

TEST(RateLimitedCall, AsksNoTokenForTheLocationService) {
  World world(schema::Idempotency::kSafe, test::kRegionalProduct);
  world.options.region = "cn-new";
  world.options.discovery.enabled = true;
  world.options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.max_rate = 1});
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  EXPECT_TRUE(world.options.limiter->Snapshot().empty());
  ASSERT_TRUE(std::holds_alternative<Send>(world.Reply(403, R"({"RequestId":"R","Code":"Forbidden.RAM"})")));
  const auto rates = world.options.limiter->Snapshot();
  ASSERT_EQ(rates.size(), 1U);
  EXPECT_EQ(rates[0].product + " " + rates[0].region + " " + rates[0].action, "ecs cn-new DescribeInstances");
}

}  // namespace
}  // namespace alibabacloud::internal
