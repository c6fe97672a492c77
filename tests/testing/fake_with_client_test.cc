#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/async_pages.h"
#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/run_command.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/pagination.h"
#include "alibabacloud/testing/fake_service.h"
#include "alibabacloud/testing/matchers.h"
#include "alibabacloud/waiter.h"

// What clients do with many calls: with a fake below them, it is the same code that runs.

namespace alibabacloud::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::SizeIs;

// 25 instances in pages of ten; the token of a page is where it begins.
ecs::DescribeInstancesResponse PageOf(const ecs::DescribeInstancesRequest& request) {
  constexpr int kTotal = 25;
  const int begin = std::stoi(request.next_token.value_or("0"));
  const int end = std::min(begin + 10, kTotal);
  ecs::DescribeInstancesResponse response{.total_count = kTotal};
  for (int i = begin; i < end; ++i) response.instances.push_back({.instance_id = "i-" + std::to_string(i)});
  if (end < kTotal) response.next_token = std::to_string(end);
  return response;
}

ecs::DescribeNetworkInterfacesResponse EniIs(const char* state) {
  return {.network_interface_sets = {{.network_interface_id = "eni-1", .status = state}}};
}

class FakeWithClient : public ::testing::Test {
 protected:
  [[nodiscard]] ecs::Client Ecs() const { return ecs::Client(fake_.MakeClientOptions()); }

  FakeService fake_{{ecs::Service()}};
};

TEST_F(FakeWithClient, PaginatesOverItsPages) {
  fake_.On<ecs::DescribeInstancesRequest>(PageOf);
  std::set<std::string> ids;
  auto instances = Ecs().Items(ecs::DescribeInstancesRequest{});
  for (const auto& instance : instances) ids.insert(*instance.instance_id);
  EXPECT_FALSE(instances.error()) << *instances.error();
  EXPECT_THAT(ids, SizeIs(25));
  EXPECT_THAT(fake_.Calls<ecs::DescribeInstancesRequest>(), SizeIs(3));
}

TEST_F(FakeWithClient, WaiterLooksUntilTheStateIsThere) {
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Attaching"), ConnectFailure(), EniIs("Attaching"),
                                                       EniIs("InUse"));
  const auto waited = Wait(Ecs(), ecs::EniInUse({"eni-1"}), {.first_delay = 0ms, .interval = 1ms, .max_interval = 1ms});
  ASSERT_THAT(waited, IsOk());
  EXPECT_EQ(waited->looks, 3);
}

TEST_F(FakeWithClient, SeesTheRequestThatWasMadeWhateverTokenTheClientGaveIt) {
  const ecs::RunCommandRequest request{.command_content = "ls", .region_id = "cn-hangzhou", .type = "RunShellScript"};
  fake_.Enqueue<ecs::RunCommandRequest>(LostReply(), ecs::RunCommandResponse{});
  ASSERT_THAT(Ecs().RunCommand(request), IsOk());
  EXPECT_THAT(fake_.Calls<ecs::RunCommandRequest>(), ElementsAre(SameAs(request), SameAs(request)));
  EXPECT_TRUE(fake_.Calls<ecs::RunCommandRequest>().at(0).client_token);
}

TEST_F(FakeWithClient, SeesParametersOfACommandOfEachType) {
  const ecs::RunCommandRequest request{
      .command_content = "ls",
      .parameters = {{"count", "5"}, {"quiet", "true"}, {"text", "\"5\""}, {"names", "[ \"a\", null ]"}},
      .region_id = "cn-hangzhou",
      .type = "RunShellScript"};
  fake_.Enqueue<ecs::RunCommandRequest>(ecs::RunCommandResponse{});
  ASSERT_THAT(Ecs().RunCommand(request), IsOk());
  EXPECT_THAT(fake_.Calls<ecs::RunCommandRequest>(), ElementsAre(SameAs(request)));
}

Task<Outcome<WaitReport>> AttachAndWait(EventLoop& loop, ecs::Client client) {
  const ecs::AttachNetworkInterfaceRequest request{.instance_id = "i-1", .network_interface_id = "eni-1"};
  auto attached = co_await loop.Await(client, request);
  if (!attached) co_return attached.error();
  const WaitOptions options{.first_delay = 0ms, .interval = 1ms, .max_interval = 1ms};
  const auto in_use = ecs::EniInUse({"eni-1"});
  co_return co_await WaitOn(loop, client, in_use, options);
}

TEST_F(FakeWithClient, CoroutineRunsOnAnEventLoop) {
  fake_.Enqueue<ecs::AttachNetworkInterfaceRequest>(ServiceError(400, "Throttling"),
                                                    ecs::AttachNetworkInterfaceResponse{});
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Attaching"), EniIs("InUse"));
  EventLoop loop;
  auto result = loop.Spawn(AttachAndWait(loop, Ecs()));
  loop.Run();
  EXPECT_THAT(result.get(), IsOk());
  EXPECT_THAT(fake_.CallOrder(), ElementsAre("AttachNetworkInterface", "AttachNetworkInterface",
                                             "DescribeNetworkInterfaces", "DescribeNetworkInterfaces"));
}

TEST_F(FakeWithClient, EventLoopHasManyCallsAtOnce) {
  fake_.On<ecs::DescribeInstancesRequest>(PageOf);
  EventLoop loop;
  int succeeded = 0;
  for (int i = 0; i < 100; ++i) {
    loop.Start(Ecs(), ecs::DescribeInstancesRequest{}, [&](const auto& outcome) { succeeded += outcome ? 1 : 0; });
  }
  loop.Run();
  EXPECT_EQ(succeeded, 100);
  EXPECT_EQ(fake_.CallCount<ecs::DescribeInstancesRequest>(), 100);
}

TEST_F(FakeWithClient, ServesEightThreads) {
  constexpr int kThreads = 8;
  constexpr int kCalls = 20;
  std::atomic<int> handled{0};
  fake_.On<ecs::DescribeInstancesRequest>([&](const auto& request) {
    ++handled;
    return PageOf(request);
  });
  const ecs::Client client = Ecs();
  std::atomic<int> succeeded{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      for (int call = 0; call < kCalls; ++call) {
        fake_.Enqueue<ecs::AttachNetworkInterfaceRequest>(ecs::AttachNetworkInterfaceResponse{});
        if (client.AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"})) ++succeeded;
        if (client.DescribeInstances({})) ++succeeded;
        static_cast<void>(fake_.Calls<ecs::DescribeInstancesRequest>());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(succeeded, 2 * kThreads * kCalls);
  EXPECT_EQ(handled, kThreads * kCalls);
  EXPECT_EQ(fake_.CallCount<ecs::AttachNetworkInterfaceRequest>(), kThreads * kCalls);
  EXPECT_THAT(fake_.UnusedReplies(), SizeIs(0));
}

}  // namespace
}  // namespace alibabacloud::testing
