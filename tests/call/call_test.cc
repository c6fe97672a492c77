#include "call/call.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(Call, SendsASignedFormAndDecodesTheAnswer) {
  World world(schema::Idempotency::kSafe);
  world.request.instance_name = "a b";
  const Step step = world.Start();
  const Send& send = std::get<Send>(step);
  EXPECT_EQ(send.request->method, HttpMethod::kPost);
  EXPECT_EQ(send.request->url, "https://ens.aliyuncs.com/");
  const auto form = Form(step);
  EXPECT_EQ(form.at("Action"), "DescribeInstances");
  EXPECT_EQ(form.at("InstanceName"), "a b");
  EXPECT_EQ(form.at("Timestamp"), "2016-02-23T12:46:24Z");
  EXPECT_EQ(form.at("Format"), "JSON");
  EXPECT_EQ(form.count("Signature"), 1U);
  const Step done = world.Reply(200, R"({"RequestId":"R1","TotalCount":"2","Code":0,"Instances":{"Instance":[{}]}})");
  EXPECT_TRUE(std::holds_alternative<Done>(done));
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  EXPECT_EQ(result.metadata.request_id, "R1");
  EXPECT_EQ(result.metadata.http_status, 200);
  EXPECT_EQ(result.metadata.attempts, 1);
  EXPECT_FALSE(result.metadata.business_error);
  EXPECT_EQ(world.response.total_count, 2);
  EXPECT_EQ(world.response.instances.size(), 1U);
}

TEST(Call, SignsEachAttemptAnewAndKeepsTheParameters) {
  World world(schema::Idempotency::kSafe);
  const auto first = Form(world.Start());
  const Step wait = world.Reply(503, "");
  ASSERT_TRUE(std::holds_alternative<Wait>(wait));
  const auto second = Form(world.Timer(std::get<Wait>(wait).delay + seconds(1)));
  EXPECT_NE(first.at("SignatureNonce"), second.at("SignatureNonce"));
  EXPECT_NE(first.at("Timestamp"), second.at("Timestamp"));
  EXPECT_NE(first.at("Signature"), second.at("Signature"));
}

TEST(Call, AnAttemptMayStandInLineForWhatTheCallHasLeft) {
  World world(schema::Idempotency::kSafe);
  world.options.timeouts.attempt = seconds(30);
  world.call_options.timeout = seconds(100);
  const Step first = world.Start();
  EXPECT_EQ(std::get<Send>(first).limits.total_timeout, seconds(30));
  EXPECT_EQ(std::get<Send>(first).line_timeout, seconds(100));
  world.Advance(seconds(80));
  const Step wait = world.Reply(503, "", {{"retry-after", "1"}});
  const Step second = world.Timer(std::get<Wait>(wait).delay);
  EXPECT_EQ(std::get<Send>(second).limits.total_timeout, seconds(19));
  EXPECT_EQ(std::get<Send>(second).line_timeout, seconds(19));
}

TEST(Call, SignsAnewWhatStoodInLineForLong) {
  const struct {
    seconds in_line;
    bool is_signed_anew;
  } rows[] = {{seconds(1), false}, {seconds(59), false}, {seconds(60), true}, {seconds(3600), true}};
  for (const auto& row : rows) {
    World world(schema::Idempotency::kNone);
    world.call_options.timeout = std::chrono::hours(2);
    const Step before = world.Start();
    const auto first = Form(before);
    const HttpLimits limits = std::get<Send>(before).limits;
    const Step after = world.Turn(before, row.in_line);
    const auto second = Form(after);
    EXPECT_EQ(first.at("Timestamp") != second.at("Timestamp"), row.is_signed_anew) << row.in_line.count();
    EXPECT_EQ(first.at("SignatureNonce") != second.at("SignatureNonce"), row.is_signed_anew) << row.in_line.count();
    EXPECT_EQ(first.at("Signature") != second.at("Signature"), row.is_signed_anew) << row.in_line.count();
    EXPECT_EQ(std::get<Send>(after).limits.total_timeout, limits.total_timeout);
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(200, R"({"RequestId":"R1"})")));
    EXPECT_EQ(world.Result().metadata.attempts, 1);
  }
}

TEST(Call, RetriesAReadUntilItsAttemptsAreUsedUp) {
  World world(schema::Idempotency::kSafe);
  Step step = world.Start();
  for (int i = 0; i < 2; ++i) {
    step = world.Break(ErrorKind::kTransport, true);
    ASSERT_TRUE(std::holds_alternative<Wait>(step));
    step = world.Timer(std::get<Wait>(step).delay);
  }
  step = world.Break(ErrorKind::kTransport, true);
  ASSERT_TRUE(std::holds_alternative<Done>(step));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->kind, ErrorKind::kTransport);
  EXPECT_EQ(result.error->attempts, 3);
  EXPECT_TRUE(result.error->maybe_executed);
}

