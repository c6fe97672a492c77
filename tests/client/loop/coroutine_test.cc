#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <coroutine>
#include <exception>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::kRequest;
using test::LocalOptions;
using test::ScriptedServer;
using test::Serving;
using test::Silent;
using ::testing::ElementsAre;

// ---- Tasks by themselves

Task<int> Seven() { co_return 7; }
Task<int> Sum() { co_return co_await Seven() + co_await Seven(); }
Task<> Throw() {
  throw std::runtime_error("thrown");
  co_return;
}
Task<std::string> Catch() {
  try {
    co_await Throw();
  } catch (const std::runtime_error& error) {
    co_return error.what();
  }
  co_return "nothing";
}
Task<std::unique_ptr<int>> MoveOnly() { co_return std::make_unique<int>(3); }

template <class T>
T RunToEnd(Task<T> task) {
  task.Start();
  EXPECT_TRUE(task.IsDone());
  return task.Take();
}

TEST(Task, GivesItsResultToItsAwaiter) {
  EXPECT_EQ(RunToEnd(Sum()), 14);
  EXPECT_EQ(*RunToEnd(MoveOnly()), 3);
}

TEST(Task, ThrowsWhereItIsAwaited) {
  EXPECT_EQ(RunToEnd(Catch()), "thrown");
  EXPECT_THROW(RunToEnd(Throw()), std::runtime_error);
}

Task<int> Count(int depth) {
  if (depth == 0) co_return 0;
  co_return 1 + co_await Count(depth - 1);
}
Task<int> CountInALoop(int times) {
  int sum = 0;
  for (int i = 0; i < times; ++i) sum += co_await Seven();
  co_return sum;
}

TEST(Task, MayBeDeepAndLong) {
  EXPECT_EQ(RunToEnd(Count(1000)), 1000);
  EXPECT_EQ(RunToEnd(CountInALoop(1000000)), 7000000);
}

// Resumes what awaits it on another thread, at once.
class ResumeOnOtherThread {
 public:
  [[nodiscard]] bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> handle) const noexcept {
    {
      const std::lock_guard lock(mutex_);
      handles_.push_back(handle);
    }
    changed_.notify_one();
  }
  void await_resume() const noexcept {}

  // Resumes what awaits until `is_done`.
  void Run(const std::atomic<bool>& is_done) const {
    std::unique_lock lock(mutex_);
    while (!is_done) {
      changed_.wait_for(lock, milliseconds(1), [&] { return !handles_.empty(); });
      while (!handles_.empty()) {
        const std::coroutine_handle<> handle = handles_.back();
        handles_.pop_back();
        lock.unlock();
        handle.resume();
        lock.lock();
      }
    }
  }

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  mutable std::vector<std::coroutine_handle<>> handles_;
};

Task<int> CompleteOnOtherThread(const ResumeOnOtherThread& other) {
  co_await other;
  co_return 1;
}
Task<> CompleteMany(const ResumeOnOtherThread& other, int& sum, std::atomic<bool>& is_done) {
  for (int i = 0; i < 20000; ++i) sum += co_await CompleteOnOtherThread(other);
  is_done = true;
}

// Whoever comes second resumes the awaiter: the thread that started the child, or the one that completed it.
TEST(Task, ResumesItsAwaiterOnceWhenAnotherThreadCompletesItMeanwhile) {
  const ResumeOnOtherThread other;
  int sum = 0;
  std::atomic<bool> is_done = false;
  const Task<> task = CompleteMany(other, sum, is_done);
  std::vector<std::jthread> threads;
  for (int i = 0; i < 2; ++i) threads.emplace_back([&] { other.Run(is_done); });
  task.Start();
  threads.clear();
  EXPECT_EQ(sum, 20000);
}

// Sets a flag when it goes.
class Witness {
 public:
  explicit Witness(bool& gone) : gone_(&gone) {}
  Witness(const Witness&) = delete;
  Witness& operator=(const Witness&) = delete;
  ~Witness() { *gone_ = true; }

 private:
  bool* gone_;
};

Task<> Wait(EventLoop& loop, bool& gone) {
  const Witness witness(gone);
  static_cast<void>(co_await loop.Sleep(std::chrono::hours(1)));
}

TEST(Task, DestroyingOneThatWaitsDestroysWhatItHolds) {
  EventLoop loop;
  bool gone = false;
  {
    const Task<> task = Wait(loop, gone);
    task.Start();
    EXPECT_TRUE(loop.Poll());
    EXPECT_FALSE(gone);
  }
  EXPECT_TRUE(gone);
  // The sleep ends with the loop, and nobody is there to go on.
}

