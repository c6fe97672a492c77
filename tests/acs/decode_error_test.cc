#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "acs_program.h"

namespace acs::test {
namespace {

struct Case {
  const char* name;
  const char* body;
  const char* expected;  ///< Without http_status.
};

const std::vector<Case> kCases = {
    {"Json",
     R"({"RequestId":"r","HostId":"h","Code":"InvalidId.NotFound","Message":"no\n\"such\" id","Recommend":"https://x"})",
     R"({"kind":"service","code":"InvalidId.NotFound","message":"no\n\"such\" id","request_id":"r","host_id":"h",)"
     R"("recommend":"https://x"})"},
    {"Xml", "<?xml version='1.0'?><Error><Code>C</Code><Message>a&amp;b</Message><RequestId>r</RequestId></Error>",
     R"({"kind":"service","code":"C","message":"a&b","request_id":"r","host_id":"","recommend":""})"},
    {"JsonWithNumericCode", R"({"Code":403,"Message":"no"})",
     R"({"kind":"service","code":"403","message":"no","request_id":"","host_id":"","recommend":""})"},
    {"Html", "<html><head><title>502 Bad  Gateway</title></head></html>",
     R"({"kind":"service","code":"","message":"HTTP status 502 with an HTML page: 502 Bad Gateway","request_id":"",)"
     R"("host_id":"","recommend":""})"},
    {"Empty", "",
     R"({"kind":"service","code":"","message":"HTTP status 502 with an empty body","request_id":"","host_id":"",)"
     R"("recommend":""})"},
};

TEST(AcsDecodeError, UnderstandsEveryKindOfBody) {
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.name);
    Json expected = Json::parse(one.expected);
    expected["http_status"] = 502;
    const Json decoded = RunAcs({"decode-error", "--status", "502"}, one.body).json();
    EXPECT_EQ(decoded, expected);
  }
}

TEST(AcsDecodeError, PrintsExactlyTheFixedKeys) {
  EXPECT_EQ(RunAcs({"decode-error", "--status", "400"}).keys(),
            "kind code message request_id http_status host_id recommend ");
}

TEST(AcsDecodeError, ShowsTheBeginningOfATruncatedBody) {
  const Json decoded =
      RunAcs({"decode-error", "--status", "500", "--content-type", "text/json", "-"}, R"({"Code":"Thro)").json();
  EXPECT_EQ(decoded.at("code"), "");
  const std::string message = decoded.at("message");
  EXPECT_NE(message.find("text/json"), std::string::npos) << message;
  EXPECT_NE(message.find(R"({"Code":"Thro)"), std::string::npos) << message;
}

TEST(AcsDecodeError, CallsAnUnreadableSuccessADecodeError) {
  EXPECT_EQ(RunAcs({"decode-error", "--status", "200"}, "?").json().at("kind"), "decode");
}

TEST(AcsDecodeError, PrintsUtf8WhateverTheBodyIs) {
  EXPECT_EQ(RunAcs({"decode-error", "--status", "400"}, "{\"Code\":\"C\",\"Message\":\"\xFF\"}").json().at("message"),
            "\xEF\xBF\xBD");
}

TEST(AcsDecodeError, NeedsAStatus) {
  ExpectUsageError(RunAcs({"decode-error"}), "--status");
  ExpectUsageError(RunAcs({"decode-error", "--status", "teapot"}), "teapot");
  ExpectUsageError(RunAcs({"decode-error", "--status", "99"}), "99");
}

}  // namespace
}  // namespace acs::test
