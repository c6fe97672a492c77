#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "acs_program.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"

namespace acs::test {
namespace {

namespace ecs = alibabacloud::ecs;
namespace ens = alibabacloud::ens;

class AcsAllPages : public testing::Test {
 protected:
  [[nodiscard]] Result Run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "call");
    arguments.insert(arguments.end(), {"--all-pages", "--region", "cn-hangzhou", "--endpoint", emulator_.endpoint()});
    return RunAcs(arguments);
  }

  [[nodiscard]] Json Call(const std::vector<std::string>& arguments) const { return Run(arguments).json(); }

  // Instances i-1, i-2, ... two a page, in pages up to `last`; with `total` as TotalCount.
  void ServeInstances(std::int64_t count, std::optional<std::int64_t> total, std::int64_t last = 1000) {
    emulator_.Handle<ens::DescribeInstancesRequest>([=](const ens::DescribeInstancesRequest& request) {
      const std::int64_t page = std::min(request.page_number.value_or(1), last);
      ens::DescribeInstancesResponse response{.page_number = page, .total_count = total};
      for (std::int64_t i = 2 * page - 1; i <= std::min(2 * page, count); ++i) {
        response.instances.push_back({.instance_id = "i-" + std::to_string(i)});
      }
      return response;
    });
  }

  void ServeOnePageAndAnError() {
    emulator_.Handle<ens::DescribeInstancesRequest>(
        [](const ens::DescribeInstancesRequest& request) -> alibabacloud::Outcome<ens::DescribeInstancesResponse> {
          if (request.page_number == 2) return alibabacloud::Error{.code = "Forbidden", .http_status = 403};
          return ens::DescribeInstancesResponse{.instances = {{.instance_id = "i-1"}}, .total_count = 2};
        });
  }

  alibabacloud::testing::Emulator emulator_{{ecs::Service(), ens::Service()}};
};

std::string Ids(const Json& response, const char* list, const char* id) {
  std::string ids;
  for (const Json& item : response.at(list)) ids += item.at(id).get<std::string>() + ' ';
  return ids;
}

TEST_F(AcsAllPages, CountsPagesUpToTheTotal) {
  ServeInstances(5, 5);
  const Json response = Call({"ens", "DescribeInstances"});
  EXPECT_EQ(Ids(response, "Instances", "InstanceId"), "i-1 i-2 i-3 i-4 i-5 ");
  EXPECT_EQ(response.at("TotalCount"), 5);
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 3);
}

TEST_F(AcsAllPages, CountsPagesUpToAnEmptyOne) {
  ServeInstances(4, std::nullopt);
  EXPECT_EQ(Ids(Call({"ens", "DescribeInstances"}), "Instances", "InstanceId"), "i-1 i-2 i-3 i-4 ");
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 3);
}

// A service that ignores the number gives its first page once more.
TEST_F(AcsAllPages, FailsWhenThePageRepeats) {
  ServeInstances(100, 100, 2);
  const Result result = Run({"ens", "DescribeInstances"});
  ExpectFailure(result,
                "DescribeInstances: the list is not complete: read 3 pages with 4 items (--partial prints them), "
                "then: ");
}

TEST_F(AcsAllPages, StartsAtTheGivenPage) {
  ServeInstances(5, 5);
  EXPECT_EQ(Ids(Call({"ens", "DescribeInstances", "--PageNumber", "2"}), "Instances", "InstanceId"), "i-3 i-4 i-5 ");
}

TEST_F(AcsAllPages, KeepsAnEmptyResult) {
  ServeInstances(0, 0);
  EXPECT_EQ(Call({"ens", "DescribeInstances"}).at("TotalCount"), 0);
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 1);
}

TEST_F(AcsAllPages, FollowsTokens) {
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>([](const ecs::DescribeNetworkInterfacesRequest& request) {
    // As the service: without MaxResults or a token there are pages by number only.
    EXPECT_EQ(request.max_results, 100);
    const int page = request.next_token ? std::stoi(*request.next_token) : 1;
    ecs::DescribeNetworkInterfacesResponse response{.next_token = page < 3 ? std::to_string(page + 1) : ""};
    // A page may be empty although others follow.
    if (page != 2) response.network_interface_sets.push_back({.network_interface_id = "eni-" + std::to_string(page)});
    return response;
  });
  const Json response = Call({"ecs", "DescribeNetworkInterfaces"});
  EXPECT_EQ(Ids(response, "NetworkInterfaceSets", "NetworkInterfaceId"), "eni-1 eni-3 ");
  EXPECT_FALSE(response.contains("NextToken"));
}

