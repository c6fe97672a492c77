#include "alibabacloud/event_loop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/transport.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "client/loop/meeting_transport.h"
#include "support/credentials_server.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "support/temporary_file.h"
#include "support/tls_identity.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::MeetingTransport;
using test::Reply;
using test::Results;
using test::Script;
using test::ScriptedServer;
using test::Serving;
using test::Silent;
using test::Stopwatch;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace steps = test::steps;

// ---- The three spellings

TEST(EventLoop, GivesTheOutcomeToACallback) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  std::optional<Instances> result;
  loop.Start(client, kRequest, [&](Instances outcome) { result = std::move(outcome); });
  EXPECT_FALSE(result);
  loop.Run();
  ASSERT_TRUE(result && *result) << result->error();
  EXPECT_EQ((*result)->total_count, 7);
  EXPECT_EQ(result->metadata().attempts, 1);
  EXPECT_EQ(result->metadata().http_status, 200);
  EXPECT_GT(result->metadata().elapsed.count(), 0);
}

TEST(EventLoop, GivesTheOutcomeToAFutureFromAThreadOfItsOwn) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop = EventLoop::Background();
  const Instances outcome = loop.Future(client, kRequest).get();
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->total_count, 7);
}

Task<std::string> CallTwice(EventLoop& loop, ens::Client client) {
  const auto first = co_await loop.Await(client, kRequest);
  if (!co_await loop.Sleep(milliseconds(1))) co_return "stopped";
  const auto second = co_await loop.Await(client, kRequest, std::stop_token());
  co_return KindOf(first) + KindOf(second);
}

TEST(EventLoop, GivesTheOutcomeToACoroutine) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  auto result = loop.Spawn(CallTwice(loop, client));
  loop.Run();
  EXPECT_EQ(result.get(), "okok");
}

TEST(EventLoop, RunsCallbacksOnTheThreadThatRunsIt) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  std::thread::id where;
  std::thread([&] {
    loop.Start(client, kRequest, [&](const Instances&) { where = std::this_thread::get_id(); });
  }).join();
  loop.Run();
  EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(EventLoop, PollsWithoutWaitingAndWithATimeout) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  EXPECT_FALSE(loop.Poll());
  Results results;
  loop.Start(client, kRequest, results.Add());
  EXPECT_TRUE(loop.Poll());
  while (loop.Poll(milliseconds(1000))) {
  }
  EXPECT_THAT(results.kinds(), ElementsAre("ok"));
}

TEST(EventLoop, RunReturnsAtOnceWhenNothingIsInProgress) {
  EventLoop loop;
  loop.Run();
  loop.Run();
}

// ---- Connections

TEST(EventLoop, ReusesConnections) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  Results results;
  for (int i = 0; i < 20; ++i) {
    loop.Start(client, kRequest, results.Add());
    loop.Run();
  }
  EXPECT_THAT(results.kinds(), Each("ok"));
  EXPECT_EQ(server.received(), 20U);
  EXPECT_EQ(server.accepted(), 1U);
}

TEST(EventLoop, KeepsTheLimitPerHost) {
  const ScriptedServer server(Serving());
  const ScriptedServer other(Serving());
  const ens::Client client(LocalOptions(server.url()));
  const ens::Client other_client(LocalOptions(other.url()));
  EventLoop loop({.max_requests_per_host = 3});
  Results results;
  for (int i = 0; i < 50; ++i) {
    loop.Start(client, kRequest, results.Add());
    loop.Start(other_client, kRequest, results.Add());
  }
  loop.Run();
  EXPECT_EQ(results.kinds().size(), 100U);
  EXPECT_THAT(results.kinds(), Each("ok"));
  EXPECT_LE(server.accepted(), 3U);
  EXPECT_LE(other.accepted(), 3U);
}

TEST(EventLoop, ACallThatWaitsInLineForTooLongHasSentNothing) {
  ScriptedServer server(Silent());
  ClientOptions options = LocalOptions(server.url());
  const ens::Client client(options);
  EventLoop loop({.max_requests_per_host = 1});
  std::stop_source stop;
  Results results;
  loop.Start(client, kRequest, results.Add(), {.stop = stop.get_token()});
  loop.Start(client, kRequest,
             [&](const Instances& outcome) {
               EXPECT_EQ(KindOf(outcome), "timeout");
               EXPECT_FALSE(outcome.error().maybe_executed);
               EXPECT_THAT(outcome.error().message, HasSubstr("other requests to the same host"));
               stop.request_stop();
             },
             {.timeout = milliseconds(100)});
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("cancelled"));
  EXPECT_EQ(server.received(), 1U);
}

