#include <gtest/gtest.h>

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/ens/describe_instances.h"
#include "call/response_reader.h"
#include "call/sent_secrets.h"
#include "codec/heap_counter.h"
#include "support/everything.h"

// What a response may cost: four times its size and the limit of what is decoded (SECURITY.md), whatever it looks like.

namespace alibabacloud::internal {
namespace {

using test::Everything;

constexpr std::size_t kBodySize = std::size_t{96} << 10;
constexpr std::size_t kSlack = std::size_t{16} << 10;

// A body of kBodySize bytes that is mostly one thing.
struct Shape {
  const char* name;
  std::string start;
  std::string unit;  ///< Repeated.
  std::string end;
};

std::string BodyOf(const Shape& shape) {
  std::string body = shape.start;
  body.reserve(kBodySize + shape.unit.size() + shape.end.size());
  do {
    body += shape.unit;
  } while (body.size() < kBodySize);
  return body + shape.end;
}

std::vector<Shape> JsonShapes() {
  const std::string long_text(40, 'a');
  return {
      {"control characters", R"({"Text":")", "\x01", "\"}"},
      {"control characters in strings", R"({"Direct":["x")", ",\"\x01\"", "]}"},
      {"control characters in any JSON", R"({"Any":[")", "\x01", "\"]}"},
      {"a string of control characters as any JSON", R"({"Any":")", "\x01", "\"}"},
      {"escaped control characters in any JSON", R"({"Any":[")", "\\u0001", "\"]}"},
      {"quotation marks in any JSON", R"({"Any":[")", "\\\"", "\"]}"},
      {"line breaks", R"({"Text":")", "\n", "\"}"},
      {"invalid UTF-8", R"({"Text":")", "\xff", "\"}"},
      {"invalid UTF-8 in any JSON", R"({"Any":[")", "\xff", "\"]}"},
      {"truncated UTF-8", R"({"Text":")", "\xe6\xb5", "\"}"},
      {"lone surrogates", R"({"Text":")", "\\ud800", "\"}"},
      {"numbers beyond double", R"({"Numbers":[1)", ",1e400", "]}"},
      {"numbers beyond double in any JSON", R"({"Any":[1)", ",1e400", "]}"},
      {"numbers as strings", R"({"Direct":[1)", ",1.5", "]}"},
      {"one number", R"({"Integer":)", "1", "}"},
      {"one number as a string", R"({"Text":1.)", "1", "}"},
      {"one number beyond double", R"({"Integer":)", "1", "e400}"},
      {"white space", "{", " ", R"("Text":"a"})"},
      {"white space at the end", "{}", "\n", ""},
      {"nesting", R"({"Any":)", "[", ""},
      {"nesting of what nobody wants", R"({"New":)", "[", ""},
      {"empty objects", R"({"DirectItems":[{})", ",{}", "]}"},
      {"wrapped empty objects", R"({"WrappedItems":{"Item":[{})", ",{}", "]}}"},
      {"empty arrays", R"({"Lists":[[])", ",[]", "]}"},
      {"arrays of one", R"({"Lists":[[1])", ",[1]", "]}"},
      {"empty objects and arrays in any JSON", R"({"Any":[{})", ",[],{}", "]}"},
      {"empty objects that nobody wants", R"({"New":[{})", ",{}", "]}"},
      {"empty strings", R"({"Direct":["")", ",\"\"", "]}"},
      {"strings", R"({"Direct":[")" + long_text + '"', ",\"" + long_text + '"', "]}"},
      {"short strings", R"({"Direct":["a")", ",\"a\"", "]}"},
      {"strings of sixteen", R"({"Direct":["")", ",\"0123456789abcdef\"", "]}"},
      {"booleans for numbers", R"({"Numbers":[1)", ",true", "]}"},
      {"nulls for objects", R"({"DirectItems":[{})", ",null", "]}"},
      {"map entries", R"({"Map":{"":"")", R"(,"":"")", "}}"},
      {"map entries with keys of sixteen", R"({"Map":{"":"")", R"(,"0123456789abcdef":"0123456789abcdef")", "}}"},
      {"map entries of any JSON", R"({"AnyMap":{"":"")", R"(,"":[0])", "}}"},
      {"a long key in a map", R"({"Map":{")", "k", R"(":"v"}})"},
      {"a long key in any JSON", R"({"Any":{")", "\x01", R"(":"v"}})"},
      {"a long unknown key", R"({")", "k", R"(":"v"})"},
      {"unknown members", R"({"Text":"a")", R"(,"":0)", "}"},
      {"unknown members with strings", R"({"Text":"a")", R"(,"New":")" + long_text + '"', "}"},
      {"dotted members", R"({"Text":"a")", R"(,"Inner.Size":0)", "}"},
      {"duplicate members", R"({"Text":"a")", R"(,"Text":")" + long_text + '"', "}"},
      {"duplicate lists", R"({"Text":"a")", R"(,"DirectItems":[{}])", "}"},
      {"one string", R"({"Text":")", "a", "\"}"},
      {"one string that nobody wants", R"({"New":")", "a", "\"}"},
      {"one string for a number", R"({"Integer":")", "1", "\"}"},
      {"one string for an object", R"({"Inner":")", "a", "\"}"},
      {"one string as any JSON", R"({"Any":")", "a", "\"}"},
      {"one string in any JSON", R"({"Any":[")", "a", "\"]}"},
      {"a list in a string", R"({"DirectItems":"[{})", ",{}", "]\"}"},
      {"strings in a list in a string", R"({"Direct":"[\"\")", ",\\\"\\\"", "]\"}"},
      {"a list in a string in a string", R"({"Inner":"{\"Items\":\"[{})", ",{}", R"(]\"}"})"},
      {"one string in an object in a string", R"({"Inner":"{\"Secret\":\")", "a", R"(\"}"})"},
      {"nesting in a string", R"({"Inner":")", "[", "\"}"},
      {"lists in strings in a list", R"({"Lists":["")", ",\"[1,2]\"", "]}"},
      {"values of the wrong type", R"({"Numbers":["x")", ",\"x\"", "]}"},
      {"values of the wrong type with long keys", R"({"NumberMap":{")" + long_text + "\":[]",
       ",\"" + long_text + "\":[]", "}}"},
      {"objects for strings", R"({"Direct":["")", R"(,{"":0,"a":0})", "]}"},
      {"objects of one string for strings", R"({"Direct":["")", R"(,{"":""})", "]}"},
      {"objects of lists for strings", R"({"Direct":["")", R"(,{"":[]})", "]}"},
      {"objects with control characters for strings", R"({"Direct":["")", R"(,{"\u0001":"\u0001","a":0})", "]}"},
      {"a long string in an object for a string", R"({"Direct":[{"a":")", "\x01", R"(","b":0}]})"},
      {"an object for a string", R"({"Text":{"a":0)", R"(,"":0)", "}}"},
      {"a list for a string", R"({"Text":[0)", ",0", "]}"},
      {"objects in a map of strings", R"({"Map":{"":"")", R"(,"":{})", "}}"},
      {"members whose names differ in case", R"({"Text":"a")", R"(,"integer":0)", "}"},
      {"lists whose names differ in case", R"({"Text":"a")", R"(,"directItems":[{}])", "}"},
      {"an error's message", R"({"Code":"A","Message":")", "a", "\"}"},
      {"an error's message of control characters", R"({"Code":"A","Message":")", "\x01", "\"}"},
      {"an error's code", R"({"Message":"m","Code":")", "a", "\"}"},
      {"an error's details", R"({"Code":"A","Message":"m","AccessDeniedDetail":{"AuthAction":")", "a", "\"}}"},
      {"an error's message in pieces", R"({"Code":"A","Message":"m")", R"(,"Message":")" + long_text + '"', "}"},
      {"line breaks before an error", "{", "\n", "x"},
      {"tabs at the end of an error", "{x}", "\t", "x"},
      {"brackets before an error", R"({"DirectItems":[{})", ",{}", "x"},
      {"a number before an error", R"({"Integer":)", "1", "x"},
      {"a string before an error", R"({"Text":")", "a", "\\x\"}"},
      {"a string where none may be", R"({"Text" ")", "a", "\"}"},
      {"line breaks in a string before an error", R"({"Text":")", "\n", "\" x}"},
      {"an object cut off", R"({"DirectItems":[{})", ",{}", ""},
      {"no JSON", "", "a", ""},
      {"zeros", "", std::string(1, '\0'), ""},
  };
}