// ---- Flows on a loop

struct Flow {
  int calls = 0;
  bool failed = false;
};

Task<Flow> ThreeSteps(EventLoop& loop, const ens::Client& client, std::stop_token stop) {
  Flow flow;
  for (int step = 1; step <= 3; ++step) {
    const ens::DescribeInstancesRequest request{.page_number = step};
    const auto outcome = co_await loop.Await(client, request, stop);
    if (!outcome) {
      flow.failed = true;
      co_return flow;
    }
    ++flow.calls;
    if (!co_await loop.Sleep(milliseconds(step), stop)) co_return flow;
  }
  co_return flow;
}

TEST(Coroutines, AThousandFlowsOfThreeStepsRunAtOnce) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop({.max_requests_per_host = 32});
  std::vector<std::future<Flow>> flows;
  for (int i = 0; i < 1000; ++i) flows.push_back(loop.Spawn(ThreeSteps(loop, client, {})));
  loop.Run();
  for (auto& flow : flows) {
    const Flow result = flow.get();
    EXPECT_FALSE(result.failed);
    EXPECT_EQ(result.calls, 3);
  }
  EXPECT_EQ(server.received(), 3000U);
  EXPECT_LE(server.accepted(), 32U);
}

Task<> ThrowAfterACall(EventLoop& loop, const ens::Client& client, bool& gone) {
  const Witness witness(gone);
  const auto outcome = co_await loop.Await(client, kRequest);
  if (outcome) throw std::runtime_error("after the call");
}

Task<std::string> CatchAndGoOn(EventLoop& loop, const ens::Client& client, bool& gone) {
  std::string caught;
  try {
    co_await ThrowAfterACall(loop, client, gone);
  } catch (const std::runtime_error& error) {
    caught = error.what();
  }
  const auto outcome = co_await loop.Await(client, kRequest);
  co_return caught + (outcome ? ", then ok" : ", then not");
}

TEST(Coroutines, ExceptionsUnwindThem) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  bool gone[2] = {};
  auto caught = loop.Spawn(CatchAndGoOn(loop, client, gone[0]));
  auto thrown = loop.Spawn(ThrowAfterACall(loop, client, gone[1]));
  loop.Run();
  EXPECT_EQ(caught.get(), "after the call, then ok");
  EXPECT_THROW(thrown.get(), std::runtime_error);
  EXPECT_TRUE(gone[0] && gone[1]);
}

TEST(Coroutines, CancellationUnwindsThem) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  EventLoop loop;
  std::stop_source stop;
  std::vector<std::future<Flow>> flows;
  for (int i = 0; i < 20; ++i) flows.push_back(loop.Spawn(ThreeSteps(loop, client, stop.get_token())));
  loop.After(milliseconds(20), [&](bool) { stop.request_stop(); });
  loop.Run();
  for (auto& flow : flows) EXPECT_TRUE(flow.get().failed);
}

TEST(Coroutines, TheEndOfTheLoopUnwindsThem) {
  const ScriptedServer silent(Silent());
  const ens::Client client(LocalOptions(silent.url()));
  std::vector<std::future<Flow>> flows;
  {
    EventLoop loop = EventLoop::Background();
    for (int i = 0; i < 20; ++i) flows.push_back(loop.Spawn(ThreeSteps(loop, client, {})));
  }
  for (auto& flow : flows) EXPECT_TRUE(flow.get().failed);
}

// ---- Types of the user's own

// The least that a coroutine type can be: begins at once, and nobody waits for it.
struct FireAndForget {
  struct promise_type {
    FireAndForget get_return_object() noexcept { return {}; }
    [[nodiscard]] std::suspend_never initial_suspend() const noexcept { return {}; }
    [[nodiscard]] std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    void unhandled_exception() const noexcept { std::terminate(); }
  };
};

FireAndForget CallInto(EventLoop& loop, const ens::Client& client, std::vector<std::int64_t>& totals) {
  for (int i = 0; i < 2; ++i) {
    const auto outcome = co_await loop.Await(client, kRequest);
    totals.push_back(outcome ? outcome->total_count.value_or(-1) : -2);
  }
}

TEST(Coroutines, AwaitWorksInTypesOfTheUsersOwn) {
  const ScriptedServer server(Serving());
  const ens::Client client(LocalOptions(server.url()));
  EventLoop loop;
  std::vector<std::int64_t> totals;
  CallInto(loop, client, totals);
  EXPECT_THAT(totals, ElementsAre());
  loop.Run();
  EXPECT_THAT(totals, ElementsAre(7, 7));
}

}  // namespace
}  // namespace alibabacloud
