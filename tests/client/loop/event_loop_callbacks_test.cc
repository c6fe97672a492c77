#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <future>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"

// What callbacks may do to the loop, and how it ends.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::Results;
using test::ScriptedServer;
using test::Serving;
using test::Silent;
using test::Stopwatch;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// ---- Callbacks

TEST(EventLoop, ACallbackMayStartCalls) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  int ended = 0;
  std::function<void(Instances)> again = [&](const Instances& outcome) {
    EXPECT_TRUE(outcome);
    if (++ended < 100) loop.Start(client, kRequest, again);
  };
  loop.Start(client, kRequest, again);
  loop.Run();
  EXPECT_EQ(ended, 100);
}

TEST(EventLoop, ACallbackMayDestroyItsClient) {
  const ScriptedServer server(Serving());
  auto client = std::make_unique<ens::Client>(LocalOptions(server.url()));
  EventLoop loop;
  Results results;
  loop.Start(*client, kRequest, [&](const Instances&) { client.reset(); });
  for (int i = 0; i < 10; ++i) loop.Start(*client, kRequest, results.Add());
  loop.Run();
  EXPECT_EQ(client, nullptr);
  EXPECT_EQ(results.kinds().size(), 10U);
  EXPECT_THAT(results.kinds(), Each("ok"));
}

TEST(EventLoop, WhatACallbackThrowsLeavesRunAndTheLoopGoesOn) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  int ended = 0;
  for (int i = 0; i < 10; ++i) {
    loop.Start(client, kRequest, [&, i](const Instances& outcome) {
      EXPECT_TRUE(outcome);
      ++ended;
      if (i % 2 == 0) throw std::runtime_error("the user's own");
    });
  }
  loop.Post([] { throw std::logic_error("the user's, too"); });
  int thrown = 0;
  for (bool over = false; !over;) {
    try {
      loop.Run();
      over = true;
    } catch (const std::exception& error) {
      EXPECT_THAT(error.what(), HasSubstr("the user's"));
      ++thrown;
    }
  }
  EXPECT_EQ(ended, 10);
  EXPECT_EQ(thrown, 6);
}

TEST(EventLoop, HandsExceptionsToWhoWantsThem) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  std::atomic<int> caught{0};
  {
    EventLoop loop = EventLoop::Background({.on_exception = [&](const std::exception_ptr& error) {
      EXPECT_THROW(std::rethrow_exception(error), std::runtime_error);
      ++caught;
    }});
    loop.Start(client, kRequest, [](const Instances&) { throw std::runtime_error("the user's own"); });
    EXPECT_EQ(KindOf(loop.Future(client, kRequest).get()), "ok");
    loop.Post([] { throw std::runtime_error("the user's, too"); });
  }
  EXPECT_EQ(caught, 2);
}

TEST(EventLoop, RunAndPollReturnAtOnceInACallback) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  Results results;
  loop.Start(client, kRequest, [&](const Instances&) {
    loop.Start(client, kRequest, results.Add());
    loop.Run();
    EXPECT_TRUE(loop.Poll(seconds(10)));
    EXPECT_THAT(results.kinds(), ElementsAre());
  });
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("ok"));
}

TEST(EventLoop, WhatIsThrownAfterItsEndGoesToWhoWantsExceptions) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  int caught = 0;
  EventLoop loop({.on_exception = [&](const std::exception_ptr& error) {
    EXPECT_THROW(std::rethrow_exception(error), std::runtime_error);
    ++caught;
  }});
  loop.Stop();
  loop.Run();
  EXPECT_NO_THROW(loop.Post([] { throw std::runtime_error("the user's own"); }));
  EXPECT_NO_THROW(loop.Start(client, kRequest, [](const Instances&) { throw std::runtime_error("the user's, too"); }));
  EXPECT_EQ(caught, 2);
}

// ---- Time

