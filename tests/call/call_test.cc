#include "call/call.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/rate_limiter.h"
#include "base/percent.h"
#include "support/products.h"

// The whole life of calls, without a socket, a clock or a random number: the test is the driver.

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::string_view kSuccess[] = {"0", "200", "Success"};

class CountingRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    for (std::byte& byte : bytes) byte = std::byte{next_++};
  }

 private:
  unsigned char next_ = 0;
};

// A client's world around one call, with time that stands still until it is moved.
class World {
 public:
  explicit World(schema::Idempotency idempotency, const schema::Product& product = test::kCentralProduct)
      : product_(product) {
    action_.idempotency = idempotency;
    action_.request = &SchemaOf(&request);
    action_.response = &SchemaOf(&response);
  }

  Step Start() {
    call_.emplace(CallTarget{.product = product_, .action = action_, .request = request, .response = response},
                  CallContext{.options = options,
                              .credentials = *credentials,
                              .observers = observers,
                              .user_agent = "test",
                              .random = random_,
                              .shared = shared},
                  call_options);
    return call_->Start(now);
  }
  Step Reply(int status, std::string body, std::vector<HttpHeader> headers = {}) {
    return call_->OnReply(HttpResponse{.status = status, .headers = std::move(headers), .body = std::move(body)}, now);
  }
  Step Break(ErrorKind kind, bool maybe_sent) {
    return call_->OnReply(TransportError{.kind = kind, .message = "broken", .maybe_sent = maybe_sent}, now);
  }
  Step Timer(milliseconds after) {
    Advance(after);
    return call_->OnTimer(now);
  }
  void Advance(milliseconds time) {
    now.steady += time;
    now.system += time;
  }
  Call& call() { return *call_; }
  CallResult Result() { return call_->TakeResult(); }

  Now now{std::chrono::steady_clock::time_point(seconds(1000)),
          std::chrono::system_clock::time_point(seconds(1456231584))};
  ClientOptions options{};
  CallOptions call_options{};
  SharedState shared;
  std::shared_ptr<CredentialsProvider> credentials = StaticCredentials("id", "secret");
  Observers observers;
  ens::DescribeInstancesRequest request{};
  ens::DescribeInstancesResponse response{};

 private:
  const schema::Product& product_;
  schema::Action action_{
      .name = "DescribeInstances", .request = nullptr, .response = nullptr, .success_codes = kSuccess};
  CountingRandom random_;
  std::optional<Call> call_;
};

std::map<std::string, std::string> Form(const Step& step) {
  std::map<std::string, std::string> pairs;
  std::string_view rest = std::get<Send>(step).request->body.view();
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    const std::size_t equals = pair.find('=');
    pairs[std::string(pair.substr(0, equals))] = PercentDecode(pair.substr(equals + 1), false).value_or("?");
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
  }
  return pairs;
}

