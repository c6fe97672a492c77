#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "acs_program.h"
#include "support/real_server.h"

namespace acs::test {
namespace {

std::vector<std::string> Command(const std::string& product, const std::string& action,
                                 const std::vector<std::string>& more = {}) {
  std::vector<std::string> command = {"preview", product,  action, "--timestamp", "2024-03-22T02:32:52Z",
                                      "--nonce", "a nonce"};
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

Json Preview(const std::string& product, const std::string& action, const std::vector<std::string>& more = {}) {
  return RunAcs(Command(product, action, more)).json();
}

Json PreviewJson(const std::string& product, const std::string& action, const std::string& request) {
  return RunAcs(Command(product, action, {"--json", "-"}), request).json();
}

// Without the common parameters.
Json OwnParameters(const Json& preview) {
  Json own = Json::object();
  for (const auto& member : preview.at("params").items()) {
    static const std::vector<std::string> common = {"Action",           "Version",        "Format",
                                                    "AccessKeyId",      "Signature",      "SignatureMethod",
                                                    "SignatureVersion", "SignatureNonce", "Timestamp"};
    if (std::find(common.begin(), common.end(), member.key()) == common.end()) own[member.key()] = member.value();
  }
  return own;
}

TEST(AcsPreview, PrintsExactlyTheFixedKeys) {
  EXPECT_EQ(RunAcs(Command("ens", "RebootInstance")).keys(),
            "method url headers body params string_to_sign signature missing ");
}

// The parameters of the documentation's request, given as they travel.
class AcsPreviewOfSample : public testing::TestWithParam<const char*> {};

TEST_P(AcsPreviewOfSample, SendsEveryParameterAsDocumented) {
  std::istringstream sample(DataText("recordings/ens/" + std::string(GetParam()) + ".request.txt"));
  std::vector<std::string> options;
  Json expected = Json::object();
  for (std::string line; std::getline(sample, line);) {
    const std::string name = line.substr(0, line.find('='));
    if (name == "Action" || name == "Version") continue;
    options.insert(options.end(), {"--" + name, line.substr(name.size() + 1)});
    expected[name] = options.back();
  }
  options.emplace_back("--show-secrets");
  const Json preview = Preview("ens", GetParam(), options);
  EXPECT_EQ(OwnParameters(preview), expected);
  EXPECT_EQ(preview.at("params").at("Action"), GetParam());
  EXPECT_EQ(preview.at("params").at("Version"), "2017-11-10");
  EXPECT_EQ(preview.at("missing"), Json::array());
}

INSTANTIATE_TEST_SUITE_P(, AcsPreviewOfSample,
                         testing::Values("AddBackendServers", "CreateInstance", "DescribeAvailableResourceInfo",
                                         "DescribeEnsRegions", "DescribeInstances", "DescribeNetworkAttribute",
                                         "DescribeUserBandWidthData", "RebootInstance"));

TEST(AcsPreview, FlattensNestedJson) {
  EXPECT_EQ(OwnParameters(PreviewJson("ecs", "DescribeNetworkInterfaces",
                                      R"({"RegionId":"cn-hangzhou","Tag":[{"Key":"a"},{"Value":"b"}],)"
                                      R"("NetworkInterfaceId":["eni-1","eni-2"],"PageSize":"50"})")),
            Json::parse(R"({"NetworkInterfaceId.1":"eni-1","NetworkInterfaceId.2":"eni-2","PageSize":"50",)"
                        R"("RegionId":"cn-hangzhou","Tag.1.Key":"a","Tag.2.Value":"b"})"));
  EXPECT_EQ(OwnParameters(PreviewJson("ecs", "EnableNetworkInterfaceQoS",
                                      R"({"NetworkInterfaceId":"eni-1","QoS":{"PpsRx":10000,"BandwidthTx":"7"}})")),
            Json::parse(R"({"NetworkInterfaceId":"eni-1","QoS.BandwidthTx":"7","QoS.PpsRx":"10000"})"));
  EXPECT_EQ(
      OwnParameters(PreviewJson("ens", "CreateInstance", R"({"SystemDisk":{"Size":40},"DataDisk":[{"Size":"50"}]})")),
      Json::parse(R"({"DataDisk.1.Size":"50","SystemDisk.Size":"40"})"));
}

TEST(AcsPreview, ConvertsJsonAsLenientlyAsResponses) {
  EXPECT_EQ(
      OwnParameters(PreviewJson("ens", "DescribeInstances", R"({"PageNumber":"2","PageSize":100,"Status":null})")),
      Json::parse(R"({"PageNumber":"2","PageSize":"100"})"));
}

TEST(AcsPreview, SendsAStyleJsonValueCompact) {
  EXPECT_EQ(OwnParameters(PreviewJson(
                "ens", "DescribeInstances",
                R"({"InstanceIds":[],"EnsRegionIds":["a", "ü"],"OrderByParams":{"ExpireTimeSort": "asc"}})")),
            Json::parse(R"({"EnsRegionIds":"[\"a\",\"ü\"]","InstanceIds":"[]",)"
                        R"("OrderByParams":"{\"ExpireTimeSort\":\"asc\"}"})"));
}

TEST(AcsPreview, SendsTextForAStyleJsonFieldVerbatim) {
  const std::string text = R"([ {"ServerId":"i-1", "New":true} ])";
  const Json request = {{"LoadBalancerId", "lb-1"}, {"BackendServers", text}};
  const Json from_json = PreviewJson("ens", "AddBackendServers", request.dump());
  EXPECT_EQ(from_json.at("params").at("BackendServers"), text);
  EXPECT_EQ(from_json.at("missing"), Json::array());
  const Json from_option = Preview("ens", "AddBackendServers", {"--LoadBalancerId", "lb-1", "--BackendServers", text});
  EXPECT_EQ(from_option, from_json);
  EXPECT_EQ(PreviewJson("ens", "DescribeInstances", R"({"InstanceIds":""})").at("params").at("InstanceIds"), "");
  EXPECT_EQ(PreviewJson("ens", "DescribeInstances", R"({"InstanceIds":"no json"})").at("params").at("InstanceIds"),
            "no json");
}

TEST(AcsPreview, ListsRequiredFieldsThatAreNotSet) {
  EXPECT_EQ(Preview("ecs", "AttachNetworkInterface", {"--InstanceId", "i-1"}).at("missing"),
            Json::array({"NetworkInterfaceId", "RegionId"}));
  EXPECT_EQ(Preview("ecs", "AttachNetworkInterface", {"--InstanceId", "i-1", "--region", "cn-hangzhou"}).at("missing"),
            Json::array({"NetworkInterfaceId"}));
  EXPECT_EQ(PreviewJson("ens", "AddBackendServers", R"({"BackendServers":[{"Port":80}]})").at("missing"),
            Json::array({"BackendServers.1.ServerId", "LoadBalancerId"}));
}

TEST(AcsPreview, RefusesWhatTheRequestHasNoFieldFor) {
  ExpectUsageError(RunAcs(Command("ens", "RebootInstance", {"--Foo", "1"})), "Foo");
  ExpectUsageError(RunAcs(Command("ens", "RebootInstance", {"--instanceid", "1"})), "instanceid");
  ExpectUsageError(RunAcs(Command("ens", "RebootInstance", {"--json", "-"}), R"({"Foo":1})"), "Foo");
  ExpectUsageError(
      RunAcs(Command("ecs", "DescribeNetworkInterfaces", {"--json", "-"}), R"({"Tag":[{"key":"a"},{"K":1}]})"),
      "Tag[0].key");
  ExpectUsageError(RunAcs(Command("ens", "DescribeInstances", {"--json", "-"}), R"({"PageNumber":"two"})"),
                   "PageNumber");
  ExpectUsageError(RunAcs(Command("ens", "DescribeInstances", {"--PageNumber", "two"})), "PageNumber");
  ExpectUsageError(RunAcs(Command("ens", "DescribeInstances", {"--json", "-"}), "[]"), "object");
  ExpectUsageError(RunAcs(Command("ens", "DescribeInstances", {"--json", "-"}), "{"), "not JSON");
  ExpectUsageError(RunAcs(Command("ens", "DescribeInstances", {"--json", "/does/not/exist"})), "/does/not/exist");
}

TEST(AcsPreview, LetsTheLaterSourceWin) {
  const std::string request = R"({"InstanceName":"json","Status":"Running","InstanceIds":["i-1"]})";
  EXPECT_EQ(OwnParameters(RunAcs(Command("ens", "DescribeInstances",
                                         {"--json", "-", "--InstanceName=option", "--InstanceIds.1", "i-2"}),
                                 request)
                              .json()),
            Json::parse(R"({"InstanceIds":"[\"i-2\"]","InstanceName":"option","Status":"Running"})"));
  EXPECT_EQ(OwnParameters(RunAcs(Command("ens", "DescribeInstances",
                                         {"--InstanceName", "option", "--InstanceIds", "verbatim", "--json", "-"}),
                                 request)
                              .json()),
            Json::parse(R"({"InstanceIds":"[\"i-1\"]","InstanceName":"json","Status":"Running"})"));
}

TEST(AcsPreview, SignsTheGivenNonceAndTimestamp) {
  const Json preview = Preview("ens", "RebootInstance", {"--InstanceId", "i-1", "--method", "GET"});
  EXPECT_EQ(preview.at("method"), "GET");
  EXPECT_EQ(preview.at("body"), "");
  EXPECT_EQ(preview.at("params").at("SignatureNonce"), "a nonce");
  EXPECT_EQ(preview.at("params").at("Timestamp"), "2024-03-22T02:32:52Z");
  EXPECT_EQ(preview, Preview("ens", "RebootInstance", {"--InstanceId", "i-1", "--method", "GET"}));
  // The other command, which knows nothing of requests, must agree.
  Json input = {{"method", "GET"}, {"params", preview.at("params")}, {"access_key_secret", "testsecret"}};
  input["params"].erase("Signature");
  const Json expected = RunAcs({"sign"}, input.dump()).json();
  EXPECT_EQ(preview.at("string_to_sign"), expected.at("string_to_sign"));
  EXPECT_EQ(preview.at("signature"), expected.at("signature"));
  EXPECT_EQ(preview.at("url"), "https://ens.aliyuncs.com/?" + expected.at("query").get<std::string>());
}

TEST(AcsPreview, PutsCommonParametersOfV3IntoHeaders) {
  const Json preview =
      Preview("ecs", "AttachNetworkInterface", {"--InstanceId", "i-1", "--signature", "v3", "--region", "cn-beijing"});
  EXPECT_EQ(preview.at("params"), Json::parse(R"({"InstanceId":"i-1","RegionId":"cn-beijing"})"));
  EXPECT_EQ(preview.at("url"), "https://ecs.cn-beijing.aliyuncs.com/");
  EXPECT_EQ(preview.at("body"), "InstanceId=i-1&RegionId=cn-beijing");
  const Json& headers = preview.at("headers");
  EXPECT_EQ(headers.at("Host"), "ecs.cn-beijing.aliyuncs.com");
  EXPECT_EQ(headers.at("x-acs-signature-nonce"), "a nonce");
  EXPECT_EQ(headers.at("x-acs-date"), "2024-03-22T02:32:52Z");
  EXPECT_TRUE(headers.at("Authorization")
                  .get<std::string>()
                  .ends_with("Signature=" + preview.at("signature").get<std::string>()));
}

TEST(AcsPreview, ChoosesTheEndpoint) {
  EXPECT_EQ(Preview("ecs", "AttachNetworkInterface").at("url"), "https://ecs.aliyuncs.com/");
  EXPECT_EQ(Preview("ens", "RebootInstance", {"--region", "cn-beijing"}).at("url"), "https://ens.aliyuncs.com/");
  EXPECT_EQ(Preview("ens", "RebootInstance", {"--endpoint", "http://127.0.0.1:81"}).at("headers").at("Host"),
            "127.0.0.1:81");
  const Json from_environment =
      RunAcs(Command("ecs", "AttachNetworkInterface"), "", {"ALIBABA_CLOUD_REGION_ID=cn-hangzhou"}).json();
  EXPECT_EQ(from_environment.at("params").at("RegionId"), "cn-hangzhou");
}

TEST(AcsPreview, ChoosesTheFormat) {
  EXPECT_EQ(Preview("ens", "RebootInstance").at("params").at("Format"), "JSON");
  EXPECT_EQ(Preview("ens", "RebootInstance", {"--format", "XML"}).at("params").at("Format"), "XML");
}

TEST(AcsPreview, SignsAsTestIdWithoutCredentials) {
  EXPECT_EQ(RunAcs(Command("ens", "RebootInstance"), "", {}).json(), Preview("ens", "RebootInstance"));
  const Environment temporary = {"ALIBABA_CLOUD_ACCESS_KEY_ID=me", "ALIBABA_CLOUD_ACCESS_KEY_SECRET=s",
                                 "ALIBABA_CLOUD_SECURITY_TOKEN=t"};
  const Json preview = RunAcs(Command("ens", "RebootInstance"), "", temporary).json();
  EXPECT_EQ(preview.at("params").at("AccessKeyId"), "me");
  EXPECT_EQ(preview.at("params").at("SecurityToken"), "***");
  ExpectFailure(RunAcs(Command("ens", "RebootInstance"), "", {"ALIBABA_CLOUD_ACCESS_KEY_ID=me"}), "credentials");
}

TEST(AcsPreview, ShowsSecretsIfAsked) {
  const Json preview = Preview("ens", "CreateInstance", {"--Password", "secret word", "--show-secrets"});
  EXPECT_EQ(preview.at("params").at("Password"), "secret word");
  EXPECT_NE(preview.at("body").get<std::string>().find("Password=secret%20word"), std::string::npos);
}

TEST(AcsPreview, MasksSecretsAndSignsTheRealRequest) {
  const struct {
    const char* product;
    const char* action;
    std::vector<std::string> request;
    std::vector<std::string> secrets;  // As they are and as they travel.
  } rows[] = {
      {"ens", "CreateInstance", {"--Password", "secret word"}, {"secret word", "secret%20word", "secret%2520word"}},
      // Short and ordinary: found by its place, not by its value.
      {"ens", "CreateInstance", {"--Password", "zq&=%"}, {"zq&=%", "zq%26%3D%25", "zq%2526"}},
      {"ecs", "RunCommand", {"--CommandContent", "cmVib290"}, {"cmVib290"}},
      {"ecs",
       "RunCommand",
       {"--Parameters", R"({"db_password":"hunter-two","user":"me"})"},
       {"hunter-two", "hunter%2dtwo"}},
  };
  for (const auto& row : rows) {
    for (const char* method : {"GET", "POST"}) {
      for (const char* signature : {"v1", "v3"}) {
        SCOPED_TRACE(std::string(row.action) + ' ' + row.secrets.front() + ' ' + method + ' ' + signature);
        std::vector<std::string> request = row.request;
        request.insert(request.end(), {"--method", method, "--signature", signature});
        const Result masked = RunAcs(Command(row.product, row.action, request));
        for (const std::string& secret : row.secrets)
          EXPECT_EQ(masked.out.find(secret), std::string::npos) << masked.out;
        EXPECT_EQ(masked.json().at("params").dump().find("***") != std::string::npos, true) << masked.out;
        request.emplace_back("--show-secrets");
        const Json shown = Preview(row.product, row.action, request);
        EXPECT_EQ(masked.json().at("signature"), shown.at("signature"));
        EXPECT_NE(shown.at("params").dump(), masked.json().at("params").dump());
      }
    }
  }
}

TEST(AcsPreview, MasksOnlySecrets) {
  const Json preview = Preview("ens", "CreateInstance", {"--InstanceName", "n", "--Password", "secret word"});
  EXPECT_EQ(preview.at("params").at("Password"), "***");
  EXPECT_EQ(preview.at("params").at("InstanceName"), "n");
  EXPECT_EQ(preview.at("params").at("AccessKeyId"), "testid");
  const auto body = preview.at("body").get<std::string>();
  EXPECT_NE(body.find("&InstanceName=n&Password=***&"), std::string::npos) << body;
  const auto signed_text = preview.at("string_to_sign").get<std::string>();
  EXPECT_NE(signed_text.find("%26InstanceName%3Dn%26Password%3D***%26"), std::string::npos) << signed_text;
  const Json parameters =
      Json::parse(Preview("ecs", "RunCommand", {"--Parameters", R"({"db_password":"hunter-two","user":"me"})"})
                      .at("params")
                      .at("Parameters")
                      .get<std::string>());
  EXPECT_EQ(parameters, Json::parse(R"({"db_password":"***","user":"me"})"));
}

TEST(AcsPreview, MasksTokensOfCredentials) {
  const Environment temporary = {"ALIBABA_CLOUD_ACCESS_KEY_ID=me", "ALIBABA_CLOUD_ACCESS_KEY_SECRET=s",
                                 "ALIBABA_CLOUD_SECURITY_TOKEN=sts-token-1"};
  for (const char* signature : {"v1", "v3"}) {
    const Result result =
        RunAcs(Command("ens", "RebootInstance", {"--signature", signature, "--method", "GET"}), "", temporary);
    EXPECT_EQ(result.out.find("sts-token-1"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("***"), std::string::npos) << result.out;
    EXPECT_EQ(result.exit_code, 0);
  }
}

TEST(AcsPreview, ShowsNoValueOfAnOptionInErrors) {
  ExpectUsageError(RunAcs({"sign", "--Password=secret word"}), "there is no option --Password\n");
}

TEST(AcsPreview, TakesTheRegionFromOptionThenEnvironmentThenProfile) {
  const alibabacloud::test::TemporaryDirectory home;
  const std::string path = home.Write("config.json", R"({"current":"default","profiles":[
      {"name":"default","mode":"AK","access_key_id":"a","access_key_secret":"b","region_id":"cn-beijing"},
      {"name":"abroad","mode":"AK","access_key_id":"a","access_key_secret":"b","region_id":"ap-southeast-1"}]})");
  const std::string file = "ALIBABA_CLOUD_CONFIG_FILE=" + path;
  const auto url = [&](const std::string& product, const std::string& action, const std::vector<std::string>& options,
                       Environment environment) {
    environment.push_back(file);
    return RunAcs(Command(product, action, options), "", environment).json().at("url").get<std::string>();
  };
  // Whatever gave the keys.
  for (const Environment& keys : {Environment(), TestCredentials()}) {
    EXPECT_EQ(url("ecs", "StopInstance", {}, keys), "https://ecs.cn-beijing.aliyuncs.com/");
    EXPECT_EQ(url("ens", "RebootInstance", {}, keys), "https://ens.aliyuncs.com/");
  }
  EXPECT_EQ(url("ecs", "StopInstance", {}, {"ALIBABA_CLOUD_PROFILE=abroad"}),
            "https://ecs.ap-southeast-1.aliyuncs.com/");
  EXPECT_EQ(url("ens", "RebootInstance", {}, {"ALIBABA_CLOUD_PROFILE=abroad"}),
            "https://ens.ap-southeast-1.aliyuncs.com/");
  EXPECT_EQ(url("ecs", "StopInstance", {}, {"ALIBABA_CLOUD_REGION_ID=cn-shanghai"}),
            "https://ecs.cn-shanghai.aliyuncs.com/");
  EXPECT_EQ(url("ecs", "StopInstance", {"--region", "cn-shenzhen"}, {"ALIBABA_CLOUD_REGION_ID=cn-shanghai"}),
            "https://ecs.cn-shenzhen.aliyuncs.com/");
  const Json ecs = RunAcs(Command("ecs", "DescribeInstances", {"--endpoint", "127.0.0.1"}), "", {file}).json();
  EXPECT_EQ(ecs.at("params").at("RegionId"), "cn-beijing");
  const Json ens = RunAcs(Command("ens", "DescribeInstances"), "", {file}).json();
  EXPECT_FALSE(ens.at("params").contains("RegionId"));
}

TEST(AcsPreview, NamesTheOriginOfAMalformedRegion) {
  ExpectUsageError(RunAcs(Command("ecs", "StopInstance"), "", {"ALIBABA_CLOUD_REGION_ID=CN"}),
                   "the region \"CN\" (from ALIBABA_CLOUD_REGION_ID) is malformed");
}

TEST(AcsPreview, WarnsOfAProfileThatCannotBeRead) {
  Environment environment = TestCredentials();
  environment.emplace_back("ALIBABA_CLOUD_CONFIG_FILE=/nonexistent/config.json");
  const Result result = RunAcs(Command("ecs", "StopInstance"), "", environment);
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_NE(result.err.find("no region is taken from the CLI profile: /nonexistent/config.json does not exist"),
            std::string::npos)
      << result.err;
}

}  // namespace
}  // namespace acs::test