TEST(Call, NeverRepeatsAMutationThatMayHaveBeenExecuted) {
  const auto never = [](auto fail) {
    World world(schema::Idempotency::kNone);
    EXPECT_TRUE(std::holds_alternative<Send>(world.Start()));
    EXPECT_TRUE(std::holds_alternative<Done>(fail(world)));
    const CallResult result = world.Result();
    EXPECT_EQ(result.error->attempts, 1);
    EXPECT_TRUE(result.error->maybe_executed);
  };
  never([](World& world) { return world.Break(ErrorKind::kTransport, true); });
  never([](World& world) { return world.Break(ErrorKind::kTimeout, true); });
  never([](World& world) { return world.Reply(502, "<html>Bad Gateway</html>"); });
  never([](World& world) { return world.Reply(500, R"({"Code":"InternalError"})"); });
  never([](World& world) { return world.Reply(200, "garbage"); });
  never([](World& world) { return world.Reply(400, R"({"Code":"InternalError"})"); });
  never([](World& world) { return world.Reply(400, R"({"Code":"SignatureNonceUsed"})"); });
}

TEST(Call, RepeatsAMutationThatNeverArrived) {
  World world(schema::Idempotency::kNone);
  (void)world.Start();
  EXPECT_TRUE(std::holds_alternative<Wait>(world.Break(ErrorKind::kConnect, false)));
  World throttled(schema::Idempotency::kNone);
  (void)throttled.Start();
  const Step wait = throttled.Reply(400, R"({"Code":"Throttling.User"})", {{"x-acs-retry-after", "1500"}});
  EXPECT_EQ(std::get<Wait>(wait).delay, milliseconds(1500));
}

TEST(Call, RemembersThatAnEarlierAttemptMayHaveBeenExecuted) {
  World world(schema::Idempotency::kToken);
  (void)world.Start();
  Step step = world.Break(ErrorKind::kTransport, true);
  (void)world.Timer(std::get<Wait>(step).delay);
  step = world.Reply(404, R"({"RequestId":"R","Code":"InvalidInstanceId.NotFound","Message":"gone"})");
  ASSERT_TRUE(std::holds_alternative<Done>(step));
  EXPECT_TRUE(world.Result().error->maybe_executed);
}

TEST(Call, ShowsTheBeginningOfABodyThatWasCutOff) {
  World world(schema::Idempotency::kNone);
  (void)world.Start();
  TransportError cut{.kind = ErrorKind::kDecode, .message = "too large"};
  cut.partial = {.status = 200, .headers = {}, .body = "<html>" + std::string(9000, 'x')};
  EXPECT_TRUE(std::holds_alternative<Done>(world.call().OnReply(std::move(cut), world.now)));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->body.substr(0, 7), "<html>x");
  EXPECT_LE(result.error->body.size(), 512U);
  EXPECT_EQ(result.error->http_status, 200);
}

TEST(Call, StopsAtTheDeadlineEvenIfAttemptsRemain) {
  World world(schema::Idempotency::kSafe);
  world.call_options.timeout = milliseconds(1000);
  const Step sent = world.Start();
  EXPECT_EQ(std::get<Send>(sent).limits.total_timeout, milliseconds(1000));
  world.Advance(milliseconds(900));
  const Step step = world.Reply(400, R"({"Code":"Throttling"})", {{"x-acs-retry-after", "500"}});
  ASSERT_TRUE(std::holds_alternative<Done>(step));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "Throttling");
  EXPECT_NE(result.error->message.find("no time left"), std::string::npos);
  EXPECT_EQ(result.metadata.elapsed, milliseconds(900));
}

TEST(Call, LetsASlowActionBeSilentForAsLongAsItMayWork) {
  World world(schema::Idempotency::kNone);
  world.action().timeout_seconds = 86;
  const Step sent = world.Start();
  EXPECT_EQ(std::get<Send>(sent).limits.idle_timeout, seconds(96));
  EXPECT_EQ(std::get<Send>(sent).limits.total_timeout, seconds(96));
}

TEST(Call, CutsASlowActionToTheTimeThatTheCallerGives) {
  World world(schema::Idempotency::kNone);
  world.action().timeout_seconds = 86;
  world.call_options.timeout = seconds(20);
  EXPECT_EQ(std::get<Send>(world.Start()).limits.total_timeout, seconds(20));
}

