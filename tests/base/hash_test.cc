#include "base/hash.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

struct HmacCase {
  std::string key, data, expected;
};

TEST(Sha256, MatchesFips180) {
  const std::pair<std::string, std::string> cases[] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {std::string(1000000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  for (const auto& [data, expected] : cases) EXPECT_EQ(HexEncode(BytesOf(Sha256(data))), expected);
}

TEST(HmacSha1, MatchesRfc2202) {
  const HmacCase cases[] = {
      {std::string(20, '\x0b'), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"},
      {"Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"},
      {std::string(20, '\xaa'), std::string(50, '\xdd'), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"},
      {std::string(20, '\x0c'), "Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"},
      {std::string(80, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
       "aa4ae5e15272d00e95705637ce8a3b55ed402112"},
      {std::string(80, '\xaa'), "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
       "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"},
  };
  for (const auto& [key, data, expected] : cases) EXPECT_EQ(HexEncode(BytesOf(HmacSha1(key, data))), expected) << data;
}

TEST(HmacSha256, MatchesRfc4231) {
  const HmacCase cases[] = {
      {std::string(20, '\x0b'), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
      {"Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
      {std::string(20, '\xaa'), std::string(50, '\xdd'),
       "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
      {std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
       "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
      {std::string(131, '\xaa'),
       "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be "
       "hashed before being used by the HMAC algorithm.",
       "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"},
  };
  for (const auto& [key, data, expected] : cases) {
    EXPECT_EQ(HexEncode(BytesOf(HmacSha256(key, data))), expected) << data;
  }
}

TEST(Hmac, AcceptsAnEmptyKeyAndNoData) {
  EXPECT_EQ(HexEncode(BytesOf(HmacSha1("", ""))), "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d");
  EXPECT_EQ(HexEncode(BytesOf(HmacSha256("", ""))), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST(Hmac, HashesKeysLongerThanABlockAndNoOthers) {
  // A key of exactly a block is used as it is, one byte more and its hash takes its place.
  const std::string block(64, 'k');
  const std::string longer(65, 'k');
  EXPECT_NE(HmacSha1(block, "x"), HmacSha1(longer, "x"));
  const auto hashed = Sha256(longer);
  EXPECT_EQ(HmacSha256(longer, "x"), HmacSha256(BytesOf(hashed), "x"));
  EXPECT_NE(HmacSha256(block, "x"), HmacSha256(BytesOf(Sha256(block)), "x"));
}

TEST(Hmac, GivesTheSameResultOnAllThreads) {
  const auto expected = HmacSha1("key", "data");
  std::vector<std::thread> threads;
  std::vector<int> wrong(4, 0);
  for (std::size_t t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&wrong, &expected, t] {
      for (int i = 0; i < 200; ++i) wrong[t] += HmacSha1("key", "data") == expected ? 0 : 1;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

}  // namespace
}  // namespace alibabacloud::internal
