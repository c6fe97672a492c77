#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/targets.h"
#include "support/test_data.h"

namespace alibabacloud::test {
namespace {

namespace fs = std::filesystem;

const fs::path kSeeds = TestData("fuzz/seeds");

std::vector<std::string> FilesBelow(const fs::path& directory) {
  std::vector<std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    if (!entry.is_regular_file()) continue;
    std::ostringstream stream;
    stream << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    texts.push_back(std::move(stream).str());
  }
  return texts;
}

// Whole, cut off at many places and with bytes changed: a fuzzer's first minutes, on every run.
void RunMutated(const FuzzTarget& target, const std::string& text) {
  target.run(text);
  for (std::size_t i = 0; i < text.size(); i += 1 + text.size() / 40) {
    target.run(std::string_view(text).substr(0, i));
    std::string changed = text;
    changed[i] = static_cast<char>(i * 37);
    target.run(changed);
  }
}

class FuzzTargetTest : public testing::TestWithParam<FuzzTarget> {};

TEST_P(FuzzTargetTest, HoldsOverMutatedSeeds) {
  const std::vector<std::string> seeds = FilesBelow(kSeeds / GetParam().name);
  EXPECT_GE(seeds.size(), 3u);
  for (const std::string& seed : seeds) RunMutated(GetParam(), seed);
}

INSTANTIATE_TEST_SUITE_P(All, FuzzTargetTest, testing::ValuesIn(FuzzTargets().begin(), FuzzTargets().end()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(FuzzTargets, HoldOverMutatedRecordings) {
  const std::vector<std::string> recordings = FilesBelow(TestData("recordings"));
  EXPECT_GE(recordings.size(), 24u);
  for (const FuzzTarget& target : FuzzTargets()) {
    const bool is_of_replies = target.name == "json" || target.name == "xml" || target.name == "error_body";
    if (!is_of_replies) continue;
    for (const std::string& recording : recordings) RunMutated(target, recording);
  }
}

TEST(FuzzTargets, OwnAllSeeds) {
  std::set<std::string_view> names;
  for (const FuzzTarget& target : FuzzTargets()) names.insert(target.name);
  for (const auto& entry : fs::directory_iterator(kSeeds)) {
    EXPECT_TRUE(names.contains(entry.path().filename().string())) << entry.path();
  }
}

}  // namespace
}  // namespace alibabacloud::test
