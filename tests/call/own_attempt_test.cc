#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <variant>

#include "call/world.h"

// What the service answers to a retry about an earlier attempt of the same call.

namespace alibabacloud::internal {
namespace {

using schema::Idempotency;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr const char* kCodes[] = {"LastTokenProcessing",    "LastOrderProcessing",
                                  "LastRequestProcessing",  "IdempotentProcessing",
                                  "Idempotence.Processing", "OperationFailed.IdempotentTokenProcessing",
                                  "TOKEN_PROCESSING"};

std::string Envelope(const std::string& code) { return R"({"Code":")" + code + R"(","Message":"m","RequestId":"R"})"; }

Step Resume(World& world, const Step& wait) { return world.Timer(std::get<Wait>(wait).delay); }

TEST(OwnAttempt, IsWaitedForUntilItIsExecuted) {
  for (const char* code : kCodes) {
    SCOPED_TRACE(code);
    World world(Idempotency::kToken);
    static_cast<void>(world.Start());
    Step step = world.Break(ErrorKind::kTimeout, true);
    // Longer than retries of any other class, none of which is asked for.
    for (int i = 0; i < 20; ++i) {
      ASSERT_TRUE(std::holds_alternative<Wait>(step)) << i;
      step = Resume(world, step);
      ASSERT_TRUE(std::holds_alternative<Send>(step)) << i;
      step = world.Reply(403, Envelope(code));
    }
    static_cast<void>(Resume(world, step));
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(200, R"({"RequestId":"R"})")));
    const CallResult result = world.Result();
    EXPECT_FALSE(result.error);
    EXPECT_EQ(result.metadata.attempts, 22);
  }
}

TEST(OwnAttempt, IsReportedAsMaybeExecutedAtTheDeadline) {
  for (const char* code : kCodes) {
    SCOPED_TRACE(code);
    World world(Idempotency::kToken);
    world.call_options.timeout = seconds(60);
    const auto begin = world.now.steady;
    static_cast<void>(world.Start());
    Step step = world.Reply(503, "");
    while (std::holds_alternative<Wait>(step)) {
      step = Resume(world, step);
      ASSERT_TRUE(std::holds_alternative<Send>(step));
      step = world.Reply(403, Envelope(code));
    }
    EXPECT_LT(world.now.steady - begin, seconds(60));
    EXPECT_GT(world.now.steady - begin, seconds(50));
    const CallResult result = world.Result();
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->code, code);
    EXPECT_TRUE(result.error->maybe_executed);
    EXPECT_NE(result.error->message.find("no time left"), std::string::npos) << *result.error;
  }
}

TEST(OwnAttempt, IsNotMeantIfNoneMayHaveArrived) {
  for (const char* code : kCodes) {
    SCOPED_TRACE(code);
    // At once, after an attempt without a connection, and after one that was refused.
    for (int before = 0; before < 3; ++before) {
      World world(Idempotency::kToken);
      Step step = world.Start();
      if (before == 1) step = world.Break(ErrorKind::kConnect, false);
      if (before == 2) step = world.Reply(400, Envelope("Throttling"));
      if (std::holds_alternative<Wait>(step)) static_cast<void>(Resume(world, step));
      EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(403, Envelope(code))));
      const CallResult result = world.Result();
      EXPECT_TRUE(result.error->IsConflict());
      EXPECT_TRUE(result.error->IsRequestInProgress());
      EXPECT_FALSE(result.error->maybe_executed);
    }
  }
}

TEST(OwnAttempt, IsNotWaitedForIfTheCallerSaysStop) {
  World world(Idempotency::kToken);
  world.options.retry.decide = [](const Error& error) {
    return error.IsRequestInProgress() ? RetryDecision::kStop : RetryDecision::kDefault;
  };
  static_cast<void>(world.Start());
  static_cast<void>(Resume(world, world.Reply(503, "")));
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(403, Envelope("IdempotentProcessing"))));
  EXPECT_TRUE(world.Result().error->maybe_executed);
}

TEST(OwnAttempt, LeavesTheCallInDoubtWhateverTheServiceSaysOfTheRetry) {
  // What the first attempt did may be the reason.
  for (const char* code : {"InvalidDiskId.NotFound", "KeyPair.AlreadyExist", "IncorrectInstanceStatus",
                           "IdempotentParameterMismatch", "IdempotentFailed", "Forbidden.RAM"}) {
    World world(Idempotency::kToken);
    static_cast<void>(world.Start());
    static_cast<void>(Resume(world, world.Break(ErrorKind::kTransport, true)));
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(404, Envelope(code)))) << code;
    const CallResult result = world.Result();
    EXPECT_EQ(result.error->code, code);
    EXPECT_TRUE(result.error->maybe_executed) << code;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
