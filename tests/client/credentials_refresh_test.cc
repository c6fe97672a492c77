#include <gtest/gtest.h>
#include <signal.h>

#include <array>
#include <atomic>
#include <barrier>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "client/local_client.h"
#include "support/credentials_server.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "support/temporary_file.h"

// Many threads, clients and one provider whose key comes to its end; and what a call does when STS or a program takes
// its time. Real sockets and processes; the time of day is moved.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using test::CredentialsServer;
using test::kTolerance;
using test::Stopwatch;

// Lets a provider believe that it is later.
class LaterProvider final : public CredentialsProvider {
 public:
  explicit LaterProvider(std::shared_ptr<CredentialsProvider> inner) : inner_(std::move(inner)) {}

  void Advance(minutes by) { later_ = later_.load() + by; }

  [[nodiscard]] std::string_view Name() const noexcept override { return inner_->Name(); }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<Resolution>(inner_->Resolve(), later_.load());
  }
  [[nodiscard]] bool Discard(const Credentials& refused) const override { return inner_->Discard(refused); }

 private:
  class Resolution final : public CredentialsResolution {
   public:
    Resolution(std::unique_ptr<CredentialsResolution> inner, minutes later) : inner_(std::move(inner)), later_(later) {}
    CredentialsStep Start(const CredentialsMoment& moment) override { return inner_->Start(Later(moment)); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment& moment) override {
      return inner_->Continue(std::move(answer), Later(moment));
    }

   private:
    [[nodiscard]] CredentialsMoment Later(const CredentialsMoment& moment) const {
      return {moment.now + later_, moment.time_left};
    }
    std::unique_ptr<CredentialsResolution> inner_;
    minutes later_;
  };

  std::shared_ptr<CredentialsProvider> inner_;
  std::atomic<minutes> later_{minutes(0)};
};

class RoleInUse : public ::testing::Test {
 protected:
  static constexpr int kThreads = 64;
  static constexpr int kCallsPerThread = 4;

  RoleInUse() {
    RoleOptions role{.role_arn = "acs:ram::123:role/r"};
    role.sts.endpoint = keys_.url();
    role_ = std::make_shared<LaterProvider>(RoleCredentials(role, StaticCredentials("id", "secret")));
    options_ = test::LocalOptions(service_.url());
    options_.credentials = role_;
  }