TEST(Call, SendsASignedFormAndDecodesTheAnswer) {
  World world(schema::Idempotency::kSafe);
  world.request.instance_name = "a b";
  const Step step = world.Start();
  const Send& send = std::get<Send>(step);
  EXPECT_EQ(send.request->method, HttpMethod::kPost);
  EXPECT_EQ(send.request->url, "https://ens.aliyuncs.com/");
  EXPECT_TRUE(send.request->resend_safe);
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
    const Step sent = world.Start();
    EXPECT_FALSE(std::get<Send>(sent).request->resend_safe);
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
  step = world.Reply(404, R"({"Code":"InvalidInstanceId.NotFound","Message":"gone"})");
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

// ---- The clock

constexpr const char* kExpired = R"({"Code":"InvalidTimeStamp.Expired","Message":"expired"})";

TEST(Call, CorrectsTheClockByTheServicesDate) {
  World world(schema::Idempotency::kNone);
  EXPECT_EQ(Form(world.Start()).at("Timestamp"), "2016-02-23T12:46:24Z");
  const Step again = world.Reply(400, kExpired, {{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}});
  ASSERT_TRUE(std::holds_alternative<Send>(again));
  EXPECT_EQ(Form(again).at("Timestamp"), "2016-02-23T13:46:24Z");
  (void)world.Reply(200, R"({"RequestId":"R"})");
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  EXPECT_EQ(result.metadata.clock_offset, seconds(3600));
  EXPECT_EQ(result.metadata.attempts, 2);
  // The next call of the same client knows it.
  EXPECT_EQ(Form(world.Start()).at("Timestamp"), "2016-02-23T13:46:24Z");
}

// Calls run side by side: what counts is the time that this one signed with.
TEST(Call, SignsAnewWhenAnotherCallHasCorrectedTheClock) {
  World world(schema::Idempotency::kNone);
  (void)world.Start();
  (void)world.shared.clock.Learn({{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}}, world.now.system, seconds(0));
  const Step again = world.Reply(400, kExpired, {{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}});
  ASSERT_TRUE(std::holds_alternative<Send>(again));
  EXPECT_EQ(Form(again).at("Timestamp"), "2016-02-23T13:46:24Z");
}

TEST(Call, CorrectsTheClockOnce) {
  World world(schema::Idempotency::kSafe);
  (void)world.Start();
  (void)world.Reply(400, kExpired, {{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}});
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kExpired, {{"Date", "Tue, 23 Feb 2016 18:46:24 GMT"}})));
  EXPECT_TRUE(world.Result().error->IsClockSkew());
}

TEST(Call, SaysWhyTheClockCannotBeCorrected) {
  const struct {
    std::vector<HttpHeader> headers;
    const char* expected;
  } rows[] = {
      {{}, "no usable Date header"},
      {{{"Date", "yesterday"}}, "no usable Date header"},
      {{{"Date", "Tue, 23 Feb 2016 12:46:40 GMT"}}, "is that of the reply's Date header"},
  };
  for (const auto& row : rows) {
    World world(schema::Idempotency::kSafe);
    (void)world.Start();
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kExpired, row.headers)));
    const CallResult result = world.Result();
    EXPECT_NE(result.error->message.find(row.expected), std::string::npos) << result.error->message;
    EXPECT_EQ(result.metadata.clock_offset, seconds(0));
  }
}

// ---- Refused signatures

TEST(Call, SaysThatTheSecretIsWrongAndRepeatsNoRequest) {
  World world(schema::Idempotency::kSafe);
  world.request.instance_name = "hunter2";
  auto form = Form(world.Start());
  form.erase("Signature");
  std::string query;
  for (const auto& [name, value] : form) {
    query += (query.empty() ? "" : "&") + PercentEncode(name) + "=" + PercentEncode(value);
  }
  const std::string shown = "POST&%2F&" + PercentEncode(query);
  (void)world.Reply(400, R"({"Code":"SignatureDoesNotMatch","Message":"no. server string to sign is:)" + shown + "\"}");
  const std::string message = world.Result().error->message;
  EXPECT_NE(message.find("the AccessKey secret is wrong"), std::string::npos) << message;
  EXPECT_EQ(message.find("hunter2"), std::string::npos) << message;
}

TEST(Call, RepeatsNoRequestInAnErrorWhateverEndsTheCall) {
  World world(schema::Idempotency::kSafe);
  world.options.retry.decide = [](const Error&) { return RetryDecision::kRetry; };
  while (world.shared.quota.TryTake(1)) {
  }
  (void)world.Start();
  (void)world.Reply(400, R"({"Code":"SignatureDoesNotMatch","Message":"server string to sign is:POST&%2F&hunter2"})");
  const std::string message = world.Result().error->message;
  EXPECT_EQ(message.find("hunter2"), std::string::npos) << message;
}

// ---- Discovery

class Discovery : public testing::Test {
 protected:
  Discovery() {
    world.options.region = "cn-new";
    world.options.discovery.enabled = true;
  }
  static std::string Url(const Step& step) { return std::get<Send>(step).request->url; }
  Step AnswerLocation() {
    return world.Reply(200, R"({"Endpoints":{"Endpoint":[{"Endpoint":"ecs-7.aliyuncs.com"}]}})");
  }