std::vector<Shape> XmlShapes() {
  std::string attributes = "<a";
  for (char name = 'a'; name <= 'z'; ++name) attributes += std::string(" ") + name + "=''";
  return {
      {"empty elements", "<R>", "<a/>", "</R>"},
      {"empty items", "<R><WrappedItems>", "<Item/>", "</WrappedItems></R>"},
      {"empty elements of two tags", "<R>", "<a></a>", "</R>"},
      {"elements with text", "<R>", "<a>x</a>", "</R>"},
      {"text between elements", "<R>", "<a/>x", "</R>"},
      {"items with text", "<R><Wrapped>", "<Name>0123456789abcdef</Name>", "</Wrapped></R>"},
      {"map entries", "<R><Map>", "<a>b</a>", "</Map></R>"},
      {"one text", "<R><Text>", "a", "</Text></R>"},
      {"one text that nobody wants", "<R><New>", "a", "</New></R>"},
      {"attributes", "<R>", attributes + "/>", "</R>"},
      {"attributes of one element", "<R ", "a='' ", "/>"},
      {"entities", "<R><Text>", "&amp;", "</Text></R>"},
      {"character references", "<R><Text>", "&#65;", "</Text></R>"},
      {"references to surrogates", "<R><Text>", "&#xD800;", "</Text></R>"},
      {"references to surrogates in elements", "<R>", "<a>&#xD800;</a>", "</R>"},
      {"references without end", "<R><Text>", "&#", "</Text></R>"},
      {"hexadecimal references without end", "<R><Text>", "&#x", "</Text></R>"},
      {"CDATA sections", "<R><Text>", "<![CDATA[]]>", "</Text></R>"},
      {"one CDATA section", "<R><Text><![CDATA[", "<", "]]></Text></R>"},
      {"comments", "<R>", "<!---->", "</R>"},
      {"one comment", "<R><!--", "<", "--></R>"},
      {"processing instructions", "<R>", "<?\?>", "</R>"},
      {"declarations", "", "<?\?>", "<R/>"},
      {"DTDs", "", "<!>", "<R/>"},
      {"invalid UTF-8", "<R><Text>", "\xff", "</Text></R>"},
      {"white space", "<R>", " ", "</R>"},
      {"line breaks", "<R><Text>", "\r\n", "x</Text></R>"},
      {"nesting", "", "<a>", ""},
      {"any JSON", "<R><Any>[1", ",1", "]</Any></R>"},
      {"any JSON with control characters", "<R><Any>[\"", "\x01", "\"]</Any></R>"},
      {"text as any JSON", "<R><Any>", "\x01", "</Any></R>"},
      {"a list in a text", "<R><DirectItems>[{}", ",{}", "]</DirectItems></R>"},
      {"objects for strings", "<R>", "<Direct><a/><b/></Direct>", "</R>"},
      {"elements for a string", "<R><Text>", "<a/>", "</Text></R>"},
      {"text beside elements of items", "<R>", "<DirectItems>x<Key/></DirectItems>", "</R>"},
      {"values of the wrong type", "<R><Numbers>", "<a>x</a>", "</Numbers></R>"},
      {"an element cut off", "<R>", "<a/>", "<"},
      {"an error's message", "<Error><Code>A</Code><Message>", "a", "</Message></Error>"},
      {"an error's message in pieces", "<Error><Code>A</Code>", "<Message>0123456789abcdef</Message>", "</Error>"},
      {"an HTML page", "<html><title>", "a", "</title></html>"},
      {"an HTML page without end", "<html><title>", "<a>", ""},
      {"only tags that end", "<R>", "</a>", ""},
  };
}

