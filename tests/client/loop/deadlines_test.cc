#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/transport.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "client/loop/meeting_transport.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"

// How long a call on a loop may wait for others, and that it ends at its deadline whatever it waits for.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::MeetingTransport;
using test::Peer;
using test::Reply;
using test::Script;
using test::ScriptedServer;
using test::Stopwatch;
using ::testing::HasSubstr;

// Wide: until whatever the call waits for would end by itself.
constexpr seconds kSoon{2};

// Takes so long for each request.
Script Slow(milliseconds time) {
  return {[time, reply = Reply(200, R"({"RequestId":"R","TotalCount":7})")](Peer& peer) {
    while (peer.ReadRequest()) {
      if (!peer.Pause(time) || !peer.Send(reply)) return false;
    }
    return false;
  }};
}

TEST(LoopDeadlines, TheTimeInLineIsNoneOfTheAttempts) {
  const ScriptedServer server(Slow(milliseconds(100)));
  ClientOptions options = LocalOptions(server.url());
  options.timeouts.attempt = milliseconds(400);
  const ens::Client client(options);
  EventLoop loop({.max_requests_per_host = 1});
  int ended = 0;
  for (int i = 0; i < 10; ++i) {
    loop.Start(client, kRequest, [&](const Instances& outcome) {
      ++ended;
      EXPECT_TRUE(outcome) << outcome.error();
      EXPECT_EQ(outcome.metadata().attempts, 1);
    });
  }
  loop.Run();
  EXPECT_EQ(ended, 10);
}

TEST(LoopDeadlines, AnAttemptThatStoodInLineHasItsWholeTime) {
  const ScriptedServer server(Slow(milliseconds(300)));
  ClientOptions options = LocalOptions(server.url());
  options.timeouts.attempt = milliseconds(500);
  const ens::Client client(options);
  EventLoop loop({.max_requests_per_host = 1});
  for (int i = 0; i < 2; ++i) {
    loop.Start(client, kRequest, [](const Instances& outcome) { EXPECT_TRUE(outcome) << outcome.error(); });
  }
  loop.Run();
}

// A transport that takes so long for each request, if it may.
class SlowTransport final : public Transport {
 public:
  explicit SlowTransport(milliseconds time) : time_(time) {}

  HttpResult Send(const HttpRequest&, const HttpLimits& limits, std::stop_token) override {
    std::this_thread::sleep_for(std::min(time_, limits.total_timeout));
    if (time_ >= limits.total_timeout) return TransportError{.kind = ErrorKind::kTimeout, .message = "too slow"};
    return HttpResponse{.status = 200, .body = R"({"RequestId":"R","TotalCount":7})"};
  }

 private:
  const milliseconds time_;
};

TEST(LoopDeadlines, TheTimeInLineForAHelperThreadIsNoneOfTheAttempts) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.timeouts.attempt = milliseconds(200);
  options.transport = std::make_shared<SlowTransport>(milliseconds(50));
  const ens::Client client(options);
  EventLoop loop({.max_helper_threads = 1});
  int ended = 0;
  for (int i = 0; i < 10; ++i) {
    loop.Start(client, kRequest, [&](const Instances& outcome) {
      ++ended;
      EXPECT_TRUE(outcome) << outcome.error();
    });
  }
  loop.Run();
  EXPECT_EQ(ended, 10);
}

TEST(LoopDeadlines, WhoseTurnComesLateHasWhatIsLeftOfTheCall) {
  const ScriptedServer server(Slow(milliseconds(400)));
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop({.max_requests_per_host = 1});
  loop.Start(client, kRequest, [](const Instances& outcome) { EXPECT_TRUE(outcome) << outcome.error(); });
  const Stopwatch stopwatch;
  loop.Start(client, kRequest,
             [&](const Instances& outcome) {
               EXPECT_EQ(KindOf(outcome), "timeout");
               EXPECT_GE(stopwatch.elapsed(), milliseconds(550));
               EXPECT_LT(stopwatch.elapsed(), milliseconds(560) + test::kTolerance);
             },
             {.timeout = milliseconds(560)});
  loop.Run();
}