  World world{schema::Idempotency::kSafe, test::kRegionalProduct};
};

TEST_F(Discovery, AsksTheLocationServiceAndRemembers) {
  const Step ask = world.Start();
  EXPECT_TRUE(Url(ask).starts_with("https://location-readonly.aliyuncs.com/")) << Url(ask);
  EXPECT_EQ(Form(ask).at("Action"), "DescribeEndpoints");
  EXPECT_EQ(Form(ask).at("Id"), "cn-new");
  EXPECT_EQ(Form(ask).at("ServiceCode"), "ecs");
  EXPECT_LE(std::get<Send>(ask).limits.total_timeout, seconds(5));
  const Step send = AnswerLocation();
  EXPECT_EQ(Url(send), "https://ecs-7.aliyuncs.com/");
  EXPECT_EQ(Form(send).at("Action"), "DescribeInstances");
  (void)world.Reply(200, R"({"RequestId":"R"})");
  EXPECT_EQ(world.Result().metadata.attempts, 1);
  EXPECT_EQ(Url(world.Start()), "https://ecs-7.aliyuncs.com/");
}

TEST_F(Discovery, GoesOnWithTheKnownHostWhenItFails) {
  (void)world.Start();
  EXPECT_EQ(Url(world.Reply(403, R"({"Code":"Forbidden.RAM"})")), "https://ecs.cn-new.aliyuncs.com/");
  EXPECT_EQ(Url(world.Start()), "https://ecs.cn-new.aliyuncs.com/");
  World broken(schema::Idempotency::kNone, test::kRegionalProduct);
  broken.options = world.options;
  (void)broken.Start();
  EXPECT_EQ(Url(broken.Break(ErrorKind::kTimeout, true)), "https://ecs.cn-new.aliyuncs.com/");
  (void)broken.Reply(400, R"({"Code":"Nope"})");
  EXPECT_FALSE(broken.Result().error->maybe_executed);
}

TEST_F(Discovery, EndsWhenTheCallIsCancelled) {
  (void)world.Start();
  EXPECT_TRUE(std::holds_alternative<Done>(world.Break(ErrorKind::kCancelled, false)));
  EXPECT_EQ(world.Result().error->kind, ErrorKind::kCancelled);
}

TEST_F(Discovery, NeedsAnEndpointThatCanBeRead) {
  world.options.discovery.endpoint = "a/b";
  EXPECT_TRUE(std::holds_alternative<Done>(world.Start()));
  EXPECT_NE(world.Result().error->message.find("discovery.endpoint"), std::string::npos);
}

// ---- Where the time went

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

// ---- The rate limiter

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
  ASSERT_TRUE(std::holds_alternative<Send>(world.Reply(403, R"({"Code":"Forbidden.RAM"})")));
  const auto rates = world.options.limiter->Snapshot();
  ASSERT_EQ(rates.size(), 1U);
  EXPECT_EQ(rates[0].product + " " + rates[0].region + " " + rates[0].action, "ecs cn-new DescribeInstances");
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

// ---- Credentials that the service refuses

// Finds one key after the other; the last one again and again.
class RotatingKeys final : public CredentialsProvider {
 public:
  explicit RotatingKeys(std::vector<std::string> ids) : ids_(std::move(ids)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "rotating"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    const std::string& id = ids_[std::min(discarded.size(), ids_.size() - 1)];
    if (id.empty()) return CustomFailure()->Resolve();
    current_ = StaticCredentials(id, "secret");
    return current_->Resolve();
  }
  [[nodiscard]] bool Discard(const Credentials& refused) const override {
    discarded.push_back(refused.access_key_id);
    return true;
  }

  mutable std::vector<std::string> discarded{};

 private:
  static const std::shared_ptr<CredentialsProvider>& CustomFailure() {
    static const auto provider = StaticCredentials("", "");
    return provider;
  }

