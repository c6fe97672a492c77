#pragma once

#include <string>
#include <vector>

namespace alibabacloud::test {

/// A line of tests/golden/error_classes.txt.
struct ReviewedCode {
  std::string code;
  std::string classes;  ///< Names of ErrorClass, a space between two; "-" for none.

  [[nodiscard]] bool Has(const std::string& class_name) const;
};

/// Returns the error codes that ECS and ENS document, and some of the field, each with its classes as reviewed.
[[nodiscard]] std::vector<ReviewedCode> ReadReviewedCodes();

}  // namespace alibabacloud::test
