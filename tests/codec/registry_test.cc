#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "codec/every_action.h"
#include "codec/json_writer.h"
#include "codec/object_ops.h"
#include "codec/parameter_reader.h"
#include "codec/query_encoder.h"
#include "codec/xml_writer.h"
#include "support/deviating_json.h"
#include "support/fill.h"

namespace alibabacloud::internal {
namespace {

TEST_P(EveryAction, FilledResponseSurvivesEveryForm) {
  const schema::OwnedObject filled = GetParam().entry->make_response();
  test::FillEveryField(filled.object);
  const auto trip = [&](const std::string& text) {
    ExpectSame(ReadText(GetParam().entry->make_response(), text), filled.object, text);
  };
  trip(WriteJson(filled.object));
  trip(WriteJson(filled.object, {.wrap_lists = true}));
  trip(WriteXml("Response", filled.object));
}

TEST_P(EveryAction, FilledRequestSurvivesJsonAndParameters) {
  const schema::OwnedObject filled = GetParam().entry->make_request();
  test::FillEveryField(filled.object);
  const std::string json = ToJson(filled.object);
  ExpectSame(ReadText(GetParam().entry->make_request(), json), filled.object, json);

  ParameterList list;
  EncodeQuery(filled.object, list);
  Parameters parameters;
  for (std::size_t i = 0; i < list.size(); ++i) parameters.emplace_back(list.key(i), list.value(i));
  const schema::OwnedObject read = GetParam().entry->make_request();
  const ParameterReadResult result = ReadParameters(parameters, read.object);
  EXPECT_EQ(result.unknown, std::vector<std::string>());
  EXPECT_EQ(result.misfits, std::vector<std::string>());
  EXPECT_TRUE(Equal(read.object, filled.object)) << ToJson(read.object) << '\n' << json;
}

TEST_P(EveryAction, TablesAreSortedAndNamedOnce) {
  const auto check = [](const schema::Struct& schema) {
    for (std::size_t i = 1; i < schema.fields.size(); ++i) EXPECT_LT(schema.fields[i - 1].name, schema.fields[i].name);
    for (const schema::Alias& alias : schema.aliases) EXPECT_EQ(FindField(schema, alias.name), nullptr) << alias.name;
  };
  check(*GetParam().entry->action->request);
  check(*GetParam().entry->action->response);
}

TEST_P(EveryAction, SensitiveFieldsNeverPrint) {
  const schema::OwnedObject filled = GetParam().entry->make_request();
  test::FillEveryField(filled.object);
  std::ostringstream printed;
  printed << filled.object;
  for (const schema::Field& field : filled.object.schema().fields) {
    if ((field.flags & schema::kSensitive) == 0) continue;
    EXPECT_NE(printed.str().find('"' + std::string(field.name) + "\":\"***\""), std::string::npos) << field.name;
  }
}

// Services send numbers as text and text as numbers, and wrap lists or do not, whatever their documents say.
TEST_P(EveryAction, ResponsesWithOtherTypesAndListShapesLoseNothing) {
  const schema::OwnedObject filled = GetParam().entry->make_response();
  test::FillEveryField(filled.object, test::Texts::kNumerals);
  for (const bool swap_scalars : {false, true}) {
    for (const test::ListShape lists : {test::ListShape::kDirect, test::ListShape::kWrapped, test::ListShape::kOther}) {
      const std::string text = test::WriteDeviatingJson(filled.object, {.swap_scalars = swap_scalars, .lists = lists});
      ExpectSame(ReadText(GetParam().entry->make_response(), text), filled.object, text);
    }
  }
}

TEST_P(EveryAction, ResponsesWithSingleItemsInsteadOfListsLoseNothing) {
  const schema::OwnedObject filled = GetParam().entry->make_response();
  test::FillEveryField(filled.object, test::Texts::kNumerals, /*items=*/1);
  for (const test::ListShape lists : {test::ListShape::kItem, test::ListShape::kWrappedItem}) {
    const std::string text = test::WriteDeviatingJson(filled.object, {.lists = lists});
    ExpectSame(ReadText(GetParam().entry->make_response(), text), filled.object, text);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
