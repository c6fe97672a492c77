#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "fuzz/targets.h"

namespace alibabacloud::test {
namespace {

// The documented samples, whole, cut off at many places and with bytes changed: a fuzzer's first minutes, on every run.
TEST(FuzzTargets, HoldOverMutatedRecordings) {
  int files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(ALIBABACLOUD_TEST_DATA_DIR "/recordings")) {
    if (!entry.is_regular_file()) continue;
    ++files;
    std::ostringstream stream;
    stream << std::ifstream(entry.path()).rdbuf();
    const std::string text = stream.str();
    for (std::size_t i = 0; i <= text.size(); i += 1 + text.size() / 40) {
      std::string changed = text;
      if (i < changed.size()) changed[i] = static_cast<char>(i * 37);
      for (const std::string& input : {text.substr(0, i), changed}) {
        FuzzJson(input);
        FuzzXml(input);
        FuzzErrorBody(input);
      }
    }
  }
  EXPECT_GE(files, 24);
}

}  // namespace
}  // namespace alibabacloud::test
