// Macros that some systems and toolkits define: generated headers must live with them.
#define IN
#define OUT
#define ERROR 0
#define DELETE 1
#define GetObject GetObjectA
#define interface struct
#define emit
#define slots

#include "golden/codegen/include/alibabacloud/odd/client.h"
#include "golden/codegen/include/alibabacloud/odd/do_nothing.h"
#include "golden/codegen/include/alibabacloud/odd/get_self_named.h"
#include "golden/codegen/include/alibabacloud/odd/list_case_twins.h"
#include "golden/codegen/include/alibabacloud/odd/retire_alone.h"
#include "golden/codegen/include/alibabacloud/odd/retire_foreign.h"
#include "golden/codegen/include/alibabacloud/odd/retire_old.h"
#include "golden/codegen/include/alibabacloud/odd/service.h"
#include "golden/codegen/include/alibabacloud/odd/take_enumerations.h"
#include "golden/codegen/include/alibabacloud/odd/transform_shapes.h"
#include "golden/codegen/include/alibabacloud/odd/use_keywords.h"
#include "golden/codegen/include/alibabacloud/odd/waiters.h"

#undef IN
#undef OUT
#undef ERROR
#undef DELETE
#undef GetObject
#undef interface
#undef emit
#undef slots

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace alibabacloud::odd {
namespace {

TEST(GeneratedHeaders, TakeDesignatedInitializersInAlphabeticalOrder) {
  const TransformShapesRequest request{
      .ids = {1, 2},
      .labels = {{"a", "b"}},
      .names = {{"x"}},
      .password = "p",
      .rules = {{{.ports = {"80"}}}},
      .system_disk = {.qos = {.vswitch_id = "vsw"}, .size = 40},
      .tag = {{.key = "k", .sub = {{.x = true}}, .value = "v"}},
  };
  EXPECT_EQ(request.names, std::vector<std::string>{"x"});
  EXPECT_EQ(request.rules->front().ports.front(), "80");
  EXPECT_EQ(request.tag[0].sub[0].x, true);
  EXPECT_FALSE(request.user_data);
}

TEST(GeneratedHeaders, ConstantsConvertToMembers) {
  const TakeEnumerationsRequest request{
      .kinds = {TakeEnumerationsRequest::kKindsA, TakeEnumerationsRequest::kKindsB},
      .status = TakeEnumerationsRequest::kStatusInUse2,
  };
  EXPECT_EQ(request.status, "In_use");
  EXPECT_EQ(request.kinds, (std::vector<std::string>{"a", "b"}));
}

TEST(GeneratedHeaders, NumbersAreWide) {
  static_assert(std::is_same_v<decltype(UseKeywordsRequest::class_), std::optional<std::int64_t>>);
  static_assert(std::is_same_v<decltype(UseKeywordsRequest::namespace_), std::optional<double>>);
  static_assert(std::is_same_v<UseKeywordsRequest::Response, UseKeywordsResponse>);
}

TEST(GeneratedHeaders, DescribeEveryStruct) {
  static_assert(schema::Described<DoNothingRequest>);
  static_assert(schema::Described<TransformShapesResponse>);
  static_assert(schema::Described<TransformShapesRequest::SystemDisk::QoS>);
}

}  // namespace
}  // namespace alibabacloud::odd
