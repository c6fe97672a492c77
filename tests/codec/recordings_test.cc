#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/json.h"
#include "codec/every_action.h"
#include "codec/leaves.h"
#include "codec/parameter_reader.h"
#include "codec/query_encoder.h"
#include "support/test_data.h"

// Documented samples: every leaf of a response is in the struct, and the encoder sends what the document sends.

namespace alibabacloud::internal {
namespace {

TEST_P(EveryAction, RecordedJsonLosesNoValue) {
  const std::string text(GetParam().entry->recorded_json);
  if (text.empty()) return;  // Not documented; RecordingsAreComplete says which have one.
  const ReadBack back = ReadText(GetParam().entry->make_response(), text);
  ASSERT_TRUE(back.read.ok) << back.read.error;
  EXPECT_EQ(back.issues, std::vector<std::string>());
  EXPECT_EQ(back.unknown, std::vector<std::string>());
  const Leaves decoded = JsonLeaves(ToJson(back.object.object));
  EXPECT_EQ(WithoutItemNames(JsonLeaves(text), decoded), WithoutItemNames(decoded, decoded));
}

TEST_P(EveryAction, RecordedXmlLosesNoValue) {
  const std::string text(GetParam().entry->recorded_xml);
  if (text.empty()) return;
  const ReadBack back = ReadText(GetParam().entry->make_response(), text);
  ASSERT_TRUE(back.read.ok) << back.read.error;
  EXPECT_EQ(back.issues, std::vector<std::string>());
  EXPECT_EQ(back.unknown, std::vector<std::string>());
  EXPECT_EQ(XmlLeaves(text), TextsOnly(JsonLeaves(ToJson(back.object.object))));
}

TEST(Registry, RecordingsAreComplete) {
  int json = 0;
  int xml = 0;
  for (const ActionCase& action : AllActions()) {
    json += action.entry->recorded_json.empty() ? 0 : 1;
    xml += action.entry->recorded_xml.empty() ? 0 : 1;
  }
  EXPECT_EQ(json, 90);  // One of them, DescribeNetworkInterfaces, is made of documented examples.
  EXPECT_EQ(xml, 86);   // The ENS documents print XML, the ECS documents do not.
}

TEST(Registry, ThePartialSampleLosesNoValue) {
  std::ostringstream text;
  text << std::ifstream(test::TestData("recordings/ecs/DescribeNetworkInterfaces.partial.json")).rdbuf();
  const ReadBack back =
      ReadText(schema::FindAction(ecs::Service(), "DescribeNetworkInterfaces")->make_response(), text.str());
  ASSERT_TRUE(back.read.ok) << back.read.error;
  EXPECT_EQ(back.unknown, std::vector<std::string>());
  const Leaves decoded = JsonLeaves(ToJson(back.object.object));
  EXPECT_EQ(WithoutItemNames(JsonLeaves(text.str()), decoded), decoded);
}

// ---- Documented requests: the encoder sends what the document sends

std::map<std::string, std::string> ReadRequestSample(const std::filesystem::path& path) {
  std::map<std::string, std::string> pairs;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (const std::size_t equals = line.find('='); equals != std::string::npos) {
      pairs[line.substr(0, equals)] = line.substr(equals + 1);
    }
  }
  pairs.erase("Action");
  pairs.erase("Version");
  return pairs;
}

// JSON text compares by value: the documents print blanks that a compact writer does not.
std::string Normal(const std::string& text) {
  const bool structured = text.starts_with('{') || text.starts_with('[');
  return structured && nlohmann::json::accept(text) ? nlohmann::json::parse(text).dump() : text;
}

TEST_P(EveryAction, DocumentedRequestIsReproduced) {
  const std::filesystem::path path = test::TestData("recordings") / GetParam().service->product->key /
                                     (std::string(GetParam().entry->action->name) + ".request.txt");
  if (!std::filesystem::exists(path)) return;  // The ECS documents print none.
  const auto sample = ReadRequestSample(path);
  const Parameters parameters(sample.begin(), sample.end());
  const schema::OwnedObject request = GetParam().entry->make_request();
  const ParameterReadResult read = ReadParameters(parameters, request.object);
  EXPECT_EQ(read.unknown, std::vector<std::string>());
  EXPECT_EQ(read.misfits, std::vector<std::string>());
  ParameterList list;
  EncodeQuery(request.object, list);
  std::map<std::string, std::string> sent;
  for (std::size_t i = 0; i < list.size(); ++i) sent.emplace(list.key(i), Normal(std::string(list.value(i))));
  std::map<std::string, std::string> expected;
  for (const auto& [name, value] : sample) expected.emplace(name, Normal(value));
  EXPECT_EQ(sent, expected);
}

}  // namespace
}  // namespace alibabacloud::internal