// libcurl looks at no timeout while a request waits for another's connection, which it may share.
TEST(LoopDeadlines, ACallThatWaitsForTheHandshakeOfAnotherEnds) {
  const ScriptedServer server(Script{test::steps::Hang()});
  ClientOptions options = LocalOptions("https://127.0.0.1:" + std::to_string(server.port()));
  options.timeouts.connect = seconds(4);
  const ens::Client client(options);
  EventLoop loop;
  const Stopwatch stopwatch;
  bool first_ended = false;
  int ended = 0;
  loop.Start(client, kRequest, [&](const Instances& outcome) {
    EXPECT_EQ(KindOf(outcome), "timeout");
    first_ended = true;
    ++ended;
  });
  loop.Start(client, kRequest,
             [&](const Instances& outcome) {
               ASSERT_EQ(KindOf(outcome), "timeout");
               EXPECT_FALSE(outcome.error().maybe_executed);
               EXPECT_THAT(outcome.error().message, HasSubstr("connection"));
               EXPECT_LT(stopwatch.elapsed(), kSoon);
               EXPECT_FALSE(first_ended);
               ++ended;
             },
             {.timeout = milliseconds(200)});
  loop.Run();
  EXPECT_EQ(ended, 2);
}

// One helper thread, which is busy until it is asked to stop.
class BusyHelper : public ::testing::Test {
 protected:
  BusyHelper() {
    ClientOptions options = LocalOptions("http://127.0.0.1:1");
    options.transport = std::make_shared<MeetingTransport>(100);
    blocking_.emplace(options);
    busy_ = loop_.Future(*blocking_, kRequest, {.stop = stop_.get_token()});
  }
  ~BusyHelper() override {
    EXPECT_EQ(busy_.wait_for(seconds(0)), std::future_status::timeout);
    stop_.request_stop();
    EXPECT_EQ(KindOf(busy_.get()), "cancelled");
  }

  std::stop_source stop_;
  EventLoop loop_ = EventLoop::Background({.max_helper_threads = 1});
  std::optional<ens::Client> blocking_;
  std::future<Instances> busy_;
};

TEST_F(BusyHelper, ACallThatWaitsForItEnds) {
  auto waiting = loop_.Future(*blocking_, kRequest, {.timeout = milliseconds(100)});
  ASSERT_EQ(waiting.wait_for(kSoon), std::future_status::ready);
  const Instances outcome = waiting.get();
  ASSERT_EQ(KindOf(outcome), "timeout");
  EXPECT_FALSE(outcome.error().maybe_executed);
  EXPECT_THAT(outcome.error().message, HasSubstr("helper thread"));
}

TEST_F(BusyHelper, ACallThatIsStoppedWhileItWaitsForItHasSentNothing) {
  std::stop_source stop;
  auto waiting = loop_.Future(*blocking_, kRequest, {.stop = stop.get_token()});
  EXPECT_EQ(waiting.wait_for(milliseconds(50)), std::future_status::timeout);
  stop.request_stop();
  const Instances outcome = waiting.get();
  ASSERT_EQ(KindOf(outcome), "cancelled");
  EXPECT_FALSE(outcome.error().maybe_executed);
}

TEST_F(BusyHelper, ACallWhoseProgramWaitsForItEnds) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.credentials = ProcessCredentials({.argv = {"/bin/true"}});
  auto waiting = loop_.Future(ens::Client(options), kRequest, {.timeout = milliseconds(100)});
  ASSERT_EQ(waiting.wait_for(kSoon), std::future_status::ready);
  EXPECT_EQ(KindOf(waiting.get()), "timeout");
}

TEST(LoopDeadlines, ACallEndsThoughItsTransportKeepsNoLimits) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.transport = std::make_shared<MeetingTransport>(100);
  const ens::Client client(options);
  EventLoop loop = EventLoop::Background({.max_helper_threads = 1});
  auto sent = loop.Future(client, kRequest, {.timeout = milliseconds(100)});
  ASSERT_EQ(sent.wait_for(kSoon), std::future_status::ready);
  const Instances outcome = sent.get();
  ASSERT_EQ(KindOf(outcome), "timeout");
  EXPECT_TRUE(outcome.error().maybe_executed);
}

}  // namespace
}  // namespace alibabacloud
