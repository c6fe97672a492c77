#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/release_instance.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "support/real_server.h"
#include "support/stopwatch.h"
#include "support/tcp_relay.h"
#include "support/tls_identity.h"

// Against nginx, which speaks HTTP/2 as the service's front ends may.

namespace alibabacloud {
namespace {

using test::Nginx;
using test::TcpRelay;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class Http2 : public ::testing::Test {
 protected:
  ens::Client MakeClient(int port, TimeoutOptions timeouts = {}) const {
    ClientOptions options = test::LocalOptions("https://127.0.0.1:" + std::to_string(port));
    options.tls.ca_pem = identity_.certificate;
    options.timeouts = timeouts;
    options.retry = {.max_attempts = 2, .base_delay = std::chrono::milliseconds(1)};
    return ens::Client(options);
  }

  const test::TlsIdentity identity_;
  // The request's id says how it came.
  const Nginx nginx_{{.certificate = identity_.certificate,
                      .private_key = identity_.private_key,
                      .http2 = true,
                      .reply = R"({"RequestId":"$server_protocol by $connection","TotalCount":7})"}};
};

std::vector<std::string> RequestIds(EventLoop& loop, const ens::Client& client, int calls) {
  std::vector<std::string> ids;
  for (int i = 0; i < calls; ++i) {
    loop.Start(client, ens::DescribeInstancesRequest{}, [&](const Outcome<ens::DescribeInstancesResponse>& outcome) {
      ids.push_back(outcome ? outcome->request_id.value_or("") : outcome.error().message);
    });
  }
  loop.Run();
  return ids;
}

TEST_F(Http2, ManyCallsShareAConnection) {
  EventLoop loop;
  const std::vector<std::string> ids = RequestIds(loop, MakeClient(nginx_.port()), 60);
  EXPECT_EQ(ids.size(), 60U);
  EXPECT_THAT(ids, Each(StartsWith("HTTP/2.0 by ")));
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 1U);
}

TEST_F(Http2, CanBeSwitchedOff) {
  EventLoop loop({.max_requests_per_host = 4, .http2 = false});
  const std::vector<std::string> ids = RequestIds(loop, MakeClient(nginx_.port()), 20);
  EXPECT_THAT(ids, Each(StartsWith("HTTP/1.1 by ")));
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 4U);
}

// One attempt, of which nobody knows what it did.
void ExpectMutationInDoubt(EventLoop& loop, const ens::Client& client) {
  loop.Start(client, ens::ReleaseInstanceRequest{.instance_id = "i-1"},
             [](const Outcome<ens::ReleaseInstanceResponse>& outcome) {
               ASSERT_FALSE(outcome);
               EXPECT_EQ(ToString(outcome.error().kind), "transport") << outcome.error();
               EXPECT_TRUE(outcome.error().maybe_executed);
               EXPECT_EQ(outcome.error().attempts, 1);
             });
  loop.Run();
}

// libcurl would send the request again by itself: the connection was reused, and no byte of a reply came.
TEST_F(Http2, AMutationWhoseReplyIsLostIsSentOnce) {
  std::size_t executed = 0;
  for (const bool http2 : {true, false}) {
    TcpRelay relay(nginx_.port());
    const ens::Client client = MakeClient(relay.port());
    EventLoop loop({.http2 = http2});
    EXPECT_THAT(RequestIds(loop, client, 1), Each(HasSubstr("HTTP/")));
    relay.LoseNextReply();
    ExpectMutationInDoubt(loop, client);
    executed += 2;
    EXPECT_TRUE(nginx_.WaitUntilServed(executed));
    // Whatever was sent after these two would be in the log before this one.
    EXPECT_THAT(RequestIds(loop, client, 1), Each(HasSubstr("HTTP/")));
    EXPECT_TRUE(nginx_.WaitUntilServed(++executed));
    EXPECT_EQ(nginx_.served(), executed);
  }
}

TEST_F(Http2, AMutationWhoseReplyIsLostMayHaveBeenExecutedWhenTheServerIsGone) {
  for (const bool http2 : {true, false}) {
    TcpRelay relay(nginx_.port());
    const ens::Client client = MakeClient(relay.port());
    EventLoop loop({.http2 = http2});
    EXPECT_THAT(RequestIds(loop, client, 1), Each(HasSubstr("HTTP/")));
    relay.Refuse();
    relay.LoseNextReply();
    ExpectMutationInDoubt(loop, client);
  }
}

TEST_F(Http2, AReadWhoseReplyIsLostIsRepeated) {
  TcpRelay relay(nginx_.port());
  const ens::Client client = MakeClient(relay.port());
  EventLoop loop;
  EXPECT_THAT(RequestIds(loop, client, 1), Each(StartsWith("HTTP/2.0")));
  relay.LoseNextReply();
  EXPECT_THAT(RequestIds(loop, client, 1), Each(StartsWith("HTTP/2.0")));
  EXPECT_EQ(relay.accepted(), 2U);
}

TEST_F(Http2, EndsACallOnceNoByteHasMovedForTheIdleTimeout) {
  constexpr std::chrono::milliseconds kIdle{1500};
  TcpRelay relay(nginx_.port());
  ens::Client client = MakeClient(relay.port(), {.idle = kIdle});
  EventLoop loop;
  EXPECT_THAT(RequestIds(loop, client, 1), Each(StartsWith("HTTP/2.0")));
  relay.Silence();
  const test::Stopwatch watch;
  loop.Start(client, ens::ReleaseInstanceRequest{.instance_id = "i-1"},
             [](const Outcome<ens::ReleaseInstanceResponse>& outcome) {
               ASSERT_FALSE(outcome);
               EXPECT_THAT(outcome.error().message, HasSubstr("no data for 1500 ms while waiting for the response"));
             });
  loop.Run();
  EXPECT_GE(watch.elapsed(), kIdle - std::chrono::milliseconds(5));
  EXPECT_LE(watch.elapsed(), kIdle + test::kTolerance);
}

}  // namespace
}  // namespace alibabacloud
