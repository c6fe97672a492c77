// Responses whose body takes long to decode: a helper thread decodes them, and the loop runs its other calls meanwhile.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/observer.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "client/loop/thread_shortage.h"
#include "support/child.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using std::chrono::seconds;
using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::Reply;
using test::Script;
using test::ScriptedServer;
using test::Serving;
using test::ThreadShortage;
namespace steps = test::steps;

// How long a test waits for what must happen before it fails.
constexpr seconds kPatience{10};

/// Blocks the thread that decodes a response, before the call goes on, until the test opens it.
class GateObserver final : public Observer {
 public:
  void OnAttemptEnded(const CallInfo&, const AttemptEnded&) override {
    std::unique_lock lock(mutex_);
    thread_ = std::this_thread::get_id();
    ++blocked_;
    changed_.notify_all();
    EXPECT_TRUE(changed_.wait_for(lock, kPatience, [this] { return is_open_; })) << "the gate was not opened";
  }

  /// Waits until a response is being decoded.
  [[nodiscard]] bool WaitUntilBlocked() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, kPatience, [this] { return blocked_ > 0; });
  }
  void Open() {
    const std::lock_guard lock(mutex_);
    is_open_ = true;
    changed_.notify_all();
  }
  [[nodiscard]] std::thread::id thread() const {
    const std::lock_guard lock(mutex_);
    return thread_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  int blocked_ = 0;
  bool is_open_ = false;
  std::thread::id thread_{};
};

std::string LargeBody(const std::string& fields) {
  return "{" + fields + R"(,"Padding":")" + std::string(std::size_t{2} << 20, 'x') + R"("})";
}
std::string LargeReply() { return Reply(200, LargeBody(R"("RequestId":"R","TotalCount":7)")); }
std::string SmallReply() { return Reply(200, R"({"RequestId":"R","TotalCount":7})"); }
Script ServingLarge() { return {steps::ServeAll(LargeReply())}; }

/// Returns a transport that is not libcurl's and answers with a large body.
class LargeTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override {
    return HttpResponse{.status = 200, .body = LargeBody(R"("RequestId":"R","TotalCount":7)")};
  }
};

class LargeResponses : public ::testing::Test {
 protected:
  [[nodiscard]] ClientOptions GatedOptions(const ScriptedServer& server) const {
    ClientOptions options = LocalOptions(server.url());
    options.observer = gate_;
    return options;
  }
  [[nodiscard]] ens::Client GatedClient(const ScriptedServer& server) const {
    return ens::Client(GatedOptions(server));
  }
  [[nodiscard]] ens::Client SmallClient() const { return ens::Client(LocalOptions(small_.url())); }

  /// Whether a call with a small response ends while the gate is closed.
  [[nodiscard]] bool RunsOtherCalls(EventLoop& loop) const {
    auto outcome = loop.Future(SmallClient(), kRequest);
    if (outcome.wait_for(kPatience) != std::future_status::ready) return false;
    return outcome.get().has_value();
  }

  const std::shared_ptr<GateObserver> gate_ = std::make_shared<GateObserver>();
  const ScriptedServer small_{Serving()};
};

[[nodiscard]] bool IsReady(const std::future<Instances>& outcome) {
  return outcome.wait_for(seconds(0)) == std::future_status::ready;
}

TEST_F(LargeResponses, OtherCallsEndWhileOneIsDecoded) {
  const ScriptedServer server(ServingLarge());
  EventLoop loop = EventLoop::Background();
  auto large = loop.Future(GatedClient(server), kRequest);
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  EXPECT_TRUE(RunsOtherCalls(loop));
  EXPECT_FALSE(IsReady(large));
  gate_->Open();
  const Instances outcome = large.get();
  ASSERT_EQ(KindOf(outcome), "ok");
  EXPECT_EQ(outcome->total_count, 7);
}

