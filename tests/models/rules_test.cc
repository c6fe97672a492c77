#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "models/differences.h"
#include "models/model_files.h"

// What the models add to the metadata follows rules, and here they are.

namespace alibabacloud::test {
namespace {

struct Model {
  std::string service;
  std::string name;
  const Json& json;
  [[nodiscard]] std::string path() const { return service + '.' + name; }
};

void ForEachModel(const std::function<void(const Model&)>& visit) {
  for (const std::string& service : ServiceNames()) {
    for (const auto& [name, json] : ModelsOf(service)) visit({service, name, json});
  }
}

/// Calls visit(path, field) for each field at every depth.
void ForEachField(const Json& fields, const std::string& prefix,
                  const std::function<void(const std::string&, const Json&)>& visit) {
  for (const Json& field : fields) {
    const std::string path = prefix + field.at("name").get<std::string>();
    visit(path, field);
    ForEachField(MembersOf(field), path + '.', visit);
  }
}

void ForEachField(const Model& model, const std::function<void(const std::string&, const Json&)>& visit) {
  for (const char* side : {"request", "response"}) {
    ForEachField(model.json.at(side), model.path() + ' ' + side + ' ', visit);
  }
}

bool IsRead(const std::string& action) {
  static const std::regex verb("(Describe|List|Get)[A-Z].*");
  return std::regex_match(action, verb);
}

bool HasField(const Json& fields, const std::string& name) { return FindNamed(fields, name) != nullptr; }

TEST(ModelRules, ReadsAreSafeAndWhatHasAClientTokenRepeatsWithIt) {
  ForEachModel([](const Model& model) {
    const bool token = HasField(model.json.at("request"), "ClientToken");
    const std::string expected = IsRead(model.name) ? "safe" : token ? "token" : "none";
    EXPECT_EQ(model.json.at("idempotency"), expected) << model.path();
  });
}

std::string PaginationStyle(const Json& model) {
  const auto has = [&model](const char* side, const char* name) { return HasField(model.at(side), name); };
  std::size_t lists = 0;
  for (const Json& field : model.at("response")) lists += field.at("type") == "list" ? 1 : 0;
  if (lists == 0) return "";
  if (has("request", "NextToken") && has("response", "NextToken")) return "next_token";
  return has("request", "PageNumber") && has("request", "PageSize") ? "page_number" : "";
}

// That the fields exist is the generator's business.
TEST(ModelRules, PageOrTokenFieldsMeanPagination) {
  Differences differences;
  ForEachModel([&](const Model& model) {
    const std::string expected = PaginationStyle(model.json);
    const Json pagination = model.json.value("pagination", Json::object());
    const std::string found = pagination.value("style", "");
    if (found != expected) {
      differences.insert(model.path() + ": expected \"" + expected + "\", found \"" + found + '"');
      return;
    }
    if (expected == "page_number" && HasField(model.json.at("response"), "TotalCount")) {
      EXPECT_EQ(pagination.value("total_count", ""), "TotalCount") << model.path();
    }
    if (HasField(model.json.at("request"), "MaxResults") && expected == "next_token") {
      EXPECT_EQ(pagination.value("max_results", ""), "MaxResults") << model.path();
    }
  });
  ExpectListed(differences, "pagination");
}

TEST(ModelRules, SecretsAreSensitive) {
  const std::regex secret(
      "(Login|Auth|Vnc)?Password|PrivateKeyBody|(Pre)?UserData|(Access|Security|Join)Token|ActivationCode|VncUrl|"
      "WebSocketUrl|Kubeconfig|CommandContent|CommandLine|ServiceCommands|Script");
  Differences differences;
  ForEachModel([&](const Model& model) {
    ForEachField(model, [&](const std::string& path, const Json& field) {
      const bool expected =
          std::regex_match(field.at("name").get<std::string>(), secret) && field.at("type") == "string";
      const bool found = field.value("sensitive", false);
      if (found != expected) differences.insert(path + (found ? " is sensitive" : " is not sensitive"));
    });
  });
  ExpectListed(differences, "sensitive");
}

TEST(ModelRules, ABusinessCodeHasSuccessCodes) {
  const Json codes = {"0", "200", "Success"};
  ForEachModel([&](const Model& model) {
    const bool has_code = HasField(model.json.at("response"), "Code");
    EXPECT_EQ(model.json.value("success_codes", Json::array()), has_code ? codes : Json::array()) << model.path();
  });
}

// What official clients wait for; ENS has actions of the same names and no figures of its own.
TEST(ModelRules, SlowActionsHaveALongerTimeout) {
  const std::map<std::string, int> seconds = {
      {"AddTags", 61},
      {"AllocatePublicIpAddress", 36},
      {"AttachDisk", 36},
      {"CreateDisk", 36},
      {"CreateImage", 36},
      {"CreateInstance", 86},
      {"CreateSecurityGroup", 86},
      {"CreateSnapshot", 86},
      {"DeleteInstance", 66},
      {"DeleteSecurityGroup", 87},
      {"DescribeImages", 38},
      {"DescribeInstanceStatus", 26},
      {"DescribeSecurityGroupAttribute", 133},
      {"DescribeSecurityGroups", 25},
      {"DescribeSnapshots", 26},
      {"DescribeVpcs", 41},
      {"DescribeZones", 103},
      {"ImportImage", 29},
      {"JoinSecurityGroup", 66},
      {"LeaveSecurityGroup", 66},
      {"ModifyInstanceSpec", 62},
      {"RebootInstance", 27},
      {"ReplaceSystemDisk", 36},
      {"ResetDisk", 36},
      {"RunInstances", 86},
      {"StartInstance", 46},
      {"StopInstance", 27},
  };
  ForEachModel([&](const Model& model) {
    const auto found = seconds.find(model.name);
    EXPECT_EQ(model.json.value("timeout_s", 0), found != seconds.end() ? found->second : 0) << model.path();
  });
}

TEST(ModelRules, EveryActionAndFieldHasAText) {
  const auto is_text = [](const std::string& text) {
    return !text.empty() && text.back() == '.' &&
           text.find_first_not_of(
               " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
               "abcdefghijklmnopqrstuvwxyz{|}~") == std::string::npos;
  };
  ForEachModel([&](const Model& model) {
    EXPECT_TRUE(is_text(model.json.value("doc", ""))) << model.path();
    EXPECT_NE(model.json.value("category", ""), "") << model.path();
    ForEachField(model, [&](const std::string& path, const Json& field) {
      EXPECT_TRUE(is_text(field.value("doc", ""))) << path;
    });
  });
}

TEST(ModelRules, DeprecatedActionsNameTheirReplacement) {
  Differences differences;
  ForEachModel([&](const Model& model) {
    if (model.json.value("deprecated", false) && model.json.value("replacement", "").empty()) {
      differences.insert(model.path());
    }
  });
  ExpectListed(differences, "deprecated_without_replacement");
}

}  // namespace
}  // namespace alibabacloud::test
