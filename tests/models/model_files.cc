#include "models/model_files.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/test_data.h"

namespace alibabacloud::test {

namespace fs = std::filesystem;

namespace {

Json ReadJson(const fs::path& path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  return Json::parse(file);
}

std::map<std::string, Json> ReadModels(const std::string& service) {
  std::map<std::string, Json> models;
  for (const auto& entry : fs::directory_iterator(ProjectRoot() / "src" / service / "models")) {
    if (entry.path().filename() != "service.json" && entry.path().filename() != "waiters.json") {
      models.emplace(entry.path().stem(), ReadJson(entry.path()));
    }
  }
  return models;
}

}  // namespace

const std::vector<std::string>& ServiceNames() {
  static const std::vector<std::string> names = {"ecs", "ens"};
  return names;
}

const std::map<std::string, Json>& ModelsOf(const std::string& service) {
  static const std::map<std::string, std::map<std::string, Json>> all = [] {
    std::map<std::string, std::map<std::string, Json>> services;
    for (const std::string& name : ServiceNames()) services.emplace(name, ReadModels(name));
    return services;
  }();
  return all.at(service);
}

Json ReadTestFile(const std::string& name) { return ReadJson(TestData("models/" + name)); }

const Json* FindNamed(const Json& fields, const std::string& name, bool aliases) {
  for (const Json& field : fields) {
    if (field.at("name") == name) return &field;
  }
  for (const Json& field : fields) {
    if (!aliases || !field.contains("aliases")) continue;
    for (const Json& alias : field.at("aliases")) {
      if (alias == name) return &field;
    }
  }
  return nullptr;
}

const Json& LeafOf(const Json& field) { return field.contains("item") ? LeafOf(field.at("item")) : field; }

const Json& MembersOf(const Json& field) {
  static const Json none = Json::array();
  const Json& leaf = LeafOf(field);
  return leaf.contains("fields") ? leaf.at("fields") : none;
}

}  // namespace alibabacloud::test
