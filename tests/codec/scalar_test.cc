#include "codec/scalar.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "codec/convert.h"

namespace alibabacloud::internal {
namespace {

TEST(ParseInteger, TakesWholeNumbersOnly) {
  const struct {
    const char* text;
    std::optional<std::int64_t> expected;
  } rows[] = {{"0", 0},
              {"-12", -12},
              {"9223372036854775807", std::numeric_limits<std::int64_t>::max()},
              {"9223372036854775808", std::nullopt},
              {"1.0", 1},
              {"1e3", 1000},
              {"1.5", std::nullopt},
              {"1e30", std::nullopt},
              {"", std::nullopt},
              {" 1", std::nullopt},
              {"1 ", std::nullopt},
              {"+1", std::nullopt},
              {"0x10", std::nullopt},
              {"inf", std::nullopt},
              {"nan", std::nullopt},
              {"-", std::nullopt}};
  for (const auto& row : rows) EXPECT_EQ(ParseInteger(row.text), row.expected) << row.text;
}

TEST(ParseDouble, TakesFiniteNumbersOnly) {
  EXPECT_EQ(ParseDouble("0.125"), 0.125);
  EXPECT_EQ(ParseDouble("-1e-3"), -0.001);
  for (const char* text : {"", "x", "1e999", "inf", "NaN", "1,5", "0x1p3", " 1", "1.2.3"}) {
    EXPECT_FALSE(ParseDouble(text)) << text;
  }
}

TEST(AppendNumber, WritesTheShortestTextWithoutAnExponent) {
  const struct {
    double value;
    const char* expected;
  } rows[] = {{100.0, "100"}, {0.1, "0.1"},        {33.3, "33.3"},
              {-0.5, "-0.5"}, {1e-7, "0.0000001"}, {1e15, "1000000000000000"}};
  for (const auto& row : rows) {
    std::string text;
    AppendNumber(row.value, text);
    EXPECT_EQ(text, row.expected);
  }
  std::string lowest;
  AppendNumber(std::numeric_limits<double>::lowest(), lowest);
  EXPECT_EQ(ParseDouble(lowest), std::numeric_limits<double>::lowest());
}

TEST(ConvertScalar, NeverLosesAValueInSilence) {
  std::string text = "TRUE";
  EXPECT_EQ(ConvertScalar<bool>(&text), true);
  EXPECT_EQ(ConvertScalar<std::int64_t>(&text), 1);
  EXPECT_FALSE(ConvertScalar<double>(&text));
  EXPECT_FALSE(ConvertScalar<std::int64_t>(std::numeric_limits<std::uint64_t>::max()));
  EXPECT_EQ(ConvertScalar<std::string>(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
  EXPECT_FALSE(ConvertScalar<bool>(std::int64_t{2}));
  EXPECT_EQ(ConvertScalar<double>(std::int64_t{3}), 3.0);
  EXPECT_EQ(ConvertScalar<std::string>(Decimal{1.5, "1.50"}), "1.50");
  // Beyond 2^53 the double stands for several integers.
  EXPECT_FALSE(ConvertScalar<std::int64_t>(Decimal{1e17, "1e17"}));
}

}  // namespace
}  // namespace alibabacloud::internal
