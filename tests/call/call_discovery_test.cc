#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <variant>

#include "call/call.h"
#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::seconds;

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
  EXPECT_EQ(Url(world.Reply(403, R"({"RequestId":"R","Code":"Forbidden.RAM"})")), "https://ecs.cn-new.aliyuncs.com/");
  EXPECT_EQ(Url(world.Start()), "https://ecs.cn-new.aliyuncs.com/");
  World broken(schema::Idempotency::kNone, test::kRegionalProduct);
  broken.options = world.options;
  (void)broken.Start();
  EXPECT_EQ(Url(broken.Break(ErrorKind::kTimeout, true)), "https://ecs.cn-new.aliyuncs.com/");
  (void)broken.Reply(400, R"({"RequestId":"R","Code":"Nope"})");
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

}  // namespace
}  // namespace alibabacloud::internal
