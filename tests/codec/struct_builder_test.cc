#include "codec/struct_builder.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "codec/json_reader.h"
#include "codec/xml_reader.h"
#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

using test::Everything;

struct Decoded {
  bool ok;
  std::string json;
  std::vector<std::string> issues;
  std::vector<std::string> unknown;
};

Decoded Decode(const std::string& text) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {.record_unknown = true});
  const ReadResult read = text.starts_with("<") ? ReadXml(text, builder) : ReadJson(text, builder);
  return {read.ok, ToJson(value), builder.issues(), builder.unknown()};
}

struct Row {
  const char* what;
  const char* text;
  const char* expected;
  std::vector<std::string> issues{};
  std::vector<std::string> unknown{};
};

// Names the row in the output.
void PrintTo(const Row& row, std::ostream* os) { *os << row.what; }

class StructBuilderTable : public testing::TestWithParam<Row> {};

TEST_P(StructBuilderTable, DecodesAsExpected) {
  const Row& row = GetParam();
  const Decoded decoded = Decode(row.text);
  EXPECT_TRUE(decoded.ok) << row.what;
  EXPECT_EQ(decoded.json, row.expected) << row.what;
  EXPECT_EQ(decoded.issues, row.issues) << row.what;
  EXPECT_EQ(decoded.unknown, row.unknown) << row.what;
}

