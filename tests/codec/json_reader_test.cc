#include "codec/json_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "codec/json_repair.h"
#include "codec/xml_census.h"
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

std::string ReadAll(RepairedJson& text) { return std::string(text.begin(), RepairedJson::end()); }

TEST(RepairedJson, LeavesSoundTextAlone) {
  for (const char* text : {R"({"a":"\ud83d\ude00 \\u \" é","b":[1,-2.5e-400,1e308]})", "", "{", "\"\\", "\"\\u12"}) {
    RepairedJson repaired(text);
    EXPECT_EQ(ReadAll(repaired), text);
    EXPECT_TRUE(repaired.repairs().empty()) << text;
  }
}

TEST(RepairedJson, RepairsEachKindOfFaultWhereItStands) {
  const struct {
    std::string_view text, repaired;
  } rows[] = {
      {"\"\x01\n\x1f\"", R"("\u0001\u000a\u001f")"},
      {"\xff\"\xe6\xb5\"", "\ufffd\"\ufffd\""},
      {R"("\ud800\ud800\udc00\udc00")", R"("\ufffd\ud800\udc00\ufffd")"},
      {"[1e400,-1e400,1e-400,1e4000x]",
       "[1.7976931348623157e308,-1.7976931348623157e308,1e-400,1.7976931348623157e308x]"},
      {"\"\\\xff\\\x01\"", "\"\\\ufffd\\\x01\""},
      {R"("1e400\"1e400")", R"("1e400\"1e400")"},
      {"\n\t{}", "\n\t{}"},
  };
  for (const auto& row : rows) {
    RepairedJson repaired(row.text);
    EXPECT_EQ(ReadAll(repaired), row.repaired);
  }
}

TEST(RepairedJson, EndsAfterTooManyFaults) {
  const std::string faults(RepairedJson::kMaxRepairs, '\x01');
  const std::string enough = '"' + faults + '"';
  RepairedJson most(enough);
  EXPECT_EQ(ReadAll(most).size(), 2 + 6 * faults.size());
  EXPECT_FALSE(most.has_too_many_faults());
  const std::string more = '"' + faults + "\x01\"";
  RepairedJson repaired(more);
  EXPECT_EQ(ReadAll(repaired).size(), 1 + 6 * faults.size());
  EXPECT_TRUE(repaired.has_too_many_faults());
}

TEST(ReadJson, RefusesTextWithTooManyFaults) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  const ReadResult read =
      ReadJson("{\"Text\":\"" + std::string(RepairedJson::kMaxRepairs + 1, '\xff') + "\"}", builder);
  EXPECT_FALSE(read.ok);
  EXPECT_NE(read.error.find("1048576 faults"), std::string::npos) << read.error;
}

TEST(ReadXml, RefusesWhatItsParserWouldTakeHoursFor) {
  const auto repeated = [](std::string_view part) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += part;
    return text;
  };
  const struct {
    std::string text, error;
  } rows[] = {
      {"<R><A " + repeated("a='' ") + "/></R>", "too many attributes"},
      {"<R><A></A " + repeated("a=\"\" ") + "></R>", "too many attributes"},
      {"<R><Text>" + repeated("&#x") + ";</Text></R>", "too many '&#'"},
      {"<R><Text>" + repeated("&#&#12345678901;") + "</Text></R>", "too many '&#'"},
  };
  for (const auto& row : rows) {
    Everything value;
    StructBuilder builder(schema::MutableObject(value), {});
    const ReadResult read = ReadXml(row.text, builder);
    EXPECT_FALSE(read.ok) << row.text;
    EXPECT_NE(read.error.find(row.error), std::string::npos) << read.error;
  }
}

TEST(ReadXml, NotesEachKindOfRepairOnce) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  const ReadResult read =
      ReadXml("<R><Direct>a&#xD800;</Direct><Direct>&#xD800;</Direct><Text>\xff</Text></R>", builder);
  EXPECT_TRUE(read.ok) << read.error;
  EXPECT_EQ(read.repairs.size(), 1U);
}

TEST(TakeXmlCensus, CountsWhatTheParserMakes) {
  const struct {
    const char* text;
    std::size_t elements, attributes, texts, others;
  } rows[] = {
      {"", 0, 0, 0, 0},
      {"<R/>", 1, 0, 0, 0},
      {"<R> <A>x</A>\n<B a='>' b=\"'\"/>y</R>", 3, 2, 2, 0},
      {"<?xml version='1.0'?><!DOCTYPE R><!-- <a> --><R><![CDATA[<a><b>]]><![CDATA[]]></R>", 1, 0, 2, 3},
      {"<R a='<b>", 1, 1, 0, 0},
      {"<!-- <a>", 0, 0, 0, 1},
      {"<a<b", 1, 0, 0, 0},
  };
  for (const auto& row : rows) {
    const XmlCensus census = TakeXmlCensus(row.text);
    EXPECT_EQ(census.elements, row.elements) << row.text;
    EXPECT_EQ(census.attributes, row.attributes) << row.text;
    EXPECT_EQ(census.texts, row.texts) << row.text;
    EXPECT_EQ(census.others, row.others) << row.text;
    EXPECT_EQ(census.problem, "") << row.text;
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
