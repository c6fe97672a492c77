// The tables that the generator makes of the golden models, as compiled.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "golden/codegen/include/alibabacloud/odd/do_nothing.h"
#include "golden/codegen/include/alibabacloud/odd/list_case_twins.h"
#include "golden/codegen/include/alibabacloud/odd/service.h"
#include "golden/codegen/include/alibabacloud/odd/transform_shapes.h"

namespace alibabacloud::odd {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

template <class T>
const schema::Struct& TableOf() {
  return SchemaOf(static_cast<const T*>(nullptr));
}

const schema::Field& FieldOf(const schema::Struct& table, std::string_view name) {
  for (const schema::Field& field : table.fields) {
    if (field.name == name) return field;
  }
  throw std::out_of_range(std::string(name));
}

const schema::Action& ActionOf(std::string_view name) {
  for (const schema::ActionEntry& entry : Service().actions) {
    if (entry.action->name == name) return *entry.action;
  }
  throw std::out_of_range(std::string(name));
}

std::vector<std::string_view> WireNames(const schema::Struct& table) {
  std::vector<std::string_view> names;
  for (const schema::Field& field : table.fields) names.push_back(field.name);
  return names;
}

TEST(GeneratedTables, AreSortedByWireName) {
  EXPECT_THAT(WireNames(TableOf<ListCaseTwinsResponse>()), ElementsAre("Code", "NextToken", "Tags", "code", "tags"));
}

TEST(GeneratedTables, OfAnEmptyStructAreEmpty) { EXPECT_THAT(TableOf<DoNothingRequest>().fields, IsEmpty()); }

TEST(GeneratedTables, NameTheStructWithItsOwners) {
  EXPECT_EQ(TableOf<TransformShapesRequest::SystemDisk::QoS>().name, "TransformShapesRequest.SystemDisk.QoS");
}

TEST(GeneratedTables, PointToTheMembers) {
  TransformShapesRequest request;
  request.password = "p";
  request.system_disk.qos.vswitch_id = "vsw";
  const schema::Struct& table = TableOf<TransformShapesRequest>();
  EXPECT_EQ(*schema::Member(schema::ConstObject(request), FieldOf(table, "Password")).Scalar<std::string>(), "p");
  const schema::ConstObject disk = schema::Member(schema::ConstObject(request), FieldOf(table, "SystemDisk")).Object();
  const schema::ConstObject qos = schema::Member(disk, FieldOf(disk.schema(), "QoS")).Object();
  EXPECT_EQ(*schema::Member(qos, FieldOf(qos.schema(), "VSwitchId")).Scalar<std::string>(), "vsw");
}

TEST(GeneratedTables, HoldStyles) {
  const schema::Struct& table = TableOf<TransformShapesRequest>();
  EXPECT_EQ(FieldOf(table, "Names").style, schema::Style::kJson);
  EXPECT_EQ(FieldOf(table, "Ids").style, schema::Style::kSimple);
  EXPECT_EQ(FieldOf(table, "Codes").style, schema::Style::kSemicolon);
  EXPECT_EQ(FieldOf(table, "Ratios").style, schema::Style::kRepeat);
  EXPECT_EQ(FieldOf(table, "SystemDisk").style, schema::Style::kFlat);
}

TEST(GeneratedTables, HoldFlags) {
  const schema::Struct& request = TableOf<TransformShapesRequest>();
  EXPECT_EQ(FieldOf(request, "Password").flags, schema::kRequired | schema::kSensitive);
  EXPECT_EQ(FieldOf(request, "Anything").flags, schema::kRawJson);
  EXPECT_EQ(FieldOf(request, "Options").flags, schema::kRawJson);
  EXPECT_EQ(FieldOf(request, "SystemDisk").flags, 0);
  const schema::Struct& response = TableOf<TransformShapesResponse>();
  EXPECT_EQ(FieldOf(response, "Anys").flags, schema::kRawJson);
  EXPECT_EQ(FieldOf(response, "SecurityOptions").flags, schema::kDottedKeys);
}

TEST(GeneratedTables, HoldItemNamesAndAliases) {
  const schema::Struct& table = TableOf<TransformShapesResponse>();
  EXPECT_EQ(FieldOf(table, "Matrix").item_name, "Row");
  EXPECT_EQ(FieldOf(table, "Cube").item_name, "");
  ASSERT_EQ(table.aliases.size(), 2U);
  EXPECT_EQ(table.aliases[1].name, "old-name");
  EXPECT_EQ(table.fields[table.aliases[1].field].name, "OldName");
}

TEST(GeneratedTables, OnlyAJsonListOfARequestIsOptional) {
  EXPECT_TRUE(FieldOf(TableOf<TransformShapesRequest>(), "Rules").type->optional);
  EXPECT_FALSE(FieldOf(TableOf<TransformShapesRequest>(), "Labels").type->optional);
  EXPECT_FALSE(FieldOf(TableOf<TransformShapesRequest::Rules>(), "Ports").type->optional);
}

TEST(GeneratedActions, HoldWhatTheModelSays) {
  const schema::Action& action = ActionOf("UseKeywords");
  EXPECT_EQ(action.idempotency, schema::Idempotency::kToken);
  EXPECT_FALSE(action.allows_get);
  EXPECT_TRUE(action.allows_post);
  EXPECT_TRUE(action.https_only);
  EXPECT_EQ(action.timeout_seconds, 90);
  EXPECT_TRUE(ActionOf("RetireOld").deprecated);
  EXPECT_FALSE(ActionOf("DoNothing").allows_post);
}

TEST(GeneratedActions, HoldPaginationAndSuccessCodes) {
  const schema::Action& tokens = ActionOf("ListCaseTwins");
  EXPECT_EQ(tokens.pagination.style, schema::PaginationStyle::kNextToken);
  EXPECT_EQ(tokens.pagination.items, "Tags");
  EXPECT_EQ(tokens.pagination.response_token, "NextToken");
  EXPECT_THAT(tokens.success_codes, ElementsAre("0", "200", "Success"));
  const schema::Action& pages = ActionOf("GetSelfNamed");
  EXPECT_EQ(pages.pagination.style, schema::PaginationStyle::kPageNumber);
  EXPECT_EQ(pages.pagination.total_count, "TotalCount");
}

TEST(GeneratedRegistry, IsSortedAndHoldsModelsAndRecordings) {
  std::vector<std::string_view> names;
  for (const schema::ActionEntry& entry : Service().actions) names.push_back(entry.action->name);
  EXPECT_THAT(names, ElementsAre("DoNothing", "GetSelfNamed", "ListCaseTwins", "RetireAlone", "RetireForeign",
                                 "RetireOld", "TakeEnumerations", "TransformShapes", "UseKeywords"));
  const schema::ActionEntry& entry = Service().actions[7];
  EXPECT_TRUE(entry.model.starts_with(R"({"name":"TransformShapes")"));
  EXPECT_EQ(entry.recorded_json, "{\"Matrix\": {\"Row\": [[\"(a)\", \"(text)text\"]]}}\n");
  EXPECT_EQ(entry.recorded_xml, "<?xml version=\"1.0\"?>\r\n<R>\\ \"x\" ?? 1</R>\r\n");
}

TEST(GeneratedProduct, HoldsSortedEndpoints) {
  const schema::Product& product = *Service().product;
  EXPECT_EQ(product.key, "odd");
  EXPECT_TRUE(product.regional);
  EXPECT_EQ(product.region_parameter, "RegionId");
  ASSERT_EQ(product.endpoints.size(), 2U);
  EXPECT_EQ(product.endpoints[0].region, "east");
}

TEST(GeneratedHeaders, MakeTheFreeFunctionsFindableByArgument) {
  TransformShapesRequest::Tag tag{.key = "a"};
  std::ostringstream printed;
  printed << tag;
  EXPECT_EQ(ToJson(tag), R"({"Key":"a"})");
  EXPECT_EQ(printed.str(), R"({"Key":"a"})");
  EXPECT_TRUE(Equal(tag, TransformShapesRequest::Tag{.key = "a"}));
}

}  // namespace
}  // namespace alibabacloud::odd
