// Servers fork workers, also while other threads of the parent are in the middle of something that the worker needs.

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/log.h"
#include "alibabacloud/pagination.h"
#include "alibabacloud/rate_limiter.h"
#include "base/random.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/child.h"
#include "support/real_server.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "support/tls_identity.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::EndsInAChild;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::ScriptedServer;
using test::Serving;
using test::Silent;

// A child that waits for a thread which it does not have gets nothing before its deadline; one that does not, needs a
// small part of this.
constexpr milliseconds kDeadline = seconds(20);
constexpr milliseconds kPrompt = seconds(10);

bool CallsPromptly(const ens::Client& client) {
  const test::Stopwatch stopwatch;
  const auto outcome = client.DescribeInstances(kRequest, {.timeout = kDeadline});
  return outcome && stopwatch.elapsed() < kPrompt;
}

Credentials SomeKey() {
  Credentials key;
  key.access_key_id = "test-id";
  key.access_key_secret = SecretString("test-secret");
  return key;
}

// ---- One thing that a thread of the parent holds

TEST(Fork, AChildSearchesForCredentialsItselfWhenAThreadOfItsParentDoes) {
  const ScriptedServer server(Serving());
  std::promise<void> searching;
  std::promise<void> may_end;
  std::atomic<bool> is_parent{true};
  ClientOptions options = LocalOptions(server.url());
  options.credentials = CustomCredentials("test", [&]() -> std::variant<Credentials, Error> {
    if (is_parent) {
      searching.set_value();
      may_end.get_future().wait();
    }
    return SomeKey();
  });
  const ens::Client client(options);
  std::thread searcher([&] { EXPECT_TRUE(client.DescribeInstances(kRequest)); });
  searching.get_future().wait();
  EXPECT_TRUE(EndsInAChild([&] {
    is_parent = false;
    return CallsPromptly(client) && CallsPromptly(client);
  }));
  may_end.set_value();
  searcher.join();
}

TEST(Fork, AChildDoesNotWaitBehindThreadsOfItsParentForItsRate) {
  RateLimiter limiter({.max_rate = 1.0});
  const RateLimiterKey key{.product = "ens", .region = "", .action = "DescribeInstances"};
  const auto now = std::chrono::steady_clock::now();
  for (int i = 0; i < 1000; ++i) static_cast<void>(limiter.Admit(key, now, 0));
  EXPECT_TRUE(EndsInAChild([&] { return limiter.Admit(key, now, 0).wait <= seconds(1); }));
}

TEST(Fork, AnEventWakesNoSubscriberOfTheParentInAChild) {
  OneTimeEvent event;
  int woken = 0;
  event.Subscribe([&] { ++woken; });
  EXPECT_TRUE(EndsInAChild([&] {
    event.Set();
    return woken == 0 && event.IsSet();
  }));
  event.Set();
  EXPECT_EQ(woken, 1);
}

// ---- Loops of the parent

TEST(Fork, ALoopOfTheParentEndsCallsOfAChildAtOnce) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  for (const bool background : {false, true}) {
    std::unique_ptr<EventLoop> loop(background ? new EventLoop(EventLoop::Background()) : new EventLoop());
    std::atomic<int> ended{0};
    loop->Start(client, kRequest, [&](const auto&) { ++ended; });
    if (!background) loop->Poll();
    EXPECT_TRUE(EndsInAChild([&] {
      bool is_cancelled = KindOf(loop->Future(client, kRequest).get()) == "cancelled";
      loop->After(std::chrono::hours(1), [&](bool passed) { is_cancelled = is_cancelled && !passed; });
      bool is_called = false;
      loop->Post([&] { is_called = true; });
      loop->Run();
      const bool has_work = loop->Poll(std::chrono::hours(1));
      loop->Stop();
      loop.reset();
      return is_cancelled && is_called && !has_work && ended == 0;
    }));
    EXPECT_EQ(ended, 0);
    loop.reset();
    EXPECT_EQ(ended, 1);
  }
}

