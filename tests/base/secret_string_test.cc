#include "alibabacloud/secret_string.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace alibabacloud {
namespace {

static_assert(std::is_nothrow_move_constructible_v<SecretString> && std::is_nothrow_move_assignable_v<SecretString>);
static_assert(!std::is_convertible_v<std::string, SecretString> && !std::is_convertible_v<SecretString, std::string>);

template <class T>
concept Printable = requires(std::ostream& os, const T& value) {
  os << value;
};
static_assert(!Printable<SecretString>);

TEST(SecretString, HoldsAnyBytes) {
  using namespace std::string_view_literals;
  const SecretString secret("a\0b\xff"sv);
  EXPECT_EQ(secret.view(), "a\0b\xff"sv);
  EXPECT_EQ(secret.size(), 4U);
  EXPECT_FALSE(secret.empty());
  EXPECT_TRUE(SecretString().empty());
  EXPECT_TRUE(SecretString("").empty());
}

TEST(SecretString, CopiesAreIndependent) {
  SecretString original("secret");
  SecretString copy(original);
  original.Append("!");
  EXPECT_EQ(copy.view(), "secret");
  copy = original;
  original.Clear();
  EXPECT_EQ(copy.view(), "secret!");
}

TEST(SecretString, IsEmptyAfterItWasMovedFrom) {
  SecretString a("secret");
  SecretString b(std::move(a));
  EXPECT_TRUE(a.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
  EXPECT_EQ(b.view(), "secret");
  a = std::move(b);
  EXPECT_TRUE(b.empty());  // NOLINT(bugprone-use-after-move)
  EXPECT_EQ(a.view(), "secret");
  b.Append("again");
  EXPECT_EQ(b.view(), "again");
}

TEST(SecretString, SurvivesAssignmentToItself) {
  SecretString secret("secret");
  SecretString& alias = secret;
  secret = alias;
  EXPECT_EQ(secret.view(), "secret");
  secret = std::move(alias);
  EXPECT_EQ(secret.view(), "secret");
}

TEST(SecretString, AppendsItself) {
  SecretString secret("ab");
  std::string expected = "ab";
  for (int i = 0; i < 12; ++i) {
    secret.Append(secret.view());
    expected += expected;
    ASSERT_EQ(secret.view(), expected);
  }
  secret.Append(secret.view().substr(3, 2));
  EXPECT_EQ(secret.view(), expected + "ba");
}

TEST(SecretString, AppendsItselfIntoFreeCapacity) {
  SecretString secret("abc");
  secret.Reserve(100);
  secret.Append(secret.view().substr(1));
  EXPECT_EQ(secret.view(), "abcbc");
}

TEST(SecretString, AppendsNothingToNothing) {
  SecretString secret;
  secret.Append({});
  secret.Append(secret.view());
  EXPECT_TRUE(secret.empty());
}

TEST(SecretString, DoesNotMoveWithinReservedCapacity) {
  SecretString secret("x");
  secret.Reserve(1000);
  const char* const data = secret.view().data();
  for (int i = 0; i < 999; ++i) secret.Append("y");
  EXPECT_EQ(secret.view().data(), data);
  EXPECT_EQ(secret.view(), "x" + std::string(999, 'y'));
  secret.Reserve(10);
  EXPECT_EQ(secret.size(), 1000U);
}

TEST(SecretString, ExtendsForTheCallerToFill) {
  SecretString secret("ab");
  std::fill_n(secret.Extend(100), 100, 'c');
  EXPECT_EQ(secret.view(), "ab" + std::string(100, 'c'));
  secret.Extend(0);
  EXPECT_EQ(secret.size(), 102U);
}

TEST(SecretString, TruncatesButNeverGrows) {
  SecretString secret("abcdef");
  secret.Truncate(10);
  EXPECT_EQ(secret.view(), "abcdef");
  secret.Truncate(2);
  EXPECT_EQ(secret.view(), "ab");
  secret.Clear();
  EXPECT_TRUE(secret.empty());
}

TEST(SecretString, RefusesImpossibleSizesAndStaysAsItIs) {
  SecretString secret("abc");
  EXPECT_THROW(secret.Extend(std::numeric_limits<std::size_t>::max() - 1), std::length_error);
  EXPECT_EQ(secret.view(), "abc");
}

TEST(SecretString, ComparesContents) {
  EXPECT_TRUE(SecretString() == SecretString(""));
  EXPECT_TRUE(SecretString("abc") == SecretString("abc"));
  EXPECT_FALSE(SecretString("abc") == SecretString("abd"));
  EXPECT_FALSE(SecretString("abc") == SecretString("ab"));
}

TEST(SecretString, WipesWhatTruncateDrops) {
  SecretString secret("abcdef");
  secret.Truncate(2);
  const char* const dropped = secret.Extend(4);
  EXPECT_EQ(std::string_view(dropped, 4), std::string_view("\0\0\0\0", 4));
}

TEST(SecretString, MovesWithoutLeavingACopy) {
  SecretString secret("secret");
  const char* const data = secret.view().data();
  const SecretString moved(std::move(secret));
  EXPECT_EQ(moved.view().data(), data);
}

}  // namespace
}  // namespace alibabacloud
