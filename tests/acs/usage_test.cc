#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "acs_program.h"
#include "alibabacloud/version.h"

namespace acs::test {
namespace {

TEST(AcsUsage, PrintsHelp) {
  const Result help = RunAcs({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* command : {"actions", "schema", "preview", "sign", "decode", "decode-error", "call", "emulate"}) {
    EXPECT_NE(help.out.find(std::string("acs ") + command), std::string::npos) << command;
  }
  EXPECT_EQ(RunAcs({"help"}).out, help.out);
  EXPECT_EQ(RunAcs({"-h"}).out, help.out);
  EXPECT_EQ(RunAcs({"call", "--help"}).out, help.out);
}

TEST(AcsUsage, PrintsHelpAboutAnAction) {
  const Result help = RunAcs({"help", "ecs", "EnableNetworkInterfaceQoS"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* part : {"ecs EnableNetworkInterfaceQoS\n\nTurns on rate limits", "  * --NetworkInterfaceId TEXT\n",
                           "    --QoS.PpsRx INTEGER\n        Greatest inbound rate", "    --RegionId TEXT\n",
                           "acs schema ecs EnableNetworkInterfaceQoS\n"}) {
    EXPECT_NE(help.out.find(part), std::string::npos) << part << "\n" << help.out;
  }
  EXPECT_EQ(RunAcs({"call", "ecs", "EnableNetworkInterfaceQoS", "--help"}).out, help.out);
  EXPECT_EQ(RunAcs({"call", "ecs", "EnableNetworkInterfaceQoS", "--QoS.PpsRx", "1", "--help"}).out, help.out);
}

TEST(AcsUsage, HelpAboutAnActionTellsHowListsAreGiven) {
  const struct {
    const char* product;
    const char* action;
    const char* part;
  } cases[] = {
      {"ens", "CreateInstance", "    --DataDisk.1.Size TEXT\n"},
      {"ens", "AddBackendServers",
       "  * --BackendServers JSON\n        The servers to add, up to 20. Its members: Ip, "},
      {"ens", "DescribeEnsEipAddresses", "    --EipAddress A,B,...\n"},
      {"ecs", "DescribeNetworkInterfaces", "    --NetworkInterfaceId.1 TEXT\n"},
  };
  for (const auto& [product, action, part] : cases) {
    const Result help = RunAcs({"help", product, action});
    EXPECT_NE(help.out.find(part), std::string::npos) << part << "\n" << help.out;
  }
}

TEST(AcsUsage, PrintsItsVersion) {
  EXPECT_EQ(RunAcs({"--version"}).out, std::string("acs ") + alibabacloud::kVersion + "\n");
}

TEST(AcsUsage, RefusesWrongUsageInOneLine) {
  const std::vector<std::vector<std::string>> wrong = {
      {},
      {"nonsense"},
      {"line\nbreak"},
      {"actions", "oss"},
      {"actions", "ecs", "ens"},
      {"actions", "--all"},
      {"help", "ens", "Nonsense"},
      {"call", "oss", "DescribeInstances", "--help"},
      {"schema"},
      {"schema", "ens"},
      {"schema", "ens", "Nonsense"},
      {"schema", "ens", "describeinstances"},
      {"preview", "ens"},
      {"preview", "ens", "DescribeInstances", "extra"},
      {"preview", "ens", "DescribeInstances", "--method", "PUT"},
      {"preview", "ens", "DescribeInstances", "--format", "YAML"},
      {"preview", "ens", "DescribeInstances", "--signature", "v2"},
      {"preview", "ens", "DescribeInstances", "--region", "No Region"},
      {"preview", "ens", "DescribeInstances", "--endpoint", "ftp://x"},
      {"preview", "ens", "DescribeInstances", "--Status"},
      {"preview", "ens", "DescribeInstances", "--"},
      {"preview", "ens", "DescribeInstances", "--all-pages"},
      {"sign", "--v4"},
      {"sign", "/does/not/exist"},
      {"sign", "/"},
      {"decode", "ens"},
      {"decode", "ens", "DescribeInstances", "/does/not/exist"},
      {"call", "ens", "DescribeInstances", "--output", "yaml"},
      {"call", "ens", "DescribeInstances", "--wait", "Nonsense"},
      {"call", "ens", "DescribeEnsRegions", "--wait", "disk-available"},
      {"call", "ens", "DescribeInstances", "--wait"},
      {"call", "ens", "DescribeInstances", "--timestamp", "now"},
      {"emulate", "--port", "65536"},
      {"emulate", "now"},
  };
  for (const std::vector<std::string>& arguments : wrong) {
    SCOPED_TRACE(testing::PrintToString(arguments));
    ExpectUsageError(RunAcs(arguments));
  }
}

TEST(AcsActions, ListsOneActionALine) {
  const Result ecs = RunAcs({"actions", "ecs"});
  const Result ens = RunAcs({"actions", "ens"});
  EXPECT_NE(ecs.out.find("ecs AttachNetworkInterface\n"), std::string::npos);
  EXPECT_NE(ens.out.find("ens DescribeInstances\n"), std::string::npos);
  EXPECT_EQ(ens.out.find("ecs "), std::string::npos);
  EXPECT_EQ(RunAcs({"actions"}).out, ecs.out + ens.out);
}

TEST(AcsSchema, PrintsTheModel) {
  const Json schema = RunAcs({"schema", "ens", "DescribeInstances"}).json();
  EXPECT_EQ(schema.at("name"), "DescribeInstances");
  EXPECT_EQ(schema.at("pagination").at("items"), "Instances");
  EXPECT_TRUE(schema.at("request").is_array());
  EXPECT_TRUE(schema.at("response").is_array());
}

}  // namespace
}  // namespace acs::test