TEST(Fork, APageThatTheParentFetchesEndsTheWalkOfAChild) {
  const ScriptedServer server(std::vector<test::Script>{
      {test::steps::ReadRequest(),
       test::steps::Send(test::Reply(200, R"({"TotalCount":2,"Instances":{"Instance":[{"InstanceId":"i-1"}]}})")),
       test::steps::ReadRequest(), test::steps::Hang()}});
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop = EventLoop::Background();
  ens::DescribeInstancesRequest request;
  request.page_size = "1";
  auto pages = client.Pages(request, {.prefetch_on = &loop});
  auto page = pages.begin();
  EXPECT_TRUE(EndsInAChild(
      [&] { return ++page == pages.end() && pages.error() && pages.error()->kind == ErrorKind::kCancelled; }));
}

TEST(Fork, ACallbackMayForkAndItsChildReturnFromTheLoop) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  bool child_ended_well = false;
  bool is_child = false;
  std::array<bool, 2> called{};
  for (bool& flag : called) {
    loop.Start(client, kRequest, [&](const auto& outcome) {
      flag = outcome.has_value();
      if (is_child || child_ended_well) return;
      child_ended_well = EndsInAChild([&] { return CallsPromptly(client); });
    });
  }
  loop.Run();
  EXPECT_TRUE(child_ended_well);
  EXPECT_TRUE(called[0] && called[1]);
}

// ---- Everything at once

/// Threads that use all parts of the library until they are told to end.
class BusyThreads {
 public:
  BusyThreads(const ens::Client& plain, const ClientOptions& tls, EventLoop& loop) {
    Repeat([&plain] { static_cast<void>(plain.DescribeInstances(kRequest)); });
    // New clients, so that there are many TLS handshakes.
    Repeat([tls] { static_cast<void>(ens::Client(tls).DescribeInstances(kRequest)); });
    Repeat([tls, &loop] { static_cast<void>(loop.Future(ens::Client(tls), kRequest).get()); });
    Repeat([] { static_cast<void>(internal::MakeNonce(internal::SystemRandom())); });
    Repeat([] {
      OneTimeEvent event;
      event.Subscribe([] {});
      event.Set();
    });
  }
  BusyThreads(const BusyThreads&) = delete;
  BusyThreads& operator=(const BusyThreads&) = delete;
  ~BusyThreads() {
    should_end_ = true;
    for (std::thread& thread : threads_) thread.join();
  }

 private:
  template <class Work>
  void Repeat(Work work) {
    threads_.emplace_back([this, work] {
      while (!should_end_) work();
    });
  }

  std::atomic<bool> should_end_{false};
  std::vector<std::thread> threads_;
};

/// Looks for new credentials for each call, limits its rate and logs everything.
ClientOptions EverythingOn(const std::string& url, std::shared_ptr<Logger> logger) {
  ClientOptions options = LocalOptions(url);
  options.credentials = CustomCredentials("test", [] { return SomeKey(); });
  options.limiter = std::make_shared<RateLimiter>();
  options.logger = std::move(logger);
  return options;
}

// The TLS server is a process of its own: as a part of this one it would use OpenSSL, too, and unguarded.
TEST(Fork, AChildOfABusyParentMakesCallsPromptly) {
  const ScriptedServer plain_server(Serving());
  const test::TlsIdentity identity;
  const test::Nginx tls_server({.certificate = identity.certificate,
                                .private_key = identity.private_key,
                                .reply = R"({"RequestId":"R","TotalCount":7})"});
  std::ostringstream log;
  const std::shared_ptr<Logger> logger = StreamLogger(log, LogLevel::kTrace);
  const ens::Client plain(EverythingOn(plain_server.url(), logger));
  ClientOptions tls = EverythingOn("https://" + tls_server.address(), logger);
  tls.tls.ca_pem = identity.certificate;
  const ens::Client tls_client(tls);
  std::unique_ptr<EventLoop> loop(new EventLoop(EventLoop::Background()));
  const BusyThreads threads(plain, tls, *loop);
  for (int i = 0; i < 30; ++i) {
    ASSERT_TRUE(EndsInAChild([&] {
      const bool works = CallsPromptly(plain) && CallsPromptly(tls_client);
      const bool is_cancelled = KindOf(loop->Future(tls_client, kRequest).get()) == "cancelled";
      loop.reset();
      return works && is_cancelled;
    })) << "process "
        << i;
  }
}

}  // namespace
}  // namespace alibabacloud
