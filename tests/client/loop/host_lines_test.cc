#include "client/loop/host_lines.h"

#include <gtest/gtest.h>

#include <optional>

namespace alibabacloud::internal {
namespace {

TEST(HostLines, LetsSoManyGoAndTheOthersInTheOrderInWhichTheyCame) {
  HostLines lines(2);
  EXPECT_TRUE(lines.Enter("a", 1));
  EXPECT_TRUE(lines.Enter("a", 2));
  EXPECT_FALSE(lines.Enter("a", 3));
  EXPECT_FALSE(lines.Enter("a", 4));
  EXPECT_EQ(lines.Leave("a"), 3U);
  EXPECT_EQ(lines.Leave("a"), 4U);
  EXPECT_EQ(lines.Leave("a"), std::nullopt);
  EXPECT_EQ(lines.Leave("a"), std::nullopt);
  EXPECT_TRUE(lines.Enter("a", 5));
}

TEST(HostLines, CountsEachHostByItself) {
  HostLines lines(1);
  EXPECT_TRUE(lines.Enter("a", 1));
  EXPECT_TRUE(lines.Enter("b", 2));
  EXPECT_FALSE(lines.Enter("b", 3));
  EXPECT_EQ(lines.Leave("a"), std::nullopt);
  EXPECT_EQ(lines.Leave("b"), 3U);
}

TEST(HostLines, PassesOverWhoGaveUp) {
  HostLines lines(1);
  EXPECT_TRUE(lines.Enter("a", 1));
  EXPECT_FALSE(lines.Enter("a", 2));
  EXPECT_FALSE(lines.Enter("a", 3));
  lines.GiveUp("a", 2);
  EXPECT_EQ(lines.Leave("a"), 3U);
  lines.GiveUp("a", 3);  // Its turn has come: it has to leave.
  EXPECT_FALSE(lines.Enter("a", 4));
  EXPECT_EQ(lines.Leave("a"), 4U);
}

}  // namespace
}  // namespace alibabacloud::internal