const Row kScalars[] = {
    {"plain values", R"({"Text":"a","Integer":1,"Decimal":0.5,"Boolean":true})",
     R"({"Boolean":true,"Decimal":0.5,"Integer":1,"Text":"a"})"},
    {"a number for text keeps its literal", R"({"Text":1.10})", R"({"Text":"1.10"})"},
    {"an integer for text", R"({"Text":-7})", R"({"Text":"-7"})"},
    {"an integer beyond 64 bits for text", R"({"Text":123456789012345678901234567890})",
     R"({"Text":"123456789012345678901234567890"})"},
    {"a boolean for text", R"({"Text":true})", R"({"Text":"true"})"},
    {"text for an integer", R"({"Integer":"200"})", R"({"Integer":200})"},
    {"a whole decimal for an integer", R"({"Integer":2e2})", R"({"Integer":200})"},
    {"the smallest integer", R"({"Integer":-9223372036854775808})", R"({"Integer":-9223372036854775808})"},
    {"a fraction for an integer is noted", R"({"Integer":1.5})", "{}", {"Integer"}},
    {"words for an integer are noted", R"({"Integer":"many"})", "{}", {"Integer"}},
    {"an integer too large is noted", R"({"Integer":9223372036854775808})", "{}", {"Integer"}},
    {"a boolean for an integer", R"({"Integer":true})", R"({"Integer":1})"},
    {"text for a boolean", R"({"Boolean":"True"})", R"({"Boolean":true})"},
    {"1 for a boolean", R"({"Boolean":1})", R"({"Boolean":true})"},
    {"0 for a boolean", R"({"Boolean":"0"})", R"({"Boolean":false})"},
    {"2 for a boolean is noted", R"({"Boolean":2})", "{}", {"Boolean"}},
    {"text for a decimal", R"({"Decimal":"0.25"})", R"({"Decimal":0.25})"},
    {"null is absent", R"({"Integer":null,"Text":null,"Inner":null,"Direct":null})", "{}"},
    {"empty text for a number is absent", R"({"Integer":"","Decimal":"","Boolean":""})", "{}"},
    {"white space around a number or a boolean", R"({"Integer":" 5\n","Decimal":"\t0.5","Boolean":"true "})",
     R"({"Boolean":true,"Decimal":0.5,"Integer":5})"},
    {"white space alone for a number is absent", R"({"Integer":" ","Decimal":"\n","Boolean":"\t"})", "{}"},
    {"white space alone for an object or a list is absent", R"({"Inner":" \n","Direct":" ","DirectItems":"\n"})", "{}"},
    {"white space inside a number is noted", R"({"Integer":"1 2"})", "{}", {"Integer"}},
    {"white space around a string stays", R"({"Text":" a\n"})", R"({"Text":" a\n"})"},
    {"empty text stays", R"({"Text":""})", R"({"Text":""})"},
    {"an object for a scalar is noted", R"({"Integer":{"A":1},"Text":"x"})", R"({"Text":"x"})", {"Integer"}},
    {"a list for a number is noted", R"({"Integer":[1],"Decimal":[1]})", "{}", {"Integer", "Decimal"}},
    {"an object for a string stays as JSON", R"({"Text": {"a": [1, {"b": null}], "c": 1.50}})",
     R"({"Text":"{\"a\":[1,{\"b\":null}],\"c\":1.50}"})"},
    {"a list for a string stays as JSON", R"({"Text": ["a", 1]})", R"({"Text":"[\"a\",1]"})"},
    {"an empty object for a string", R"({"Text":{}})", R"({"Text":"{}"})"},
    {"a scalar for an object is noted", R"({"Inner":5})", "{}", {"Inner"}},
    {"empty text for an object is absent", R"({"Inner":""})", "{}"},
    {"the last of equal keys counts", R"({"Text":"a","Text":"b"})", R"({"Text":"b"})"},
    {"any JSON", R"({"Any":{"a":[1,{"b":null},"c\n"],"d":1.50}})", R"({"Any":{"a":[1,{"b":null},"c\n"],"d":1.50}})"},
    {"any text", R"({"Any":"x"})", R"({"Any":"x"})"},
    {"any number", R"({"Any":5})", R"({"Any":5})"},
    {"any values in a map", R"({"AnyMap":{"n":5,"s":"5","o":{"a":[true]},"z":null}})",
     R"({"AnyMap":{"n":5,"s":"5","o":{"a":[true]},"z":null}})"},
    {"any values in text", R"({"AnyMap":"{\"n\":5,\"b\":true,\"d\":1.50,\"s\":\"5\"}"})",
     R"({"AnyMap":{"n":5,"b":true,"d":1.50,"s":"5"}})"},
    {"an alias", R"({"Inner":{"Capacity":3}})", R"({"Inner":{"Size":3}})"},
    {"members whose names differ in case",
     R"({"TEXT":"a","inner":{"size":1,"items":[{"key":"k"}],"capacity":3}})",
     R"({"Inner":{"Items":[{"Key":"k"}],"Size":1},"Text":"a"})",
     {},
     {"Inner.capacity"}},
    {"an alias whose name differs in case", R"({"Inner":{"CAPACITY":3}})", R"({"Inner":{"Size":3}})"},
    {"a name in the right case counts",
     R"({"Text":"a","text":"b","integer":1,"Integer":2})",
     R"({"Integer":2,"Text":"a"})",
     {},
     {"text"}},
    {"members under dotted keys whose case differs", R"({"inner.size":3})", R"({"Inner":{"Size":3}})"},
    {"members under dotted keys", R"({"Inner.Size":3,"Inner.Items":[{"Key":"k"}]})",
     R"({"Inner":{"Items":[{"Key":"k"}],"Size":3}})"},
    {"unknown members",
     R"({"Nope":{"a":[1]},"Inner":{"Other":1},"DirectItems":[{},{"X":1}]})",
     R"({"DirectItems":[{},{}]})",
     {},
     {"Nope", "Inner.Other", "DirectItems[1].X"}},
};
INSTANTIATE_TEST_SUITE_P(Scalars, StructBuilderTable, testing::ValuesIn(kScalars));

