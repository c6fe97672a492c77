#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/json.h"
#include "codec/every_action.h"
#include "codec/leaves.h"
#include "support/test_data.h"

// The samples of responses in the API documents, slips included: what decoding loses of them is known and reviewed
// (tests/samples/README.md).

namespace alibabacloud::internal {
namespace {

using Json = nlohmann::json;

struct Sample {
  std::string name;    ///< "ecs.DescribeDisks.xml"
  std::string figure;  ///< What it is counted with: "ecs.xml".
  const schema::ActionEntry* action = nullptr;
  std::string text;
};

struct Loss {
  std::vector<std::string> paths{};   ///< Of values that were left out and of members without a field.
  std::vector<std::string> values{};  ///< That are nowhere in the response.

  friend bool operator==(const Loss&, const Loss&) = default;
};

// Names what is lost in the output, as losses.json has it.
void PrintTo(const Loss& loss, std::ostream* os) {
  *os << "\"paths\": " << Json(loss.paths) << ", \"values\": " << Json(loss.values);
}

Json ReadTestJson(const std::string& path) { return Json::parse(std::ifstream(test::TestData(path))); }

std::vector<Sample> AllSamples() {
  std::vector<Sample> samples;
  for (const schema::Service* service : {&ecs::Service(), &ens::Service()}) {
    const std::string key(service->product->key);
    for (const Json& sample : ReadTestJson("samples/" + key + ".json")) {
      const std::string action = sample.at("action");
      const std::string format = sample.at("format");
      samples.push_back({.name = key + '.' + action + '.' + format,
                         .figure = key + '.' + format,
                         .action = schema::FindAction(*service, action),
                         .text = sample.at("text")});
    }
  }
  return samples;
}

std::vector<std::string> ValuesLost(const Sample& sample, const schema::ConstObject& response) {
  const Leaves decoded = JsonLeaves(ToJson(response));
  Leaves expected;
  Leaves found;
  if (sample.text.starts_with('<')) {
    expected = XmlLeaves(sample.text);
    found = TextsOnly(decoded);
  } else {
    expected = WithoutItemNames(JsonLeaves(sample.text), decoded);
    found = WithoutItemNames(decoded, decoded);
  }
  std::vector<std::string> lost;
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(lost));
  return lost;
}

Loss LossOf(const Sample& sample) {
  const ReadBack back = ReadText(sample.action->make_response(), sample.text);
  if (!back.read.ok) return {.paths = {"(text)"}};
  Loss loss{.paths = back.read.repairs};
  loss.paths.insert(loss.paths.end(), back.issues.begin(), back.issues.end());
  loss.paths.insert(loss.paths.end(), back.unknown.begin(), back.unknown.end());
  loss.values = ValuesLost(sample, back.object.object);
  return loss;
}

std::map<std::string, Loss> ReviewedLosses() {
  std::map<std::string, Loss> losses;
  for (const Json& entry : ReadTestJson("samples/losses.json")) {
    const std::string sample = entry.at("sample");
    EXPECT_FALSE(entry.at("reason").get<std::string>().empty()) << sample;
    const Loss loss{.paths = entry.at("paths"), .values = entry.value("values", std::vector<std::string>())};
    EXPECT_TRUE(losses.emplace(sample, loss).second) << sample << " is listed twice";
  }
  return losses;
}

TEST(Samples, LoseOnlyWhatTheListOfLossesSays) {
  std::map<std::string, Loss> reviewed = ReviewedLosses();
  for (const Sample& sample : AllSamples()) {
    ASSERT_NE(sample.action, nullptr) << sample.name << ": unknown action";
    // Without an entry nothing may be lost, and an entry that is not needed differs.
    EXPECT_EQ(LossOf(sample), reviewed[sample.name]) << sample.name;
    reviewed.erase(sample.name);
  }
  for (const auto& [sample, loss] : reviewed) ADD_FAILURE() << sample << " is listed and does not exist";
}

TEST(Samples, DecodeWithoutLossIn97OfAHundredCases) {
  struct Figure {
    int all = 0;
    int complete = 0;
  };
  std::map<std::string, Figure> figures;
  for (const Sample& sample : AllSamples()) {
    const bool is_complete = LossOf(sample) == Loss();
    for (Figure* figure : {&figures[sample.figure], &figures["all"]}) {
      figure->all += 1;
      figure->complete += is_complete ? 1 : 0;
    }
  }
  for (const auto& [name, figure] : figures) {
    const std::string text = std::to_string(figure.complete) + " of " + std::to_string(figure.all);
    RecordProperty(name, text);
    std::cout << name << ": " << text << " without loss\n";
  }
  EXPECT_EQ(figures["ecs.json"].all, 175);
  EXPECT_EQ(figures["ecs.xml"].all, 170);
  EXPECT_EQ(figures["ens.json"].all, 157);
  EXPECT_EQ(figures["ens.xml"].all, 111);
  EXPECT_GE(100 * figures["all"].complete, 97 * figures["all"].all);
}

}  // namespace
}  // namespace alibabacloud::internal
