// Callbacks and coroutines that start operations again, whatever the result of those before: the loop still ends.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <future>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/for_each.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/child.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using std::chrono::hours;
using test::EndsInAChild;
using test::Instances;
using test::kRequest;
using test::LocalOptions;

ens::Client UnusedClient() { return ens::Client(LocalOptions("http://127.0.0.1:9")); }

struct Restart {
  const char* name;
  /// Starts something that starts itself again whenever it ends.
  std::function<void(EventLoop& loop, const std::function<void()>& on_end)> start;
};

void RestartTimer(EventLoop& loop, const std::function<void()>& on_end) {
  loop.After(hours(1), [&loop, on_end](bool) {
    on_end();
    RestartTimer(loop, on_end);
  });
}

void RestartTwoTimers(EventLoop& loop, const std::function<void()>& on_end) {
  loop.After(hours(1), [&loop, on_end](bool) {
    on_end();
    RestartTwoTimers(loop, on_end);
    RestartTwoTimers(loop, on_end);
  });
}

void RestartCall(EventLoop& loop, const ens::Client& client, const std::function<void()>& on_end) {
  loop.Start(client, kRequest, [&loop, client, on_end](const Instances&) {
    on_end();
    RestartCall(loop, client, on_end);
  });
}

void RestartPost(EventLoop& loop, const std::function<void()>& on_end) {
  // Not before the loop ends: else it would be busy until then.
  loop.After(hours(1), [&loop, on_end](bool) {
    on_end();
    loop.Post([&loop, on_end] { RestartPost(loop, on_end); });
  });
}

Task<> SleepAgain(EventLoop& loop, std::function<void()> on_end) {
  while (true) {
    static_cast<void>(co_await loop.Sleep(hours(1)));
    on_end();
  }
}

Task<> CallAgain(EventLoop& loop, ens::Client client, std::function<void()> on_end) {
  while (true) {
    static_cast<void>(co_await loop.Await(client, kRequest));
    on_end();
  }
}

/// A range without end.
struct Endless {
  struct Iterator {
    ens::DescribeInstancesRequest operator*() const { return kRequest; }
    Iterator& operator++() { return *this; }
    bool operator!=(const Iterator&) const { return true; }
  };
  [[nodiscard]] Iterator begin() const { return {}; }
  [[nodiscard]] Iterator end() const { return {}; }
};

const Restart kRestarts[] = {
    {"timers", RestartTimer},
    {"timers, two for one", RestartTwoTimers},
    {"calls", [](EventLoop& loop, const auto& on_end) { RestartCall(loop, UnusedClient(), on_end); }},
    {"posted functions", RestartPost},
};

// Each case in a process of its own, which is killed when the loop does not end.

TEST(EndingEventLoop, EndsAlthoughCallbacksStartOperationsAgain) {
  for (const Restart& restart : kRestarts) {
    for (const bool background : {false, true}) {
      EXPECT_TRUE(EndsInAChild([&] {
        int ended = 0;
        {
          EventLoop loop = background ? EventLoop::Background() : EventLoop();
          restart.start(loop, [&] { ++ended; });
        }
        return ended > 1;
      })) << restart.name;
    }
  }
}

TEST(EndingEventLoop, RunAndPollReturnAfterStopAlthoughCallbacksStartOperationsAgain) {
  for (const Restart& restart : kRestarts) {
    EXPECT_TRUE(EndsInAChild([&] {
      EventLoop run;
      restart.start(run, [] {});
      run.Stop();
      run.Run();
      EventLoop polled;
      restart.start(polled, [] {});
      polled.Stop();
      return !polled.Poll();
    })) << restart.name;
  }
}

TEST(EndedEventLoop, StartReturnsAlthoughCallbacksStartOperationsAgain) {
  for (const Restart& restart : kRestarts) {
    EXPECT_TRUE(EndsInAChild([&] {
      EventLoop loop;
      loop.Stop();
      loop.Run();
      restart.start(loop, [] {});
      return true;
    })) << restart.name;
  }
}

std::string WhatFailed(std::future<void>& future) {
  try {
    future.get();
    return "nothing";
  } catch (const std::exception& error) {
    return error.what();
  }
}

TEST(EndingEventLoop, EndsCoroutinesThatAwaitAgainByAnException) {
  const auto start = [](EventLoop& loop, int kind) {
    if (kind == 0) return loop.Spawn(SleepAgain(loop, [] {}));
    if (kind == 1) return loop.Spawn(CallAgain(loop, UnusedClient(), [] {}));
    return loop.Spawn(ForEach(loop, UnusedClient(), Endless(), [](std::size_t, const Instances&) {}));
  };
  for (int kind = 0; kind < 3; ++kind) {
    for (const bool has_ended : {false, true}) {
      EXPECT_TRUE(EndsInAChild([&] {
        auto loop = std::make_unique<EventLoop>();
        if (has_ended) {
          loop->Stop();
          loop->Run();
        }
        std::future<void> future = start(*loop, kind);
        loop.reset();
        return WhatFailed(future) == internal::kEventLoopHasEnded;
      })) << kind;
    }
  }
}

TEST(EndingEventLoop, CancelsEveryRequestOfALongForEach) {
  auto loop = std::make_unique<EventLoop>();
  const std::vector<ens::DescribeInstancesRequest> requests(2000, kRequest);
  auto outcomes = loop->Spawn(CallAll(*loop, UnusedClient(), requests));
  loop.reset();
  std::size_t cancelled = 0;
  for (const Instances& outcome : outcomes.get()) cancelled += test::KindOf(outcome) == "cancelled" ? 1 : 0;
  EXPECT_EQ(cancelled, requests.size());
}

// As before: who is called because of a loop that has ended may wait for what it starts there.
TEST(EndedEventLoop, CallbacksMayWaitForWhatTheyStart) {
  EventLoop loop;
  loop.Stop();
  loop.Run();
  std::string kind;
  loop.Post([&] { kind = test::KindOf(loop.Future(UnusedClient(), kRequest).get()); });
  EXPECT_EQ(kind, "cancelled");
}

}  // namespace
}  // namespace alibabacloud
