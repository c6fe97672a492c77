#include <gtest/gtest.h>

#include "alibabacloud/odd/errors.h"

// The constants of what tests/golden/codegen/src/odd/models/UseKeywords.json lists.

namespace alibabacloud::odd {
namespace {

TEST(GeneratedErrors, AreTheCodes) {
  EXPECT_EQ(errors::kForbidden, "Forbidden");
  EXPECT_EQ(errors::kBadA, "Bad.A");
  EXPECT_EQ(errors::kBadB, "Bad.B");
  EXPECT_EQ(errors::kAnytime, "Anytime");
}

TEST(GeneratedErrors, OfAPlaceholderAreWhatStandsBeforeIt) { EXPECT_EQ(errors::kMissingPrefix, "Missing"); }

}  // namespace
}  // namespace alibabacloud::odd
