#include "codec/query_encoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/json.h"
#include "codec/parameter_reader.h"
#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

using test::Everything;
using Pairs = std::map<std::string, std::string>;

Pairs Encode(schema::ConstObject object) {
  ParameterList list;
  EncodeQuery(object, list);
  Pairs pairs;
  for (std::size_t i = 0; i < list.size(); ++i) pairs.emplace(list.key(i), list.value(i));
  EXPECT_EQ(pairs.size(), list.size()) << "a key occurs twice";
  return pairs;
}

struct Row {
  const char* what;
  Everything value;
  Pairs expected;
};

TEST(EncodeQuery, SpellsEachStyle) {
  const Row rows[] = {
      {"nothing set", {}, {}},
      {"scalars",
       {.boolean = false, .decimal = 100.0, .integer = -1, .text = "a b"},
       {{"Boolean", "false"}, {"Decimal", "100"}, {"Integer", "-1"}, {"Text", "a b"}}},
      {"decimals have no exponent", {.decimal = 1e-7}, {{"Decimal", "0.0000001"}}},
      {"large decimals neither", {.decimal = 1e21}, {{"Decimal", "1000000000000000000000"}}},
      {"an empty string is sent", {.text = ""}, {{"Text", ""}}},
      {"lists count from 1", {.direct = {"a", "", "c"}}, {{"Direct.1", "a"}, {"Direct.2", ""}, {"Direct.3", "c"}}},
      {"an item without a value keeps its index",
       {.direct_items = {{.key = "a"}, {}, {.key = "c", .values = {"x", "y"}}}},
       {{"DirectItems.1.Key", "a"},
        {"DirectItems.3.Key", "c"},
        {"DirectItems.3.Values.1", "x"},
        {"DirectItems.3.Values.2", "y"}}},
      {"objects", {.inner = {.size = 1, .items = {{.key = "k"}}}}, {{"Inner.Items.1.Key", "k"}, {"Inner.Size", "1"}}},
      {"lists of lists", {.lists = {{"a", "b"}, {"c"}}}, {{"Lists.1.1", "a"}, {"Lists.1.2", "b"}, {"Lists.2.1", "c"}}},
      {"maps", {.map = {{"a", "1"}, {"b", ""}}}, {{"Map.a", "1"}, {"Map.b", ""}}},
      {"joined lists", {.simple = {"a", "b", "c"}}, {{"Simple", "a,b,c"}}},
      {"lists joined by semicolons", {.semicolons = {"a", "b,c"}}, {{"Semicolons", "a;b,c"}}},
      {"a JSON list", {.json_list = {{"a", "b\"é"}}}, {{"JsonList", R"(["a","b\"é"])"}}},
      {"an empty JSON list is sent", {.json_list = std::vector<std::string>{}}, {{"JsonList", "[]"}}},
      {"a JSON object",
       {.json_object = {.size = 1, .items = {{.key = "k"}}}},
       {{"JsonObject", R"({"Items":[{"Key":"k"}],"Size":1})"}}},
  };
  for (const Row& row : rows) EXPECT_EQ(Encode(row.value), row.expected) << row.what;
}

TEST(EncodeQuery, SendsStyleJsonFiltersAsJson) {
  const ens::DescribeInstancesRequest request{.instance_ids = std::vector<std::string>{"i-1", "i-2"}};
  EXPECT_EQ(Encode(request), (Pairs{{"InstanceIds", R"(["i-1","i-2"])"}}));
}

TEST(ReadParameters, ReversesTheEncoder) {
  const Everything value{.boolean = true,
                         .direct = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"},
                         .direct_items = {{.key = "a"}, {.key = "c", .values = {"x"}}},
                         .decimal = 0.5,
                         .inner = {.size = 1, .items = {{.key = "k"}}},
                         .integer = 7,
                         .json_list = std::vector<std::string>{},
                         .json_object = {.size = 1, .items = {{.value = ""}}},
                         .lists = {{"a", "b"}, {"c"}},
                         .map = {{"a", "1"}},
                         .semicolons = {"a", "b,c"},
                         .simple = {"a", "b"},
                         .text = "t"};
  Parameters parameters;
  for (const auto& [name, text] : Encode(value)) parameters.emplace_back(name, text);
  Everything read;
  const ParameterReadResult result = ReadParameters(parameters, schema::MutableObject(read));
  EXPECT_TRUE(result.unknown.empty());
  EXPECT_TRUE(result.misfits.empty());
  EXPECT_EQ(ToJson(read), ToJson(value));
}

TEST(ReadParameters, NamesWhatItCannotPlace) {
  Everything read;
  const ParameterReadResult result = ReadParameters({{"Nope", "1"},
                                                     {"Integer", "x"},
                                                     {"Inner.Nope", "1"},
                                                     {"DirectItems.x.Key", "1"},
                                                     {"Simple.3", "a"},
                                                     {"Text.Sub", "1"},
                                                     {"DirectItems.99999999.Key", "1"}},
                                                    schema::MutableObject(read));
  EXPECT_EQ(result.misfits, (std::vector<std::string>{"Integer"}));
  EXPECT_EQ(result.unknown, (std::vector<std::string>{"DirectItems.99999999", "DirectItems.x", "Inner.Nope", "Nope",
                                                      "Simple.3", "Text.Sub"}));
}

TEST(ReadParameters, LeavesOutEmptyItemsOfJoinedListsAndSaysSo) {
  struct Case {
    const char* text;
    std::vector<std::string> items;
    bool fits;
  };
  const std::vector<Case> cases = {
      {"", {}, true},       {"a", {"a"}, true},   {"a,b", {"a", "b"}, true},   {",", {}, false},
      {"a,", {"a"}, false}, {",a", {"a"}, false}, {"a,,b", {"a", "b"}, false},
  };
  for (const Case& test : cases) {
    SCOPED_TRACE(test.text);
    Everything read;
    const ParameterReadResult result = ReadParameters({{"Simple", test.text}}, schema::MutableObject(read));
    EXPECT_EQ(read.simple, test.items);
    EXPECT_EQ(result.misfits, test.fits ? std::vector<std::string>() : std::vector<std::string>{"Simple"});
  }
}

TEST(ReadParameters, KeepsItemsInWhichNothingIsSet) {
  const Everything value{.direct_items = {{}, {.key = "a"}, {}, {}, {.values = {"x"}}}, .lists = {{}, {"a"}}};
  Parameters parameters;
  for (const auto& [name, text] : Encode(value)) parameters.emplace_back(name, text);
  Everything read;
  (void)ReadParameters(parameters, schema::MutableObject(read));
  EXPECT_EQ(ToJson(read), ToJson(value));
}

TEST(ReadParameters, NamesPartsOfWhatHasAValueItself) {
  Everything read;
  const ParameterReadResult result = ReadParameters({{"Integer", "1"},
                                                     {"Integer.Sub", "2"},
                                                     {"Inner", R"({"Size":1})"},
                                                     {"Inner.Size", "2"},
                                                     {"Text.B", ""},
                                                     {"Text.A", ""}},
                                                    schema::MutableObject(read));
  EXPECT_EQ(ToJson(read), R"({"Inner":{"Size":1},"Integer":1})");
  EXPECT_EQ(result.unknown, (std::vector<std::string>{"Inner.Size", "Integer.Sub", "Text.A", "Text.B"}));
  EXPECT_TRUE(result.misfits.empty());
}

TEST(ReadParameters, OrdersPartsTheSameWayWhateverTheOrderOfParameters) {
  std::vector<std::string> keys = {"1a", "10", "2"};
  std::sort(keys.begin(), keys.end());
  do {
    Parameters parameters;
    for (const std::string& key : keys) parameters.emplace_back("Map." + key, "v");
    Everything read;
    (void)ReadParameters(parameters, schema::MutableObject(read));
    EXPECT_EQ(ToJson(read), R"({"Map":{"2":"v","10":"v","1a":"v"}})");
  } while (std::next_permutation(keys.begin(), keys.end()));
}

}  // namespace
}  // namespace alibabacloud::internal