TEST_F(AcsAllPages, FailsWhenATokenRepeats) {
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>([](const ecs::DescribeNetworkInterfacesRequest& request) {
    return ecs::DescribeNetworkInterfacesResponse{.network_interface_sets = {{.network_interface_id = "eni"}},
                                                  .next_token = request.next_token == "a" ? "b" : "a"};
  });
  ExpectFailure(Run({"ecs", "DescribeNetworkInterfaces"}), "read 3 pages with 3 items (--partial prints them), then: ");
  EXPECT_EQ(emulator_.Executions("DescribeNetworkInterfaces"), 3);

  const Result partial = Run({"ecs", "DescribeNetworkInterfaces", "--partial"});
  EXPECT_EQ(partial.exit_code, 1);
  EXPECT_EQ(Json::parse(partial.out).at("NetworkInterfaceSets").size(), 3U);
  EXPECT_NE(partial.err.find("the list is not complete: read 3 pages with 3 items"), std::string::npos) << partial.err;
}

TEST_F(AcsAllPages, FailsWhenALaterPageDoes) {
  ServeOnePageAndAnError();
  const Result result = Run({"ens", "DescribeInstances"});
  ExpectFailure(result, "read 1 page with 1 item (--partial prints them), then: service Forbidden");
  const Result partial = Run({"ens", "DescribeInstances", "--partial", "--output", "table"});
  EXPECT_EQ(partial.exit_code, 1);
  EXPECT_EQ(partial.out, "InstanceId\ni-1\n");
}

TEST_F(AcsAllPages, FailsAsTheCallDoesWhenTheFirstPageDoes) {
  emulator_.Handle<ens::DescribeInstancesRequest>(
      [](const ens::DescribeInstancesRequest&) -> alibabacloud::Outcome<ens::DescribeInstancesResponse> {
        return alibabacloud::Error{.code = "Forbidden", .http_status = 403};
      });
  const Result result = Run({"ens", "DescribeInstances", "--partial"});
  ExpectFailure(result, "acs: service Forbidden");
}

TEST_F(AcsAllPages, RefusesPartialWithoutAllPages) {
  ExpectUsageError(RunAcs({"call", "ens", "DescribeInstances", "--partial"}), "--partial is for --all-pages only");
}

TEST_F(AcsAllPages, TellsATerminalHowFarItIs) {
  ServeInstances(5, 5);
  const Result result = RunAcsOnTerminal({"call", "ens", "DescribeInstances", "--all-pages", "--region", "cn-hangzhou",
                                          "--endpoint", emulator_.endpoint()});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(Ids(Json::parse(result.out), "Instances", "InstanceId"), "i-1 i-2 i-3 i-4 i-5 ");
  // Each line is written over the one before; a terminal makes "\r\n" of a line break.
  EXPECT_EQ(result.err,
            "\r\x1b[Kacs: DescribeInstances: page 1, 2 items"
            "\r\x1b[Kacs: DescribeInstances: page 2, 4 items"
            "\r\x1b[Kacs: DescribeInstances: page 3, 5 items\r\n");
}

TEST_F(AcsAllPages, LeavesTheErrorALineOfItsOwnOnATerminal) {
  ServeOnePageAndAnError();
  const Result result =
      RunAcsOnTerminal({"call", "ens", "DescribeInstances", "--all-pages", "--endpoint", emulator_.endpoint()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_TRUE(result.err.starts_with("\r\x1b[Kacs: DescribeInstances: page 1, 1 item\r\nacs: ")) << result.err;
  EXPECT_NE(result.err.find("Forbidden"), std::string::npos) << result.err;
}

TEST_F(AcsAllPages, CallsAnActionWithoutPagesOnce) {
  EXPECT_TRUE(Call({"ens", "DescribeEnsRegions"}).contains("EnsRegions"));
  EXPECT_EQ(emulator_.Executions("DescribeEnsRegions"), 1);
}

}  // namespace
}  // namespace acs::test