TEST(EventLoop, AFailureOfManyInLineIsNoDeepRecursion) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.tls.client_certificate_file = "without-its-key";
  const ens::Client client(options);
  EventLoop loop({.max_requests_per_host = 1});
  Results results;
  for (int i = 0; i < 20000; ++i) loop.Start(client, kRequest, results.Add());
  loop.Run();
  EXPECT_EQ(results.kinds().size(), 20000U);
  EXPECT_THAT(results.kinds(), Each("invalid_argument"));
}

TEST(EventLoop, HonoursTheClientsTlsOptions) {
  const ScriptedServer server(Serving(), test::TlsSettings{});
  ClientOptions trusting = LocalOptions(server.url());
  trusting.tls.ca_pem = server.certificate();
  EventLoop loop;
  Results results;
  loop.Start(ens::Client(trusting), kRequest, results.Add());
  loop.Run();
  loop.Start(ens::Client(LocalOptions(server.url())), kRequest, results.Add());
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("ok", "tls"));
}

TEST(EventLoop, ForgetsTheConnectionsOfClientsThatAreGone) {
  ScriptedServer server(Serving());
  EventLoop loop;
  for (int i = 0; i < 5; ++i) {
    Results results;
    loop.Start(ens::Client(LocalOptions(server.url())), kRequest, results.Add());
    loop.Run();
    EXPECT_THAT(results.kinds(), ElementsAre("ok"));
  }
  EXPECT_TRUE(server.WaitUntilOpen(1));
}

// ---- Retries, deadlines, cancellation

TEST(EventLoop, RetriesManyCallsOnOneThread) {
  const std::string busy = Reply(503, R"({"Code":"ServiceUnavailable","Message":"busy"})");
  const std::string good = Reply(200, R"({"RequestId":"R","TotalCount":1,"Instances":{"Instance":[{"Cpu":"2"}]}})");
  // Each connection fails its first request; a call may meet a new connection each time that it is repeated.
  const ScriptedServer server(Script{steps::ReadRequest(), steps::Send(busy), steps::ServeAll(good)});
  ClientOptions options = LocalOptions(server.url());
  options.retry = {.max_attempts = 100, .base_delay = milliseconds(5)};
  const ens::Client client(options);
  EventLoop loop;
  int attempts = 0;
  for (int i = 0; i < 32; ++i) {
    loop.Start(client, kRequest, [&](const Instances& outcome) {
      ASSERT_TRUE(outcome) << outcome.error();
      EXPECT_EQ(outcome->instances.size(), 1U);
      attempts += outcome.metadata().attempts;
    });
  }
  loop.Run();
  EXPECT_GT(attempts, 32);
  EXPECT_EQ(server.received(), static_cast<std::size_t>(attempts));
}

TEST(EventLoop, EndsACallAtItsDeadline) {
  const ScriptedServer server(Silent());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  Results results;
  const Stopwatch stopwatch;
  loop.Start(client, kRequest, results.Add(), {.timeout = milliseconds(150)});
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("timeout"));
  EXPECT_GE(stopwatch.elapsed(), milliseconds(140));
  EXPECT_LT(stopwatch.elapsed(), milliseconds(150) + test::kTolerance);
}

TEST(EventLoop, CancelsWhateverTheCallIsWaitingFor) {
  const std::string busy = Reply(503, R"({"Code":"ServiceUnavailable","Message":"busy"})");
  ScriptedServer silent(Silent());
  ScriptedServer unavailable(Script{steps::ReadRequest(), steps::Send(busy), steps::Hang()});
  ClientOptions waiting = LocalOptions(unavailable.url());
  waiting.retry = {.max_attempts = 3, .base_delay = seconds(3000), .max_delay = seconds(3000)};
  ClientOptions with_program = LocalOptions(silent.url());
  with_program.credentials = ProcessCredentials({.argv = {"/bin/sleep", "20"}});
  const ens::Client clients[] = {ens::Client(LocalOptions(silent.url())), ens::Client(waiting),
                                 ens::Client(with_program)};
  for (const ens::Client& client : clients) {
    EventLoop loop = EventLoop::Background();
    std::stop_source stop;
    auto future = loop.Future(client, kRequest, {.timeout = std::chrono::hours(24), .stop = stop.get_token()});
    EXPECT_EQ(future.wait_for(milliseconds(50)), std::future_status::timeout);
    const Stopwatch stopwatch;
    stop.request_stop();
    EXPECT_EQ(KindOf(future.get()), "cancelled");
    EXPECT_LT(stopwatch.elapsed(), test::kTolerance);
  }
}

TEST(EventLoop, ACallThatIsStoppedBeforeItBeginsSendsNothing) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  std::stop_source stop;
  stop.request_stop();
  EventLoop loop;
  loop.Start(client, kRequest,
             [](const Instances& outcome) {
               EXPECT_EQ(KindOf(outcome), "cancelled");
               EXPECT_EQ(outcome.metadata().attempts, 0);
               EXPECT_FALSE(outcome.error().maybe_executed);
             },
             {.stop = stop.get_token()});
  loop.Run();
  EXPECT_EQ(server.received(), 0U);
}

