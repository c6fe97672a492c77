#include "base/percent.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <vector>

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

struct Case {
  std::string_view text, encoded;
};

constexpr Case kCases[] = {
    {"", ""},
    {"AZaz09-_.~", "AZaz09-_.~"},
    {"a b", "a%20b"},
    {"a+b*c~d", "a%2Bb%2Ac~d"},
    {"!'()", "%21%27%28%29"},
    {"%7E", "%257E"},
    {"/:=&?#", "%2F%3A%3D%26%3F%23"},
    {"\xe6\xb5\x8b\xf0\x9f\x9a\x80", "%E6%B5%8B%F0%9F%9A%80"},
    {"\0\n\xff"sv, "%00%0A%FF"},
};

bool IsUnreserved(unsigned byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' ||
         byte == '_' || byte == '.' || byte == '~';
}

TEST(PercentEncode, KeepsUnreservedCharactersOnly) {
  for (const auto& [text, encoded] : kCases) EXPECT_EQ(PercentEncode(text), encoded);
}

TEST(PercentEncode, TreatsAll256BytesAsRfc3986Says) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::string text(1, static_cast<char>(byte));
    char expected[4];
    std::snprintf(expected, sizeof expected, "%%%02X", byte);
    EXPECT_EQ(PercentEncode(text), IsUnreserved(byte) ? text : expected) << byte;
    EXPECT_EQ(PercentDecode(PercentEncode(text), true), text) << byte;
  }
}

TEST(PercentEncodedSize, IsWhatIsWritten) {
  for (const auto& [text, encoded] : kCases) {
    EXPECT_EQ(PercentEncodedSize(text), encoded.size());
    char buffer[64];
    EXPECT_EQ(PercentEncodeTo(text, buffer), buffer + encoded.size());
  }
}

TEST(PercentEncodeTo, WritesNothingBeyondTheEncodedText) {
  for (std::size_t size = 0; size < 12; ++size) {
    for (const std::string_view alphabet : {"aaaaaaaaaaaa", "============", "a=bc==def===", "=a==bc===def"}) {
      const std::string_view text = alphabet.substr(0, size);
      // Exactly as large as promised, so that a sanitizer sees a write beyond; the mark catches it without one.
      const std::size_t encoded_size = PercentEncodedSize(text);
      std::vector<char> buffer(encoded_size + 1, '!');
      PercentEncodeTo(text, buffer.data());
      EXPECT_EQ(buffer.back(), '!');
      const auto exact = std::make_unique<char[]>(encoded_size);
      EXPECT_EQ(PercentEncodeTo(text, exact.get()), exact.get() + encoded_size);
    }
  }
}

TEST(AppendPercentEncoded, KeepsWhatIsThere) {
  SecretString out("k=");
  AppendPercentEncoded(out, "a b");
  AppendPercentEncoded(out, "");
  EXPECT_EQ(out.view(), "k=a%20b");
}

TEST(PercentDecode, UndoesEncoding) {
  for (const auto& [text, encoded] : kCases) {
    EXPECT_EQ(PercentDecode(encoded, false), std::string(text));
    EXPECT_EQ(PercentDecode(encoded, true), std::string(text));
  }
}

TEST(PercentDecode, TakesPlusForASpaceOnlyWhenAskedTo) {
  EXPECT_EQ(PercentDecode("a+b%2B", true), "a b+");
  EXPECT_EQ(PercentDecode("a+b%2B", false), "a+b+");
}

TEST(PercentDecode, AcceptsHexDigitsOfEitherCase) { EXPECT_EQ(PercentDecode("%2f%2F%aB", false), "//\xab"); }

TEST(PercentDecode, RejectsMalformedEscapes) {
  for (const std::string_view text : {"%", "%2", "a%", "a%2", "%%", "%2G", "%G2", "%-1", "% 1", "%2%20"}) {
    EXPECT_EQ(PercentDecode(text, false), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
