#include "alibabacloud/for_each.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/fixed_server.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::Instances;
using test::KindOf;
using test::LocalOptions;
using test::ScriptedServer;
using test::Serving;
using test::Silent;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Request = ens::DescribeInstancesRequest;

// Counts outcomes by the index of their request.
class Tally {
 public:
  void operator()(std::size_t index, const Instances& outcome) {
    if (index >= counts_.size()) counts_.resize(index + 1);
    ++counts_[index];
    kinds_.push_back(KindOf(outcome));
  }
  [[nodiscard]] const std::vector<int>& counts() const noexcept { return counts_; }
  [[nodiscard]] const std::vector<std::string>& kinds() const noexcept { return kinds_; }

 private:
  std::vector<int> counts_;
  std::vector<std::string> kinds_;
};

// Requests for the pages 1 to `count`, made as they are read; counts how many have been.
class LazyPages {
 public:
  LazyPages(std::int64_t count, std::int64_t& made) : count_(count), made_(&made) {}

  class Iterator {
   public:
    Iterator(std::int64_t page, std::int64_t& made) : page_(page), made_(&made) {}
    Request operator*() const {
      *made_ = page_;
      return {.page_number = page_};
    }
    Iterator& operator++() {
      ++page_;
      return *this;
    }
    bool operator!=(std::int64_t end) const { return page_ != end; }

   private:
    std::int64_t page_;
    std::int64_t* made_;
  };
  [[nodiscard]] Iterator begin() const { return {1, *made_}; }
  [[nodiscard]] std::int64_t end() const { return count_ + 1; }

 private:
  std::int64_t count_;
  std::int64_t* made_;
};

// A service that answers page n with the total n, and refuses every third page.
class PageService {
 public:
  PageService() {
    emulator_.Handle<Request>([](const Request& request) -> Instances {
      const std::int64_t page = request.page_number.value_or(0);
      if (page % 3 == 0) return Error{.code = "InvalidPage", .http_status = 400};
      return ens::DescribeInstancesResponse{.total_count = page};
    });
  }
  [[nodiscard]] ens::Client MakeClient() const { return ens::Client(emulator_.MakeClientOptions()); }

 private:
  testing::Emulator emulator_{{ens::Service()}};
};

std::string Describe(const Instances& outcome) {
  return outcome ? std::to_string(outcome->total_count.value_or(-1)) : outcome.error().code;
}

// ---- Outcomes

TEST(ForEach, TellsTheOutcomeOfEachRequestWithItsIndex) {
  const PageService service;
  EventLoop loop;
  std::vector<std::string> outcomes(7);
  const ForEachOptions options{.max_in_flight = 3};
  auto done = loop.Spawn(
      ForEach(loop, service.MakeClient(),
              std::vector<Request>{{.page_number = 1},
                                   {.page_number = 2},
                                   {.page_number = 3},
                                   {.page_number = 4},
                                   {.page_number = 5},
                                   {.page_number = 6},
                                   {.page_number = 7}},
              options, [&](std::size_t index, const Instances& outcome) { outcomes[index] += Describe(outcome); }));
  loop.Run();
  done.get();
  EXPECT_THAT(outcomes, ElementsAre("1", "2", "InvalidPage", "4", "5", "InvalidPage", "7"));
}

TEST(CallAll, GivesTheOutcomesInTheOrderOfTheRequests) {
  const PageService service;
  EventLoop loop = EventLoop::Background();
  std::int64_t made = 0;
  const ForEachOptions options{.max_in_flight = 4};
  auto done = loop.Spawn(CallAll(loop, service.MakeClient(), LazyPages(10, made), options));
  std::vector<std::string> outcomes;
  for (const Instances& outcome : done.get()) outcomes.push_back(Describe(outcome));
  EXPECT_THAT(outcomes, ElementsAre("1", "2", "InvalidPage", "4", "5", "InvalidPage", "7", "8", "InvalidPage", "10"));
}

Task<std::string> CallThenCallAll(EventLoop& loop, ens::Client client) {
  std::vector<Request> first(3);
  const auto one = co_await CallAll(loop, client, first);
  Tally tally;
  auto count = [&tally](std::size_t index, const Instances& outcome) { tally(index, outcome); };
  co_await ForEach(loop, client, first, count);
  co_return std::to_string(one.size()) + " and " + std::to_string(tally.kinds().size());
}

TEST(ForEach, WorksInACoroutine) {
  const ScriptedServer server(Serving());
  EventLoop loop;
  auto result = loop.Spawn(CallThenCallAll(loop, ens::Client(LocalOptions(server.url()))));
  loop.Run();
  EXPECT_EQ(result.get(), "3 and 3");
}

TEST(ForEach, EndsAtOnceWithoutRequests) {
  const ens::Client client(LocalOptions("http://127.0.0.1:1"));
  EventLoop loop;
  Tally nothing;
  auto done = loop.Spawn(ForEach(loop, client, std::vector<Request>(), std::ref(nothing)));
  auto all = loop.Spawn(CallAll(loop, client, std::vector<Request>()));
  loop.Run();
  done.get();
  EXPECT_THAT(all.get(), IsEmpty());
}

// ---- How many at once