  // All threads begin at once, on four clients that share the role. How many calls failed.
  int CallFromAllThreads() {
    const std::array<ens::Client, 4> clients = {ens::Client(options_), ens::Client(options_), ens::Client(options_),
                                                ens::Client(options_)};
    std::barrier begin(kThreads);
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([&, i] {
        begin.arrive_and_wait();
        for (int n = 0; n < kCallsPerThread; ++n) {
          if (!clients[i % clients.size()].DescribeInstances({})) ++failures;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    return failures;
  }
  std::size_t CallsSignedWith(const std::string& id) const {
    std::size_t count = 0;
    for (const auto& request : service_.requests())
      count += request.body.find("AccessKeyId=" + id + "&") != std::string::npos;
    return count;
  }

  CredentialsServer keys_;
  test::ScriptedServer service_{test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"r"})"))}};
  std::shared_ptr<LaterProvider> role_;
  ClientOptions options_;
};

TEST_F(RoleInUse, IsAssumedOnceByAllThreadsOfAllClients) {
  keys_.SetDelay(milliseconds(50));
  EXPECT_EQ(CallFromAllThreads(), 0);
  EXPECT_EQ(keys_.keys(), 1U);
  EXPECT_EQ(CallsSignedWith("STS.1"), std::size_t{kThreads * kCallsPerThread});
}

// Ageing, about to end, and over.
class RoleOfAge : public RoleInUse, public ::testing::WithParamInterface<int> {};
INSTANTIATE_TEST_SUITE_P(Minutes, RoleOfAge, ::testing::Values(50, 58, 61));

TEST_P(RoleOfAge, IsRefreshedByExactlyOneRequest) {
  ASSERT_EQ(CallFromAllThreads(), 0);
  ASSERT_EQ(keys_.keys(), 1U);
  // Fresh to a provider that believes that it is later.
  keys_.SetLifetime(std::chrono::hours(10));
  keys_.SetDelay(milliseconds(50));
  role_->Advance(minutes(GetParam()));
  EXPECT_EQ(CallFromAllThreads(), 0);
  EXPECT_EQ(keys_.keys(), 2U);
}

TEST_F(RoleInUse, ServesOnWhileItCannotBeRefreshed) {
  ASSERT_EQ(CallFromAllThreads(), 0);
  keys_.FailWith(503);
  for (const minutes later : {minutes(50), minutes(8)}) {
    role_->Advance(later);
    EXPECT_EQ(CallFromAllThreads(), 0);
  }
  EXPECT_EQ(keys_.keys(), 1U);
  role_->Advance(minutes(3));
  const auto outcome = ens::Client(options_).DescribeInstances({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "credentials");
  EXPECT_NE(outcome.error().message.find("out of order"), std::string::npos) << outcome.error();
}

TEST_F(RoleInUse, IsRefreshedOnceWhenTheServiceRefusesItsKey) {
  // Refuses the first key, of whichever call.
  test::ScriptedServer service(test::Script{[](test::Peer& peer) {
    while (peer.ReadRequest()) {
      const bool first = peer.request().body.find("AccessKeyId=STS.1&") != std::string::npos;
      const std::string reply = first ? test::Reply(400, R"({"Code":"InvalidSecurityToken.Expired","Message":"old"})")
                                      : test::Reply(200, R"({"RequestId":"r"})");
      if (!peer.Send(reply)) break;
    }
    return false;
  }});
  options_.endpoint = service.url();
  options_.retry.max_attempts = 3;
  EXPECT_EQ(CallFromAllThreads(), 0);
  EXPECT_EQ(keys_.keys(), 2U);
}

TEST_F(RoleInUse, TriesStsAgainByTheCallsOwnRules) {
  options_.retry = {.max_attempts = 3, .base_delay = milliseconds(1)};
  keys_.FailWith(503);
  const auto outcome = ens::Client(options_).DescribeInstances({});
  EXPECT_EQ(ToString(outcome.error().kind), "credentials") << outcome.error();
  EXPECT_EQ(keys_.server().received(), 3U);
  EXPECT_EQ(outcome.error().attempts, 0);
  EXPECT_EQ(service_.received(), 0U);
}

// ---- The call's time

TEST_F(RoleInUse, EndsWithTheCallsTimeWhenStsIsSlow) {
  keys_.SetDelay(std::chrono::seconds(30));
  options_.timeouts.call = milliseconds(300);
  const Stopwatch watch;
  const auto outcome = ens::Client(options_).DescribeInstances({});
  EXPECT_LE(watch.elapsed(), milliseconds(350) + kTolerance);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "timeout") << outcome.error();
  EXPECT_NE(outcome.error().message.find(keys_.url().substr(7)), std::string::npos) << outcome.error();
  EXPECT_EQ(service_.received(), 0U);
}

TEST_F(RoleInUse, TakesHalfOfTheCallsTimeForARefreshThatCanWait) {
  ASSERT_TRUE(ens::Client(options_).DescribeInstances({}));
  role_->Advance(minutes(50));
  keys_.SetDelay(std::chrono::seconds(30));
  options_.timeouts.call = milliseconds(1000);
  const auto outcome = ens::Client(options_).DescribeInstances({});
  EXPECT_TRUE(outcome) << outcome.error();
  EXPECT_GE(outcome.metadata().elapsed, milliseconds(400));
}

TEST(ProgramInUse, IsGoneWithTheCallsTime) {
  const test::TemporaryFile pid_file("");
  const test::TemporaryFile script("echo $$ > " + pid_file.path() + "; exec sleep 60");
  test::ScriptedServer service(test::Script{test::steps::Hang()});
  ClientOptions options = test::LocalOptions(service.url());
  options.credentials = ProcessCredentials({.argv = {"/bin/sh", script.path()}});
  options.timeouts.call = milliseconds(300);
  const Stopwatch watch;
  const auto outcome = ens::Client(options).DescribeInstances({});
  EXPECT_LE(watch.elapsed(), milliseconds(350) + kTolerance);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "timeout") << outcome.error();
  EXPECT_NE(outcome.error().message.find("\"/bin/sh\" did not end within"), std::string::npos) << outcome.error();
  pid_t pid = 0;
  std::ifstream(pid_file.path()) >> pid;
  ASSERT_GT(pid, 1);
  EXPECT_EQ(kill(pid, 0), -1);
  EXPECT_EQ(errno, ESRCH);
}

TEST(ProgramInUse, MayPrintAGigabyte) {
  test::ScriptedServer service(test::Script{test::steps::Hang()});
  ClientOptions options = test::LocalOptions(service.url());
  options.credentials = ProcessCredentials({.argv = {"/bin/sh", "-c", "head -c 1000000000 /dev/zero"}});
  const auto outcome = ens::Client(options).DescribeInstances({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "credentials") << outcome.error();
  EXPECT_NE(outcome.error().message.find("printed more than 1048576 bytes"), std::string::npos) << outcome.error();
}

}  // namespace
}  // namespace alibabacloud