template <class Response>
std::optional<Error> Read(int status, const std::string& text, std::size_t max_decoded_bytes, bool typed,
                          ResponseMetadata& metadata) {
  Response response;
  const schema::Action action{.name = "Any", .request = nullptr, .response = &SchemaOf(&response)};
  HttpResponse reply{.status = status};
  // As the transport does, which does not know how much will come.
  reply.body.reserve(2 * text.size());
  reply.body = text;
  const LimitOptions limits{.max_decoded_bytes = max_decoded_bytes};
  const auto object = typed ? std::optional(schema::MutableObject(response)) : std::nullopt;
  const Parameters no_parameters;
  const Credentials no_credentials;
  const SentSecrets secrets(std::nullopt, no_parameters, no_credentials);
  std::optional<Error> error = ReadReply(action, reply, limits, object, secrets, metadata);
  if (error) secrets.MakeMask().Hide(*error);  // As a call does, which cuts the strings.
  return error;
}

void ExpectBounded(const Error& error) {
  EXPECT_LE(error.message.size(), std::size_t{64} << 10);
  EXPECT_LE(error.code.size(), 256U);
  EXPECT_LE(error.request_id.size(), 256U);
  EXPECT_LE(error.body.size(), 512U);
  EXPECT_LE(error.access_denied.value_or(AccessDeniedDetail{}).auth_action.size(), 256U);
  std::ostringstream printed;
  printed << error;
  EXPECT_LE(printed.str().size(), std::size_t{16} << 10);
}

