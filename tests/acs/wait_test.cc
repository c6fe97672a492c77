#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <vector>

#include "acs_program.h"
#include "alibabacloud/ecs/describe_invocations.h"
#include "alibabacloud/ecs/run_command.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ecs/stop_invocation.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"

namespace acs::test {
namespace {

namespace ecs = alibabacloud::ecs;

/// A service where executions of commands end as the test says; that waiter is the fastest of all.
class AcsWait : public testing::Test {
 protected:
  AcsWait() {
    emulator_.Handle<ecs::RunCommandRequest>([](const ecs::RunCommandRequest& request) {
      return ecs::RunCommandResponse{.invoke_id = request.name == "nameless" ? std::optional<std::string>() : "t-new"};
    });
    emulator_.Handle<ecs::DescribeInvocationsRequest>([this](const ecs::DescribeInvocationsRequest& request) {
      const bool is_first = looks_++ == 0;
      return ecs::DescribeInvocationsResponse{
          .invocations = {
              {.invocation_status = is_first ? "Running" : last_state_.load(), .invoke_id = request.invoke_id}}};
    });
  }

  [[nodiscard]] std::vector<std::string> CommandNamed(const std::string& name) const {
    return std::vector<std::string>({"call", "ecs", "RunCommand", "--Name", name, "--CommandContent", "ls", "--Type",
                                     "RunShellScript", "--InstanceId.1", "i-1", "--RegionId", "cn-beijing", "--wait",
                                     "invocation-finished", "--endpoint", emulator_.endpoint()});
  }
  [[nodiscard]] Result RunCommand(const std::string& name) const { return RunAcs(CommandNamed(name)); }

  std::atomic<const char*> last_state_ = "Success";  // Read by the threads of the emulator, as the next one is.
  std::atomic<int> looks_ = 0;
  alibabacloud::testing::Emulator emulator_{{ecs::Service(), alibabacloud::ens::Service()}};
};

TEST_F(AcsWait, WaitsForWhatTheResponseNames) {
  const Result result = RunCommand("list");
  EXPECT_EQ(result.json().at("InvokeId"), "t-new");
  EXPECT_EQ(result.err, "");  // No progress but on a terminal.
  const auto look = emulator_.Requests().back();
  EXPECT_EQ(look.action, "DescribeInvocations");
  EXPECT_EQ(look.Parameter("InvokeId"), "t-new");
  EXPECT_EQ(look.Parameter("RegionId"), "cn-beijing");
  EXPECT_EQ(looks_, 2);
}

TEST_F(AcsWait, TellsATerminalHowFarItIs) {
  const Result result = RunAcsOnTerminal(CommandNamed("list"));
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(Json::parse(result.out).at("InvokeId"), "t-new");
  EXPECT_TRUE(result.err.starts_with("\r\x1b[Kacs: invocation-finished: 0 of 1 after ")) << result.err;
  EXPECT_NE(result.err.find(" s\r\x1b[Kacs: invocation-finished: 1 of 1 after "), std::string::npos) << result.err;
  EXPECT_TRUE(result.err.ends_with(" s\r\n")) << result.err;
}

TEST_F(AcsWait, WaitsForWhatTheRequestNames) {
  const Result result = RunAcs({"call", "ecs", "StopInvocation", "--InvokeId", "t-old", "--RegionId", "cn-beijing",
                                "--wait", "invocation-finished", "--endpoint", emulator_.endpoint()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(emulator_.Requests().back().Parameter("InvokeId"), "t-old");
}

TEST_F(AcsWait, PrintsTheResponseAlsoWhenTheWaitFails) {
  last_state_ = "PartialFailed";
  const Result result = RunCommand("list");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(Json::parse(result.out).at("InvokeId"), "t-new");
  EXPECT_NE(result.err.find("WaitFailed: invocation-finished: t-new is PartialFailed"), std::string::npos)
      << result.err;
}

TEST_F(AcsWait, FailsWhenTheCallNamesNothing) {
  const Result result = RunCommand("nameless");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.err.find("an id to wait for"), std::string::npos) << result.err;
}

TEST_F(AcsWait, RefusesAnUnknownWaiterBeforeTheCallAndListsThose) {
  const Result result = RunAcs({"call", "ecs", "RunCommand", "--wait", "nonsense", "--endpoint", emulator_.endpoint()});
  ExpectUsageError(result, "invocation-finished, ");
  EXPECT_TRUE(emulator_.Requests().empty());
}

}  // namespace
}  // namespace acs::test