TEST(EventLoop, CallsBackAfterADelayInTheOrderOfTime) {
  EventLoop loop;
  std::vector<std::string> order;
  loop.After(milliseconds(40), [&](bool passed) { order.push_back(passed ? "late" : "never"); });
  loop.After(milliseconds(5), [&](bool passed) { order.push_back(passed ? "early" : "never"); });
  std::stop_source stop;
  loop.After(
      std::chrono::hours(1), [&](bool passed) { order.push_back(passed ? "passed" : "stopped"); }, stop.get_token());
  loop.Post([&] { stop.request_stop(); });
  const Stopwatch stopwatch;
  loop.Run();
  EXPECT_GE(stopwatch.elapsed(), milliseconds(40));
  EXPECT_THAT(order, ElementsAre("stopped", "early", "late"));
}

TEST(EventLoop, TakesDelaysThatAreTooLongForAnyClock) {
  EventLoop loop;
  int cancelled = 0;
  loop.After((milliseconds::max)(), [&](bool passed) { cancelled += passed ? 0 : 1; });
  EXPECT_TRUE(loop.Poll());
  loop.Stop();
  loop.Run();
  EXPECT_EQ(cancelled, 1);
}

// ---- The end

TEST(EventLoop, ItsEndCancelsEveryCallOnce) {
  ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  for (const bool background : {false, true}) {
    std::vector<std::string> kinds;
    auto add = [&](const Instances& outcome) { kinds.push_back(KindOf(outcome)); };
    {
      EventLoop loop = background ? EventLoop::Background() : EventLoop();
      for (int i = 0; i < 10; ++i) {
        loop.Start(client, kRequest, [&](const Instances& outcome) {
          add(outcome);
          // Ends at once, for the loop is ending.
          loop.Start(client, kRequest, add);
        });
      }
      loop.After(std::chrono::hours(1), [&](bool passed) { kinds.push_back(passed ? "passed" : "stopped"); });
      if (!background) loop.Poll(milliseconds(20));
    }
    EXPECT_EQ(kinds.size(), 21U);
    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), "cancelled"), 20);
    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), "stopped"), 1);
  }
}

Task<bool> SleepLong(EventLoop& loop) { co_return co_await loop.Sleep(std::chrono::hours(1)); }

TEST(EventLoop, ACallThatIsStartedAfterStopEndsAtOnce) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  loop.Stop();
  loop.Run();
  Results results;
  loop.Start(client, kRequest, results.Add());
  EXPECT_THAT(results.kinds(), ElementsAre("cancelled"));
  EXPECT_EQ(KindOf(loop.Future(client, kRequest).get()), "cancelled");
  EXPECT_FALSE(loop.Spawn(SleepLong(loop)).get());
  bool posted = false;
  loop.Post([&] { posted = true; });
  EXPECT_TRUE(posted);
  loop.Run();
  EXPECT_FALSE(loop.Poll(seconds(10)));
  EXPECT_EQ(server.received(), 0U);
}

TEST(EventLoop, StopEndsARunOnAnotherThread) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  EventLoop loop;
  Results results;
  loop.Start(client, kRequest, results.Add());
  std::thread runner([&] { loop.Run(); });
  loop.Stop();
  runner.join();
  EXPECT_THAT(results.kinds(), ElementsAre("cancelled"));
}

TEST(EventLoop, ACallbackMayDestroyItsLoop) {
  ScriptedServer server(Serving());
  ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(server.url()));
  for (const bool background : {false, true}) {
    std::promise<void> over;
    std::atomic<int> cancelled{0};
    auto* loop = background ? new EventLoop(EventLoop::Background()) : new EventLoop();
    loop->Start(ens::Client(LocalOptions(silent.url())), kRequest, [&](const Instances& outcome) {
      EXPECT_EQ(KindOf(outcome), "cancelled");
      ++cancelled;
      over.set_value();
    });
    loop->Start(client, kRequest, [loop](const Instances& outcome) {
      EXPECT_TRUE(outcome);
      delete loop;
    });
    if (!background) loop->Run();
    over.get_future().wait();
    EXPECT_EQ(cancelled, 1);
  }
}

