#include "codec/secret_json.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

SecretJson Read(std::string_view text) {
  auto json = SecretJson::Read(text);
  if (auto* found = std::get_if<SecretJson>(&json)) return std::move(*found);
  ADD_FAILURE() << text << ": " << std::get<std::string>(json);
  return {};
}

std::string Problem(std::string_view text) {
  const auto json = SecretJson::Read(text);
  if (const auto* problem = std::get_if<std::string>(&json)) return *problem;
  ADD_FAILURE() << text << " was accepted";
  return "";
}

constexpr std::string_view kConfig = R"({
  "current": "dev",
  "profiles": [
    {"name": "dev", "access_key_secret": "s3cr3t", "tags": [["a", "b"], [], ["c"]]},
    {"name": "ops", "expired_seconds": 900, "enable_vpc": true, "site": {"url": "https://a/", "old": null}}
  ],
  "meta_path": ""
})";

TEST(SecretJson, FindsValuesByTheirPaths) {
  const SecretJson json = Read(kConfig);
  constexpr std::pair<std::string_view, std::string_view> cases[] = {
      {"current", "dev"},
      {"profiles[0].name", "dev"},
      {"profiles[0].access_key_secret", "s3cr3t"},
      {"profiles[1].name", "ops"},
      {"profiles[1].expired_seconds", "900"},
      {"profiles[1].enable_vpc", "true"},
      {"profiles[1].site.url", "https://a/"},
      {"profiles[0].tags[0][1]", "b"},
      {"profiles[0].tags[2][0]", "c"},
      {"meta_path", ""},
  };
  for (const auto& [path, expected] : cases) {
    ASSERT_NE(json.Find(path), nullptr) << path;
    EXPECT_EQ(json.Find(path)->view(), expected) << path;
    EXPECT_EQ(json.Text(path), expected) << path;
  }
}

TEST(SecretJson, FindsNothingWhereNoTextIs) {
  const SecretJson json = Read(kConfig);
  for (const char* path : {"",
                           ".",
                           "[",
                           "[0]",
                           "[]",
                           "none",
                           "Current",
                           "current.x",
                           "current[0]",
                           "profiles",
                           "profiles[2].name",
                           "profiles[-1].name",
                           "profiles[x].name",
                           "profiles[0",
                           "profiles[99999999999999999999].name",
                           "profiles.name",
                           "profiles[1].site",
                           "profiles[1].site.old",
                           "profiles[0].tags[1]",
                           "profiles[0].tags[1][0]",
                           ".."}) {
    EXPECT_EQ(json.Find(path), nullptr) << path;
    EXPECT_EQ(json.Text(path), "") << path;
  }
}

TEST(SecretJson, KnowsTheSizesOfLists) {
  const SecretJson json = Read(kConfig);
  EXPECT_EQ(json.ListSize("profiles"), 2u);
  EXPECT_EQ(json.ListSize("profiles[0].tags"), 3u);
  EXPECT_EQ(json.ListSize("profiles[0].tags[0]"), 2u);
  EXPECT_EQ(json.ListSize("profiles[0].tags[1]"), 0u);
  EXPECT_EQ(json.ListSize("current"), 0u);
  EXPECT_EQ(json.ListSize("profiles[1].site"), 0u);
  EXPECT_EQ(json.ListSize("none"), 0u);
}

TEST(SecretJson, TellsObjectsAndListsFromTexts) {
  const SecretJson json = Read(kConfig);
  for (const char* path : {"", "profiles", "profiles[0]", "profiles[0].tags[1]", "profiles[1].site"}) {
    EXPECT_TRUE(json.IsNested(path)) << path;
  }
  for (const char* path : {"none", "current", "profiles[2]", "profiles[1].enable_vpc", "profiles[1].site.old"}) {
    EXPECT_FALSE(json.IsNested(path)) << path;
  }
}

TEST(SecretJson, ReadsValuesOfAllKinds) {
  constexpr std::pair<std::string_view, std::string_view> cases[] = {
      {R"("")", ""},
      {R"("a,b: [c] {d}")", "a,b: [c] {d}"},
      {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
      {R"("\u0041\u00e9\u20AC")", "A\xC3\xA9\xE2\x82\xAC"},
      {R"("\ud83d\ude00!")", "\xF0\x9F\x98\x80!"},
      {R"("\u0000")", "\0"sv},
      {"\"\xE2\x82\xAC\"", "\xE2\x82\xAC"},
      {"\"\xC4\xE3\"", "\xC4\xE3"},
      {"0", "0"},
      {"-17", "-17"},
      {"1700000000", "1700000000"},
      {"18446744073709551615", "18446744073709551615"},
      {"123456789012345678901234567890", "123456789012345678901234567890"},
      {"1.50", "1.50"},
      {"2e3", "2e3"},
      {"true", "true"},
      {"false", "false"},
  };
  for (const auto& [literal, expected] : cases) {
    EXPECT_EQ(Read("{\"v\": " + std::string(literal) + "}").Text("v"), expected) << literal;
  }
  EXPECT_EQ(Read(R"({"v": null})").Find("v"), nullptr);
}

TEST(SecretJson, UnescapesNames) { EXPECT_EQ(Read(R"({"a\u0062\"": "x"})").Text("ab\""), "x"); }

TEST(SecretJson, TakesTheLastOfSeveralMembersWithOneName) {
  EXPECT_EQ(Read(R"({"a": "old", "b": "x", "a": "new"})").Text("a"), "new");
  EXPECT_EQ(Read(R"({"a": "old", "a": null})").Find("a"), nullptr);
  const SecretJson objects = Read(R"({"a": {"x": "old"}, "a": {"y": "new"}})");
  EXPECT_EQ(objects.Find("a.x"), nullptr);
  EXPECT_EQ(objects.Text("a.y"), "new");
  const SecretJson lists = Read(R"({"a": ["1", "2"], "a": ["3"]})");
  EXPECT_EQ(lists.ListSize("a"), 1u);
  EXPECT_EQ(lists.Text("a[0]"), "3");
  EXPECT_EQ(lists.Find("a[1]"), nullptr);
}

