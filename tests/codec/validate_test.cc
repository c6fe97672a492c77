#include "codec/validate.h"

#include <gtest/gtest.h>

#include <limits>
#include <optional>
#include <string>

#include "alibabacloud/base64.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ens/create_cluster_node_pool.h"
#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

using test::Everything;

TEST(FindInvalidValue, NamesTheFieldAndNeverTheValue) {
  const struct {
    Everything value;
    std::optional<std::string> expected;
  } rows[] = {
      {{.text = "plain"}, std::nullopt},
      {{.text = std::string("a\0b", 3)}, "Text has a NUL byte at offset 1"},
      {{.text = "a\xff"}, "Text is not UTF-8 at offset 1"},
      {{.decimal = std::numeric_limits<double>::infinity()}, "Decimal is not a finite number"},
      {{.any = "{"}, "Any is not JSON text"},
      {{.map = {{"k\xff", "v"}}}, "Map.k\\xff is not UTF-8 at offset 1"},
      {{.direct_items = {{}, {.key = "\xff"}}}, "DirectItems.2.Key is not UTF-8 at offset 0"},
      {{.simple = {"a;b", "c"}}, std::nullopt},
      {{.simple = {"a", "b,c"}}, "Simple.2 contains ',', which separates the items"},
      {{.semicolons = {"a,b", "c;d"}}, "Semicolons.2 contains ';', which separates the items"},
      {{.simple = {"a", ""}}, "Simple.2 is empty, and the items travel joined into one text"},
  };
  for (const auto& row : rows) EXPECT_EQ(FindInvalidValue(row.value), row.expected) << row.expected.value_or("valid");
}

TEST(FindInvalidValue, RefusesUserDataThatIsNotBase64) {
  const std::string problem = "UserData is not Base64: see alibabacloud::Base64Encode()";
  const struct {
    std::string text;
    std::optional<std::string> expected;
  } rows[] = {
      {Base64Encode("#!/bin/sh\necho hello\n"), std::nullopt},
      {"", std::nullopt},
      {"ZWNobyBo\nZWxsbyBl\r\nY3Mh\n", std::nullopt},
      {"ZWNobw==", std::nullopt},
      {"ZWNobw", std::nullopt},
      {"Pz8_Pj4-", std::nullopt},
      {"#!/bin/sh\necho hello\n", problem},
      {"#cloud-config", problem},
      {"echo hello", problem},
      {"ZWNob", problem},
      {"ZWNobw=", problem},
      {"ZWNobw===", problem},
      {"ZWNo====", problem},
      {"ZW==Nobw", problem},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(FindInvalidValue(ecs::RunInstancesRequest{.user_data = row.text}), row.expected) << row.text;
  }
}

TEST(FindInvalidValue, RefusesWhatIsNotBase64InsideOfJson) {
  ens::CreateClusterNodePoolRequest request;
  request.kubernetes_config.pre_user_data = "echo hello";
  EXPECT_EQ(FindInvalidValue(request), "KubernetesConfig.PreUserData is not Base64: see alibabacloud::Base64Encode()");
}

}  // namespace
}  // namespace alibabacloud::internal