TEST_F(LargeResponses, OfOtherTransportsAreDecodedByAHelperThreadToo) {
  const ScriptedServer unused(Serving());
  ClientOptions options = GatedOptions(unused);
  options.transport = std::make_shared<LargeTransport>();
  EventLoop loop = EventLoop::Background({.max_helper_threads = 1});
  auto large = loop.Future(ens::Client(options), kRequest);
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  EXPECT_TRUE(RunsOtherCalls(loop));
  gate_->Open();
  EXPECT_EQ(KindOf(large.get()), "ok");
}

TEST_F(LargeResponses, AreDecodedByTheLoopWithoutHelperThreads) {
  const ScriptedServer server(Script{steps::ReadRequest(), steps::Send(SmallReply()), steps::ServeAll(LargeReply())});
  const ens::Client client = GatedClient(server);
  gate_->Open();
  EventLoop loop;
  // Opens the connection: the server needs a thread for it.
  auto small = loop.Future(client, kRequest);
  loop.Run();
  ASSERT_EQ(KindOf(small.get()), "ok");
  auto large = loop.Future(client, kRequest);
  {
    const ThreadShortage shortage;
    loop.Run();
  }
  EXPECT_EQ(KindOf(large.get()), "ok");
  EXPECT_EQ(gate_->thread(), std::this_thread::get_id());
}

TEST_F(LargeResponses, SmallOnesAreDecodedByTheLoop) {
  gate_->Open();
  EventLoop loop;
  auto outcome = loop.Future(GatedClient(small_), kRequest);
  loop.Run();
  EXPECT_EQ(KindOf(outcome.get()), "ok");
  EXPECT_EQ(gate_->thread(), std::this_thread::get_id());
}

TEST_F(LargeResponses, SucceedWhenCancelledWhileDecoded) {
  const ScriptedServer server(ServingLarge());
  EventLoop loop = EventLoop::Background();
  std::stop_source stop;
  auto large = loop.Future(GatedClient(server), kRequest, {.stop = stop.get_token()});
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  stop.request_stop();
  // Messages are read in their order: the loop knows of the cancellation after this.
  EXPECT_TRUE(RunsOtherCalls(loop));
  EXPECT_FALSE(IsReady(large));
  gate_->Open();
  EXPECT_EQ(KindOf(large.get()), "ok");
}

TEST_F(LargeResponses, AreNotRetriedWhenCancelledWhileDecoded) {
  ScriptedServer server(Script{steps::ServeAll(Reply(503, LargeBody(R"("Code":"ServiceUnavailable","Message":"m")")))});
  ClientOptions options = GatedOptions(server);
  options.retry.max_attempts = 3;
  EventLoop loop = EventLoop::Background();
  std::stop_source stop;
  auto large = loop.Future(ens::Client(options), kRequest, {.stop = stop.get_token()});
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  stop.request_stop();
  EXPECT_TRUE(RunsOtherCalls(loop));
  gate_->Open();
  EXPECT_EQ(KindOf(large.get()), "cancelled");
  EXPECT_EQ(server.received(), 1U);
}

TEST_F(LargeResponses, AreRetriedAfterTheyAreDecoded) {
  ScriptedServer server(Script{steps::ReadRequest(),
                               steps::Send(Reply(503, LargeBody(R"("Code":"ServiceUnavailable","Message":"m")"))),
                               steps::ServeAll(LargeReply())});
  ClientOptions options = GatedOptions(server);
  options.retry.max_attempts = 2;
  gate_->Open();
  EventLoop loop;
  auto large = loop.Future(ens::Client(options), kRequest);
  loop.Run();
  EXPECT_EQ(KindOf(large.get()), "ok");
  EXPECT_EQ(server.received(), 2U);
}

