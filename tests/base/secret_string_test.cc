#include "alibabacloud/secret_string.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <memory>
#include <new>
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

// This file replaces the global array new and delete (a program can do that once), to see what a block holds at the
// moment it is freed: reading it afterwards would be undefined.

namespace {

const void* watched_block = nullptr;
std::size_t watched_size = 0;
bool watched_was_freed = false;
bool watched_was_wiped = false;

void Inspect(const void* block) noexcept {
  if (block == nullptr || block != watched_block) return;
  const auto* const bytes = static_cast<const unsigned char*>(block);
  watched_was_freed = true;
  watched_was_wiped = std::all_of(bytes, bytes + watched_size, [](unsigned char byte) { return byte == 0; });
  watched_block = nullptr;
}

}  // namespace

void* operator new[](std::size_t size) {
  if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
void operator delete[](void* block) noexcept {
  Inspect(block);
  std::free(block);
}
void operator delete[](void* block, std::size_t) noexcept { ::operator delete[](block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { ::operator delete[](block); }

namespace alibabacloud {
namespace {

static_assert(std::is_nothrow_move_constructible_v<SecretString> && std::is_nothrow_move_assignable_v<SecretString>);
static_assert(!std::is_convertible_v<std::string, SecretString> && !std::is_convertible_v<SecretString, std::string>);

template <class T>
concept Printable = requires(std::ostream& os, const T& value) {
  os << value;
};
static_assert(!Printable<SecretString>);

// True when `action` frees the buffer that `secret` has now, and the buffer is all zeros by then.
template <class Action>
bool FreesWiped(const SecretString& secret, Action action) {
  watched_block = secret.view().data();
  watched_size = secret.size();
  watched_was_freed = watched_was_wiped = false;
  action();
  watched_block = nullptr;
  return watched_was_freed && watched_was_wiped;
}

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

class FreedSecretString : public testing::Test {
 protected:
  void SetUp() override {
    // Freed by the library, as what is tested: a call from this file could be inlined.
    auto probe = std::make_unique<SecretString>("probe");
    FreesWiped(*probe, [&] { probe.reset(); });
    if (!watched_was_freed) GTEST_SKIP() << "another tool, such as valgrind, has replaced operator delete[]";
  }
};

TEST_F(FreedSecretString, IsWipedByTheDestructor) {
  auto secret = std::make_unique<SecretString>("secret");
  EXPECT_TRUE(FreesWiped(*secret, [&] { secret.reset(); }));
}

TEST_F(FreedSecretString, IsWipedWhenItGrows) {
  SecretString appended("secret");
  EXPECT_TRUE(FreesWiped(appended, [&] { appended.Append("more"); }));
  SecretString reserved("secret");
  EXPECT_TRUE(FreesWiped(reserved, [&] { reserved.Reserve(100); }));
  SecretString extended("secret");
  EXPECT_TRUE(FreesWiped(extended, [&] { *extended.Extend(1) = 'x'; }));
  EXPECT_EQ(extended.view(), "secretx");
}

TEST_F(FreedSecretString, IsWipedByAssignment) {
  const SecretString other("other");
  SecretString copied("secret");
  EXPECT_TRUE(FreesWiped(copied, [&] { copied = other; }));
  SecretString moved("secret");
  EXPECT_TRUE(FreesWiped(moved, [&] { moved = SecretString("other"); }));
}

TEST(SecretString, MovesWithoutLeavingACopy) {
  SecretString secret("secret");
  const char* const data = secret.view().data();
  const SecretString moved(std::move(secret));
  EXPECT_EQ(moved.view().data(), data);
}

}  // namespace
}  // namespace alibabacloud
