#include "codec/error_body.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace alibabacloud::internal {
namespace {

struct Row {
  const char* what;
  int status;
  std::string body;
  ErrorKind kind;
  const char* code;
  const char* message;  ///< A part of it.
  const char* request_id;
};

TEST(ErrorFromReply, UnderstandsServicesAndGateways) {
  const Row rows[] = {
      {"JSON", 404, R"({"RequestId":"R","HostId":"h","Code":"InvalidInstanceId.NotFound","Message":"gone"})",
       ErrorKind::kService, "InvalidInstanceId.NotFound", "gone", "R"},
      {"XML", 400,
       "<?xml version='1.0'?><Error><RequestId>R</RequestId><Code>A.B</Code><Message>m &amp; n</Message></Error>",
       ErrorKind::kService, "A.B", "m & n", "R"},
      {"lower-case names", 400, R"({"requestId":"R","code":"X","message":"m"})", ErrorKind::kService, "X", "m", "R"},
      {"a number as code", 400, R"({"Code":40001,"Message":"m"})", ErrorKind::kService, "40001", "m", ""},
      {"an envelope under status 200", 200, R"({"Code":"Oops","Message":"m"})", ErrorKind::kService, "Oops", "m", ""},
      {"an unknown member", 400, R"({"Code":"X","Message":"m","AccessDeniedDetail":{"a":[1]}})", ErrorKind::kService,
       "X", "m", ""},
      {"a raw control character", 400, "{\"Code\":\"X\",\"Message\":\"a\tb\"}", ErrorKind::kService, "X", "a\tb", ""},
      {"a byte order mark", 400, "\xEF\xBB\xBF{\"Code\":\"X\"}", ErrorKind::kService, "X", "", ""},
      {"an HTML page with a title", 502, "<html>\n<head><TITLE>502 Bad\n  Gateway</TITLE></head></html>",
       ErrorKind::kService, "", "HTTP status 502 with an HTML page: 502 Bad Gateway", ""},
      {"an HTML page without one", 503, "<!DOCTYPE html><HTML><body>busy</body></HTML>", ErrorKind::kService, "",
       "HTTP status 503 with an HTML page", ""},
      {"an empty body", 504, "", ErrorKind::kService, "", "HTTP status 504 with an empty body", ""},
      {"text", 500, "upstream\nfailed", ErrorKind::kService, "", "is no error of the service: upstream failed", ""},
      {"truncated JSON", 500, R"({"Code":"X","Mess)", ErrorKind::kService, "", "HTTP status 500", ""},
      {"JSON without a code", 400, R"({"Message":"m"})", ErrorKind::kService, "", "HTTP status 400", ""},
      {"a terminal escape", 500, "\x1b[31mred", ErrorKind::kService, "", "\\x1b[31mred", ""},
      {"not an error at all", 200, "hello", ErrorKind::kDecode, "", "HTTP status 200", ""},
      {"10,000 levels", 400, std::string(10000, '['), ErrorKind::kService, "", "HTTP status 400", ""},
  };
  for (const Row& row : rows) {
    const Error error = ErrorFromReply(row.status, "text/x", row.body);
    EXPECT_EQ(error.kind, row.kind) << row.what;
    EXPECT_EQ(error.http_status, row.status) << row.what;
    EXPECT_EQ(error.code, row.code) << row.what;
    EXPECT_NE(error.message.find(row.message), std::string::npos) << row.what << ": " << error.message;
    EXPECT_EQ(error.request_id, row.request_id) << row.what;
    EXPECT_LE(error.body.size(), 512U) << row.what;
  }
}

TEST(ErrorFromReply, KeepsTheRestOfTheEnvelope) {
  const Error error = ErrorFromReply(400, "", R"({"Code":"X","HostId":"ecs.aliyuncs.com","Recommend":"https://r"})");
  EXPECT_EQ(error.host_id, "ecs.aliyuncs.com");
  EXPECT_EQ(error.recommend, "https://r");
}

TEST(ErrorFromReply, KeepsTheBeginningOfWhatItCannotRead) {
  const Error error = ErrorFromReply(502, "text/html", "<html>" + std::string(5000, 'x'));
  EXPECT_EQ(error.body.substr(0, 7), "<html>x");
  EXPECT_LE(error.body.size(), 512U);
}

}  // namespace
}  // namespace alibabacloud::internal