template <class Response>
void ExpectFrugal(const std::string& body, int status, std::size_t max_decoded_bytes, bool typed) {
  ResponseMetadata metadata;
  std::optional<Error> error;
  std::size_t peak = 0;
  {
    const test::HeapCounter heap;
    error = Read<Response>(status, body, max_decoded_bytes, typed, metadata);
    peak = heap.peak();
  }
  EXPECT_LE(peak, 4 * body.size() + max_decoded_bytes + kSlack)
      << "status " << status << ", limit " << max_decoded_bytes << (typed ? "" : ", not decoded");
  if (error) ExpectBounded(*error);
  EXPECT_LE(metadata.decode_issues.size(), 104U);
  std::size_t issues = 0;
  for (const std::string& issue : metadata.decode_issues) issues += issue.size();
  EXPECT_LE(issues, std::size_t{64} << 10);
}

void ExpectFrugal(const std::vector<Shape>& shapes) {
  for (const Shape& shape : shapes) {
    SCOPED_TRACE(shape.name);
    const std::string body = BodyOf(shape);
    // As little as there is, and enough for most.
    for (const std::size_t limit : {kBodySize / 2, 8 * kBodySize}) {
      ExpectFrugal<Everything>(body, 200, limit, true);
      ExpectFrugal<Everything>(body, 400, limit, true);
    }
    ExpectFrugal<ens::DescribeInstancesResponse>(body, 200, 4 * kBodySize, true);
    ExpectFrugal<Everything>(body, 500, kBodySize, false);
    ExpectFrugal<Everything>(body, 200, kBodySize, false);
  }
}

TEST(DecodeMemory, OfJsonIsAtMostFourTimesTheBodyAndTheLimit) { ExpectFrugal(JsonShapes()); }

TEST(DecodeMemory, OfXmlIsAtMostFourTimesTheBodyAndTheLimit) { ExpectFrugal(XmlShapes()); }

}  // namespace
}  // namespace alibabacloud::internal
