#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "support/gzip.h"
#include "support/loopback.h"
#include "support/scripted_server.h"
#include "transport/exchange.h"
#include "transport/resolver.h"

namespace alibabacloud {
namespace {

using test::ErrorOf;
using test::Get;
using test::Gzip;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
namespace steps = test::steps;

constexpr std::size_t kMiB = std::size_t{1} << 20;

std::string Gzipped(const std::string& stream) { return Reply(200, stream, "Content-Encoding: gzip\r\n"); }

// ---- Replies that are complete, whatever they look like

struct GoodRow {
  const char* name;
  std::string bytes;
  int status;
  std::string body;
};

TEST(CurlTransport, DeliversEveryCompleteReply) {
  const GoodRow rows[] = {
      {"content length", Reply(200, "body"), 200, "body"},
      {"empty body", Reply(200, ""), 200, ""},
      {"no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, ""},
      {"until close", "HTTP/1.0 200 OK\r\n\r\nuntil the end", 200, "until the end"},
      {"chunked",
       "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: railer\r\n\r\n", 200,
       "abcde"},
      {"error status", Reply(503, "sorry"), 503, "sorry"},
      {"redirect, which is not followed", Reply(301, "moved", "Location: http://127.0.0.1:1/\r\n"), 301, "moved"},
      {"interim replies before the real one",
       "HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + Reply(200, "body"),
       200, "body"},
      {"gzip", Gzipped(Gzip("inflated")), 200, "inflated"},
      {"gzip that was not declared stays as it is", Reply(200, Gzip("x")), 200, Gzip("x")},
      {"bytes beyond the content length", Reply(200, "body") + "excess", 200, "body"},
      {"no reason phrase", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", 200, "x"},
      {"bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", 200, "x"},
      {"NUL and high bytes", Reply(200, std::string("\0\xff\x80", 3)), 200, std::string("\0\xff\x80", 3)},
  };
  for (const GoodRow& row : rows) {
    SCOPED_TRACE(row.name);
    ScriptedServer server(Script{steps::ReadRequest(), steps::Send(row.bytes)});
    const HttpResponse response = ResponseOf(test::SendOnce(Post(server.url(), "A=1")));
    EXPECT_EQ(response.status, row.status);
    EXPECT_EQ(response.body, row.body);
    EXPECT_EQ(FindHeader(response.headers, "X-Early"), "");
    EXPECT_EQ(server.received(), 1U);
  }
}

TEST(CurlTransport, KeepsRepeatedHeadersInTheirOrder) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "", "X-A: 1\r\nX-B:  2  \r\nX-A: 3\r\n"))});
  const HttpResponse response = ResponseOf(test::SendOnce(Get(server.url())));
  std::string seen;
  for (const HttpHeader& header : response.headers) {
    if (header.name.starts_with("X-")) seen += header.name + '=' + header.value + ';';
  }
  EXPECT_EQ(seen, "X-A=1;X-B=2;X-A=3;");
}

// ---- Replies that are not

struct BadRow {
  const char* name;
  Script after_request;
  ErrorKind kind;
  std::string message;  ///< Contained in the error's.
  int status = 0;       ///< Of what had arrived.
};

