#include <gtest/gtest.h>

#include <string>

#include "acs_program.h"

namespace acs::test {
namespace {

Json Decode(const std::string& product, const std::string& action, const std::string& body) {
  return RunAcs({"decode", product, action}, body).json();
}

class AcsDecodeOfRecording : public testing::TestWithParam<const char*> {};

// "ens/DescribeInstances.xml": product, action and format of a documented response.
TEST_P(AcsDecodeOfRecording, KnowsEveryField) {
  const std::string name = GetParam();
  const std::string action = name.substr(4, name.find('.') - 4);
  const Json decoded = RunAcs({"decode", name.substr(0, 3), action, DataPath("recordings/" + name)}).json();
  EXPECT_EQ(decoded.at("unknown"), Json::array());
  EXPECT_EQ(decoded.at("issues"), Json::array());
  EXPECT_TRUE(decoded.at("response").contains("RequestId"));
}

INSTANTIATE_TEST_SUITE_P(, AcsDecodeOfRecording,
                         testing::Values("ecs/AttachNetworkInterface.json", "ecs/DescribeNetworkInterfaces.json",
                                         "ecs/EnableNetworkInterfaceQoS.json", "ecs/ModifyInstanceNetworkSpec.json",
                                         "ens/AddBackendServers.json", "ens/AddBackendServers.xml",
                                         "ens/CreateInstance.json", "ens/CreateInstance.xml",
                                         "ens/DescribeAvailableResourceInfo.json",
                                         "ens/DescribeAvailableResourceInfo.xml", "ens/DescribeEnsRegions.json",
                                         "ens/DescribeEnsRegions.xml", "ens/DescribeInstances.json",
                                         "ens/DescribeInstances.xml", "ens/DescribeNetworkAttribute.json",
                                         "ens/DescribeNetworkAttribute.xml", "ens/DescribeUserBandWidthData.json",
                                         "ens/DescribeUserBandWidthData.xml", "ens/RebootInstance.json",
                                         "ens/RebootInstance.xml"));

TEST(AcsDecode, PrintsListsAsPlainArrays) {
  const Json decoded = Decode("ens", "DescribeEnsRegions",
                              R"({"EnsRegions":{"EnsRegions":[{"EnsRegionId":"a","Name":"大连"}]},"Code":"0"})");
  EXPECT_EQ(decoded, Json::parse(R"({"response":{"Code":0,"EnsRegions":[{"EnsRegionId":"a","Name":"大连"}]},)"
                                 R"("unknown":[],"issues":[]})"));
}

TEST(AcsDecode, NamesUnknownFieldsAndUnfitValues) {
  const Json decoded =
      Decode("ens", "DescribeInstances", R"({"Code":"zero","New":1,"Instances":{"Instance":[{"Disk":{},"New":{}}]}})");
  EXPECT_EQ(decoded.at("unknown"), Json::array({"New", "Instances[0].New"}));
  EXPECT_EQ(decoded.at("issues"), Json::array({"Code", "Instances[0].Disk"}));
}

TEST(AcsDecode, MendsABodyThatIsNotUtf8) {
  const Json decoded = Decode("ens", "RebootInstance", "{\"RequestId\":\"a\xFF\"}");
  EXPECT_EQ(decoded.at("response").at("RequestId"), "a\xEF\xBF\xBD");
  EXPECT_EQ(decoded.at("issues").size(), 1U);
}

// A terminal would obey, or hide, what a service wrote.
TEST(AcsDecode, EscapesWhatATerminalMustNotSee) {
  const std::string name = "a\u001b[31m\u009b2J\u202etxt\u200b\u007f\U000e0041 大";
  const Result run = RunAcs({"decode", "ecs", "DescribeRegions"}, Json{{"RequestId", name}}.dump());
  EXPECT_EQ(run.json().at("response").at("RequestId"), name);
  EXPECT_NE(run.out.find(R"(a\u001b[31m\u009b2J\u202etxt\u200b\u007f\udb40\udc41 大)"), std::string::npos) << run.out;
}

TEST(AcsDecode, ReadsXmlWithAndWithoutTheOption) {
  const std::string xml = "\xEF\xBB\xBF <R><RequestId>a</RequestId></R>";
  EXPECT_EQ(Decode("ens", "RebootInstance", xml).at("response").at("RequestId"), "a");
  EXPECT_EQ(RunAcs({"decode", "ens", "RebootInstance", "--xml", "-"}, xml).json().at("response").at("RequestId"), "a");
  ExpectFailure(RunAcs({"decode", "ens", "RebootInstance", "--xml"}, "{}"));
}

TEST(AcsDecode, FailsWhenTheBodyDoesNotParse) {
  for (const char* body : {"", "{\"RequestId\":", "[]", "7", "<R><RequestId>", "<R/>text", "nonsense"}) {
    SCOPED_TRACE(body);
    ExpectFailure(RunAcs({"decode", "ens", "RebootInstance"}, body), "RebootInstance");
  }
}

}  // namespace
}  // namespace acs::test
