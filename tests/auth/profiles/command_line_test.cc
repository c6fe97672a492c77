#include "auth/profiles/command_line.h"

#include <gtest/gtest.h>

namespace alibabacloud::internal {
namespace {

using Words = std::vector<std::string>;

TEST(SplitCommand, CutsAsAPosixShellDoes) {
  const struct {
    std::string_view text;
    Words words;
  } cases[] = {
      {"", {}},
      {" \t\n", {}},
      {"/bin/vault", {"/bin/vault"}},
      {"  vault  get\tkey\n", {"vault", "get", "key"}},
      {R"('a b' "c d")", {"a b", "c d"}},
      {R"('' "" x)", {"", "", "x"}},
      {R"(a'b'"c"d)", {"abcd"}},
      {R"('it''s')", {"its"}},
      {R"('\n "x" $y')", {R"(\n "x" $y)"}},
      {R"("\" \\ \$ \`")", {R"(" \ $ `)"}},
      {R"("\n \'")", {R"(\n \')"}},
      {R"(a\ b \" \' \\ \n)", {"a b", "\"", "'", "\\", "n"}},
      // A shell removes a backslash together with the line break behind it, except in single quotes.
      {"a \\\n b", {"a", "b"}},
      {"\\\na\\\nb", {"ab"}},
      {"a \\\n", {"a"}},
      {"\"a\\\nb\"", {"ab"}},
      {"'a\\\nb'", {"a\\\nb"}},
      {"a\\\n\\\n'b'", {"ab"}},
      {"\"\\\\\n\"", {"\\\n"}},
      {R"($HOME *.txt ; | # ~)", {"$HOME", "*.txt", ";", "|", "#", "~"}},
      {"\xe6\xb5\x8b 'x\ny'", {"\xe6\xb5\x8b", "x\ny"}},
  };
  for (const auto& [text, words] : cases) {
    const auto result = SplitCommand(text);
    ASSERT_TRUE(std::holds_alternative<Words>(result)) << text;
    EXPECT_EQ(std::get<Words>(result), words) << text;
  }
}

TEST(SplitCommand, SaysWhatIsNotComplete) {
  const struct {
    std::string_view text, problem;
  } cases[] = {
      {"a 'b", "has a quote that is not closed"},
      {R"("a)", "has a quote that is not closed"},
      {R"("a\")", "has a quote that is not closed"},
      {R"("a\)", "has a quote that is not closed"},
      {R"(a \)", "ends in a backslash"},
  };
  for (const auto& [text, problem] : cases) {
    const auto result = SplitCommand(text);
    ASSERT_TRUE(std::holds_alternative<std::string>(result)) << text;
    EXPECT_EQ(std::get<std::string>(result), problem) << text;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
