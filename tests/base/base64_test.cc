#include "alibabacloud/base64.h"

#include <gtest/gtest.h>

namespace alibabacloud {
namespace {

using namespace std::string_view_literals;

struct Case {
  std::string_view bytes, text;
};

constexpr Case kCases[] = {
    // RFC 4648, section 10
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
    // Digits 62 and 63, NUL, high bytes
    {"\xfb\xff\xbf", "+/+/"},
    {"\x00\x00"sv, "AAA="},
    {"\xff\xff\xff\xff", "/////w=="},
};

TEST(Base64, EncodesTheVectorsOfRfc4648) {
  for (const auto& [bytes, text] : kCases) EXPECT_EQ(Base64Encode(bytes), text);
}

TEST(Base64, DecodesTheVectorsOfRfc4648) {
  for (const auto& [bytes, text] : kCases) EXPECT_EQ(Base64Decode(text), std::string(bytes)) << text;
}

TEST(Base64, RoundTripsEveryByteAtEveryPosition) {
  std::string bytes;
  for (int i = 0; i < 256 * 3; ++i) {
    bytes.push_back(static_cast<char>(i * 7 + i / 256));
    ASSERT_EQ(Base64Decode(Base64Encode(bytes)), bytes);
  }
}

TEST(Base64Decode, RefusesWhatNoEncoderWrites) {
  for (const std::string_view text :
       {"Zg",       "Zg=",  "Zg===",    "=",      "==",         "====", "Z===", "Zm9=v", "Zm=v", "Zm9v=",
        "Zm9v====", "=Zm9", "Zg==Zg==", "Zm9v\n", "Zm9v\nZm9v", " Zm9", "Zm9-", "Zm9_",  "Zm9*", "Zm\xc3\xa9"}) {
    EXPECT_EQ(Base64Decode(text), std::nullopt) << text;
  }
  EXPECT_EQ(Base64Decode("Zm9\0"sv), std::nullopt);
}

TEST(Base64Decode, RefusesStrayBitsInTheLastCharacter) {
  EXPECT_EQ(Base64Decode("Zh=="), std::nullopt);
  EXPECT_EQ(Base64Decode("Zm9="), std::nullopt);
  // The signature that the manual of ENS prints.
  EXPECT_EQ(Base64Decode("Y8clu47r2gHn6scXqz92wklKws1="), std::nullopt);
}

}  // namespace
}  // namespace alibabacloud