TEST(SecretJson, DoesNotTakeANameForAPath) {
  const SecretJson json = Read(R"({"a.b": "x", "c[0]": "y", "": {"d": "z"}})");
  EXPECT_EQ(json.Find("a.b"), nullptr);
  EXPECT_EQ(json.Find("c[0]"), nullptr);
  EXPECT_EQ(json.Find("d"), nullptr);
  EXPECT_EQ(json.Text(".d"), "z");
}

TEST(SecretJson, SkipsAByteOrderMark) { EXPECT_EQ(Read("\xEF\xBB\xBF{\"a\": \"x\"}").Text("a"), "x"); }

TEST(SecretJson, ReadsCarriageReturns) { EXPECT_EQ(Read("{\r\n\"a\":\t\"x\"\r\n}\r\n").Text("a"), "x"); }

std::string Nested(std::size_t levels) {
  std::string text = R"({"a": )";
  for (std::size_t i = 1; i < levels; ++i) text += '[';
  for (std::size_t i = 1; i < levels; ++i) text += ']';
  return text + '}';
}

TEST(SecretJson, IsNestedAtMost32LevelsDeep) {
  EXPECT_EQ(Read(Nested(32)).ListSize("a"), 1u);
  EXPECT_EQ(Problem(Nested(33)), "is nested too deeply");
  EXPECT_EQ(Problem(Nested(100'000)), "is nested too deeply");
}

TEST(SecretJson, SaysWhyATextCannotBeUsed) {
  constexpr std::pair<std::string_view, std::string_view> cases[] = {
      {"", "is empty"},
      {" \r\n", "is empty"},
      {"\xEF\xBB\xBF", "is empty"},
      {"[]", "is no JSON object"},
      {R"([{"a": "s3cr3t"}])", "is no JSON object"},
      {R"("s3cr3t")", "is no JSON object"},
      {"17", "is no JSON object"},
      {"null", "is no JSON object"},
      {"<html>s3cr3t</html>", "is not JSON: line 1 does not follow its syntax"},
      {"[default]\naccess_key_secret = s3cr3t", "is not JSON: line 1 does not follow its syntax"},
      {R"({"a": "s3cr3t"} x)", "is not JSON: line 1 does not follow its syntax"},
      {R"({"a": "s3cr3t"}{})", "is not JSON: line 1 does not follow its syntax"},
      {"{\n\"a\": \"s3cr3t\",\n}", "is not JSON: line 3 does not follow its syntax"},
      {"{\n\"a\": \"s3cr3t\"\n\"b\": 1}", "is not JSON: line 3 does not follow its syntax"},
      {"{\n\"a\" \"s3cr3t\"}", "is not JSON: line 2 does not follow its syntax"},
      {"{\n\"a\": s3cr3t\n}", "is not JSON: line 2 does not follow its syntax"},
      {"{\n\"a\": nul\n}", "is not JSON: line 2 does not follow its syntax"},
      {"{\n\"a\": 'x'}", "is not JSON: line 2 does not follow its syntax"},
      {"{\n\n\"a\": 01}", "is not JSON: line 3 does not follow its syntax"},
      {"{\n\"a\": 1e999}", "is not JSON: line 2 does not follow its syntax"},
      {"{\"a\": NaN}", "is not JSON: line 1 does not follow its syntax"},
      {"{\"a\": [1, 2}", "is not JSON: line 1 does not follow its syntax"},
      {"{1: 2}", "is not JSON: line 1 does not follow its syntax"},
      {"{\"a\": \0}"sv, "is not JSON: line 1 does not follow its syntax"},
      {"// s3cr3t\n{}", "is not JSON: line 1 does not follow its syntax"},
      {"{\n\"a\": \"s3cr3t\n}", "is not JSON: line 2 has a malformed string"},
      {"{\n\"a\": \"s3cr3t\t\"}", "is not JSON: line 2 has a malformed string"},
      {"{\n\"a\": \"s3cr3t\0\"}"sv, "is not JSON: line 2 has a malformed string"},
      {R"({"a": "s3cr3t\)", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\x"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\u12"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\u12g4"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\u-123"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\u0x12"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\ud83d"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\ud83dx"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\ud83d\u0041"})", "is not JSON: line 1 has a malformed string"},
      {R"({"a": "s3cr3t\ude00"})", "is not JSON: line 1 has a malformed string"},
  };
  for (const auto& [text, expected] : cases) {
    EXPECT_EQ(Problem(text), expected) << text;
  }
}

TEST(SecretJson, RefusesWhateverIsCutOff) {
  for (std::size_t size = 0; size < kConfig.size(); ++size) {
    const std::string problem = Problem(kConfig.substr(0, size));
    EXPECT_TRUE(problem == "is empty" || problem.starts_with("is not JSON: line ")) << problem;
    EXPECT_EQ(problem.find("s3c"), std::string::npos) << problem;
  }
}

// A reader that spelled out the path of each value would need gigabytes.
TEST(SecretJson, NeedsNotMuchMoreMemoryThanTheText) {
  std::string text = R"({")" + std::string(100'000, 'k') + R"(": [0)";
  for (int i = 0; i < 100'000; ++i) text += ",0";
  EXPECT_EQ(Read(text + "]}").ListSize(std::string(100'000, 'k')), 100'001u);
}

}  // namespace
}  // namespace alibabacloud::internal
