#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <variant>
#include <vector>

#include "call/call.h"
#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::seconds;

// ---- The clock

constexpr const char* kExpired = R"({"RequestId":"R","Code":"InvalidTimeStamp.Expired","Message":"expired"})";

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
      {{{"Date", "Fri, 31 Dec 9999 23:59:59 GMT"}}, "no usable Date header"},
      {{{"Date", "Sat, 01 Jan 0000 00:00:00 GMT"}}, "no usable Date header"},
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
  (void)world.Reply(400, R"({"RequestId":"R","Code":"SignatureDoesNotMatch","Message":"no. server string to sign is:)" +
                             shown + "\"}");
  const std::string message = world.Result().error->message;
  EXPECT_NE(message.find("the AccessKey secret is wrong"), std::string::npos) << message;
  EXPECT_EQ(message.find("hunter2"), std::string::npos) << message;
}

TEST(Call, SaysThatTheSecretIsWrongWhateverSurroundsTheMessage) {
  const struct {
    const char* before;
    const char* after;
  } bodies[] = {
      {"<?xml version='1.0'?>\n<Error>\n  <RequestId>\n    R\n  </RequestId>\n  <Code>\n    SignatureDoesNotMatch\n"
       "  </Code>\n  <Message>\n    no. server string to sign is:",
       "\n  </Message>\n</Error>\n"},
      {R"({"RequestId":"R","Code":"SignatureDoesNotMatch\t","Message":"\n no. server string to sign is:)", R"(\n"})"}};
  for (const auto& body : bodies) {
    const bool is_xml = body.before[0] == '<';
    World world(schema::Idempotency::kSafe);
    auto form = Form(world.Start());
    form.erase("Signature");
    std::string query;
    for (const auto& [name, value] : form) {
      query += (query.empty() ? "" : "&") + PercentEncode(name) + "=" + PercentEncode(value);
    }
    std::string shown = (is_xml ? "POST&amp;%2F&amp;" : "POST&%2F&") + PercentEncode(query);
    (void)world.Reply(400, body.before + shown + body.after);
    const Error error = *world.Result().error;
    EXPECT_EQ(error.code, "SignatureDoesNotMatch");
    EXPECT_EQ(error.request_id, "R");
    EXPECT_TRUE(error.message.starts_with("no. ")) << error.message;
    EXPECT_NE(error.message.find("the AccessKey secret is wrong"), std::string::npos) << error.message;
  }
}

TEST(Call, RepeatsNoRequestInAnErrorWhateverEndsTheCall) {
  World world(schema::Idempotency::kSafe);
  world.options.retry.decide = [](const Error&) { return RetryDecision::kRetry; };
  while (world.shared.quota.TryTake(1)) {
  }
  (void)world.Start();
  (void)world.Reply(
      400, R"({"RequestId":"R","Code":"SignatureDoesNotMatch","Message":"server string to sign is:POST&%2F&hunter2"})");
  const std::string message = world.Result().error->message;
  EXPECT_EQ(message.find("hunter2"), std::string::npos) << message;
}

}  // namespace
}  // namespace alibabacloud::internal
