#include "support/error_classes.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/test_data.h"

namespace alibabacloud::test {

bool ReviewedCode::Has(const std::string& class_name) const {
  return (' ' + classes + ' ').find(' ' + class_name + ' ') != std::string::npos;
}

std::vector<ReviewedCode> ReadReviewedCodes() {
  std::vector<ReviewedCode> codes;
  std::ifstream file(TestData("golden/error_classes.txt"));
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    EXPECT_NE(tab, std::string::npos) << line;
    if (tab != std::string::npos) codes.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  EXPECT_GT(codes.size(), 2300U);
  return codes;
}

}  // namespace alibabacloud::test
