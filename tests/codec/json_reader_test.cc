#include "codec/json_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "codec/json_repair.h"
#include "codec/xml_reader.h"
#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

using test::Everything;

struct RepairRow {
  const char* what;
  std::string text;
  std::string value;  ///< Of "Text".
  const char* repair;
};

TEST(ReadJson, MendsLexicalFaultsAndSaysSo) {
  const RepairRow rows[] = {
      {"invalid UTF-8", "{\"Text\":\"a\xff\"}", "a\xEF\xBF\xBD", "(text): invalid UTF-8 replaced"},
      {"an overlong form", "{\"Text\":\"\xC0\xAF\"}", "\xEF\xBF\xBD\xEF\xBF\xBD", "(text): invalid UTF-8 replaced"},
      {"a raw line break", "{\"Text\":\"a\nb\"}", "a\nb", "(text): raw control character escaped"},
      {"a raw NUL", std::string("{\"Text\":\"a\0b\"}", 14), std::string("a\0b", 3),
       "(text): raw control character escaped"},
      {"a lone high surrogate", R"({"Text":"\ud83dx"})", "\xEF\xBF\xBDx", "(text): lone surrogate replaced"},
      {"a lone low surrogate", R"({"Text":"\ude00"})", "\xEF\xBF\xBD", "(text): lone surrogate replaced"},
      {"two high surrogates", R"({"Text":"\ud83d\ud83d\ude00"})", "\xEF\xBF\xBD\xF0\x9F\x98\x80",
       "(text): lone surrogate replaced"},
      {"a number beyond double", R"({"Decimal":-1e400,"Text":"x"})", "x", "(text): number beyond double clamped"},
  };
  for (const RepairRow& row : rows) {
    Everything value;
    StructBuilder builder(schema::MutableObject(value), {});
    const ReadResult read = ReadJson(row.text, builder);
    EXPECT_TRUE(read.ok) << row.what << ": " << read.error;
    EXPECT_EQ(value.text, row.value) << row.what;
    ASSERT_EQ(read.repairs.size(), 1U) << row.what;
    EXPECT_EQ(read.repairs[0], row.repair);
  }
}

TEST(ReadJson, DoesNotDoubleListsWhenItReadsTwice) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  EXPECT_TRUE(ReadJson("{\"Direct\":[\"a\",\"b\"],\"Text\":\"\x01\"}", builder).ok);
  EXPECT_EQ(value.direct.size(), 2U);
}

TEST(ReadJson, RefusesWhatIsNotJson) {
  const std::string texts[] = {"",
                               "  \n",
                               "{",
                               "{\"Text\":\"a\"",
                               "{\"Text\":}",
                               "<html></html>",
                               "{}x",
                               "nul",
                               "{\"Text\":1,}",
                               "{\"Text\":\"\xff",
                               "\x1f\x8b\x08",
                               "{'Text':1}",
                               "{\"a\" 1}"};
  for (const std::string& text : texts) {
    Everything value;
    StructBuilder builder(schema::MutableObject(value), {});
    const ReadResult read = ReadJson(text, builder);
    EXPECT_FALSE(read.ok) << text;
    EXPECT_FALSE(read.error.empty()) << text;
  }
}

TEST(ReadJson, SkipsAByteOrderMark) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  EXPECT_TRUE(ReadJson("\xEF\xBB\xBF{\"Text\":\"a\"}", builder).ok);
  EXPECT_EQ(value.text, "a");
}

TEST(RepairJson, LeavesSoundTextAlone) {
  for (const char* text : {R"({"a":"\ud83d\ude00 \\u \" é","b":[1,-2.5e-400,1e308]})", "", "{", "\"\\", "\"\\u12"}) {
    EXPECT_TRUE(RepairJson(text).repairs.empty()) << text;
  }
}

TEST(ReadXml, RefusesWhatIsNotOneDocument) {
  const std::string texts[] = {"",
                               "   ",
                               "text",
                               "<R>",
                               "<R></S>",
                               "<R/>text",
                               "<R/><S/>",
                               "<R><a></R>",
                               "<html><body>x</body></html>",
                               "<HTML></HTML>",
                               std::string("<R>\0</R>", 8),
                               "<!DOCTYPE R>",
                               "<!-- only -->"};
  for (const std::string& text : texts) {
    Everything value;
    StructBuilder builder(schema::MutableObject(value), {});
    const ReadResult read = ReadXml(text, builder);
    EXPECT_FALSE(read.ok) << text;
    EXPECT_FALSE(read.error.empty()) << text;
  }
}

TEST(ReadXml, ReplacesInvalidUtf8AndSaysSo) {
  for (const char* text : {"<R><Text>a\xff</Text></R>", "<R><Text>a&#xD800;</Text></R>"}) {
    Everything value;
    StructBuilder builder(schema::MutableObject(value), {});
    const ReadResult read = ReadXml(text, builder);
    EXPECT_TRUE(read.ok) << text << read.error;
    EXPECT_EQ(read.repairs.size(), 1U) << text;
    EXPECT_EQ(value.text.value_or("").substr(0, 4), "a\xEF\xBF\xBD") << text;
  }
}

TEST(ReadXml, RefusesDeepNesting) {
  std::string text;
  for (int i = 0; i < 10000; ++i) text += "<a>";
  for (int i = 0; i < 10000; ++i) text += "</a>";
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  EXPECT_FALSE(ReadXml(text, builder).ok);
}

}  // namespace
}  // namespace alibabacloud::internal
