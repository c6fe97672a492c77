#include "base/wipe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace alibabacloud::internal {
namespace {

TEST(Wipe, OverwritesTheWholeBuffer) {
  std::string text(100, 's');
  const char* const bytes = text.data();
  text.resize(10);  // What was behind is still there.
  Wipe(text);
  EXPECT_TRUE(text.empty());
  EXPECT_EQ(text.data(), bytes);
  EXPECT_TRUE(std::all_of(bytes, bytes + 100, [](char c) { return c == 0; }));
}

TEST(AppendSecretly, AppendsLikeAnyString) {
  std::string text;
  std::string expected;
  for (const int count : {1, 14, 1, 100, 3000, 0, 1}) {
    const auto size = static_cast<std::size_t>(count);
    const std::string more(size, static_cast<char>('a' + size % 26));
    AppendSecretly(text, more);
    expected += more;
    EXPECT_EQ(text, expected);
  }
}

TEST(WipeRequest, ClearsWhatMayHoldSecrets) {
  HttpRequest request{.url = "https://host/?Secret=1", .headers = {{"x-token", "secret"}}};
  request.body = SecretString("secret");
  WipeRequest(request);
  EXPECT_TRUE(request.url.empty());
  EXPECT_TRUE(request.headers.empty());
  EXPECT_TRUE(request.body.empty());
}

}  // namespace
}  // namespace alibabacloud::internal
