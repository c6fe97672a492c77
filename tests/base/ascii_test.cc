#include "base/ascii.h"

#include <gtest/gtest.h>

namespace alibabacloud::internal {
namespace {

TEST(EqualsIgnoreCase, IgnoresCaseOfAsciiLettersOnly) {
  EXPECT_TRUE(EqualsIgnoreCase("", ""));
  EXPECT_TRUE(EqualsIgnoreCase("Content-TYPE", "content-type"));
  EXPECT_FALSE(EqualsIgnoreCase("content-type", "content-typ"));
  EXPECT_FALSE(EqualsIgnoreCase("[", "{"));
  EXPECT_FALSE(EqualsIgnoreCase("@", "`"));
  EXPECT_FALSE(EqualsIgnoreCase("\xc4", "\xe4"));
}

TEST(StartsWithIgnoreCase, NeedsTheWholePrefix) {
  EXPECT_TRUE(StartsWithIgnoreCase("X-Acs-Action", "x-acs-"));
  EXPECT_TRUE(StartsWithIgnoreCase("x", ""));
  EXPECT_FALSE(StartsWithIgnoreCase("x-acs", "x-acs-"));
}

TEST(ToLower, LeavesBytesThatAreNotAsciiAlone) { EXPECT_EQ(ToLower("AbZ[\xc3\x84@"), "abz[\xc3\x84@"); }

TEST(Trim, RemovesWhiteSpaceAtBothEndsOnly) {
  struct Case {
    std::string_view text, expected;
  };
  for (const auto& [text, expected] :
       {Case{"", ""}, Case{" \t\r\n\v\f", ""}, Case{" a b\t", "a b"}, Case{"ab", "ab"}, Case{"\xa0x", "\xa0x"}}) {
    EXPECT_EQ(Trim(text), expected);
  }
}

TEST(AreDigits, NeedsOneAndNothingElse) {
  for (const std::string_view text : {"0", "10", "0123456789"}) EXPECT_TRUE(AreDigits(text)) << text;
  for (const std::string_view text : {"", "-1", "1a", " 1", "1.0", "\xb2"}) EXPECT_FALSE(AreDigits(text)) << text;
}

TEST(IsControl, HoldsForTheAsciiControlsAlone) {
  for (int i = 0; i < 256; ++i) {
    EXPECT_EQ(IsControl(static_cast<char>(i)), i < 0x20 || i == 0x7f) << i;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
