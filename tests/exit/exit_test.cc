// How programs end that use the SDK: each scenario of exit_program, as a process of its own.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "client/process.h"
#include "support/real_server.h"
#include "support/scripted_server.h"

namespace alibabacloud {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// Answers one request on each connection, so that clients which are busy are busy with TLS handshakes.
test::Script OneResponse() {
  return {test::steps::ReadRequest(),
          test::steps::Send(test::Reply(200, R"({"RequestId":"R","TotalCount":7})", "Connection: close\r\n"))};
}

class Exit : public ::testing::Test {
 protected:
  /// Runs a scenario against that server; returns what it prints.
  std::string RunAgainst(const test::ScriptedServer& server, const std::string& scenario) {
    const std::string certificate = directory_.Write("ca.pem", server.certificate());
    const ProcessResult result = internal::Run(
        RunProcess{.argv = {ALIBABACLOUD_EXIT_PROGRAM, scenario, server.url(), certificate, ALIBABACLOUD_EXIT_PLUGIN},
                   .timeout = std::chrono::seconds(90)},
        {});
    EXPECT_EQ(result.exit_code, 0) << scenario << ": " << result.error << result.output.view();
    return std::string(result.output.view());
  }

  test::ScriptedServer closing_{OneResponse(), test::TlsSettings()};
  test::ScriptedServer keeping_{
      test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"R","TotalCount":7})"))},
      test::TlsSettings()};
  test::TemporaryDirectory directory_;
};

class ExitScenario : public Exit, public ::testing::WithParamInterface<const char*> {};

TEST_P(ExitScenario, EndsWithoutCrashOrHang) {
  // Where a crash depends on what threads do at that moment, it does not come every time.
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(RunAgainst(closing_, GetParam()), "");
    EXPECT_EQ(RunAgainst(keeping_, GetParam()), "");
  }
}

INSTANTIATE_TEST_SUITE_P(All, ExitScenario,
                         ::testing::Values("StaticLoopIdle", "StaticLoopBusy", "StaticLoopLast", "StaticClientIdle",
                                           "LeakedLoopBusy", "ExitInACallback", "ExitInACallbackOfRun", "QuickExit",
                                           "ExitWhileThreadsCall", "HostInitialisesOpenSslFirst",
                                           "HostInitialisesOpenSslLast", "HostWantsNoExitHandler",
                                           "HostCleansOpenSslUp", "LoadAndUnload"),
                         [](const auto& scenario) { return std::string(scenario.param); });

class LateCall : public Exit, public ::testing::WithParamInterface<const char*> {};

TEST_P(LateCall, FailsWithAnErrorAfterTheEndOfOpenSsl) {
  for (const test::ScriptedServer* server : {&closing_, &keeping_}) {
    EXPECT_THAT(RunAgainst(*server, GetParam()),
                AnyOf(HasSubstr("the process is exiting"), StartsWith("late call: the caller asked to stop")));
  }
}

INSTANTIATE_TEST_SUITE_P(All, LateCall,
                         ::testing::Values("LateCallOfAnUnusedClient", "LateCallOfAUsedClient", "LateCallOnALoop"),
                         [](const auto& scenario) { return std::string(scenario.param); });

TEST_F(Exit, LateCallsSucceedBeforeTheEndOfOpenSsl) {
  for (const char* scenario : {"LateFirstCall", "LateCallBeforeOpenSslEnds"}) {
    EXPECT_EQ(RunAgainst(closing_, scenario), "late call: ok\n");
    EXPECT_EQ(RunAgainst(keeping_, scenario), "late call: ok\n");
  }
}

}  // namespace
}  // namespace alibabacloud