std::string ManyHeaders() {
  std::string headers;
  for (int i = 0; i < 10000; ++i) headers += "X-Header-" + std::to_string(i) + ": " + std::string(40, 'x') + "\r\n";
  return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

std::vector<BadRow> BadRows() {
  const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string bomb = test::GzipOfRepeated(' ', 64 * kMiB);
  const std::string gzip = Gzip(std::string(1000, 'x') + "some text that does not compress so well: 8f3a9c");
  std::string corrupt = gzip;
  for (std::size_t i = 12; i < corrupt.size(); ++i) corrupt[i] = static_cast<char>(~corrupt[i]);
  const ErrorKind broken = ErrorKind::kTransport;
  return {
      {"closed before the status line", {steps::Close()}, broken, "while waiting for the response"},
      {"reset before the status line", {steps::Reset()}, broken, "while waiting for the response"},
      {"closed in the status line", {steps::Send("HTTP/1.1 20")}, broken, ""},
      {"closed in the header", {steps::Send("HTTP/1.1 200 OK\r\nContent-Le")}, broken, "", 200},
      {"a header line without a colon", {steps::Send("HTTP/1.1 200 OK\r\nnonsense\r\n\r\nx")}, broken, "", 200},
      {"closed before the body", {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")}, broken, "", 200},
      {"closed in the body", {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc")}, broken, "reading", 200},
      {"reset in the body",
       {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc"), steps::Pause(std::chrono::milliseconds(20)),
        steps::Reset()},
       broken,
       "reading",
       200},
      {"closed in a chunk", {steps::Send(chunked + "A\r\nabc")}, broken, "", 200},
      {"closed between chunks", {steps::Send(chunked + "3\r\nabc\r\n")}, broken, "", 200},
      {"garbage for a chunk's size", {steps::Send(chunked + "zz\r\nabc\r\n")}, broken, "", 200},
      {"a chunk's size beyond 64 bits", {steps::Send(chunked + "fffffffffffffffffff\r\nabc")}, broken, "", 200},
      {"a negative content length", {steps::Send("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc")}, broken, "", 200},
      {"a body above the limit",
       {steps::Send(Reply(200, std::string(kMiB + 1, 'x')))},
       ErrorKind::kDecode,
       "exceeds 1048576 bytes",
       200},
      {"a body without end",
       {steps::Send("HTTP/1.0 200 OK\r\n\r\n"), steps::SendRepeated(std::string(kMiB, 'x'), 1000)},
       ErrorKind::kDecode,
       "exceeds 1048576 bytes",
       200},
      {"a gzip bomb", {steps::Send(Gzipped(bomb))}, ErrorKind::kDecode, "exceeds 1048576 bytes", 200},
      {"a gzip bomb in a gzip stream",
       {steps::Send(Reply(200, Gzip(bomb), "Content-Encoding: gzip, gzip\r\n"))},
       ErrorKind::kDecode,
       "exceeds 1048576 bytes",
       200},
      {"corrupt gzip", {steps::Send(Gzipped(corrupt))}, broken, "", 200},
      {"no gzip, though declared", {steps::Send(Gzipped("{\"RequestId\":\"x\"}"))}, broken, "", 200},
      {"an unknown encoding", {steps::Send(Reply(200, "x", "Content-Encoding: rot13\r\n"))}, broken, "", 200},
      {"a header above the limit", {steps::Send(ManyHeaders())}, broken, "", 200},
      {"a header line without end",
       {steps::Send("HTTP/1.1 200 OK\r\nX: "), steps::SendRepeated(std::string(1000, 'x'), 1000)},
       broken,
       "",
       200},
      {"interim replies without end",
       {steps::SendRepeated("HTTP/1.1 100 Continue\r\nX-Some: header\r\n\r\n", 100000)},
       broken,
       "",
       100},
      {"closed after an interim response",
       {steps::Send("HTTP/1.1 100 Continue\r\n\r\n")},
       broken,
       "while reading the response",
       100},
      {"a switch to another protocol",
       {steps::Send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"), steps::Hang()},
       broken,
       "switched to another protocol (status 101)",
       101},
      {"HTTP/0.9", {steps::Send("just text\n")}, broken, ""},
      {"a status line that is none", {steps::Send("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n")}, broken, ""},
      {"another protocol", {steps::Send("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")}, broken, ""},
      {"NUL bytes", {steps::Send(std::string(1000, '\0'))}, broken, ""},
  };
}

TEST(CurlTransport, SaysWhyThereIsNoReply) {
  for (const BadRow& row : BadRows()) {
    SCOPED_TRACE(row.name);
    Script script = {steps::ReadRequest()};
    script.insert(script.end(), row.after_request.begin(), row.after_request.end());
    ScriptedServer server(script);
    const TransportError error = ErrorOf(test::SendOnce(Post(server.url(), "A=1"), {.max_body_bytes = kMiB}));
    EXPECT_EQ(ToString(error.kind), ToString(row.kind)) << error.message;
    EXPECT_NE(error.message.find(row.message), std::string::npos) << error.message;
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(error.partial.status, row.status);
    EXPECT_LE(error.partial.body.size(), kMiB);
    EXPECT_EQ(server.received(), 1U);
  }
}

TEST(CurlTransport, SaysThatNothingWasSentIfOnlyAPartOfTheBodyWas) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    ScriptedServer server(Script{steps::Pause(std::chrono::milliseconds(50)), how});
    const TransportError error = ErrorOf(test::SendOnce(Post(server.url(), std::string(32 * kMiB, 'x'))));
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_NE(error.message.find("while sending the request"), std::string::npos) << error.message;
    EXPECT_FALSE(error.maybe_sent);
    EXPECT_EQ(server.received(), 0U);
  }
}

TEST(CurlTransport, CountsAnExactlyFullBodyAsWithinTheLimit) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, std::string(kMiB, 'x')))});
  EXPECT_EQ(ResponseOf(test::SendOnce(Get(server.url()), {.max_body_bytes = kMiB})).body.size(), kMiB);
}

// ---- No connection

TEST(CurlTransport, ReportsARefusedConnectionAsConnect) {
  const test::RefusingPort port;
  const TransportError error = ErrorOf(test::SendOnce(Post(port.url(), "A=1")));
  EXPECT_EQ(error.kind, ErrorKind::kConnect);
  EXPECT_FALSE(error.maybe_sent);
}

TEST(CurlTransport, ReportsANameWithoutAddressAsConnect) {
  const TransportError error = ErrorOf(test::SendOnce(Get("http://name.invalid/")));
  EXPECT_EQ(error.kind, ErrorKind::kConnect);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_NE(error.message.find("name.invalid"), std::string::npos) << error.message;
}

TEST(CurlTransport, RefusesUrlsThatItCannotUse) {
  for (const char* url : {"", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http://a b/", "127.0.0.1:x",
                          "http://127.0.0.1:99999/"}) {
    SCOPED_TRACE(url);
    const TransportError error = ErrorOf(test::SendOnce(Get(url)));
    EXPECT_EQ(error.kind, ErrorKind::kInvalidArgument) << error.message;
    EXPECT_FALSE(error.maybe_sent);
  }
}

}  // namespace
}  // namespace alibabacloud
