#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "models/differences.h"
#include "models/model_files.h"

// The documented actions: every parameter, response path and error code of the API documents is in the model. What is
// not, or otherwise, stands with its reason in exceptions.json.

namespace alibabacloud::test {
namespace {

using Parts = std::vector<std::string>;

Parts Split(const std::string& path) {
  Parts parts;
  std::istringstream in(path);
  for (std::string part; std::getline(in, part, '.');) parts.push_back(part);
  return parts;
}

bool IsIndex(const std::string& part) {
  return part == "N" || std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "SystemDisk.Size", "DataDisk.1.Size", "NetworkInterfaceId.N".
const Json* FindParameter(const Json& fields, const Parts& parts) {
  const Json* members = &fields;
  const Json* field = nullptr;
  for (const std::string& part : parts) {
    if (field != nullptr && field->at("type") == "list" && IsIndex(part)) continue;
    field = FindNamed(*members, part);
    if (field == nullptr) return nullptr;
    members = &MembersOf(*field);
  }
  return field;
}

/// As printed, with the item name of wrapped lists: "Instances.Instance.InstanceId".
const Json* FindResponseField(const Json& fields, const Parts& parts) {
  const Json* members = &fields;
  const Json* field = nullptr;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool is_item = field != nullptr && field->value("item_name", "") == parts[i];
    if (is_item && parts[i - 1] == field->at("name")) continue;
    field = FindNamed(*members, parts[i], /*aliases=*/true);
    if (field == nullptr) return nullptr;
    members = &MembersOf(*field);
  }
  return field;
}

class Comparison {
 public:
  Differences Run() {
    for (const Json& document : ReadTestFile("facts/documents.json")) Action(document);
    return differences_;
  }

 private:
  void Action(const Json& document) {
    const std::string name = document.at("action");
    const std::string service = document.at("service");
    const auto found = ModelsOf(service).find(name);
    ASSERT_NE(found, ModelsOf(service).end()) << name;
    const Json& model = found->second;
    prefix_ = service + '.' + name + ' ';
    for (const Json& parameter : document.at("request")) Parameter(parameter, model);
    for (const std::string path : document.at("response")) {
      if (FindResponseField(model.at("response"), Split(path)) == nullptr) Add("response " + path + " has no field");
    }
    Errors(document, model);
    if (model.value("category", "").empty()) Add("has no category");
  }

  void Parameter(const Json& parameter, const Json& model) {
    const std::string name = parameter.at("name");
    const Json* field = FindParameter(model.at("request"), Split(name));
    if (field == nullptr) return Add("request " + name + " has no field");
    const bool required = parameter.value("required", false);
    if (required != field->value("required", false)) {
      Add("request " + name + (required ? " is required by the document only" : " is required by the model only"));
    }
  }

  void Errors(const Json& document, const Json& model) {
    std::vector<std::string> expected;
    for (const Json& row : document.at("errors")) {
      expected.push_back(row.at(0).dump() + ' ' + row.at(1).get<std::string>());
    }
    std::vector<std::string> found;
    for (const Json& row : model.value("errors", Json::array())) {
      found.push_back(row.at("status").dump() + ' ' + row.at("code").get<std::string>());
      if (row.value("doc", "").empty()) Add("error " + found.back() + " has no text");
    }
    EXPECT_EQ(found, expected) << prefix_;
  }

  void Add(const std::string& difference) { differences_.insert(prefix_ + difference); }

  std::string prefix_;
  Differences differences_;
};

TEST(Models, HoldWhatTheDocumentsSayButForListedExceptions) { ExpectListed(Comparison().Run(), "documents"); }

}  // namespace
}  // namespace alibabacloud::test
