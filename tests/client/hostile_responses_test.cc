#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/describe_user_band_width_data.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "client/local_client.h"
#include "support/gzip.h"
#include "support/loopback.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"

// What the library makes of everything that a service, a gateway or a broken network may answer. The expectations are
// those of the documentation: no crash, no exception, no hang, a reply that can be read is read, and an error says
// whether the request may have been executed.

namespace alibabacloud {
namespace {

using test::Gzip;
using test::Reply;
using test::Script;
using test::ScriptedServer;
using test::Step;
namespace steps = test::steps;

constexpr std::size_t kMiB = std::size_t{1} << 20;

// ---- One call and what came of it, whatever its type

struct Result {
  std::optional<Error> error;
  ResponseMetadata metadata;
  std::string json;  ///< The response as ToJson() writes it.
};

template <class Response>
Result ResultOf(const Outcome<Response>& outcome) {
  if (!outcome) return {outcome.error(), outcome.metadata(), {}};
  return {std::nullopt, outcome.metadata(), ToJson(*outcome)};
}

using Call = std::function<Result(const ClientOptions&)>;

Result DescribeInstances(const ClientOptions& options) { return ResultOf(ens::Client(options).DescribeInstances({})); }

Result RebootInstance(const ClientOptions& options) {
  return ResultOf(ens::Client(options).RebootInstance({.instance_id = "i-1"}));
}

Result DescribeInterfaces(const ClientOptions& options) {
  return ResultOf(ecs::Client(options).DescribeNetworkInterfaces({.region_id = "cn-hangzhou"}));
}

Result DescribeBandWidth(const ClientOptions& options) {
  return ResultOf(ens::Client(options).DescribeUserBandWidthData(
      {.end_time = "2024-01-02T00:00:00Z", .period = "300", .start_time = "2024-01-01T00:00:00Z"}));
}

// ---- Expectations

struct Expected {
  std::optional<ErrorKind> kind{};  ///< Absent: success.
  int http_status = 200;
  std::string code{};
  std::string says{};  ///< Part of the error's message or body.
  bool maybe_executed = false;
  std::string json{};  ///< Of a success.
  std::vector<std::string> issues{};
  std::string business_error{};
};

Expected Success(std::string json, std::vector<std::string> issues = {}) {
  return {.json = std::move(json), .issues = std::move(issues)};
}

// A success that cannot be read: the service has done its part.
Expected Unreadable(std::string says, int status = 200) {
  return {.kind = ErrorKind::kDecode, .http_status = status, .says = std::move(says), .maybe_executed = true};
}

// The connection broke after the request.
Expected Broken(int status = 0) {
  return {.kind = ErrorKind::kTransport, .http_status = status, .maybe_executed = true};
}

Expected Refused(int status, std::string code, std::string says) {
  return {.kind = ErrorKind::kService,
          .http_status = status,
          .code = std::move(code),
          .says = std::move(says),
          .maybe_executed = status >= 500};
}

// Nothing says that it was the service that refused.
Expected InDoubt(int status, std::string code, std::string says) {
  Expected expected = Refused(status, std::move(code), std::move(says));
  expected.maybe_executed = true;
  return expected;
}

void ExpectError(const Error& error, const Expected& expected) {
  ASSERT_TRUE(expected.kind.has_value()) << error;
  EXPECT_EQ(ToString(error.kind), ToString(*expected.kind)) << error;
  EXPECT_EQ(error.http_status, expected.http_status) << error;
  EXPECT_EQ(error.code, expected.code) << error;
  const bool says = (error.message + '\n' + error.body).find(expected.says) != std::string::npos;
  EXPECT_TRUE(says) << error << "\n" << error.body;
  EXPECT_FALSE(error.message.empty());
  EXPECT_EQ(error.maybe_executed, expected.maybe_executed) << error;
  EXPECT_EQ(error.attempts, 1);
  EXPECT_LE(error.body.size(), 512U);
}

void ExpectSuccess(const Result& result, const Expected& expected) {
  ASSERT_FALSE(expected.kind.has_value()) << "there is a response: " << result.json;
  EXPECT_EQ(result.json, expected.json);
  EXPECT_EQ(result.metadata.decode_issues, expected.issues);
  EXPECT_EQ(result.metadata.business_error.value_or(BusinessError{}).code, expected.business_error);
}

struct Row {
  std::string name;
  Script after_request;
  Expected expected;
  Call call = DescribeInstances;
};

void Check(const Row& row, const std::function<void(ClientOptions&)>& change = {}) {
  SCOPED_TRACE(row.name);
  Script script = {steps::ReadRequest()};
  script.insert(script.end(), row.after_request.begin(), row.after_request.end());
  ScriptedServer server(script);
  ClientOptions options = test::LocalOptions(server.url());
  if (change) change(options);
  const test::Stopwatch watch;
  const Result result = row.call(options);
  EXPECT_LE(watch.elapsed(), options.timeouts.call + test::kTolerance);
  result.error ? ExpectError(*result.error, row.expected) : ExpectSuccess(result, row.expected);
  EXPECT_EQ(result.metadata.http_status, row.expected.http_status);
  EXPECT_EQ(server.received(), 1U);
}

void CheckAll(const std::vector<Row>& rows) {
  for (const Row& row : rows) Check(row);
}

Script Answer(std::string body) { return {steps::Send(Reply(200, body))}; }

// ---- HTTP

TEST(HostileResponses, ConnectionsThatBreak) {
  const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string body = R"({"RequestId":"r"})";
  CheckAll({
      {"closed before the status", {steps::Close()}, Broken(), RebootInstance},
      {"reset before the status", {steps::Reset()}, Broken(), RebootInstance},
      {"closed in the header", {steps::Send("HTTP/1.1 200 OK\r\nContent-")}, Broken(200), RebootInstance},
      {"closed in the body", {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"Req")}, Broken(200)},
      {"closed in the body of an error", {steps::Send("HTTP/1.1 500 No\r\nContent-Length: 50\r\n\r\n{")}, Broken(500)},
      {"content length too long", {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n" + body)}, Broken(200)},
      {"content length too short",
       {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n" + body)},
       Unreadable(R"({"RequestId":"r")")},
      {"closed in the body, without a length",
       {steps::Send("HTTP/1.0 200 OK\r\n\r\n{\"RequestId\":\"")},
       Unreadable("not JSON")},
      {"garbage for a chunk", {steps::Send(chunked + "xyz\r\n" + body)}, Broken(200)},
      {"truncated chunk", {steps::Send(chunked + "20\r\n" + body)}, Broken(200)},
      {"no last chunk", {steps::Send(chunked + "11\r\n" + body + "\r\n")}, Broken(200)},
      {"status line garbage", {steps::Send("HTTP/1.1 OK 200\r\n\r\n" + body)}, Broken()},
      {"no HTTP at all", {steps::Send(body)}, Broken()},
      {"interim replies and then nothing", {steps::Send("HTTP/1.1 100 Continue\r\n\r\n")}, Broken(100)},
      {"interim replies without end",
       {steps::SendRepeated("HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n", 100000)},
       Broken(103)},
      {"interim replies and then the reply",
       {steps::Send("HTTP/1.1 102 Processing\r\nx-acs-request-id: wrong\r\n\r\n" + Reply(200, body))},
       Success(body)},
      {"an unexpected change of protocol",
       {steps::Send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")},
       Broken(101)},
  });
}

TEST(HostileResponses, ARefusedConnection) {
  const test::RefusingPort port;
  const auto outcome = ens::Client(test::LocalOptions(port.url())).RebootInstance({.instance_id = "i-1"});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "connect");
  EXPECT_FALSE(outcome.error().maybe_executed);
  EXPECT_EQ(outcome.error().attempts, 1);
}

TEST(HostileResponses, ReplyThatNeverEnds) {
  const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n";
  for (const Step& step :
       {steps::Hang(), steps::SendSlowly(head + std::string(100000, ' '), 1, std::chrono::milliseconds(5))}) {
    ScriptedServer server(Script{steps::ReadRequest(), step});
    ClientOptions options = test::LocalOptions(server.url());
    options.timeouts.call = std::chrono::milliseconds(300);
    const test::Stopwatch watch;
    const auto outcome = ens::Client(options).RebootInstance({.instance_id = "i-1"});
    EXPECT_LE(watch.elapsed(), options.timeouts.call + test::kTolerance);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "timeout");
    EXPECT_TRUE(outcome.error().maybe_executed);
  }
}

// ---- Size and encoding

std::string Encoded(const std::string& body) { return Reply(200, body, "Content-Encoding: gzip\r\n"); }

TEST(HostileResponses, BodiesThatAreTooLargeOrBadlyEncoded) {
  const std::string body = R"({"RequestId":"r"})";
  std::string corrupt = Gzip(std::string(500, 'x') + body);
  corrupt[corrupt.size() / 2] = static_cast<char>(~corrupt[corrupt.size() / 2]);
  CheckAll({
      {"a body of 100 MB",
       {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n"),
        steps::SendRepeated(std::string(kMiB, ' '), 100)},
       Unreadable("exceeds 67108864 bytes")},
      {"a body without end and without a length",
       {steps::Send("HTTP/1.0 200 OK\r\n\r\n"), steps::SendRepeated(std::string(kMiB, ' '), 1000)},
       Unreadable("exceeds 67108864 bytes"),
       RebootInstance},
      {"a length that is not meant",
       {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n" + body)},
       Broken(200)},
      {"gzip bomb", {steps::Send(Encoded(test::GzipOfRepeated(' ', 65 * kMiB)))}, Unreadable("exceeds 67108864 bytes")},
      {"gzip", {steps::Send(Encoded(Gzip(body)))}, Success(body)},
      {"gzip that was not declared", Answer(Gzip(body)), Unreadable("\\x1f\\x8b")},
      {"no gzip, though declared", {steps::Send(Encoded(body))}, Broken(200)},
      {"corrupt gzip", {steps::Send(Encoded(corrupt))}, Broken(200)},
      {"XML above its own limit", Answer("<R>" + std::string(17 * kMiB, ' ') + "</R>"), Unreadable("max_xml_bytes")},
  });
}

// ---- Bodies that are no response

TEST(HostileResponses, PagesAndEmptyBodies) {
  const std::string nginx =
      "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Time-out</h1>"
      "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
  CheckAll({
      {"HTML 502", {steps::Send(Reply(502, "<html><body>Bad Gateway</body></html>"))}, Refused(502, "", "Bad Gateway")},
      {"HTML 503", {steps::Send(Reply(503, "<HTML><TITLE>Busy\n now</TITLE></HTML>"))}, Refused(503, "", "Busy now")},
      {"nginx 504", {steps::Send(Reply(504, nginx))}, Refused(504, "", "504 Gateway Time-out"), RebootInstance},
      {"HTML 200", Answer("<!DOCTYPE html><html><body>Please log in</body></html>"), Unreadable("Please log in")},
      {"broken HTML 200", Answer("<html><p>Please<br>log in</html>"), Unreadable("Please<br>log in")},
      {"empty 200", Answer(""), Unreadable("empty")},
      {"204", {steps::Send("HTTP/1.1 204 No Content\r\n\r\n")}, Unreadable("empty", 204)},
      {"white space 200", Answer(" \r\n\t "), Unreadable("empty")},
      {"plain text 200", Answer("OK"), Unreadable("OK")},
      {"empty 404", {steps::Send(Reply(404, ""))}, InDoubt(404, "", "404")},
      {"empty 500", {steps::Send(Reply(500, ""))}, Refused(500, "", "500")},
      {"text 403", {steps::Send(Reply(403, "no \x1b[31mentry"))}, InDoubt(403, "", "no \\x1b[31mentry")},
      {"301", {steps::Send(Reply(301, "", "Location: http://127.0.0.1:1/\r\n"))}, InDoubt(301, "", "301")},
      {"304", {steps::Send("HTTP/1.1 304 Not Modified\r\n\r\n")}, InDoubt(304, "", "304")},
  });
}

// ---- JSON

std::string Deep(std::string_view open, std::string_view close, int depth) {
  std::string text;
  for (int i = 0; i < depth; ++i) text += open;
  for (int i = 0; i < depth; ++i) text += close;
  return text;
}

std::string Repeated(std::string_view part, std::size_t count) {
  std::string text;
  text.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

TEST(HostileResponses, JsonThatIsNoResponse) {
  const std::string nul("\0", 1);
  CheckAll({
      {"truncated", Answer(R"({"RequestId":"r","Instances":{"Instance":[{"Inst)"), Unreadable("not JSON")},
      {"array at the top", Answer(R"([{"RequestId":"r"}])"), Unreadable("object was expected")},
      {"number at the top", Answer("42"), Unreadable("object was expected")},
      {"null at the top", Answer("null"), Unreadable("object was expected")},
      {"string at the top", Answer(R"("RequestId")"), Unreadable("object was expected")},
      {"true at the top", Answer("true"), Unreadable("object was expected")},
      {"text after the end", Answer(R"({"RequestId":"r"} and more)"), Unreadable("not JSON")},
      {"two values", Answer(R"({"RequestId":"r"}{"RequestId":"s"})"), Unreadable("not JSON")},
      {"NUL and text after the end", Answer(R"({"RequestId":"r"})" + nul + "more"), Unreadable("not JSON")},
      {"NUL between tokens", Answer(R"({"RequestId":)" + nul + R"("r"})"), Unreadable("not JSON")},
      {"single quotes", Answer("{'RequestId':'r'}"), Unreadable("not JSON")},
      {"NaN", Answer(R"({"TotalCount":NaN})"), Unreadable("not JSON")},
      {"trailing comma", Answer(R"({"RequestId":"r",})"), Unreadable("not JSON")},
      {"UTF-16", Answer(std::string("\xff\xfe{\0}\0", 6)), Unreadable("not JSON")},
      {"deep arrays", Answer(R"({"X":)" + Deep("[", "]", 10000) + "}"), Unreadable("nested deeper than 64")},
      {"deep objects", Answer(Deep(R"({"Instances":)", "}", 10000)), Unreadable("")},
      {"deep and truncated", Answer(R"({"X":)" + std::string(10000, '[')), Unreadable("nested deeper than 64")},
      {"more control characters than are repaired", Answer(R"({"RequestId":")" + std::string(kMiB + 1, '\x01') + "\"}"),
       Unreadable("more than 1048576 faults would need repair")},
  });
}

TEST(HostileResponses, JsonThatCanBeRead) {
  const std::string nul("\0", 1);
  const std::string mended_utf8 = "(text): invalid UTF-8 replaced";
  const std::string mended_control = "(text): raw control character escaped";
  CheckAll({
      {"an empty object", Answer("{}"), Success("{}")},
      {"byte order mark", Answer("\xef\xbb\xbf{\"RequestId\":\"r\"}"), Success(R"({"RequestId":"r"})")},
      {"invalid UTF-8", Answer("{\"RequestId\":\"a\xff\xc3\"}"),
       Success("{\"RequestId\":\"a\xef\xbf\xbd\xef\xbf\xbd\"}", {mended_utf8})},
      {"lone surrogate", Answer(R"({"RequestId":"a\ud800b"})"),
       Success("{\"RequestId\":\"a\xef\xbf\xbd"
               "b\"}",
               {"(text): lone surrogate replaced"})},
      {"raw control characters", Answer("{\"RequestId\":\"a\nb\x01\"}"),
       Success(R"({"RequestId":"a\nb\u0001"})", {mended_control})},
      {"NUL in a string", Answer("{\"RequestId\":\"a" + nul + "b\"}"),
       Success(R"({"RequestId":"a\u0000b"})", {mended_control})},
      {"escaped NUL", Answer(R"({"RequestId":"a\u0000b"})"), Success(R"({"RequestId":"a\u0000b"})")},
      {"1e400 for an integer", Answer(R"({"RequestId":"r","TotalCount":1e400})"),
       Success(R"({"RequestId":"r"})", {"(text): number beyond double clamped", "TotalCount"})},
      {"an integer beyond 64 bits", Answer(R"({"RequestId":"r","TotalCount":18446744073709551616})"),
       Success(R"({"RequestId":"r"})", {"TotalCount"})},
      {"null everywhere", Answer(R"({"RequestId":null,"Instances":null,"TotalCount":null,"Code":null})"),
       Success("{}")},
      {"numbers as text, text as numbers",
       Answer(R"({"RequestId":12.50,"TotalCount":"7","PageSize":"","PageNumber":true})"),
       Success(R"({"PageNumber":1,"RequestId":"12.50","TotalCount":7})")},
      {"duplicate keys: the last one counts",
       Answer(R"({"TotalCount":1,"RequestId":"a","RequestId":"b","TotalCount":2})"),
       Success(R"({"RequestId":"b","TotalCount":2})")},
      {"unknown fields", Answer(R"({"New":{"A":[1,{"B":null}]},"RequestId":"r","":1,"requestid":"x"})"),
       Success(R"({"RequestId":"r"})")},
      {"JSON inside a string", Answer(R"({"Instances":"{\"Instance\":[{\"InstanceId\":\"i-1\"}]}"})"),
       Success(R"({"Instances":[{"InstanceId":"i-1"}]})")},
      {"no JSON inside a string", Answer(R"({"Instances":"{\"Instance\":["})"), Success("{}", {"Instances[0]"})},
      {"a list without its wrapper", Answer(R"({"Instances":[{"InstanceId":"i-1"}]})"),
       Success(R"({"Instances":[{"InstanceId":"i-1"}]})")},
      {"one object for a list", Answer(R"({"Instances":{"Instance":{"InstanceId":"i-1"}}})"),
       Success(R"({"Instances":[{"InstanceId":"i-1"}]})")},
      {"a missing required-looking field", Answer(R"({"Instances":{}})"), Success("{}")},
      {"content type says HTML",
       {steps::Send(Reply(200, R"({"RequestId":"r"})", "Content-Type: text/html\r\n"))},
       Success(R"({"RequestId":"r"})")},
      {"status 201",
       {steps::Send(Reply(201, R"({"RequestId":"r"})"))},
       {.http_status = 201, .json = R"({"RequestId":"r"})"}},
      {"case twins stay apart",
       Answer(R"({"Code":0,"code":"200","RequestId":"a","requestId":"b","successResponse":"true"})"),
       Success(R"({"Code":0,"RequestId":"a","code":"200","requestId":"b","successResponse":true})"), DescribeBandWidth},
  });
}

TEST(HostileResponses, JsonOfTheWrongTypes) {
  const auto instance = [](const std::string& fields) {
    return Answer(R"({"Instances":{"Instance":[)" + fields + "]}}");
  };
  const auto kept = [](const std::string& fields) { return R"({"Instances":[{)" + fields + "}]}"; };
  const std::string id = R"("InstanceId":"i-1")";
  CheckAll({
      {"object for a string", instance(R"({"InstanceId":"i-1","Cpu":{"A":1}})"),
       Success(kept(R"("Cpu":"{\"A\":1}",)" + id))},
      {"list for a string", instance(R"({"InstanceId":"i-1","Cpu":[1]})"), Success(kept(R"("Cpu":"[1]",)" + id))},
      {"text for an integer", instance(R"({"InstanceId":"i-1","Disk":"many"})"),
       Success(kept(id), {"Instances[0].Disk"})},
      {"decimals for an integer", instance(R"({"InstanceId":"i-1","Disk":1.5})"),
       Success(kept(id), {"Instances[0].Disk"})},
      {"object for an integer", instance(R"({"InstanceId":"i-1","Disk":{}})"),
       Success(kept(id), {"Instances[0].Disk"})},
      {"text for a boolean", instance(R"({"InstanceId":"i-1","DeletionProtection":"maybe"})"),
       Success(kept(id), {"Instances[0].DeletionProtection"})},
      {"two for a boolean", instance(R"({"InstanceId":"i-1","DeletionProtection":2})"),
       Success(kept(id), {"Instances[0].DeletionProtection"})},
      {"text for an object", instance(R"({"InstanceId":"i-1","SystemDisk":"x"})"),
       Success(kept(id), {"Instances[0].SystemDisk"})},
      {"list for an object", instance(R"({"InstanceId":"i-1","SystemDisk":[{"Size":1}]})"),
       Success(kept(id), {"Instances[0].SystemDisk"})},
      {"number for a list of objects", instance(R"({"InstanceId":"i-1","DataDisk":7})"),
       Success(kept(id), {"Instances[0].DataDisk[0]"})},
      {"number for a list of strings", instance(R"({"InstanceId":"i-1","SecurityGroupIds":7})"),
       Success(kept(id + R"(,"SecurityGroupIds":["7"])"))},
      {"objects in a list of strings",
       instance(R"({"InstanceId":"i-1","SecurityGroupIds":{"SecurityGroupId":["a",{"b":"c"}]}})"),
       Success(kept(id + R"(,"SecurityGroupIds":["a","c"])"))},
      {"numbers in a list of objects", Answer(R"({"Instances":{"Instance":[{"InstanceId":"i-1"},7]}})"),
       Success(kept(id), {"Instances[1]"})},
  });
}

// ---- XML

TEST(HostileResponses, Xml) {
  const std::string nul("\0", 1);
  const std::string good = R"({"RequestId":"r"})";
  CheckAll({
      {"well-formed", Answer("<?xml version=\"1.0\"?><R><RequestId>r</RequestId></R>"), Success(good)},
      {"byte order mark", Answer("\xef\xbb\xbf<R><RequestId>r</RequestId></R>"), Success(good)},
      {"an empty root", Answer("<R/>"), Success("{}")},
      {"comments and CDATA", Answer("<R><RequestId>a<!-- x --><![CDATA[<b>]]>c</RequestId></R><!-- end -->"),
       Success(R"({"RequestId":"a<b>c"})")},
      {"truncated", Answer("<R><RequestId>r</Reque"), Unreadable("not XML")},
      {"truncated between elements", Answer("<R><RequestId>r</RequestId>"), Unreadable("not XML")},
      {"text after the root", Answer("<R><RequestId>r</RequestId></R>more"), Unreadable("not XML")},
      {"two roots", Answer("<R><RequestId>r</RequestId></R><S/>"), Unreadable("after the root")},
      {"NUL", Answer("<R><RequestId>r" + nul + "</RequestId></R>"), Unreadable("NUL")},
      {"only a declaration", Answer("<?xml version=\"1.0\"?>"), Unreadable("not XML")},
      {"mismatched tags", Answer("<R><A></B></R>"), Unreadable("not XML")},
      {"deep", Answer(Deep("<a>", "</a>", 10000)), Unreadable("not XML")},
      {"deeper than JSON may be", Answer(Deep("<Instances>", "</Instances>", 80)), Unreadable("nested deeper than 64")},
      {"invalid UTF-8", Answer("<R><RequestId>a\xff</RequestId></R>"),
       Success("{\"RequestId\":\"a\xef\xbf\xbd\"}", {"(text): invalid UTF-8 replaced"})},
      {"a surrogate as a character reference", Answer("<R><RequestId>a&#xD800;</RequestId></R>"),
       Success("{\"RequestId\":\"a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"}", {"(text): invalid UTF-8 replaced"})},
      {"unknown elements and attributes", Answer("<R a=\"b\"><New><A>1</A></New><RequestId x=\"y\">r</RequestId></R>"),
       Success(good)},
      {"text for a number", Answer("<R><TotalCount>many</TotalCount><RequestId>r</RequestId></R>"),
       Success(good, {"TotalCount"})},
      {"a DTD", Answer("<!DOCTYPE R SYSTEM \"file:///etc/passwd\"><R><RequestId>r</RequestId></R>"), Success(good)},
      {"too many attributes", Answer("<R" + Repeated(" a=''", 101) + "><RequestId>r</RequestId></R>"),
       Unreadable("not XML: an element has too many attributes")},
      {"references without end", Answer("<R><RequestId>" + Repeated("&#", 101) + "</RequestId></R>"),
       Unreadable("not XML: too many '&#'")},
      {"an unknown entity", Answer("<R><RequestId>&secret;</RequestId></R>"), Success(R"({"RequestId":"&secret;"})")},
  });
}

TEST(HostileResponses, XmlEntitiesAreNotExpanded) {
  std::string dtd = "<!DOCTYPE lolz [<!ENTITY a0 \"lol\">";
  for (int i = 1; i < 10; ++i) {
    const std::string before = "&a" + std::to_string(i - 1) + ';';
    dtd += "<!ENTITY a" + std::to_string(i) + " \"" + Repeated(before, 10) + "\">";
  }
  ScriptedServer server(Script{steps::ServeAll(Reply(200, dtd + "]><R><RequestId>&a9;</RequestId></R>"))});
  const auto outcome = ens::Client(test::LocalOptions(server.url())).DescribeInstances({});
  if (outcome) {
    EXPECT_EQ(outcome->request_id, "&a9;");
  } else {
    EXPECT_EQ(ToString(outcome.error().kind), "decode") << outcome.error();
  }
}

// ---- Bodies that are small and decode to something huge

TEST(HostileResponses, ListsThatDecodeToTooMuch) {
  const std::string objects = Repeated("{},", 300000) + "{}";
  const std::string elements = "<R><Instances>" + Repeated("<Instance/>", 300000) + "</Instances></R>";
  const std::string nested = R"({"Instances":[{"DataDisk":[)" + objects + "]}]}";
  const Expected too_much = Unreadable("max_decoded_bytes");
  const std::vector<Row> rows = {
      {"JSON", Answer(R"({"Instances":{"Instance":[)" + objects + "]}}"), too_much},
      {"JSON without wrapper", Answer(R"({"Instances":[)" + objects + "]}"), too_much},
      {"JSON, a list in an item", Answer(nested), too_much},
      {"JSON, nulls", Answer(R"({"Instances":[)" + Repeated("null,", 300000) + "null]}"), too_much},
      {"JSON, empty texts", Answer(R"({"Instances":[)" + Repeated("\"\",", 300000) + "\"\"]}"), too_much},
      {"JSON in a string", Answer(R"({"Instances":"[)" + objects + "]\"}"), too_much},
      {"XML", Answer(elements), too_much},
      {"ECS", Answer(R"({"NetworkInterfaceSets":{"NetworkInterfaceSet":[)" + objects + "]}}"), too_much,
       DescribeInterfaces},
  };
  for (const Row& row : rows) {
    Check(row, [](ClientOptions& options) { options.limits.max_decoded_bytes = 16 * kMiB; });
  }
  Check(rows[0]);  // With the limit as it is by default.
}

TEST(HostileResponses, ManyIssuesDoNotMakeManyNotes) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, R"({"Instances":[)" + Repeated("7,", 100000) + "7]}"))});
  const auto outcome = ens::Client(test::LocalOptions(server.url())).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().decode_issues.size(), 100U);
}

// ---- Errors of the service

TEST(HostileResponses, ErrorEnvelopes) {
  const std::string json = R"({"RequestId":"r-1","HostId":"h","Code":"InvalidId.NotFound","Message":"none"})";
  const std::string xml =
      "<Error><RequestId>r-1</RequestId><HostId>h</HostId><Code>InvalidId.NotFound</Code><Message>none</Message></"
      "Error>";
  const auto status = [](int http_status, const std::string& body) {
    return Script{steps::Send(Reply(http_status, body))};
  };
  const Expected business{.json = R"({"Code":9,"RequestId":"r"})", .issues = {}, .business_error = "9"};
  const Expected textual{.json = R"({"RequestId":"r"})", .issues = {"Code"}, .business_error = "CallInterface"};
  const Expected throttled{.kind = ErrorKind::kService, .http_status = 503, .code = "Throttling.User", .says = "slow"};
  CheckAll({
      {"JSON", status(404, json), Refused(404, "InvalidId.NotFound", "none")},
      {"XML", status(404, xml), Refused(404, "InvalidId.NotFound", "none")},
      {"500", status(500, R"({"Code":"InternalError","Message":"oops"})"), Refused(500, "InternalError", "oops"),
       RebootInstance},
      {"429", status(429, R"({"Code":"Throttling","Message":"slow"})"), Refused(429, "Throttling", "slow")},
      {"429 without a body", status(429, ""), Refused(429, "", "429")},
      {"throttling by 503", status(503, R"({"Code":"Throttling.User","Message":"slow"})"), throttled, RebootInstance},
      {"lower-case keys", status(400, R"({"requestId":"r","code":"Bad","message":"no"})"), Refused(400, "Bad", "no")},
      {"a numeric code", status(400, R"({"Code":400,"Message":"no"})"), InDoubt(400, "400", "no")},
      {"a code that is an object", status(400, R"({"Code":{"a":1},"Message":"no"})"), InDoubt(400, "", "no")},
      {"byte order mark", status(400, "\xef\xbb\xbf" + json), Refused(400, "InvalidId.NotFound", "none")},
      {"invalid UTF-8", status(400, "{\"Code\":\"Bad\",\"Message\":\"\xff\"}"), InDoubt(400, "Bad", "\xef\xbf\xbd")},
      {"truncated", status(400, R"({"Code":"Bad","Mess)"), InDoubt(400, "", "Bad")},
      {"an array", status(400, "[1,2]"), InDoubt(400, "", "[1,2]")},
      {"deep", status(400, Deep("[", "]", 10000)), InDoubt(400, "", "[[[[")},
      {"in a 200", Answer(json), Refused(200, "InvalidId.NotFound", "none"), DescribeInterfaces},
      {"XML in a 200", Answer(xml), Refused(200, "InvalidId.NotFound", "none"), DescribeInterfaces},
      {"lower-case keys in a 200", Answer(R"({"requestId":"r","code":"Bad","message":"no"})"),
       Refused(200, "Bad", "no"), DescribeInterfaces},
      {"a success code in a 200", Answer(R"({"RequestId":"r","Code":"200","Message":"ok"})"),
       Success(R"({"RequestId":"r"})"), DescribeInterfaces},
      {"a declared code", Answer(R"({"Code":9,"RequestId":"r"})"), business},
      {"a declared code in XML", Answer("<R><Code>9</Code><RequestId>r</RequestId></R>"), business},
      {"a declared code that is text", Answer(R"({"Code":"CallInterface","Message":"no","RequestId":"r"})"), textual},
      {"a declared code that means success", Answer(R"({"Code":200,"RequestId":"r"})"),
       Success(R"({"Code":200,"RequestId":"r"})")},
  });
}

TEST(HostileResponses, ErrorsCarryAllThatTheEnvelopeSays) {
  ScriptedServer server(Script{steps::ServeAll(
      Reply(403, R"({"Code":"NoPermission","Message":"m","RequestId":"r","HostId":"h","Recommend":"https://x"})"))});
  const auto outcome = ens::Client(test::LocalOptions(server.url())).DescribeInstances({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().request_id, "r");
  EXPECT_EQ(outcome.error().host_id, "h");
  EXPECT_EQ(outcome.error().recommend, "https://x");
  EXPECT_TRUE(outcome.error().IsAccessDenied());
  EXPECT_EQ(outcome.metadata().request_id, "r");
}

TEST(HostileResponses, LongErrorsAreCutWithAMark) {
  const std::string envelope =
      R"({"Code":")" + std::string(1000, 'c') + R"(","RequestId":"r","Message":")" + std::string(kMiB, 'm') + "\"}";
  for (const int status : {400, 200}) {
    ScriptedServer server(Script{steps::ServeAll(Reply(status, envelope))});
    const auto outcome = ecs::Client(test::LocalOptions(server.url())).DescribeNetworkInterfaces({.region_id = "r"});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, std::string(220, 'c') + "... (780 more bytes)");
    EXPECT_EQ(outcome.error().message, std::string(65500, 'm') + "... (983076 more bytes)");
    EXPECT_EQ(outcome.error().request_id, "r");
    std::ostringstream printed;
    printed << outcome.error();
    EXPECT_LE(printed.str().size(), std::size_t{16} << 10);
  }
}

TEST(HostileResponses, InvisibleCharactersOfErrorsArePrintedEscaped) {
  const std::string message = "no \u202e123\u200b \x1b[31m";
  ScriptedServer server(Script{
      steps::ServeAll(Reply(400, R"({"Code":"Bad","RequestId":"r","Message":"no \u202e123\u200b \u001b[31m"})"))});
  const auto outcome = ens::Client(test::LocalOptions(server.url())).DescribeInstances({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, message);
  std::ostringstream printed;
  printed << outcome.error();
  EXPECT_NE(printed.str().find(R"(no \u{202e}123\u{200b} \x1b[31m)"), std::string::npos) << printed.str();
}

TEST(HostileResponses, RequestIdOfTheHeaderStandsInForThatOfTheBody) {
  ScriptedServer server(Script{steps::ServeAll(Reply(502, "<html></html>", "X-Acs-Request-Id: r-9\r\n"))});
  const auto outcome = ens::Client(test::LocalOptions(server.url())).DescribeInstances({});
  EXPECT_EQ(outcome.error().request_id, "r-9");
}

TEST(HostileResponses, OneBadReplyDoesNotSpoilTheClient) {
  ScriptedServer server({{steps::ReadRequest(), steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")},
                         {steps::ReadRequest(), steps::Send(Reply(200, "<html>")), steps::ReadRequest(),
                          steps::Send(Reply(200, "{\"RequestId\":\"r\"}"))}});
  const ens::Client client(test::LocalOptions(server.url()));
  EXPECT_FALSE(client.DescribeInstances({}));
  EXPECT_FALSE(client.DescribeInstances({}));
  const auto outcome = client.DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->request_id, "r");
}

}  // namespace
}  // namespace alibabacloud
