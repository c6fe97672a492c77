#include "models/differences.h"

#include <gtest/gtest.h>

#include "models/model_files.h"

namespace alibabacloud::test {

void ExpectListed(const Differences& differences, const std::string& key) {
  const Json exceptions = ReadTestFile("exceptions.json");
  Differences listed;
  for (const Json& group : exceptions.at(key)) {
    EXPECT_FALSE(group.at("reason").get<std::string>().empty());
    for (const Json& line : group.at("differences")) {
      EXPECT_TRUE(listed.insert(line).second) << "listed twice: " << line;
    }
  }
  for (const std::string& line : differences) EXPECT_EQ(listed.count(line), 1U) << "not listed: " << line;
  for (const std::string& line : listed) EXPECT_EQ(differences.count(line), 1U) << "listed but not there: " << line;
}

}  // namespace alibabacloud::test