TEST(EventLoop, ACallbackMayCancelAnotherCall) {
  const ScriptedServer server(Serving());
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  std::stop_source stop;
  Results results;
  loop.Start(ens::Client(LocalOptions(silent.url())), kRequest, results.Add(), {.stop = stop.get_token()});
  loop.Start(client, kRequest, [&](const Instances&) { stop.request_stop(); });
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("cancelled"));
}

// ---- Credentials

TEST(EventLoop, ItsCallsShareASearchForCredentials) {
  test::CredentialsServer keys;
  keys.SetDelay(milliseconds(20));
  const ScriptedServer server(Serving());
  const test::TemporaryFile token("oidc-token");
  OidcRoleOptions role{.role = {.role_arn = "acs:ram::123:role/r"},
                       .oidc_provider_arn = "acs:ram::123:oidc-provider/p",
                       .oidc_token_file = token.path()};
  role.role.sts.endpoint = keys.url();
  ClientOptions options = LocalOptions(server.url());
  options.credentials = OidcRoleCredentials(role);
  const ens::Client client(options);
  EventLoop loop;
  Results results;
  for (int i = 0; i < 32; ++i) loop.Start(client, kRequest, results.Add());
  loop.Run();
  EXPECT_EQ(results.kinds().size(), 32U);
  EXPECT_THAT(results.kinds(), Each("ok"));
  EXPECT_EQ(keys.keys(), 1U);
  EXPECT_EQ(server.received(), 32U);
}

TEST(EventLoop, AProgramThatPrintsCredentialsDoesNotHoldOtherCallsUp) {
  const ScriptedServer server(Serving());
  const test::TemporaryFile gate("");
  // Prints when the file has a line, which it gets from the other call's callback.
  const std::string script = "while ! grep -q go " + gate.path() +
                             "; do sleep 0.01; done; "
                             R"(echo '{"mode":"AK","access_key_id":"id","access_key_secret":"secret"}')";
  ClientOptions options = LocalOptions(server.url());
  options.credentials = ProcessCredentials({.argv = {"/bin/sh", "-c", script}});
  EventLoop loop;
  std::vector<std::string> order;
  loop.Start(ens::Client(options), kRequest,
             [&](const Instances& outcome) { order.push_back("program " + KindOf(outcome)); });
  loop.Start(ens::Client(LocalOptions(server.url())), kRequest, [&](const Instances& outcome) {
    order.push_back("static " + KindOf(outcome));
    std::ofstream(gate.path()) << "go\n";
  });
  loop.Run();
  EXPECT_THAT(order, ElementsAre("static ok", "program ok"));
}

// ---- Transports of the user's own

TEST(EventLoop, RunsATransportThatCanOnlyBlockOnHelperThreads) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.transport = std::make_shared<MeetingTransport>(8);
  const ens::Client client(options);
  EventLoop loop({.max_helper_threads = 8});
  Results results;
  for (int i = 0; i < 20; ++i) loop.Start(client, kRequest, results.Add());
  loop.Run();
  EXPECT_EQ(results.kinds().size(), 20U);
  EXPECT_THAT(results.kinds(), Each("ok"));
}

TEST(EventLoop, CancelsATransportThatCanOnlyBlock) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.transport = std::make_shared<MeetingTransport>(100);
  const ens::Client client(options);
  std::stop_source stop;
  EventLoop loop = EventLoop::Background({.max_helper_threads = 1});
  auto first = loop.Future(client, kRequest, {.stop = stop.get_token()});
  auto in_line = loop.Future(client, kRequest, {.timeout = milliseconds(100)});
  EXPECT_EQ(first.wait_for(milliseconds(150)), std::future_status::timeout);
  stop.request_stop();
  EXPECT_EQ(KindOf(first.get()), "cancelled");
  const Instances late = in_line.get();
  EXPECT_EQ(KindOf(late), "timeout");
  EXPECT_FALSE(late.error().maybe_executed);
}

TEST(EventLoop, TakesTheSettingsOfADefaultTransportThatClientsShare) {
  const ScriptedServer server(Serving(), test::TlsSettings{});
  ClientOptions options = LocalOptions(server.url());
  options.transport = MakeCurlTransport({.ca_pem = server.certificate()}, {.no_proxy = "*"});
  EventLoop loop;
  Results results;
  for (int i = 0; i < 2; ++i) {
    loop.Start(ens::Client(options), kRequest, results.Add());
    loop.Run();
  }
  EXPECT_THAT(results.kinds(), ElementsAre("ok", "ok"));
  EXPECT_EQ(server.accepted(), 1U);
}

}  // namespace
}  // namespace alibabacloud
