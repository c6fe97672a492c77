#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/test_data.h"

// The rules of docs/architecture.md that a reader relies on, checked against the sources as text.

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = alibabacloud::test::ProjectRoot();

// A folder of src/ may include the public headers, itself and what stands before it here.
constexpr std::array<std::string_view, 7> kLayers = {"base", "codec", "auth", "call", "transport", "client", "testing"};

struct Source {
  std::string path;    ///< Below the root.
  std::string folder;  ///< "codec" of src/codec/x.cc.
  std::string text;
};

std::vector<Source> ReadSources(const fs::path& below) {
  std::vector<Source> sources;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / below)) {
    const std::string extension = entry.path().extension();
    if (extension != ".h" && extension != ".cc") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const std::string path = entry.path().lexically_relative(kRoot);
    const std::string inner = entry.path().lexically_relative(kRoot / below).parent_path();
    sources.push_back({path, inner.substr(0, inner.find('/')), text.str()});
  }
  EXPECT_FALSE(sources.empty()) << below;
  return sources;
}

std::vector<std::string> Includes(const Source& source, const char* pattern) {
  std::vector<std::string> names;
  const std::regex include(pattern, std::regex::multiline);
  for (auto it = std::sregex_iterator(source.text.begin(), source.text.end(), include); it != std::sregex_iterator();
       ++it) {
    names.push_back((*it)[1]);
  }
  return names;
}

std::ptrdiff_t LayerOf(std::string_view folder) {
  const auto found = std::find(kLayers.begin(), kLayers.end(), folder);
  return found == kLayers.end() ? -1 : found - kLayers.begin();
}

bool MayInclude(const Source& source, const std::string& name) {
  const std::string target = name.substr(0, name.find('/'));
  // The generator stands alone; only in the text that it emits are there public headers.
  const bool emits = source.path.find("codegen/emit_") != std::string::npos;
  if (target == "alibabacloud") return source.folder != "codegen" || emits;
  if (target == source.folder) return true;
  if (source.folder == "codegen") return false;
  const bool generated = source.folder == "ecs" || source.folder == "ens";
  if (generated) return name == "client/invoke.h" || name == source.folder + "/generated/actions.h";
  return LayerOf(target) >= 0 && LayerOf(target) < LayerOf(source.folder);
}

TEST(Structure, FoldersIncludeOnlyWhatStandsBelowThem) {
  for (const Source& source : ReadSources("src")) {
    for (const std::string& name : Includes(source, R"rx(^\s*#\s*include\s+"([^"]+)")rx")) {
      EXPECT_TRUE(MayInclude(source, name)) << source.path << " includes " << name;
    }
  }
}

TEST(Structure, PublicHeadersIncludeOnlyPublicHeaders) {
  for (const Source& source : ReadSources("include")) {
    for (const std::string& name : Includes(source, R"rx(^\s*#\s*include\s+"([^"]+)")rx")) {
      EXPECT_TRUE(name.starts_with("alibabacloud/")) << source.path << " includes " << name;
    }
    for (const std::string& name : Includes(source, R"(^\s*#\s*include\s+<([^>]+)>)")) {
      const bool is_for_gmock = source.path == "include/alibabacloud/testing/matchers.h" && name == "gmock/gmock.h";
      EXPECT_TRUE(is_for_gmock || name.find_first_of("./") == std::string::npos)
          << source.path << " includes <" << name << ">";
    }
  }
}

TEST(Structure, PureFoldersDoNoInputOutputAndReadNoClock) {
  const char* ambient =
      R"(getenv|_clock::now|<curl/|<sys/|<unistd\.h>|<thread>|<fstream>|<iostream>|random_device|SystemRandom|sleep_)";
  const std::regex forbidden(ambient);
  for (const char* folder : {"src/codec", "src/auth", "src/call"}) {
    for (const Source& source : ReadSources(folder)) {
      std::smatch match;
      EXPECT_FALSE(std::regex_search(source.text, match, forbidden)) << source.path << " has " << match.str();
    }
  }
}

// Who may name what: the one place that a reader has to look at.
TEST(Structure, ForeignLibrariesStayWhereTheyBelong) {
  const struct {
    const char* pattern;
    const char* allowed;  ///< Regex of paths.
  } rules[] = {
      {R"(<curl/)", R"(^src/transport/)"},
      {R"(<openssl/)", R"(^src/(base/|transport/connection_state\.cc))"},
      {R"(<tinyxml2)", R"(^src/codec/xml_)"},
      {R"(<nlohmann/)", R"(^src/(codec/(json_reader|secret_json)\.cc|codegen/|testing/))"},
      {R"(<boost/)", R"(^src/testing/http_(server\.cc|connection\.h|message\.h)$)"},
      {R"(static_cast<(const )?void\*>|static_cast<[^<>]*\*>\((const )?void)", R"(^(src/transport/|include/))"},
  };
  for (const char* below : {"src", "include"}) {
    for (const Source& source : ReadSources(below)) {
      for (const auto& rule : rules) {
        if (std::regex_search(source.path, std::regex(rule.allowed))) continue;
        EXPECT_FALSE(std::regex_search(source.text, std::regex(rule.pattern))) << source.path << ": " << rule.pattern;
      }
    }
  }
}

TEST(Structure, EveryHeaderIsGuardedOnce) {
  for (const char* below : {"src", "include"}) {
    for (const Source& source : ReadSources(below)) {
      if (!source.path.ends_with(".h")) continue;
      EXPECT_NE(source.text.find("#pragma once"), std::string::npos) << source.path;
    }
  }
}

}  // namespace
