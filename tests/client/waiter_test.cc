#include "alibabacloud/waiter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/ens/waiters.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/testing/emulator.h"
#include "support/stopwatch.h"

// Waits of real clients, through a real server, on this thread and on a loop.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A service with network interfaces that get a new state at each look.
class WaiterTest : public ::testing::Test {
 protected:
  WaiterTest() {
    emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>(
        [this](const ecs::DescribeNetworkInterfacesRequest& request) { return Describe(request); });
  }

  Outcome<ecs::DescribeNetworkInterfacesResponse> Describe(const ecs::DescribeNetworkInterfacesRequest& request) {
    const std::size_t look = looks_++;
    const std::string& state = states_[std::min(look, states_.size() - 1)];
    if (state == "refused") return Error{.code = "Forbidden.RAM", .http_status = 403};
    if (state == "throttled") return Error{.code = "Throttling.User", .http_status = 400};
    ecs::DescribeNetworkInterfacesResponse response;
    for (const std::string& id : request.network_interface_id) {
      if (!state.empty()) response.network_interface_sets.push_back({.network_interface_id = id, .status = state});
    }
    return response;
  }

  ClientOptions Options() const {
    ClientOptions options = emulator_.MakeClientOptions();
    options.retry.max_attempts = 1;
    return options;
  }

  /// Looks as often as it can.
  static WaitOptions Fast() { return {.first_delay = milliseconds(0), .interval = milliseconds(1)}; }

  std::vector<std::string> states_ = {"Attaching", "Attaching", "InUse"};
  std::atomic<std::size_t> looks_ = 0;
  testing::Emulator emulator_{{ecs::Service(), ens::Service()}};
};

/// The two ways to wait.
template <class Make>
void ForBothWays(Make&& wait) {
  for (const bool on_loop : {false, true}) {
    SCOPED_TRACE(on_loop ? "on a loop" : "blocking");
    wait(on_loop);
  }
}

template <class Client>
Outcome<WaitReport> WaitBy(bool on_loop, const Client& client, Waiter<Client> waiter, WaitOptions options) {
  if (!on_loop) return Wait(client, std::move(waiter), std::move(options));
  EventLoop loop;
  auto future = loop.Spawn(WaitOn(loop, client, std::move(waiter), options));
  loop.Run();
  return future.get();
}

TEST_F(WaiterTest, EndsWhenAllResourcesAreThere) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    const ecs::Client client(Options());
    const auto outcome = WaitBy(on_loop, client, ecs::EniInUse({"eni-1", "eni-2"}), Fast());
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(outcome->looks, 3);
    EXPECT_EQ(outcome->requests, 3);
    EXPECT_EQ(outcome->reached, 2U);
    EXPECT_EQ(outcome->states[1].state, "InUse");
    EXPECT_FALSE(outcome.metadata().request_id.empty());
    const auto request = emulator_.Requests().back();
    EXPECT_EQ(request.Parameter("NetworkInterfaceId.2"), "eni-2");
    EXPECT_EQ(request.Parameter("MaxResults"), "100");
    EXPECT_EQ(request.Parameter("RegionId"), "cn-hangzhou");
  });
}

TEST_F(WaiterTest, TellsItsProgressAfterEachLook) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    std::vector<std::pair<int, std::string>> told;
    WaitOptions options = Fast();
    options.progress = [&](const WaitProgress& progress) {
      told.emplace_back(progress.looks, progress.states.at(0).state);
    };
    EXPECT_TRUE(WaitBy(on_loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), options));
    EXPECT_THAT(told, ElementsAre(std::pair(1, "Attaching"), std::pair(2, "Attaching"), std::pair(3, "InUse")));
  });
}

TEST_F(WaiterTest, UsesTheRegionOfTheWaiter) {
  states_ = {""};
  WaitOptions options = Fast();
  options.call.endpoint = emulator_.endpoint();  // That of the client does not go with another region.
  EXPECT_TRUE(Wait(ecs::Client(Options()), ecs::EniAbsent({"eni-1"}, "cn-beijing"), options));
  EXPECT_EQ(emulator_.Requests().back().Parameter("RegionId"), "cn-beijing");
}

TEST_F(WaiterTest, LooksAgainAfterThrottling) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    states_ = {"throttled", "InUse"};
    const auto outcome = WaitBy(on_loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), Fast());
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(outcome->looks, 2);
  });
}

TEST_F(WaiterTest, EndsWithTheServicesRefusal) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    states_ = {"refused"};
    const auto outcome = WaitBy(on_loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), Fast());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().IsAccessDenied());
    EXPECT_EQ(outcome.error().request_id, emulator_.Requests().back().request_id);
  });
}

TEST_F(WaiterTest, EndsAtItsDeadline) {
  ForBothWays([&](bool on_loop) {
    states_ = {"Attaching"};
    WaitOptions options = Fast();
    options.timeout = milliseconds(50);
    const test::Stopwatch watch;
    const auto outcome = WaitBy(on_loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), options);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout);
    EXPECT_THAT(outcome.error().message, HasSubstr("eni-1 (Attaching)"));
    EXPECT_LT(watch.elapsed(), seconds(10));
  });
}