TEST(Call, CannotSendOnceItsTimeIsUp) {
  World world(schema::Idempotency::kSafe);
  world.call_options.timeout = milliseconds(1000);
  (void)world.Start();
  const Step wait = world.Break(ErrorKind::kConnect, false);
  ASSERT_TRUE(std::holds_alternative<Wait>(wait));
  EXPECT_TRUE(std::holds_alternative<Done>(world.Timer(milliseconds(2000))));
  EXPECT_EQ(world.Result().error->kind, ErrorKind::kTimeout);
}

TEST(Call, DoesNotRetryWithoutQuota) {
  World world(schema::Idempotency::kSafe);
  while (world.shared.quota.TryTake(1)) {
  }
  (void)world.Start();
  EXPECT_TRUE(std::holds_alternative<Done>(world.Break(ErrorKind::kTransport, true)));
}

TEST(Call, ReportsABusinessCodeBesideTheResponse) {
  World world(schema::Idempotency::kSafe);
  (void)world.Start();
  (void)world.Reply(200, R"({"RequestId":"R","Code":50001})");
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  ASSERT_TRUE(result.metadata.business_error);
  EXPECT_EQ(result.metadata.business_error->code, "50001");
}

TEST(Call, SaysWhereTheTimeWent) {
  World world(schema::Idempotency::kSafe);
  world.call_options.timeout = milliseconds(1000);
  (void)world.Start();
  world.Advance(milliseconds(250));
  Step step = world.Break(ErrorKind::kConnect, false);
  const milliseconds waited = std::get<Wait>(step).delay;
  (void)world.Timer(waited);
  world.Advance(milliseconds(100));
  (void)world.Reply(400, R"({"Code":"Throttling"})", {{"x-acs-retry-after", "5000"}});
  const std::string message = world.Result().error->message;
  EXPECT_NE(message.find("no time left for a further attempt in 5000 ms"), std::string::npos) << message;
  EXPECT_NE(message.find("attempts 350 ms"), std::string::npos) << message;
  EXPECT_EQ(message.find("discovery"), std::string::npos) << message;
}

TEST(Call, CancelEndsItAtOnce) {
  World world(schema::Idempotency::kSafe);
  (void)world.Start();
  EXPECT_TRUE(std::holds_alternative<Done>(world.call().OnCancel(world.now)));
  EXPECT_EQ(world.Result().error->kind, ErrorKind::kCancelled);
}

TEST(Call, WrongOptionsEndItBeforeCredentialsAreAsked) {
  const auto refused = [](auto change, std::string_view named) {
    World world(schema::Idempotency::kSafe);
    change(world);
    EXPECT_TRUE(std::holds_alternative<Done>(world.Start())) << named;
    const CallResult result = world.Result();
    ASSERT_TRUE(result.error) << named;
    EXPECT_EQ(result.error->kind, ErrorKind::kInvalidArgument);
    EXPECT_NE(result.error->message.find(named), std::string::npos) << result.error->message;
    EXPECT_EQ(result.error->attempts, 0);
  };
  refused([](World& world) { world.options.region = "A B"; }, "region");
  refused([](World& world) { world.options.endpoint = "a/b"; }, "endpoint");
  refused([](World& world) { world.options.timeouts.connect = milliseconds(0); }, "timeouts.connect");
  refused([](World& world) { world.options.timeouts.idle = milliseconds(-1); }, "timeouts.idle");
  refused([](World& world) { world.options.timeouts.attempt = milliseconds(-1); }, "timeouts.attempt");
  refused([](World& world) { world.call_options.timeout = milliseconds(0); }, "timeout");
  refused([](World& world) { world.options.retry.max_attempts = 0; }, "retry.max_attempts");
  refused([](World& world) { world.options.retry.max_throttled = -1; }, "retry.max_throttled");
  refused([](World& world) { world.options.retry.max_conflicts = -1; }, "retry.max_conflicts");
  refused([](World& world) { world.options.retry.conflict_max_delay = seconds(1); }, "retry.conflict_max_delay");
  refused([](World& world) { world.options.network = Network::kVpc; }, "network");
  refused([](World& world) { world.shared.environment_endpoint = "a/b"; }, "ALIBABA_CLOUD_ENDPOINT_ENS");
  refused([](World& world) { world.options.retry.base_delay = milliseconds(-1); }, "retry.base_delay");
  refused([](World& world) { world.call_options.extra_parameters = {{"Signature", "x"}}; }, "Signature");
  refused([](World& world) { world.call_options.extra_parameters = {{"", "x"}}; }, "without a name");
  refused([](World& world) { world.call_options.extra_parameters = {{"X", std::string("\0", 1)}}; }, "NUL");
  refused([](World& world) { world.request.instance_name = "\xff"; }, "InstanceName");
  refused(
      [](World& world) {
        world.request.instance_ids = std::vector<std::string>{"a", std::string("b\0", 2)};
      },
      "InstanceIds.2");
}

}  // namespace
}  // namespace alibabacloud::internal