TEST(ForEach, BeginsNoMoreThanItMayAndReadsNoRequestBefore) {
  const struct {
    std::size_t max_in_flight;
    std::size_t expected;
  } rows[] = {{4, 4}, {1, 1}, {0, 1}};
  for (const auto& row : rows) {
    ScriptedServer silent(Silent());
    std::int64_t made = 0;
    Tally tally;
    std::stop_source stop;
    EventLoop loop = EventLoop::Background();
    const ForEachOptions options{.max_in_flight = row.max_in_flight, .call = {.stop = stop.get_token()}};
    auto done = loop.Spawn(
        ForEach(loop, ens::Client(LocalOptions(silent.url())), LazyPages(20, made), options, std::ref(tally)));
    ASSERT_TRUE(silent.WaitForRequests(row.expected));
    std::promise<std::int64_t> made_so_far;
    loop.Post([&] { made_so_far.set_value(made); });
    EXPECT_EQ(made_so_far.get_future().get(), static_cast<std::int64_t>(row.expected));
    stop.request_stop();
    done.get();
    EXPECT_EQ(silent.received(), row.expected);
    EXPECT_EQ(made, 20);
  }
}

TEST(ForEach, MakesTenThousandCallsByAFewConnections) {
  constexpr std::size_t kCalls = 10000;
  const test::FixedServer server(R"({"RequestId":"R","TotalCount":7})", {.throttle_every = 100});
  EventLoop loop;
  std::int64_t made = 0;
  Tally tally;
  auto done =
      loop.Spawn(ForEach(loop, ens::Client(LocalOptions(server.url())), LazyPages(kCalls, made), std::ref(tally)));
  loop.Run();
  done.get();
  ASSERT_EQ(tally.counts().size(), kCalls);
  EXPECT_THAT(tally.counts(), Each(1));
  EXPECT_EQ(std::count(tally.kinds().begin(), tally.kinds().end(), "ok"), 9900);
  EXPECT_LE(server.most_open(), 32U);
}

// ---- Early ends

TEST(ForEach, EveryRequestHasAnOutcomeWhenItIsStopped) {
  ScriptedServer silent(Silent());
  std::stop_source stop;
  Tally tally;
  EventLoop loop;
  const ForEachOptions options{.call = {.stop = stop.get_token()}};
  auto done = loop.Spawn(
      ForEach(loop, ens::Client(LocalOptions(silent.url())), std::vector<Request>(1000), options, std::ref(tally)));
  std::thread stopper([&] {
    EXPECT_TRUE(silent.WaitForRequests(32));
    stop.request_stop();
  });
  loop.Run();
  stopper.join();
  done.get();
  EXPECT_EQ(tally.counts(), std::vector<int>(1000, 1));
  EXPECT_THAT(tally.kinds(), Each("cancelled"));
  EXPECT_EQ(silent.received(), 32U);
}

TEST(ForEach, EveryRequestHasAnOutcomeWhenTheLoopEnds) {
  ScriptedServer silent(Silent());
  for (const bool background : {false, true}) {
    Tally tally;
    std::future<void> done;
    {
      EventLoop loop = background ? EventLoop::Background() : EventLoop();
      done = loop.Spawn(
          ForEach(loop, ens::Client(LocalOptions(silent.url())), std::vector<Request>(10000), std::ref(tally)));
      if (!background) loop.Poll(milliseconds(20));
    }
    done.get();
    EXPECT_EQ(tally.counts(), std::vector<int>(10000, 1));
    EXPECT_THAT(tally.kinds(), Each("cancelled"));
  }
}

TEST(ForEach, AnExceptionEndsItAfterTheCallsInProgress) {
  const ScriptedServer server(Serving());
  EventLoop loop;
  std::size_t told = 0;
  std::int64_t made = 0;
  const ForEachOptions options{.max_in_flight = 5};
  auto done = loop.Spawn(ForEach(loop, ens::Client(LocalOptions(server.url())), LazyPages(1000, made), options,
                                 [&](std::size_t, const Instances&) {
                                   if (++told >= 10) throw std::runtime_error("number " + std::to_string(told));
                                 }));
  loop.Run();
  try {
    done.get();
    ADD_FAILURE() << "no exception";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "number 10");
  }
  EXPECT_EQ(made, 14);
  EXPECT_EQ(told, 14U);
  EXPECT_EQ(server.received(), 14U);
}

// Breaks while it makes the third request.
class BrokenRange {
 public:
  class Iterator {
   public:
    Request operator*() const { return {}; }
    Iterator& operator++() {
      if (++index_ == 2) throw std::runtime_error("broken");
      return *this;
    }
    bool operator!=(std::nullptr_t) const { return true; }

   private:
    int index_ = 0;
  };
  [[nodiscard]] Iterator begin() const { return {}; }
  [[nodiscard]] std::nullptr_t end() const { return nullptr; }
};

TEST(ForEach, ARangeMayThrow) {
  const ScriptedServer server(Serving());
  EventLoop loop;
  Tally tally;
  auto done = loop.Spawn(ForEach(loop, ens::Client(LocalOptions(server.url())), BrokenRange(), std::ref(tally)));
  loop.Run();
  EXPECT_THROW(done.get(), std::runtime_error);
  EXPECT_THAT(tally.kinds(), ElementsAre("ok", "ok"));
}

TEST(ForEach, DestroyingItCancelsAndTellsNobody) {
  ScriptedServer silent(Silent());
  EventLoop loop;
  auto told = std::make_shared<int>(0);
  {
    const ForEachOptions options{.max_in_flight = 3};
    const auto tell = [told](std::size_t, const Instances&) { ++*told; };
    std::optional<Task<>> task(
        ForEach(loop, ens::Client(LocalOptions(silent.url())), std::vector<Request>(100), options, tell));
    task->Start();
    while (silent.received() < 3) loop.Poll(milliseconds(10));
    task.reset();
  }
  loop.Run();
  EXPECT_EQ(*told, 0);
  EXPECT_EQ(told.use_count(), 1);
  EXPECT_EQ(silent.received(), 3U);
}

}  // namespace
}  // namespace alibabacloud
