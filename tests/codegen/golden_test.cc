#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

#include "codegen/file_tree.h"
#include "codegen/generator.h"
#include "support/test_data.h"

namespace alibabacloud::codegen {
namespace {

namespace fs = std::filesystem;

const fs::path kGolden = test::TestData("golden/codegen");

/// A folder of its own for each test, gone at its end.
class GoldenTest : public ::testing::Test {
 protected:
  GoldenTest() {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    root_ = fs::temp_directory_path() / ("alibabacloud_codegen_" + std::string(info->name()) + "_" +
                                         std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + "_" +
                                         std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    fs::create_directories(root_ / "src" / "odd");
    fs::create_directories(root_ / "tests");
    fs::copy(kGolden / "src" / "odd" / "models", root_ / "src" / "odd" / "models", fs::copy_options::recursive);
    fs::copy(kGolden / "tests" / "recordings", root_ / "tests" / "recordings", fs::copy_options::recursive);
  }
  ~GoldenTest() override {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }
  GoldenTest(const GoldenTest&) = delete;
  GoldenTest& operator=(const GoldenTest&) = delete;

  /// Generates as the program does.
  Difference Update() const {
    Diagnostics diagnostics;
    const Generated generated = Generate(root_, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    Difference difference = Compare(root_, generated);
    EXPECT_TRUE(Apply(root_, generated, difference).empty());
    return difference;
  }

  void Write(const std::string& path, const std::string& text) const { std::ofstream(root_ / path) << text; }

  fs::path root_;
};

TEST_F(GoldenTest, OutputIsAsCommitted) {
  const Difference written = Update();
  EXPECT_FALSE(written.to_write.empty());
  for (const std::string& path : written.to_write) {
    EXPECT_EQ(ReadFile(root_ / path), ReadFile(kGolden / path)) << path << ": run alibabacloud-codegen on " << kGolden;
  }
}

TEST_F(GoldenTest, CommittedTreeHasNoOtherGeneratedFile) {
  Diagnostics diagnostics;
  const Difference difference = Compare(kGolden, Generate(kGolden, diagnostics));
  EXPECT_TRUE(difference.to_write.empty());
  EXPECT_TRUE(difference.stale.empty());
}

TEST_F(GoldenTest, SecondRunWritesNothing) {
  Update();
  const Difference again = Update();
  EXPECT_TRUE(again.to_write.empty());
  EXPECT_TRUE(again.stale.empty());
}

TEST_F(GoldenTest, RewritesOnlyWhatChanged) {
  Update();
  Write("include/alibabacloud/odd/do_nothing.h", "edited by hand");
  EXPECT_EQ(Update().to_write, std::vector<std::string>{"include/alibabacloud/odd/do_nothing.h"});
}

TEST_F(GoldenTest, DeletesStaleGeneratedFilesAndNoOthers) {
  Update();
  Write("include/alibabacloud/odd/gone.h", "// Generated from src/odd/models/Gone.json; do not edit.\n");
  Write("include/alibabacloud/odd/by_hand.h", "#pragma once\n");
  Write("docs/actions/odd/gone.md", "# Gone\n\n<!-- Generated from src/odd/models; do not edit. -->\n");
  EXPECT_EQ(Update().stale, (std::vector<std::string>{"include/alibabacloud/odd/gone.h", "docs/actions/odd/gone.md"}));
  EXPECT_FALSE(fs::exists(root_ / "include/alibabacloud/odd/gone.h"));
  EXPECT_FALSE(fs::exists(root_ / "docs/actions/odd/gone.md"));
  EXPECT_TRUE(fs::exists(root_ / "include/alibabacloud/odd/by_hand.h"));
}

TEST_F(GoldenTest, FaultsGiveNoFiles) {
  Write("src/odd/models/Bad.json", "{}");
  Diagnostics diagnostics;
  EXPECT_TRUE(Generate(root_, diagnostics).files.empty());
  EXPECT_FALSE(diagnostics.empty());
}

/// Lines of `text` with more than `columns` characters.
std::vector<std::string> LongLines(const std::string& text, std::size_t columns) {
  std::vector<std::string> found;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.size() > columns) found.push_back(line);
  }
  return found;
}

TEST_F(GoldenTest, OnlyANameTooLongForALineMakesALongLine) {
  Diagnostics diagnostics;
  for (const auto& [path, text] : Generate(root_, diagnostics).files) {
    if (path.ends_with("registry.cc") || path.ends_with(".txt") || path.ends_with(".md"))
      continue;  // Texts, one a line.
    for (const std::string& line : LongLines(text, 120)) {
      EXPECT_NE(line.find("a_very_long_name_of_a_field"), std::string::npos) << path << ": " << line;
    }
  }
}

std::size_t Count(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// Two categories whose names differ by punctuation alone would have one page.
TEST(ActionPages, ListEveryActionOfTheServicesOnce) {
  Diagnostics diagnostics;
  const Generated generated = Generate(test::ProjectRoot(), diagnostics);
  for (const std::string service : {"ecs", "ens"}) {
    std::size_t rows = 0;
    for (const auto& [path, text] : generated.files) {
      if (path.starts_with("docs/actions/" + service + "/")) rows += Count(text, service + "::Client::");
    }
    const std::string& client = generated.files.at("include/alibabacloud/" + service + "/client.h");
    EXPECT_EQ(rows, Count(client, "Response;\n")) << service;
    EXPECT_GT(rows, 300U) << service;
  }
}

}  // namespace
}  // namespace alibabacloud::codegen