const Row kContainers[] = {
    {"a direct list", R"({"Direct":["a","b"]})", R"({"Direct":["a","b"]})"},
    {"a direct list that came wrapped", R"({"Direct":{"Whatever":["a","b"]}})", R"({"Direct":["a","b"]})"},
    {"a wrapped list", R"({"Wrapped":{"Name":["a","b"]}})", R"({"Wrapped":["a","b"]})"},
    {"a wrapped list that came direct", R"({"Wrapped":["a","b"]})", R"({"Wrapped":["a","b"]})"},
    {"a wrapped list of one, not in a list", R"({"Wrapped":{"Name":"a"}})", R"({"Wrapped":["a"]})"},
    {"a list that came as its only item", R"({"Wrapped":"a"})", R"({"Wrapped":["a"]})"},
    {"a list of wrappers", R"({"Wrapped":[{"Name":["a","b"]},{"Name":["c"]}]})", R"({"Wrapped":["a","b","c"]})"},
    {"a list in text", R"({"Wrapped":"[\"a\",\"b\"]"})", R"({"Wrapped":["a","b"]})"},
    {"a wrapped list in text", R"({"Wrapped":"{\"Name\": [\"a\"]}"})", R"({"Wrapped":["a"]})"},
    {"text that only looks like a list", R"({"Wrapped":"[a,b]"})", R"({"Wrapped":["[a,b]"]})"},
    {"list-like text in a list stays text", R"({"Wrapped":{"Name":["[1]"]}})", R"({"Wrapped":["[1]"]})"},
    {"wrapped objects", R"({"WrappedItems":{"Item":[{"Key":"a"},{"Key":"b"}]}})",
     R"({"WrappedItems":[{"Key":"a"},{"Key":"b"}]})"},
    {"wrapped objects that came direct", R"({"WrappedItems":[{"Key":"a"},{"Key":"b"}]})",
     R"({"WrappedItems":[{"Key":"a"},{"Key":"b"}]})"},
    {"one wrapped object", R"({"WrappedItems":{"Item":{"Key":"a"}}})", R"({"WrappedItems":[{"Key":"a"}]})"},
    {"one object in place of the list", R"({"WrappedItems":{"Key":"a","Value":"b"}})",
     R"({"WrappedItems":[{"Key":"a","Value":"b"}]})"},
    {"one object in place of a direct list", R"({"DirectItems":{"Key":"a"}})", R"({"DirectItems":[{"Key":"a"}]})"},
    {"an object in text", R"({"Inner":"{\"Size\":1}"})", R"({"Inner":{"Size":1}})"},
    {"objects in text", R"({"DirectItems":"[{\"Key\":\"a\"}]"})", R"({"DirectItems":[{"Key":"a"}]})"},
    {"a list named like its item", R"({"Self":{"Self":[{"Self":"a"},{"Self":"b","Other":1}]}})",
     R"({"Self":[{"Self":"a"},{"Other":1,"Self":"b"}]})"},
    {"one object of a list named like its member", R"({"Self":{"Self":"a","Other":1}})",
     R"({"Self":[{"Other":1,"Self":"a"}]})"},
    {"the same in a wrapper", R"({"Self":{"Self":{"Self":"a"}}})", R"({"Self":[{"Self":"a"}]})"},
    {"a wrapper with a stray member",
     R"({"Wrapped":{"Name":["a"],"Total":1}})",
     R"({"Wrapped":["a"]})",
     {},
     {"Wrapped.Total"}},
    {"null items",
     R"({"DirectItems":[null,{"Key":"a"}],"Direct":["a",null]})",
     R"({"Direct":["a"],"DirectItems":[{},{"Key":"a"}]})",
     {"Direct[1]"}},
    {"null in a wrapper is no item", R"({"WrappedItems":{"Item":null},"Wrapped":{"Name":null}})", "{}"},
    {"numbers among text", R"({"Direct":[1,true,2.50]})", R"({"Direct":["1","true","2.50"]})"},
    {"text among numbers", R"({"Numbers":["1",2,"x"]})", R"({"Numbers":[1,2]})", {"Numbers[2]"}},
    {"empty lists", R"({"Direct":[],"Wrapped":{"Name":[]},"WrappedItems":{}})", "{}"},
    {"an empty optional list is present", R"({"JsonList":[]})", R"({"JsonList":[]})"},
    {"an optional list in text", R"({"JsonList":"[\"a\"]"})", R"({"JsonList":["a"]})"},
    {"lists of lists", R"({"Lists":[["a","b"],[],["c"]]})", R"({"Lists":[["a","b"],[],["c"]]})"},
    {"a map", R"({"Map":{"k":"v","n":1}})", R"({"Map":{"k":"v","n":"1"}})"},
    {"an object in a map of strings stays as JSON", R"({"Map":{"k":{"a":1}}})", R"({"Map":{"k":"{\"a\":1}"}})"},
    {"objects in a list of strings stay as JSON",
     R"({"Direct":[{"Id": "a", "Zone": 1}, "b", {"Id": null, "Zone": {"c": []}}, {"Zones": ["x"], "Id": "c"}]})",
     R"({"Direct":["{\"Id\":\"a\",\"Zone\":1}","b","{\"Id\":null,\"Zone\":{\"c\":[]}}",)"
     R"("{\"Zones\":[\"x\"],\"Id\":\"c\"}"]})"},
    {"an object in place of a list of strings stays as JSON", R"({"Direct":{"Count":5,"Name":"a","Flag":true}})",
     R"({"Direct":["{\"Count\":5,\"Name\":\"a\",\"Flag\":true}"]})"},
    {"an object in a wrapper of strings stays as JSON", R"({"Wrapped":{"Name":[{"Id":"a","Zone":"b"}]}})",
     R"({"Wrapped":["{\"Id\":\"a\",\"Zone\":\"b\"}"]})"},
    {"an object with one string in a list of strings is a wrapper", R"({"Direct":[{"Id":"a"},{"Id":2},{"Id":null}]})",
     R"({"Direct":["a","2"]})"},
    {"a wrapper whose case differs", R"({"wrappedItems":{"item":[{"key":"a"}]},"WRAPPED":{"NAME":"b"}})",
     R"({"Wrapped":["b"],"WrappedItems":[{"Key":"a"}]})"},
    {"a deep path in an issue",
     R"({"Inner":{"Items":[{},{"Values":[1]}],"Size":{"a":1}}})",
     R"({"Inner":{"Items":[{},{"Values":["1"]}]}})",
     {"Inner.Size"}},
    {"the index of an item in an issue",
     R"({"Self":[{"Self":"a"},{"Other":{"a":1}}]})",
     R"({"Self":[{"Self":"a"},{}]})",
     {"Self[1].Other"}},
};
INSTANTIATE_TEST_SUITE_P(Containers, StructBuilderTable, testing::ValuesIn(kContainers));

