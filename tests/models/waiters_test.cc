#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "models/differences.h"
#include "models/model_files.h"
#include "support/test_data.h"

// What waiters wait for is documented; that the fields they name exist is the generator's business.

namespace alibabacloud::test {
namespace {

Json ReadWaiters(const std::string& service) {
  std::ifstream file(ProjectRoot() / "src" / service / "models" / "waiters.json");
  return Json::parse(file).at("waiters");
}

/// Whether the field tells the value: among its values, or in its text.
bool Tells(const Json* field, const std::string& value) {
  if (field == nullptr) return false;
  for (const Json& known : field->value("values", Json::array())) {
    if (known == value) return true;
  }
  const std::string text = field->value("doc", "") + ' ' + field->value("example", "");
  return text.find(value) != std::string::npos;
}

/// What lists the items of the action's pages.
const Json& ItemFields(const Json& action) {
  const std::string items = action.at("pagination").at("items");
  return MembersOf(*FindNamed(action.at("response"), items));
}

TEST(WaiterModels, StatesAreDocumentedByTheFieldOrTheFilterOfItsName) {
  Differences differences;
  for (const std::string& service : ServiceNames()) {
    for (const Json& waiter : ReadWaiters(service)) {
      const Json& action = ModelsOf(service).at(waiter.at("action").get<std::string>());
      const std::string name = waiter.at("state");
      const Json* field = FindNamed(ItemFields(action), name);
      ASSERT_NE(field, nullptr) << waiter.at("name");
      for (const char* key : {"targets", "failures"}) {
        for (const Json& state : waiter.value(key, Json::array())) {
          if (Tells(field, state) || Tells(FindNamed(action.at("request"), name), state)) continue;
          differences.insert(service + '.' + waiter.at("name").get<std::string>() + ' ' + state.get<std::string>());
        }
      }
    }
  }
  ExpectListed(differences, "waiter_states");
}

/// "a,b" as a and b.
std::vector<std::string> Split(const std::string& values) {
  std::vector<std::string> split;
  std::istringstream in(values);
  for (std::string value; std::getline(in, value, ',');) split.push_back(value);
  return split;
}

TEST(WaiterModels, FixedParametersHaveValuesThatTheActionDocuments) {
  for (const std::string& service : ServiceNames()) {
    for (const Json& waiter : ReadWaiters(service)) {
      const Json& action = ModelsOf(service).at(waiter.at("action").get<std::string>());
      const Json parameters = waiter.value("parameters", Json::object());
      for (const auto& [name, values] : parameters.items()) {
        for (const std::string& value : Split(values)) {
          EXPECT_TRUE(Tells(FindNamed(action.at("request"), name), value)) << waiter.at("name") << ' ' << value;
        }
      }
    }
  }
}

TEST(WaiterModels, DocumentationSaysWhatIsWaitedFor) {
  for (const std::string& service : ServiceNames()) {
    for (const Json& waiter : ReadWaiters(service)) {
      const std::string doc = waiter.at("doc");
      EXPECT_TRUE(doc.starts_with("Waits until ") && doc.ends_with('.')) << doc;
      for (const Json& state : waiter.value("failures", Json::array())) {
        EXPECT_NE(doc.find(state.get<std::string>()), std::string::npos) << doc;
      }
    }
  }
}

}  // namespace
}  // namespace alibabacloud::test
