#include "auth/canonical_query.h"

#include <gtest/gtest.h>

#include <string_view>

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

TEST(CanonicalQuery, IsEmptyWithoutParameters) { EXPECT_TRUE(CanonicalQuery({}).empty()); }

TEST(CanonicalQuery, EncodesKeysAndValuesAndKeepsEmptyOnes) {
  ParameterList parameters;
  parameters.Add("", "");
  parameters.Add("Tag.1", "a b&c=d");
  parameters.Add("k=\0"sv, "\0\xff"sv);
  parameters.Add("Empty", "");
  EXPECT_EQ(CanonicalQuery(parameters).view(), "=&Tag.1=a%20b%26c%3Dd&k%3D%00=%00%FF&Empty=");
}

TEST(CanonicalQuery, SortsRawKeysNotEncodedOnes) {
  ParameterList parameters;
  // ':' sorts after '.', but its code "%3A" would sort before it.
  for (const char* key : {"a:", "a.", "B", "b", "A", "a", "a.10", "a.2", "\xc3\xa4"}) parameters.Add(key, "");
  parameters.SortAndMerge();
  EXPECT_EQ(CanonicalQuery(parameters).view(), "A=&B=&a=&a.=&a.10=&a.2=&a%3A=&b=&%C3%A4=");
}

TEST(CanonicalQuery, LeavesTheSpareRoomThatWasAskedFor) {
  ParameterList parameters;
  parameters.Add("k", "v");
  SecretString query = CanonicalQuery(parameters, 100);
  const char* const data = query.view().data();
  query.Append(std::string(100, 'x'));
  EXPECT_EQ(query.view().data(), data);
}

}  // namespace
}  // namespace alibabacloud::internal
