#include <gtest/gtest.h>

#include <chrono>
#include <ostream>
#include <string>
#include <tuple>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "client/local_client.h"
#include "support/driver.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using test::Driver;
using test::Reply;
using test::ScriptedServer;
namespace steps = test::steps;

struct Goes {
  const char* name;
  void (ScriptedServer::*how)();
  ErrorKind kind;

  friend std::ostream& operator<<(std::ostream& os, const Goes& goes) { return os << goes.name; }
};

constexpr Goes kGoes[] = {{"refuses", &ScriptedServer::Refuse, ErrorKind::kTransport},
                          {"vanishes", &ScriptedServer::Vanish, ErrorKind::kTransport}};

class LostConnection : public ::testing::TestWithParam<std::tuple<Driver::Kind, Goes>> {};

// libcurl would look for another connection by itself, to resend the request.
TEST_P(LostConnection, AMutationIsNotSentAgainWhenTheServerIsGone) {
  const auto [driver_kind, goes] = GetParam();
  ScriptedServer* there = nullptr;
  ScriptedServer server({steps::ReadRequest(), steps::Send(Reply(200, R"({"RequestId":"R"})")), steps::ReadRequest(),
                         [&there, how = goes.how](test::Peer&) {
                           (there->*how)();
                           return true;
                         },
                         steps::Reset()});
  there = &server;
  ClientOptions options = test::LocalOptions(server.url());
  options.retry = {.max_attempts = 3, .base_delay = std::chrono::milliseconds(1)};
  options.timeouts.connect = std::chrono::milliseconds(300);
  const ens::Client client(options);
  const Driver driver(driver_kind);
  EXPECT_TRUE(driver.Call(client, &ens::Client::DescribeInstances, {}));
  const auto outcome = driver.Call(client, &ens::Client::RebootInstance, {.instance_id = "i-1"});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, goes.kind) << outcome.error();
  EXPECT_TRUE(outcome.error().maybe_executed) << outcome.error();
  EXPECT_EQ(outcome.error().attempts, 1);
  EXPECT_EQ(server.received(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Server, LostConnection,
                         ::testing::Combine(::testing::Values(Driver::Kind::kBlocking, Driver::Kind::kEventLoop),
                                            ::testing::ValuesIn(kGoes)),
                         [](const auto& test) {
                           return std::string(std::get<1>(test.param).name) +
                                  (std::get<0>(test.param) == Driver::Kind::kBlocking ? "_blocking" : "_loop");
                         });

}  // namespace
}  // namespace alibabacloud
