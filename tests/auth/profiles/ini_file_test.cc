#include "auth/profiles/ini_file.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace alibabacloud::internal {
namespace {

IniFile Read(std::string_view text) {
  auto file = IniFile::Read(text);
  if (auto* found = std::get_if<IniFile>(&file)) return std::move(*found);
  ADD_FAILURE() << text << ": " << std::get<std::string>(file);
  return {};
}

// "section: key=value key=value", a section a line.
std::string Describe(const IniFile& file) {
  std::string text;
  for (const IniSection& section : file.sections()) {
    text.append(section.name).append(":");
    for (const auto& [key, value] : section.values) text.append(" ").append(key).append("=").append(value.view());
    text.append("\n");
  }
  return text;
}

TEST(IniFile, ReadsSectionsAndTheirValues) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"", ""},
      {"\n\n", ""},
      {"[a]", "a:\n"},
      {"[a]\nk=v", "a: k=v\n"},
      {"[a]\nk=v\n[b]\nl=w\n", "a: k=v\nb: l=w\n"},
      {"  [ a b ]  \n\t k \t=\t v w \n", "a b: k=v w\n"},
      {"[a]\r\nk = v\r\n\r\nl = w\r\n", "a: k=v l=w\n"},
      {"\xEF\xBB\xBF[a]\nk = v", "a: k=v\n"},
      {"# c\n; c\n[a]\n  # k = v\n;k = v\nk = v", "a: k=v\n"},
      {"[a]\nk = v # a comment", "a: k=v\n"},
      {"[a]\nk = v\t; a comment # twice", "a: k=v\n"},
      {"[a]\nk = v#w;x", "a: k=v#w;x\n"},
      {"[a]\nk = # a comment", "a: k=\n"},
      {"[a]  # a comment\nk = v", "a: k=v\n"},
      {"[a];[b]\nk = v", "a: k=v\n"},
      {"[a] # [b]\nk = v", "a: k=v\n"},
      {"[a]\nk : v\nl: w=x\nm = y:z", "a: k=v l=w=x m=y:z\n"},
      {"[a]\nk =", "a: k=\n"},
      {"[a]\nk = v==", "a: k=v==\n"},
      {"[a]\nk = \"v\"", "a: k=v\n"},
      {"[a]\nk = ' v # w ' # a comment", "a: k= v # w \n"},
      {"[a]\nk = \"v\"w\"", "a: k=v\"w\n"},
      {"[a]\nk = {\"v\": 1}", "a: k={\"v\": 1}\n"},
      {"[a]\nk = ''", "a: k=\n"},
      {"[a]\nK = v\nk = w", "a: K=v k=w\n"},
      {"[a]\nk = v\n[b]\n[a]\nl = w", "a: k=v l=w\nb:\n"},
      {"[a]\nk = v\nk = w", "a: k=v k=w\n"},
      {"[a]b]\n", "a]b:\n"},
  };
  for (const auto& [text, expected] : cases) {
    EXPECT_EQ(Describe(Read(text)), expected) << text;
  }
}

TEST(IniFile, FindsASectionByItsName) {
  const IniFile file = Read("[a]\nk = v\n[b]\n");
  ASSERT_NE(file.Find("a"), nullptr);
  EXPECT_EQ(file.Find("a")->values.size(), 1u);
  EXPECT_EQ(file.Find("b")->name, "b");
  EXPECT_EQ(file.Find("A"), nullptr);
  EXPECT_EQ(file.Find(""), nullptr);
}

TEST(IniFile, SaysWhichLineIsMalformedButNotWhatItSays) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"s3cr3t", R"(is malformed: line 1 is neither a [section] nor "key = value" nor a comment)"},
      {"[a]\n\nk s3cr3t", R"(is malformed: line 3 is neither a [section] nor "key = value" nor a comment)"},
      {"{\n\"s3cr3t\": \"s3cr3t\"}", R"(is malformed: line 1 is neither a [section] nor "key = value" nor a comment)"},
      {R"({"s3cr3t": "s3cr3t"})", "is malformed: line 1 stands before the first [section]"},
      {"[a]\n= s3cr3t", R"(is malformed: line 2 has no key before its "=" or ":")"},
      {"[a]\n: s3cr3t", R"(is malformed: line 2 has no key before its "=" or ":")"},
      {"[a]\nk = \"s3cr3t", "is malformed: line 2 has a quote that is not closed"},
      {"[a]\nk = 's3cr3t' x", "is malformed: line 2 has a quote that is not closed"},
      {"# c\nk = s3cr3t\n[a]", "is malformed: line 2 stands before the first [section]"},
      {"[a\nk = v", R"(is malformed: line 1 is not a [section]: it does not end in "]")"},
      {"[a] s3cr3t", R"(is malformed: line 1 is not a [section]: it does not end in "]")"},
      {"[", R"(is malformed: line 1 is not a [section]: it does not end in "]")"},
      {"[a]\n[ ]", "is malformed: line 2 has a [section] without a name"},
  };
  for (const auto& [text, expected] : cases) {
    const auto file = IniFile::Read(text);
    ASSERT_TRUE(std::holds_alternative<std::string>(file)) << text;
    EXPECT_EQ(std::get<std::string>(file), expected) << text;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
