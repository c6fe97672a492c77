#include "testing/nonce_memory.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace alibabacloud::internal {
namespace {

using std::chrono::minutes;

const NonceMemory::Time kNow = NonceMemory::Time() + std::chrono::hours(500000);

TEST(NonceMemory, RemembersForItsLifetime) {
  NonceMemory nonces(minutes(30));
  EXPECT_TRUE(nonces.Insert("a", kNow));
  EXPECT_FALSE(nonces.Insert("a", kNow + minutes(29)));
  EXPECT_TRUE(nonces.Contains("a"));
}

TEST(NonceMemory, ForgetsTwoGenerationsLater) {
  NonceMemory nonces(minutes(30));
  EXPECT_TRUE(nonces.Insert("a", kNow));
  EXPECT_TRUE(nonces.Insert("b", kNow + minutes(31)));
  EXPECT_TRUE(nonces.Contains("a"));
  EXPECT_TRUE(nonces.Insert("c", kNow + minutes(62)));
  EXPECT_FALSE(nonces.Contains("a"));
  EXPECT_TRUE(nonces.Contains("b"));
}

TEST(NonceMemory, TellsLongNoncesApart) {
  NonceMemory nonces(minutes(30));
  const std::string nonce(1000000, 'x');
  EXPECT_TRUE(nonces.Insert(nonce + 'a', kNow));
  EXPECT_TRUE(nonces.Insert(nonce + 'b', kNow));
  EXPECT_FALSE(nonces.Insert(nonce + 'a', kNow));
  EXPECT_TRUE(nonces.Contains(nonce + 'b'));
  EXPECT_FALSE(nonces.Contains(nonce));
}

TEST(NonceMemory, ForgetsTheOldestOfAMillion) {
  NonceMemory nonces(minutes(30));
  for (int i = 0; i < 1000001; ++i) ASSERT_TRUE(nonces.Insert(std::to_string(i), kNow));
  EXPECT_FALSE(nonces.Contains("0"));
  EXPECT_TRUE(nonces.Contains("500000"));
  EXPECT_TRUE(nonces.Contains("1000000"));
}

}  // namespace
}  // namespace alibabacloud::internal
