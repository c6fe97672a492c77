#include "codec/parameter_list.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alibabacloud::internal {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs SortedAndMerged(const std::vector<std::pair<std::string_view, std::string_view>>& added) {
  ParameterList list;
  for (const auto& [key, value] : added) list.Add(key, value);
  list.SortAndMerge();
  Pairs pairs;
  for (std::size_t i = 0; i < list.size(); ++i) pairs.emplace_back(list.key(i), list.value(i));
  return pairs;
}

TEST(ParameterList, SortsByKeyBytewise) {
  using namespace std::string_view_literals;  // NOLINT: a key with a NUL byte
  EXPECT_EQ(SortedAndMerged({{"b", "1"}, {"a.10", "2"}, {"a.2", "3"}, {"B", "4"}, {"\xC3\xA9", "5"}, {"a", "6"}}),
            (Pairs{{"B", "4"}, {"a", "6"}, {"a.10", "2"}, {"a.2", "3"}, {"b", "1"}, {"\xC3\xA9", "5"}}));
  // Keys that differ beyond, or by the end of, their first eight bytes.
  EXPECT_EQ(SortedAndMerged({{"Signature2", ""}, {"Signature", ""}, {"a\0"sv, "1"}, {"a", "2"}}),
            (Pairs{{"Signature", ""}, {"Signature2", ""}, {"a", "2"}, {std::string("a\0", 2), "1"}}));
}

TEST(ParameterList, OfEqualKeysKeepsTheOneAddedLast) {
  EXPECT_EQ(SortedAndMerged({{"k", "1"}, {"other", "x"}, {"k", "2"}}), (Pairs{{"k", "2"}, {"other", "x"}}));
  EXPECT_EQ(SortedAndMerged({{"k", "1"}, {"k", ""}}), (Pairs{{"k", ""}}));
  EXPECT_EQ(SortedAndMerged({{"", ""}, {"", "x"}}), (Pairs{{"", "x"}}));
  EXPECT_EQ(SortedAndMerged({{"", "x"}, {"", ""}}), (Pairs{{"", ""}}));
}

}  // namespace
}  // namespace alibabacloud::internal