TEST_F(WaiterTest, CutsALookToTheTimeThatIsLeft) {
  std::stop_source release;
  // The server may still be at it when the test is over.
  emulator_.Handle<ecs::DescribeInstancesRequest>([released = release.get_token()](const auto&) {
    while (!released.stop_requested()) std::this_thread::yield();
    return ecs::DescribeInstancesResponse{};
  });
  WaitOptions options = Fast();
  options.timeout = milliseconds(100);
  const test::Stopwatch watch;
  const auto outcome = Wait(ecs::Client(Options()), ecs::InstanceRunning({"i-1"}), options);
  release.request_stop();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout);
  EXPECT_THAT(outcome.error().message, HasSubstr("the last look failed: timeout"));
  EXPECT_LT(watch.elapsed(), seconds(10));
}

TEST_F(WaiterTest, EndsAtOnceWhenAnotherThreadCancelsItBetweenLooks) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    std::stop_source stop;
    WaitOptions options;
    options.first_delay = milliseconds(0);
    options.interval = minutes(5);
    options.call.stop = stop.get_token();
    std::jthread canceller([&] {
      while (looks_ == 0) std::this_thread::yield();
      stop.request_stop();
    });
    const test::Stopwatch watch;
    const auto outcome = WaitBy(on_loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), options);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled);
    EXPECT_LT(watch.elapsed(), seconds(30));
  });
}

TEST_F(WaiterTest, EndsWhenItsLoopIsStopped) {
  EventLoop loop;
  WaitOptions options;
  options.first_delay = minutes(5);
  auto future = loop.Spawn(WaitOn(loop, ecs::Client(Options()), ecs::EniInUse({"eni-1"}), options));
  (void)loop.Poll();
  loop.Stop();
  (void)loop.Poll();
  EXPECT_EQ(future.get().error().kind, ErrorKind::kCancelled);
}

TEST_F(WaiterTest, RunsManyWaitsOnOneLoop) {
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>([this](const ecs::DescribeNetworkInterfacesRequest& request) {
    return ecs::DescribeNetworkInterfacesResponse{
        .network_interface_sets = {{.network_interface_id = request.network_interface_id.at(0),
                                    .status = looks_++ < 50 ? "Attaching" : "InUse"}}};
  });
  const ecs::Client client(Options());
  const WaitOptions options = Fast();
  EventLoop loop;
  std::vector<std::future<Outcome<WaitReport>>> futures;
  for (int i = 0; i < 20; ++i) {
    futures.push_back(loop.Spawn(WaitOn(loop, client, ecs::EniInUse({"eni-" + std::to_string(i)}), options)));
  }
  loop.Run();
  for (auto& future : futures) EXPECT_TRUE(future.get());
}

TEST_F(WaiterTest, RepeatsARequestUntilAPredicateIsContent) {
  ForBothWays([&](bool on_loop) {
    looks_ = 0;
    const ecs::Client client(Options());
    const auto is_attached = [](const ecs::DescribeNetworkInterfacesResponse& response) {
      return response.network_interface_sets.at(0).status == "InUse";
    };
    const ecs::DescribeNetworkInterfacesRequest request{.network_interface_id = {"eni-1"}};
    auto wait = [&]() -> Outcome<ecs::DescribeNetworkInterfacesResponse> {
      const WaitOptions options = Fast();
      if (!on_loop) return WaitUntil(client, request, is_attached, options);
      EventLoop loop;
      auto future = loop.Spawn(WaitUntilOn(loop, client, request, is_attached, options));
      loop.Run();
      return future.get();
    };
    const auto outcome = wait();
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(outcome->network_interface_sets.at(0).network_interface_id, "eni-1");
    EXPECT_EQ(looks_, 3U);
  });
}

TEST_F(WaiterTest, FailsWhenAPredicateGivesUp) {
  const auto outcome = WaitUntil(
      ecs::Client(Options()), ecs::DescribeNetworkInterfacesRequest{},
      [](const ecs::DescribeNetworkInterfacesResponse&) { return Verdict::Failed("no such luck"); }, Fast());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "WaitFailed");
  EXPECT_EQ(outcome.error().message, "DescribeNetworkInterfaces: no such luck");
}

template <class Client>
void ExpectLooks(const testing::Emulator& emulator, const ClientOptions& options,
                 std::span<const schema::WaiterTable* const> waiters) {
  EXPECT_THAT(waiters, Not(IsEmpty()));
  for (const schema::WaiterTable* table : waiters) {
    SCOPED_TRACE(std::string(table->name));
    const std::size_t before = emulator.Requests().size();
    const auto outcome = Wait(Client(options), Waiter<Client>{table, {"id-of-none"}},
                              {.timeout = milliseconds(900), .first_delay = milliseconds(0)});
    EXPECT_TRUE(outcome || outcome.error().kind == ErrorKind::kTimeout) << outcome.error();
    const auto requests = emulator.Requests();
    ASSERT_THAT(requests, SizeIs(before + 1));
    EXPECT_EQ(requests.back().action, table->action->name);
    EXPECT_TRUE(requests.back().executed) << requests.back().error_code;
    EXPECT_THAT(requests.back().unknown_parameters, IsEmpty());
    bool is_asked_for = false;
    for (const auto& [name, value] : requests.back().parameters) {
      is_asked_for = is_asked_for || value.find("id-of-none") != std::string::npos;
    }
    EXPECT_TRUE(is_asked_for);
  }
}

TEST_F(WaiterTest, EveryOneMakesARequestThatItsServiceTakes) {
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>({});
  ExpectLooks<ecs::Client>(emulator_, Options(), ecs::Waiters());
  ExpectLooks<ens::Client>(emulator_, Options(), ens::Waiters());
}

}  // namespace
}  // namespace alibabacloud