const Row kXml[] = {
    {"scalars", "<R><Text>a</Text><Integer>1</Integer><Decimal>0.5</Decimal><Boolean>true</Boolean></R>",
     R"({"Boolean":true,"Decimal":0.5,"Integer":1,"Text":"a"})"},
    {"empty elements", "<R><Text/><Integer/><Direct/><Inner></Inner></R>", R"({"Text":""})"},
    {"a wrapped list", "<R><Wrapped><Name>a</Name><Name>b</Name></Wrapped></R>", R"({"Wrapped":["a","b"]})"},
    {"a wrapped list of one", "<R><Wrapped><Name>a</Name></Wrapped></R>", R"({"Wrapped":["a"]})"},
    {"a repeated element", "<R><Direct>a</Direct><Direct>b</Direct></R>", R"({"Direct":["a","b"]})"},
    {"repeated objects", "<R><DirectItems><Key>a</Key></DirectItems><DirectItems><Key>b</Key></DirectItems></R>",
     R"({"DirectItems":[{"Key":"a"},{"Key":"b"}]})"},
    {"wrapped objects", "<R><WrappedItems><Item><Key>a</Key></Item><Item><Key>b</Key></Item></WrappedItems></R>",
     R"({"WrappedItems":[{"Key":"a"},{"Key":"b"}]})"},
    {"direct objects that came wrapped", "<R><DirectItems><X><Key>a</Key></X><X><Key>b</Key></X></DirectItems></R>",
     R"({"DirectItems":[{"Key":"a"},{"Key":"b"}]})"},
    {"an unwrapped object", "<R><WrappedItems><Key>a</Key><Value>b</Value></WrappedItems></R>",
     R"({"WrappedItems":[{"Key":"a","Value":"b"}]})"},
    {"JSON as text", "<R><Wrapped>{\"Name\": [ \"a\" ]}</Wrapped></R>", R"({"Wrapped":["a"]})"},
    {"CDATA and comments", "<R><Text>a<!-- no --><![CDATA[<b>]]>c</Text></R>", R"({"Text":"a<b>c"})"},
    {"character references", "<R><Text>&lt;&#x4e2d;&amp;</Text></R>", R"({"Text":"<中&"})"},
    {"any JSON as text", "<R><Any>{\"a\":1}</Any></R>", R"({"Any":{"a":1}})"},
    {"any JSON in its usual form", "<R><Any> { \"a\" : [ \"\\u0041\", 1E5 ] } </Any></R>",
     R"({"Any":{"a":["A",1E5]}})"},
    {"any value", "<R><Any> 5</Any><Text>x</Text></R>", R"({"Any":5,"Text":"x"})"},
    {"any null is absent", "<R><Any>null</Any></R>", "{}"},
    {"any text", "<R><Any>plain</Any></R>", R"({"Any":"plain"})"},
    {"any values in JSON as text", "<R><AnyMap>{\"n\":5,\"b\":true,\"s\":\"5\"}</AnyMap></R>",
     R"({"AnyMap":{"n":5,"b":true,"s":"5"}})"},
    {"a map", "<R><Map><k>v</k></Map></R>", R"({"Map":{"k":"v"}})"},
    {"white space around numbers and booleans",
     "<R>\n<Integer>\n  5\n</Integer><Decimal> 0.5 </Decimal><Boolean>\r\n\ttrue\r\n</Boolean></R>",
     R"({"Boolean":true,"Decimal":0.5,"Integer":5})"},
    {"white space in empty elements",
     "<R><Integer> </Integer><Inner>\n</Inner><Direct><![CDATA[ ]]></Direct><WrappedItems>\n</WrappedItems></R>", "{}"},
    {"lists of <element>",
     "<R><Direct><element>a</element><element>b</element></Direct>"
     "<DirectItems><element><Key>a</Key></element><element><Key>b</Key></element></DirectItems>"
     "<Wrapped><element>c</element></Wrapped><Numbers><element> 1 </element><element>2</element></Numbers>"
     "<Lists><element><element>a</element><element>b</element></element><element><element>c</element></element></Lists>"
     "</R>",
     R"({"Direct":["a","b"],"DirectItems":[{"Key":"a"},{"Key":"b"}],"Lists":[["a","b"],["c"]],"Numbers":[1,2],)"
     R"("Wrapped":["c"]})"},
    {"<element> in a wrapper", "<R><Wrapped><Name><element>a</element><element>b</element></Name></Wrapped></R>",
     R"({"Wrapped":["a","b"]})"},
    {"JSON as text in an element for each item",
     "<R><DirectItems>{\"Key\":\"a\"}</DirectItems><DirectItems>[{\"Key\":\"b\"}]</DirectItems>"
     "<WrappedItems><Item>\n{\"Key\":\"c\"}\n</Item></WrappedItems><Inner> {\"Size\":1} </Inner></R>",
     R"({"DirectItems":[{"Key":"a"},{"Key":"b"}],"Inner":{"Size":1},"WrappedItems":[{"Key":"c"}]})"},
    {"members whose names differ in case", "<R><text>a</text><inner><size>1</size></inner></R>",
     R"({"Inner":{"Size":1},"Text":"a"})"},
    {"elements for a string stay as JSON", "<R><Text><a>1</a><b>x</b></Text></R>",
     R"({"Text":"{\"a\":\"1\",\"b\":\"x\"}"})"},
    {"objects in a list of strings stay as JSON",
     "<R><Direct><Id>a</Id><Zone>b</Zone></Direct><Direct><Id/><Zone>c</Zone></Direct></R>",
     R"({"Direct":["{\"Id\":\"a\",\"Zone\":\"b\"}","{\"Id\":\"\",\"Zone\":\"c\"}"]})"},
    {"text beside elements is noted",
     "<R>x<Inner>y<Size>1</Size><Items>z<Key>k</Key></Items></Inner><New>n<a/></New><Any>a<b>1</b></Any></R>",
     R"({"Any":{"b":"1"},"Inner":{"Items":[{"Key":"k"}],"Size":1}})",
     {"Inner.Items", "Inner", "Any", "(text)"},
     {"New"}},
    {"text in place of members is noted", "<RequestId>4EC47282</RequestId>", "{}", {"(text)"}},
    {"a DTD is passed over, entities stay as they are", "<!DOCTYPE R [<!ENTITY e \"boom\">]><R><Text>&e;</Text></R>",
     R"({"Text":"&e;"})"},
    {"an XML declaration and comments around the root",
     "<?xml version=\"1.0\"?><!-- a --><R><Text>x</Text></R><!-- b -->", R"({"Text":"x"})"},
};
INSTANTIATE_TEST_SUITE_P(Xml, StructBuilderTable, testing::ValuesIn(kXml));

