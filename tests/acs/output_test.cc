#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "acs_program.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"

// What cannot be written must not look like success.

namespace acs::test {
namespace {

constexpr BadOutput kBadOutputs[] = {BadOutput::kClosed, BadOutput::kFullDisk, BadOutput::kBrokenPipe};

TEST(AcsOutput, FailsWithOneLineIfItCannotBeWritten) {
  const std::vector<std::string> commands[] = {
      {"--help"},
      {"--version"},
      {"help", "ecs", "StopInstance"},
      {"actions"},
      {"schema", "ecs", "StopInstance"},
      {"preview", "ecs", "StopInstance", "--InstanceId", "i-1"},
      {"sign", DataPath("vectors/rpc_signature.json")},
      {"decode", "ens", "DescribeEnsRegions", DataPath("recordings/ens/DescribeEnsRegions.json")},
      {"decode-error", "--status", "404", "/dev/null"},
      {"emulate"},
  };
  for (const std::vector<std::string>& command : commands) {
    for (const BadOutput output : kBadOutputs) {
      SCOPED_TRACE(command[0] + ' ' + std::to_string(static_cast<int>(output)));
      ExpectFailure(RunAcsWithoutOutput(command, output), "cannot write to standard output: ");
    }
  }
}

class AcsOutputOfCall : public testing::Test {
 protected:
  [[nodiscard]] Result Call(BadOutput output, const std::vector<std::string>& more = {}) const {
    std::vector<std::string> command = {"call",     "ecs",  "StopInstance", "--InstanceId",      "i-1",
                                        "--region", "cn-a", "--endpoint",   emulator_.endpoint()};
    command.insert(command.end(), more.begin(), more.end());
    return RunAcsWithoutOutput(command, output);
  }

  alibabacloud::testing::Emulator emulator_{{alibabacloud::ecs::Service(), alibabacloud::ens::Service()}};
};

// Otherwise a socket would get its number, and the response would be written into it.
TEST_F(AcsOutputOfCall, IsClosedBeforeTheCallSoThatNothingIsSent) {
  ExpectFailure(Call(BadOutput::kClosed), "cannot write to standard output: it is closed");
  EXPECT_EQ(emulator_.Executions("StopInstance"), 0);
}

TEST_F(AcsOutputOfCall, SaysThatTheCallSucceededIfTheResponseIsLost) {
  for (const BadOutput output : {BadOutput::kFullDisk, BadOutput::kBrokenPipe}) {
    for (const char* format : {"json", "table"}) {
      const Result result = Call(output, {"--output", format});
      ExpectFailure(result, "StopInstance succeeded, request id ");
      EXPECT_NE(result.err.find("but its response is lost: cannot write to standard output: "), std::string::npos)
          << result.err;
    }
  }
  EXPECT_EQ(emulator_.Executions("StopInstance"), 4);
}

}  // namespace
}  // namespace acs::test
