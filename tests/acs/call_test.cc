#include <gtest/gtest.h>

#include <csignal>
#include <string>
#include <vector>

#include "acs_program.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"

namespace acs::test {
namespace {

namespace ens = alibabacloud::ens;
using alibabacloud::testing::Emulator;

class AcsCall : public testing::Test {
 protected:
  [[nodiscard]] Result Call(std::vector<std::string> arguments, std::string_view input = {}) const {
    arguments.insert(arguments.begin(), "call");
    arguments.insert(arguments.end(), {"--endpoint", emulator_.endpoint()});
    return RunAcs(arguments, input);
  }

  [[nodiscard]] alibabacloud::testing::RecordedRequest LastRequest() const {
    const auto requests = emulator_.Requests();
    EXPECT_FALSE(requests.empty());
    return requests.empty() ? alibabacloud::testing::RecordedRequest{} : requests.back();
  }

  Emulator emulator_{{alibabacloud::ecs::Service(), ens::Service()}};
};

TEST(AcsEmulate, AnswersCallsUntilItIsToldToStop) {
  for (const int signal : {SIGINT, SIGTERM}) {
    EmulateProgram emulate;
    ASSERT_TRUE(emulate.first_line().starts_with("listening on http://127.0.0.1:")) << emulate.first_line();
    const Json response = RunAcs({"call", "ens", "DescribeEnsRegions", "--endpoint", emulate.endpoint()}).json();
    EXPECT_EQ(response.at("EnsRegions")[0].at("EnsRegionId"), "cn-dalian-unicom");
    EXPECT_EQ(emulate.Stop(signal), 0);
  }
}

TEST_F(AcsCall, ReportsAPortThatIsTaken) {
  ExpectFailure(RunAcs({"emulate", "--port", std::to_string(emulator_.port())}), std::to_string(emulator_.port()));
}

TEST_F(AcsCall, ExplainsWhereCredentialsComeFrom) {
  const Result found = Call({"ens", "DescribeEnsRegions", "--explain-credentials"});
  EXPECT_EQ(found.exit_code, 0);
  EXPECT_NE(found.err.find("1. env: found access key test*** from env\n2. oidc_role_arn: not asked\n"),
            std::string::npos)
      << found.err;
  EXPECT_EQ((found.err + found.out).find("testsecret"), std::string::npos);

  const Result none = RunAcs(
      {"call", "ens", "DescribeEnsRegions", "--explain-credentials", "--endpoint", emulator_.endpoint()}, {}, {});
  EXPECT_EQ(none.exit_code, 1);
  for (const std::string line : {"1. env: skipped: ALIBABA_CLOUD_ACCESS_KEY_ID is not set",
                                 "2. oidc_role_arn: skipped: ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set",
                                 "3. cli_profile: skipped: /nonexistent/.aliyun/config.json does not exist",
                                 "4. profile: skipped: /nonexistent/.alibabacloud/credentials does not exist",
                                 "5. ecs_ram_role: skipped: ALIBABA_CLOUD_ECS_METADATA_DISABLED is \"true\"",
                                 "6. credentials_uri: skipped: ALIBABA_CLOUD_CREDENTIALS_URI is not set"}) {
    EXPECT_NE(none.err.find(line), std::string::npos) << none.err;
    EXPECT_NE(none.err.find(line), none.err.rfind(line)) << none.err;  // In the error as well.
  }
}

TEST_F(AcsCall, SpeaksEveryProtocolVariant) {
  const Json expected = Json::parse(DataText("recordings/ens/DescribeEnsRegions.json"));
  for (const char* signature : {"v1", "v3"}) {
    for (const char* method : {"GET", "POST"}) {
      for (const char* format : {"JSON", "XML"}) {
        SCOPED_TRACE(std::string(signature) + method + format);
        const Json response =
            Call({"ens", "DescribeEnsRegions", "--signature", signature, "--method", method, "--format", format})
                .json();
        EXPECT_EQ(response.at("EnsRegions"), expected.at("EnsRegions").at("EnsRegions"));
        const alibabacloud::testing::RecordedRequest request = LastRequest();
        EXPECT_EQ(request.method, method);
        EXPECT_EQ(request.signature == alibabacloud::SignatureVersion::kV3, std::string_view(signature) == "v3");
        EXPECT_EQ(request.format == alibabacloud::ResponseFormat::kXml, std::string_view(format) == "XML");
      }
    }
  }
}

TEST_F(AcsCall, SendsRequestFieldsAndRegion) {
  const Json response =
      Call({"ecs", "AttachNetworkInterface", "--region", "cn-beijing", "--json", "-", "--NetworkInterfaceId", "eni-1"},
           R"({"InstanceId":"i-1"})")
          .json();
  EXPECT_TRUE(response.contains("RequestId"));
  const auto request = LastRequest();
  EXPECT_EQ(request.Parameter("RegionId"), "cn-beijing");
  EXPECT_EQ(request.Parameter("InstanceId"), "i-1");
  EXPECT_EQ(request.Parameter("NetworkInterfaceId"), "eni-1");
}

TEST_F(AcsCall, SendsTextForAStyleJsonFieldVerbatim) {
  const std::string text = R"([ {"ServerId": "i-1"} ])";
  (void)Call({"ens", "AddBackendServers", "--LoadBalancerId", "lb-1", "--BackendServers", text}).json();
  EXPECT_EQ(LastRequest().Parameter("BackendServers"), text);
}

TEST_F(AcsCall, ReportsAnErrorOfTheServiceInOneLine) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const ens::RebootInstanceRequest&) {
    return alibabacloud::Error{.code = "InstanceNotFound", .message = "not\nfound", .http_status = 404};
  });
  const Result result = Call({"ens", "RebootInstance", "--InstanceId", "i-1"});
  ExpectFailure(result, "service InstanceNotFound: not\\x0afound, HTTP status 404");
  EXPECT_NE(result.err.find(LastRequest().request_id), std::string::npos) << result.err;
}