TEST(StructBuilder, IsExactAboutNamesAndStringsUnlessItIsTolerant) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {.record_unknown = true, .is_tolerant = false});
  const char* text = R"({"text":"a","Text":{"a":1},"Map":{"k":["a"]},"Inner":{"size":1,"Capacity":2},"inner.Size":3,)"
                     R"("Any":{"a":1},"Direct":[{"Id":"a","Zone":"b"}],"self":{"self":"a"}})";
  EXPECT_TRUE(ReadJson(text, builder).ok);
  EXPECT_EQ(ToJson(value), R"({"Any":{"a":1},"Direct":["a"],"Inner":{"Size":2},"Map":{"k":""}})");
  EXPECT_EQ(builder.issues(), (std::vector<std::string>{"Text", "Map.k"}));
  EXPECT_EQ(builder.unknown(), (std::vector<std::string>{"text", "Inner.size", "inner.Size", "Direct.Zone", "self"}));
}

TEST(StructBuilder, StopsAtTheDepthLimit) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {.max_depth = 3});
  const ReadResult read = ReadJson(R"({"Inner":{"Items":[{}]}})", builder);
  EXPECT_FALSE(read.ok);
  EXPECT_EQ(read.error, "nested deeper than 3 levels");
}

TEST(StructBuilder, CountsTheDepthOfWhatNobodyWants) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  EXPECT_FALSE(ReadJson("{\"Nope\":" + std::string(10000, '[') + std::string(10000, ']') + "}", builder).ok);
  StructBuilder raw(schema::MutableObject(value), {});
  EXPECT_FALSE(ReadJson("{\"Any\":" + std::string(10000, '[') + std::string(10000, ']') + "}", raw).ok);
}

