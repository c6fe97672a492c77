#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "acs_program.h"

namespace acs::test {
namespace {

struct Case {
  const char* name;
  const char* body;
  const char* expected;  ///< Without http_status and access_denied.
};

const std::vector<Case> kCases = {
    {"Json",
     R"({"RequestId":"r","HostId":"h","Code":"InvalidId.NotFound","Message":"no\n\"such\" id","Recommend":"https://x"})",
     R"({"kind":"service","code":"InvalidId.NotFound","classes":["not_found","transient"],"message":"no\n\"such\" id","request_id":"r","host_id":"h",)"
     R"("recommend":"https://x"})"},
    {"Xml", "<?xml version='1.0'?><Error><Code>C</Code><Message>a&amp;b</Message><RequestId>r</RequestId></Error>",
     R"({"kind":"service","code":"C","classes":["transient"],"message":"a&b","request_id":"r","host_id":"","recommend":""})"},
    {"JsonWithNumericCode", R"({"Code":403,"Message":"no"})",
     R"({"kind":"service","code":"403","classes":["transient"],"message":"no","request_id":"","host_id":"","recommend":""})"},
    {"Html", "<html><head><title>502 Bad  Gateway</title></head></html>",
     R"({"kind":"service","code":"","classes":["transient"],"message":"HTTP status 502 with an HTML page: 502 Bad Gateway","request_id":"",)"
     R"("host_id":"","recommend":""})"},
    {"Empty", "",
     R"({"kind":"service","code":"","classes":["transient"],"message":"HTTP status 502 with an empty body","request_id":"","host_id":"",)"
     R"("recommend":""})"},
};

TEST(AcsDecodeError, UnderstandsEveryKindOfBody) {
  for (const Case& one : kCases) {
    SCOPED_TRACE(one.name);
    Json expected = Json::parse(one.expected);
    expected["http_status"] = 502;
    expected["access_denied"] = nullptr;
    const Json decoded = RunAcs({"decode-error", "--status", "502"}, one.body).json();
    EXPECT_EQ(decoded, expected);
  }
}

TEST(AcsDecodeError, PrintsExactlyTheFixedKeys) {
  EXPECT_EQ(RunAcs({"decode-error", "--status", "400"}).keys(),
            "kind code classes message request_id http_status host_id recommend access_denied ");
}

TEST(AcsDecodeError, PrintsTheDetailsOfADenial) {
  const Json decoded =
      RunAcs({"decode-error", "--status", "403"},
             R"({"Code":"NoPermission","Message":"m","AccessDeniedDetail":{"AuthAction":"ecs:RunInstances",)"
             R"("AuthPrincipalType":"SubUser","AuthPrincipalOwnerId":"1","AuthPrincipalDisplayName":"2",)"
             R"("PolicyType":"ControlPolicy","NoPermissionType":"ExplicitDeny","EncodedDiagnosticMessage":"AQEAAA"}})")
          .json();
  EXPECT_EQ(decoded.at("access_denied"),
            Json::parse(R"({"auth_action":"ecs:RunInstances","auth_principal_type":"SubUser",)"
                        R"("auth_principal_owner_id":"1","auth_principal_display_name":"2",)"
                        R"("policy_type":"ControlPolicy","no_permission_type":"ExplicitDeny",)"
                        R"("encoded_diagnostic_message":"AQEAAA"})"));
  EXPECT_EQ(decoded.at("classes"), Json::parse(R"(["access_denied"])"));
}

TEST(AcsDecodeError, PrintsEachClassOfTheError) {
  const auto classes = [](const char* status, const char* body) {
    return RunAcs({"decode-error", "--status", status}, body).json().at("classes").dump();
  };
  EXPECT_EQ(classes("403", R"({"Code":"LastOrderProcessing"})"), R"(["request_in_progress","conflict"])");
  EXPECT_EQ(classes("400", R"({"Code":"NoInstanceStock"})"), R"(["out_of_stock"])");
  EXPECT_EQ(classes("400", R"({"Code":"InvalidParameter"})"), "[]");
  EXPECT_EQ(classes("429", "<html></html>"), R"(["throttling"])");
}

TEST(AcsDecodeError, TrimsXml) {
  const Json decoded =
      RunAcs({"decode-error", "--status", "404"},
             "<Error>\n  <Code>\n    A.NotFound\n  </Code>\n  <Message>\n    gone\n  </Message>\n</Error>\n")
          .json();
  EXPECT_EQ(decoded.at("code"), "A.NotFound");
  EXPECT_EQ(decoded.at("message"), "gone");
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
