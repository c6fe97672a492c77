#include "base/hex.h"

#include <gtest/gtest.h>

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

TEST(HexEncode, WritesTwoLowerCaseDigitsForEachByte) {
  EXPECT_EQ(HexEncode(""), "");
  EXPECT_EQ(HexEncode("\x00\x0f\xa5\xff"sv), "000fa5ff");
}

TEST(HexDigitValue, KnowsBothCasesAndNothingElse) {
  int digits = 0;
  for (int i = 0; i < 256; ++i) digits += HexDigitValue(static_cast<char>(i)) >= 0 ? 1 : 0;
  EXPECT_EQ(digits, 22);
  EXPECT_EQ(HexDigitValue('0'), 0);
  EXPECT_EQ(HexDigitValue('f'), 15);
  EXPECT_EQ(HexDigitValue('A'), 10);
}

}  // namespace
}  // namespace alibabacloud::internal