TEST(StructBuilder, StopsWhenTheListsGrowTooLarge) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {.max_decoded_bytes = 40 * sizeof(Everything::Item)});
  std::string text = R"({"DirectItems":[{})";
  for (int i = 0; i < 20; ++i) text += ",{}";
  const ReadResult read = ReadJson(text + "]}", builder);
  EXPECT_FALSE(read.ok);
  EXPECT_NE(read.error.find("max_decoded_bytes"), std::string::npos) << read.error;
  // The vector has room for 16, and the next block, for 32, would be there together with that.
  EXPECT_EQ(value.direct_items.size(), 16U);
}

TEST(StructBuilder, CutsAndEscapesKeysInIssues) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  const std::string key(1000, 'k');
  EXPECT_TRUE(ReadJson("{\"NumberMap\":{\"a\u202e\\u001b[2J\":[],\"" + key + "\":[]}}", builder).ok);
  ASSERT_EQ(builder.issues().size(), 2U);
  EXPECT_EQ(builder.issues()[0], "NumberMap.a\\u{202e}\\x1b[2J");
  EXPECT_EQ(builder.issues()[1], "NumberMap." + key.substr(0, 61) + "...");
}

TEST(StructBuilder, NotesAtMostAHundredIssues) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  std::string text = R"({"Numbers":["x")";
  for (int i = 0; i < 500; ++i) text += ",\"x\"";
  EXPECT_TRUE(ReadJson(text + "]}", builder).ok);
  EXPECT_EQ(builder.issues().size(), 100U);
}

TEST(StructBuilder, SeesACodeThatTheStructLacks) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {});
  EXPECT_TRUE(ReadJson(R"({"Inner":{"Code":1},"Text":"a"})", builder).ok);
  EXPECT_FALSE(builder.undeclared_code());
  EXPECT_TRUE(ReadJson(R"({"Code":"Oops"})", builder).ok);
  EXPECT_TRUE(builder.undeclared_code());
}

TEST(StructBuilder, RefusesWhatIsNoObject) {
  for (const char* text : {"[]", "1", "\"a\"", "null", "true"}) EXPECT_FALSE(Decode(text).ok) << text;
}

}  // namespace
}  // namespace alibabacloud::internal
