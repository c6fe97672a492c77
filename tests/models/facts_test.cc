#include <gtest/gtest.h>

#include <string>

#include "models/differences.h"
#include "models/model_files.h"

// Every model against the API metadata: names, types, required flags and styles. What differs on purpose stands with
// its reason in exceptions.json.

namespace alibabacloud::test {
namespace {

std::string TextOf(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || *found == false) return "-";
  return found->is_string() ? found->get<std::string>() : found->dump();
}

class Comparison {
 public:
  Differences Run() {
    for (const std::string& service : ServiceNames()) Service(service);
    return differences_;
  }

 private:
  void Service(const std::string& service) {
    const Json facts = ReadTestFile("facts/" + service + ".json");
    for (const auto& [name, model] : ModelsOf(service)) {
      const Json* fact = FindNamed(facts, name);
      if (fact == nullptr) {
        differences_.insert(service + '.' + name + " is in the model only");
      } else {
        Action(service + '.' + name, *fact, model);
      }
    }
    for (const Json& fact : facts) {
      const std::string name = fact.at("name");
      if (ModelsOf(service).count(name) == 0) differences_.insert(service + '.' + name + " has no model");
    }
  }

  void Action(const std::string& name, const Json& fact, const Json& model) {
    for (const char* key : {"methods", "https_only", "deprecated", "replacement"}) Key(name, key, fact, model);
    for (const char* side : {"request", "response"}) Fields(name + ' ' + side + ' ', fact.at(side), model.at(side));
  }

  void Fields(const std::string& prefix, const Json& facts, const Json& models) {
    for (const Json& fact : facts) {
      const std::string name = fact.at("name");
      const Json* model = FindNamed(models, name);
      if (model == nullptr) {
        differences_.insert(prefix + name + " has no field");
      } else {
        Field(prefix + name, fact, *model);
      }
    }
    for (const Json& model : models) {
      const std::string name = model.at("name");
      if (FindNamed(facts, name) == nullptr) differences_.insert(prefix + name + " is in the model only");
    }
  }

  void Field(const std::string& path, const Json& fact, const Json& model) {
    // Below another type nothing can be compared.
    if (fact.at("type") != model.at("type")) return Report(path, "type", TypeAndStyle(fact), TypeAndStyle(model));
    for (const char* key :
         {"required", "style", "dotted", "item_name", "max_items", "position", "format", "deprecated"}) {
      Key(path, key, fact, model);
    }
    if (fact.contains("item")) {
      Field(path + (fact.at("type") == "map" ? "{}" : "[]"), fact.at("item"), model.at("item"));
    }
    if (fact.contains("fields")) Fields(path + '.', fact.at("fields"), model.at("fields"));
  }

  static std::string TypeAndStyle(const Json& field) {
    const std::string style = TextOf(field, "style");
    return TextOf(field, "type") + (style == "-" ? "" : ' ' + style);
  }

  void Key(const std::string& path, const char* key, const Json& fact, const Json& model) {
    const std::string expected = TextOf(fact, key);
    const std::string found = TextOf(model, key);
    if (expected != found) Report(path, key, expected, found);
  }

  void Report(const std::string& path, const char* key, const std::string& expected, const std::string& found) {
    differences_.insert(path + ' ' + key + ": " + expected + " -> " + found);
  }

  Differences differences_;
};

TEST(Models, FollowTheMetadataButForListedExceptions) { ExpectListed(Comparison().Run(), "metadata"); }

TEST(Models, CoverBothApis) {
  EXPECT_GE(ModelsOf("ecs").size(), 381U);
  EXPECT_GE(ModelsOf("ens").size(), 342U);
}

}  // namespace
}  // namespace alibabacloud::test