TEST(EventLoop, StopEndsEverythingInThePollThatItIsCalledIn) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  EventLoop loop;
  Results results;
  for (int i = 0; i < 3; ++i) loop.Start(client, kRequest, results.Add());
  bool stopped = false;
  loop.After(milliseconds(20), [&](bool) {
    loop.Stop();
    stopped = true;
  });
  bool has_work = true;
  while (!stopped) has_work = loop.Poll(milliseconds(10));
  EXPECT_FALSE(has_work);
  EXPECT_THAT(results.kinds(), ElementsAre("cancelled", "cancelled", "cancelled"));
}

// A loop with calls that only its end ends, and one callback that destroys it.
class DestroyedLoop {
 public:
  /// `then()` is called after the destruction.
  explicit DestroyedLoop(const std::function<void()>& then) : loop_(new EventLoop()) {
    const ens::Client client(LocalOptions(silent_.url()));
    for (int i = 0; i < kCalls; ++i) {
      loop_->Start(client, kRequest, [&](const Instances& outcome) { cancelled_ += KindOf(outcome) == "cancelled"; });
    }
    loop_->After(milliseconds(20), [this, then](bool) {
      is_gone_ = true;
      delete loop_;
      then();
    });
  }
  void Run() { loop_->Run(); }
  void Poll() {
    while (!is_gone_) loop_->Poll(milliseconds(10));
  }
  [[nodiscard]] bool HasEndedEveryCall() const { return is_gone_ && cancelled_ == kCalls; }

 private:
  static constexpr int kCalls = 3;

  ScriptedServer silent_{Silent()};
  EventLoop* loop_;
  bool is_gone_ = false;
  int cancelled_ = 0;
};

TEST(EventLoop, ACallbackMayDestroyTheLoopThatIsPolled) {
  DestroyedLoop destroyed([] {});
  destroyed.Poll();
  EXPECT_TRUE(destroyed.HasEndedEveryCall());
}

TEST(EventLoop, ACallbackMayDestroyItsLoopAndThrow) {
  const auto fail = [] { throw std::runtime_error("the user's own"); };
  DestroyedLoop run(fail);
  EXPECT_THROW(run.Run(), std::runtime_error);
  EXPECT_TRUE(run.HasEndedEveryCall());
  DestroyedLoop polled(fail);
  EXPECT_THROW(polled.Poll(), std::runtime_error);
  EXPECT_TRUE(polled.HasEndedEveryCall());
}

TEST(EventLoop, DropsWhatOtherCallbacksThrowWhenACallbackDestroysIt) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  for (const bool background : {false, true}) {
    std::promise<void> over;
    std::atomic<int> ended{0};
    auto* loop = background ? new EventLoop(EventLoop::Background()) : new EventLoop();
    for (int i = 0; i < 3; ++i) {
      loop->Start(client, kRequest, [&](const Instances&) {
        if (++ended == 3) over.set_value();
        throw std::runtime_error("nobody is there");
      });
    }
    loop->After(milliseconds(20), [loop](bool) { delete loop; });
    if (!background) {
      EXPECT_NO_THROW(loop->Run());
    }
    over.get_future().wait();
    EXPECT_EQ(ended, 3);
  }
}

TEST(EventLoop, DropsWhatCallbacksThrowWhileItIsDestroyed) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  int ended = 0;
  {
    EventLoop loop;
    for (int i = 0; i < 3; ++i) {
      loop.Start(client, kRequest, [&](const Instances&) {
        ++ended;
        throw std::runtime_error("nobody is there");
      });
    }
  }
  EXPECT_EQ(ended, 3);
}

}  // namespace
}  // namespace alibabacloud
