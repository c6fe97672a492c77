#include "base/random.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace alibabacloud::internal {
namespace {

// Yields the same byte again and again.
class Constant final : public RandomSource {
 public:
  explicit Constant(int value) : value_(static_cast<std::byte>(value)) {}
  void Fill(std::span<std::byte> bytes) override { std::fill(bytes.begin(), bytes.end(), value_); }

 private:
  std::byte value_;
};

TEST(MakeNonce, Is32LowerCaseHexDigits) {
  Constant random(0xab);
  EXPECT_EQ(MakeNonce(random), "abababababababababababababababab");
}

TEST(MakeNonce, NeverRepeats) {
  std::set<std::string> nonces;
  for (int i = 0; i < 1000; ++i) nonces.insert(MakeNonce(SystemRandom()));
  EXPECT_EQ(nonces.size(), 1000U);
  EXPECT_EQ(nonces.begin()->size(), 32U);
}

TEST(SystemRandom, FillsMoreThanTheSystemGivesAtOnce) {
  std::vector<std::byte> bytes(1001);
  SystemRandom().Fill(bytes);
  // 100 zero bytes in a row do not happen by chance: 256^-100.
  const std::vector<std::byte> zeros(100);
  EXPECT_EQ(std::search(bytes.begin(), bytes.end(), zeros.begin(), zeros.end()), bytes.end());
}

// Two processes that send the same nonces would have their requests refused as replayed.
TEST(SystemRandom, GivesAForkedProcessBytesOfItsOwn) {
  static_cast<void>(MakeNonce(SystemRandom()));  // From here on there are bytes to hand out twice.
  std::array<int, 2> pipe_ends{};
  ASSERT_EQ(pipe(pipe_ends.data()), 0);
  const pid_t child = fork();
  if (child == 0) {
    const std::string nonce = MakeNonce(SystemRandom());
    _exit(write(pipe_ends[1], nonce.data(), nonce.size()) == 32 ? 0 : 1);
  }
  ASSERT_GT(child, 0);
  std::string childs(32, ' ');
  EXPECT_EQ(read(pipe_ends[0], childs.data(), childs.size()), 32);
  EXPECT_NE(childs, MakeNonce(SystemRandom()));
  EXPECT_EQ(waitpid(child, nullptr, 0), child);
  for (const int end : pipe_ends) close(end);
}

TEST(SystemRandom, AcceptsAnEmptySpan) { SystemRandom().Fill({}); }

TEST(RandomUint64, UsesAllEightBytes) {
  Constant random(0xff);
  EXPECT_EQ(RandomUint64(random), ~std::uint64_t{0});
}

TEST(RandomUnit, StaysBelowOne) {
  Constant smallest(0);
  Constant largest(0xff);
  EXPECT_EQ(RandomUnit(smallest), 0.0);
  EXPECT_LT(RandomUnit(largest), 1.0);
  EXPECT_GT(RandomUnit(largest), 0.999999999);
}

TEST(RandomUnit, IsSpreadOverTheInterval) {
  double sum = 0;
  for (int i = 0; i < 10000; ++i) sum += RandomUnit(SystemRandom());
  // Ten standard deviations.
  EXPECT_NEAR(sum / 10000, 0.5, 0.03);
}

}  // namespace
}  // namespace alibabacloud::internal