TEST_F(AcsCall, PrintsAResponseWithABusinessErrorAndWarns) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const ens::RebootInstanceRequest&) { return ens::RebootInstanceResponse{.code = 400}; });
  const Result result = Call({"ens", "RebootInstance", "--InstanceId", "i-1"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(Json::parse(result.out).at("Code"), 400);
  EXPECT_NE(result.err.find("400"), std::string::npos) << result.err;
}

TEST_F(AcsCall, FailsWithoutARequiredField) {
  ExpectFailure(Call({"ens", "RebootInstance"}), "InstanceId");
  EXPECT_TRUE(emulator_.Requests().empty());
}

TEST_F(AcsCall, FailsWithoutCredentials) {
  ExpectFailure(RunAcs({"call", "ens", "DescribeEnsRegions", "--endpoint", emulator_.endpoint()}, "", {}),
                "credentials");
}

TEST_F(AcsCall, FailsWithoutAService) {
  const std::vector<std::string> nowhere = {"call", "ens",        "RebootInstance",    "--InstanceId",
                                            "i-1",  "--endpoint", "http://127.0.0.1:1"};
  ExpectFailure(RunAcs(nowhere), "connect");
}

TEST_F(AcsCall, PrintsATableOfTheFirstList) {
  emulator_.Handle<ens::DescribeEnsRegionsRequest>([](const ens::DescribeEnsRegionsRequest&) {
    return ens::DescribeEnsRegionsResponse{
        .ens_regions = {{.ens_region_id = "a-long-one", .name = "大连"}, {.area = "North\n", .ens_region_id = "b"}}};
  });
  const Result result = Call({"ens", "DescribeEnsRegions", "--output", "table"});
  EXPECT_EQ(result.out,
            "Area       EnsRegionId  Name\n"
            "           a-long-one   大连\n"
            "North\\x0a  b\n");
}

TEST_F(AcsCall, PrintsLinesWhenThereIsNoList) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const ens::RebootInstanceRequest&) { return ens::RebootInstanceResponse{.code = 0, .request_id = "r"}; });
  EXPECT_EQ(Call({"ens", "RebootInstance", "--InstanceId", "i", "--output", "table"}).out, "Code: 0\nRequestId: r\n");
}

}  // namespace
}  // namespace acs::test