  std::vector<std::string> ids_;
  mutable std::shared_ptr<CredentialsProvider> current_;
};

constexpr const char* kTokenExpired = R"({"RequestId":"R","Code":"InvalidSecurityToken.Expired","Message":"too old"})";

TEST(Call, ReplacesARefusedKeyOnce) {
  World world(schema::Idempotency::kNone);
  const auto keys = std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second", "third"});
  world.credentials = keys;
  EXPECT_EQ(Form(world.Start()).at("AccessKeyId"), "first");
  const Step again = world.Reply(400, kTokenExpired);
  ASSERT_TRUE(std::holds_alternative<Send>(again));
  EXPECT_EQ(Form(again).at("AccessKeyId"), "second");
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kTokenExpired)));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "InvalidSecurityToken.Expired");
  EXPECT_EQ(result.error->attempts, 2);
  EXPECT_EQ(keys->discarded, std::vector<std::string>{"first"});
}

TEST(Call, SucceedsWithTheKeyThatReplacesARefusedOne) {
  World world(schema::Idempotency::kNone);
  world.credentials = std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second"});
  (void)world.Start();
  (void)world.Reply(404, R"({"Code":"InvalidAccessKeyId.NotFound"})");
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(200, R"({"RequestId":"R"})")));
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  EXPECT_EQ(result.metadata.attempts, 2);
}

TEST(Call, EndsWithTheServicesErrorWhenThereIsNoOtherKey) {
  const struct {
    std::shared_ptr<CredentialsProvider> provider;
    int max_attempts;
    std::string expected_message;
  } rows[] = {
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"same", "same"}), 3, "too old"},
      {StaticCredentials("static", "secret"), 3, "too old"},
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"first", ""}), 3,
       "too old (looking for other credentials failed: static credentials: access_key_id is empty)"},
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second"}), 1, "too old"},
  };
  for (const auto& row : rows) {
    World world(schema::Idempotency::kSafe);
    world.credentials = row.provider;
    world.options.retry.max_attempts = row.max_attempts;
    (void)world.Start();
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kTokenExpired)));
    const CallResult result = world.Result();
    EXPECT_EQ(result.error->code, "InvalidSecurityToken.Expired");
    EXPECT_EQ(result.error->message, row.expected_message);
    EXPECT_EQ(result.error->attempts, 1);
  }
}

// ---- What observers are told

// Looks for a new key in vain, and has an old one.
class StaleKey final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return "stale"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override { return std::make_unique<Search>(); }

 private:
  class Search final : public CredentialsResolution {
   public:
    CredentialsStep Start(const CredentialsMoment&) override { return CredentialsAction(FetchHttp{}); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment&) override {
      if (std::holds_alternative<HttpFetched>(answer)) {
        return CredentialsAction(Notice{.text = "old", .refresh_error = Error{.message = "STS is down"}});
      }
      return Credentials{.access_key_id = "id", .access_key_secret = SecretString("secret"), .provider = "stale"};
    }
  };
};

class RefreshWatcher final : public Observer {
 public:
  void OnCredentialsResolved(const CallInfo&, const CredentialsResolved& event) override {
    elapsed.push_back(event.elapsed);
    served_old.push_back(event.serves_old);
  }
  std::vector<std::chrono::nanoseconds> elapsed;
  std::vector<bool> served_old;
};

TEST(Call, TellsOnceOfARefreshThatFailedAndHowLongItTook) {
  World world(schema::Idempotency::kSafe);
  const auto watcher = std::make_shared<RefreshWatcher>();
  world.observers = {watcher};
  world.credentials = std::make_shared<StaleKey>();
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  world.Advance(milliseconds(40));
  EXPECT_EQ(Form(world.Break(ErrorKind::kConnect, false)).at("AccessKeyId"), "id");
  EXPECT_EQ(watcher->served_old, std::vector<bool>{true});
  EXPECT_EQ(watcher->elapsed, std::vector<std::chrono::nanoseconds>{milliseconds(40)});
}

}  // namespace
}  // namespace alibabacloud::internal