TEST_F(LargeResponses, AreCancelledWhileTheyWaitForAHelperThread) {
  // Each client has a connection of its own.
  const ScriptedServer server({ServingLarge(), ServingLarge(), Serving()});
  EventLoop loop = EventLoop::Background({.max_requests_per_host = 1, .max_helper_threads = 1});
  auto decoded = loop.Future(GatedClient(server), kRequest);
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  std::stop_source stop;
  auto queued = loop.Future(ens::Client(LocalOptions(server.url())), kRequest, {.stop = stop.get_token()});
  // The host serves one request at a time: that this one is answered shows that the one before has its response.
  auto small = loop.Future(ens::Client(LocalOptions(server.url())), kRequest);
  ASSERT_EQ(small.wait_for(kPatience), std::future_status::ready);
  EXPECT_FALSE(IsReady(queued));
  stop.request_stop();
  EXPECT_EQ(queued.wait_for(kPatience), std::future_status::ready);
  EXPECT_FALSE(IsReady(decoded));
  gate_->Open();
  EXPECT_EQ(KindOf(decoded.get()), "ok");
  const Instances outcome = queued.get();
  ASSERT_EQ(KindOf(outcome), "cancelled");
  EXPECT_TRUE(outcome.error().maybe_executed);
}

// A program that a profile names, or a transport of the user's own, may occupy a helper thread for long.
TEST_F(LargeResponses, EndAtTheirDeadlineWhileAllHelperThreadsAreBusy) {
  const ScriptedServer server({ServingLarge(), ServingLarge()});
  EventLoop loop = EventLoop::Background({.max_helper_threads = 1});
  auto decoded = loop.Future(GatedClient(server), kRequest);
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  ClientOptions options = LocalOptions(server.url());
  options.timeouts.call = seconds(1);
  auto queued = loop.Future(ens::Client(options), kRequest);
  EXPECT_EQ(queued.wait_for(kPatience), std::future_status::ready);
  EXPECT_FALSE(IsReady(decoded));
  gate_->Open();
  EXPECT_EQ(KindOf(queued.get()), "ok");
  EXPECT_EQ(KindOf(decoded.get()), "ok");
}

TEST_F(LargeResponses, TheEndOfTheLoopWaitsForTheHelperThreadAndRunsCallbacksMeanwhile) {
  const ScriptedServer server(ServingLarge());
  std::future<Instances> large;
  {
    EventLoop loop = EventLoop::Background();
    large = loop.Future(GatedClient(server), kRequest);
    ASSERT_TRUE(gate_->WaitUntilBlocked());
    loop.Stop();
    std::promise<void> posted;
    loop.Post([&] { posted.set_value(); });
    EXPECT_EQ(posted.get_future().wait_for(kPatience), std::future_status::ready);
    EXPECT_FALSE(IsReady(large));
    loop.Post([gate = gate_] { gate->Open(); });
  }
  EXPECT_EQ(KindOf(large.get()), "ok");
}

TEST_F(LargeResponses, TheEndOfTheLoopWaitsForTheHelperThreadAlthoughItRefusesFurtherWork) {
  const ScriptedServer server(ServingLarge());
  std::future<Instances> large;
  {
    EventLoop loop = EventLoop::Background();
    large = loop.Future(GatedClient(server), kRequest);
    ASSERT_TRUE(gate_->WaitUntilBlocked());
    std::promise<void> refused;
    // Starts itself again until the loop refuses it.
    std::function<void()> again = [&] {
      if (!loop.Post([&] { again(); })) refused.set_value();
    };
    loop.Stop();
    loop.Post([&] { again(); });
    EXPECT_EQ(refused.get_future().wait_for(kPatience), std::future_status::ready);
    gate_->Open();
  }
  EXPECT_EQ(KindOf(large.get()), "ok");
}

TEST_F(LargeResponses, AForkedProcessDoesNotWaitForTheHelperThreadOfItsParent) {
  const ScriptedServer server(ServingLarge());
  std::unique_ptr<EventLoop> loop(new EventLoop(EventLoop::Background()));
  auto large = loop->Future(GatedClient(server), kRequest);
  ASSERT_TRUE(gate_->WaitUntilBlocked());
  EXPECT_TRUE(test::EndsInAChild([&] {
    const bool is_cancelled = KindOf(loop->Future(SmallClient(), kRequest).get()) == "cancelled";
    loop.reset();
    return is_cancelled;
  }));
  gate_->Open();
  EXPECT_EQ(KindOf(large.get()), "ok");
}

}  // namespace
}  // namespace alibabacloud
