#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

#include "support/test_data.h"

// Files that repeat what another says, or that point to others, and would otherwise fall behind unnoticed.

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = alibabacloud::test::ProjectRoot();

std::string Read(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(kRoot / file).rdbuf();
  EXPECT_FALSE(text.str().empty()) << file;
  return text.str();
}

// What the group of the pattern matches, without commas.
std::string Find(const std::string& text, const char* pattern) {
  std::smatch found;
  if (!std::regex_search(text, found, std::regex(pattern))) return "nothing like " + std::string(pattern);
  return std::regex_replace(found[1].str(), std::regex(","), "");
}

TEST(FilesInStep, TheWorkflowHasAJobForEachPartOfTheTests) {
  EXPECT_EQ(Find(Read(".github/workflows/ci.yml"), R"(\n +part: \[(.*)\])"),
            Find(Read("tests/run.sh"), R"(\nparts=\((.*)\))"));
}

// Paths in code spans; a name without a folder is in the folder of the last path before it.
TEST(FilesInStep, SourcesThatDocumentsNameExist) {
  const std::regex span("`([^`\\s]+)`");
  int paths = 0;
  for (const char* document : {"SECURITY.md", "docs/architecture.md"}) {
    const std::string text = Read(document);
    fs::path folder;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), span); it != std::sregex_iterator(); ++it) {
      const std::string name = (*it)[1];
      const bool is_path = std::regex_search(name, std::regex("^(src|tests|include|examples|cmake|docs)/"));
      const bool is_source = name.ends_with(".cc") || name.ends_with(".h") || name.ends_with(".sh");
      if ((!is_path && !is_source) || name.find_first_of("<*{") != std::string::npos) continue;
      if (is_path) folder = fs::path(name).parent_path();
      ++paths;
      EXPECT_TRUE(fs::exists(kRoot / name) || fs::exists(kRoot / folder / name)) << document << " names " << name;
    }
  }
  EXPECT_GT(paths, 100);
}

TEST(FilesInStep, TheIndexOfExamplesHasAllOfThem) {
  const std::string index = Read("examples/README.md");
  for (const auto& entry : fs::directory_iterator(kRoot / "examples")) {
    const std::string name = entry.path().filename();
    if (!entry.is_directory()) continue;
    EXPECT_NE(index.find("](" + name + '/'), std::string::npos) << name;
  }
}

TEST(FilesInStep, TheIndexOfExamplesPointsToFilesThatExist) {
  const std::string index = Read("examples/README.md");
  const std::regex link(R"(\]\(([^)]+)\))");
  int links = 0;
  for (auto it = std::sregex_iterator(index.begin(), index.end(), link); it != std::sregex_iterator(); ++it, ++links) {
    EXPECT_TRUE(fs::exists(kRoot / "examples" / (*it)[1].str())) << (*it)[1];
  }
  EXPECT_GT(links, 10);
}

// acs alone shows internals.
TEST(FilesInStep, ExamplesIncludePublicHeadersAndTheirOwnOnly) {
  const std::regex include(R"re((?:^|\n)#include "([^"]+)")re");
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "examples")) {
    const fs::path file = entry.path();
    const bool is_source = file.extension() == ".cc" || file.extension() == ".h";
    if (!is_source || file.parent_path().filename() == "acs") continue;
    ++files;
    const std::string text = Read(file.lexically_relative(kRoot));
    for (auto it = std::sregex_iterator(text.begin(), text.end(), include); it != std::sregex_iterator(); ++it) {
      const std::string name = (*it)[1];
      EXPECT_TRUE(fs::exists(file.parent_path() / name) || fs::exists(kRoot / "examples" / name) ||
                  fs::exists(kRoot / "include" / name))
          << file << " includes " << name;
    }
  }
  EXPECT_GT(files, 20);
}

}  // namespace
