#include "codec/error_body.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "alibabacloud/json.h"

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

TEST(ErrorFromReply, TrimsEveryString) {
  const char* const xml =
      "<?xml version='1.0'?>\n<Error>\n  <RequestId>\n    R\n  </RequestId>\n  <HostId>\n    h\n  </HostId>\n"
      "  <Code>\n    A.B\n  </Code>\n  <Message>\r\n    two\n    lines\r\n  </Message>\n  <Recommend>\n r\n "
      "</Recommend>\n"
      "  <AccessDeniedDetail>\n    <AuthAction>\n      a\n    </AuthAction>\n    <EncodedDiagnosticMessage>\n      e\n"
      "    </EncodedDiagnosticMessage>\n  </AccessDeniedDetail>\n</Error>\n";
  // Some codes of ENS end in a tab.
  const char* const json =
      R"({"RequestId":" R","HostId":"h ","Code":"A.B\t","Message":"two\n    lines\n",)"
      R"("Recommend":"r\n","AccessDeniedDetail":{"AuthAction":"a\t","EncodedDiagnosticMessage":"\ne"}})";
  for (const char* body : {xml, json}) {
    const Error error = ErrorFromReply(400, "", body);
    EXPECT_EQ(error.code, "A.B");
    EXPECT_EQ(error.message, "two\n    lines");
    EXPECT_EQ(error.request_id, "R");
    EXPECT_EQ(error.host_id, "h");
    EXPECT_EQ(error.recommend, "r");
    ASSERT_TRUE(error.access_denied) << body;
    EXPECT_EQ(error.access_denied->auth_action, "a");
    EXPECT_EQ(error.access_denied->encoded_diagnostic_message, "e");
  }
}

TEST(ReadErrorEnvelope, IsAbsentWhenTheCodeIsBlank) {
  EXPECT_FALSE(ReadErrorEnvelope("<Error>\n  <Code>\n  </Code>\n  <Message>m</Message>\n</Error>"));
  EXPECT_FALSE(ReadErrorEnvelope(R"({"Code":" ","Message":"m"})"));
}

TEST(CutTexts, CutsLongTextsAndSaysHowMuchIsMissing) {
  const std::string huge(100000, 'x');
  const auto member = [&huge](const char* name) { return '"' + std::string(name) + "\":\"" + huge + '"'; };
  const std::string body =
      '{' + member("Code") + ',' + member("Message") + ',' + member("RequestId") + ',' + member("HostId") + ',' +
      member("Recommend") + ",\"AccessDeniedDetail\":{" + member("AuthAction") + ',' + member("AuthPrincipalType") +
      ',' + member("AuthPrincipalOwnerId") + ',' + member("AuthPrincipalDisplayName") + ',' + member("PolicyType") +
      ',' + member("NoPermissionType") + ',' + member("EncodedDiagnosticMessage") + "}}";
  Error error = ErrorFromReply(400, "", body);
  EXPECT_EQ(error.message, huge);
  CutTexts(error);
  ASSERT_TRUE(error.access_denied.has_value());
  AccessDeniedDetail& detail = *error.access_denied;
  for (std::string* name : {&error.code, &error.request_id, &error.host_id, &detail.auth_action,
                            &detail.auth_principal_type, &detail.auth_principal_owner_id,
                            &detail.auth_principal_display_name, &detail.policy_type, &detail.no_permission_type}) {
    EXPECT_EQ(*name, std::string(220, 'x') + "... (99780 more bytes)");
  }
  EXPECT_EQ(error.message, std::string(65500, 'x') + "... (34500 more bytes)");
  EXPECT_EQ(detail.encoded_diagnostic_message, error.message);
  EXPECT_EQ(error.recommend, std::string(2012, 'x') + "... (97988 more bytes)");
}

TEST(ReadErrorEnvelope, ReadsNoMoreThanTheLimitsAllow) {
  const std::string json = R"({"Code":"A","Message":"0123456789abcdef"})";
  const std::string xml = "<Error><Code>A</Code></Error>";
  EXPECT_TRUE(ReadErrorEnvelope(json));
  EXPECT_TRUE(ReadErrorEnvelope(xml));
  EXPECT_FALSE(ReadErrorEnvelope(json, {.max_json_bytes = json.size() - 1}));
  EXPECT_FALSE(ReadErrorEnvelope(xml, {.max_xml_bytes = xml.size() - 1}));
  EXPECT_FALSE(ReadErrorEnvelope(json, {.max_decoded_bytes = 10}));
  EXPECT_FALSE(ReadErrorEnvelope(xml, {.max_decoded_bytes = 1000}));
}

TEST(ReadErrorEnvelope, TakesNoObjectForACode) {
  EXPECT_FALSE(ReadErrorEnvelope(R"({"Code":{"a":1},"Message":"m"})", {}));
  EXPECT_FALSE(ReadErrorEnvelope(R"({"Code":["a"],"Message":"m"})", {}));
  EXPECT_FALSE(ReadErrorEnvelope("<Error><Code><a>1</a></Code><Message>m</Message></Error>", {}));
  const std::optional<ErrorEnvelope> envelope = ReadErrorEnvelope(R"({"CODE":"c","Message":{"a":[1]}})", {});
  ASSERT_TRUE(envelope);
  EXPECT_EQ(envelope->code, "c");
  EXPECT_EQ(envelope->message, R"({"a":[1]})");
}

TEST(ErrorFromReply, KeepsTheRestOfTheEnvelope) {
  const Error error = ErrorFromReply(400, "", R"({"Code":"X","HostId":"ecs.aliyuncs.com","Recommend":"https://r"})");
  EXPECT_EQ(error.host_id, "ecs.aliyuncs.com");
  EXPECT_EQ(error.recommend, "https://r");
}

std::string Summary(const AccessDeniedDetail& detail) {
  std::string text;
  for (const std::string& part : {detail.auth_action, detail.auth_principal_type, detail.auth_principal_owner_id,
                                  detail.auth_principal_display_name, detail.policy_type, detail.no_permission_type,
                                  detail.encoded_diagnostic_message}) {
    text += part + '|';
  }
  return text;
}

TEST(ErrorFromReply, ReadsTheDetailsOfADenial) {
  const struct {
    const char* what;
    std::string body;
    const char* summary;
  } rows[] = {
      {"JSON",
       R"({"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"a","AuthPrincipalType":"t","AuthPrincipalOwnerId":"o",)"
       R"("AuthPrincipalDisplayName":"d","PolicyType":"p","NoPermissionType":"n","EncodedDiagnosticMessage":"e"}})",
       "a|t|o|d|p|n|e|"},
      {"XML",
       "<Error><Code>NoPermission</Code><AccessDeniedDetail><AuthAction>a</AuthAction><AuthPrincipalType>t"
       "</AuthPrincipalType><AuthPrincipalOwnerId>o</AuthPrincipalOwnerId><AuthPrincipalDisplayName>d"
       "</AuthPrincipalDisplayName><PolicyType>p</PolicyType><NoPermissionType>n</NoPermissionType>"
       "<EncodedDiagnosticMessage>e</EncodedDiagnosticMessage></AccessDeniedDetail></Error>",
       "a|t|o|d|p|n|e|"},
      {"before the code", R"({"AccessDeniedDetail":{"AuthAction":"a"},"Code":"NoPermission"})", "a|||||||"},
      {"partial JSON", R"({"Code":"X","AccessDeniedDetail":{"PolicyType":"p","AuthResource":"r"}})", "||||p|||"},
      {"partial XML",
       "<Error><Code>X</Code><AccessDeniedDetail><PolicyType>p</PolicyType></AccessDeniedDetail></Error>", "||||p|||"},
      {"JSON in a string", R"({"Code":"X","AccessDeniedDetail":"{\"AuthAction\":\"a\"}"})", "a|||||||"},
      {"a number as text", R"({"Code":"X","AccessDeniedDetail":{"AuthPrincipalOwnerId":1234567890123456}})",
       "||1234567890123456|||||"},
      {"null and true", R"({"Code":"X","AccessDeniedDetail":{"AuthAction":null,"PolicyType":true}})", "||||true|||"},
      {"lists and objects in it", R"({"Code":"X","AccessDeniedDetail":{"AuthAction":["a"],"PolicyType":{"a":1}}})",
       R"(["a"]||||{"a":1}|||)"},
      {"no details", R"({"Code":"X"})", "none"},
      {"nothing in it", R"({"Code":"X","AccessDeniedDetail":{}})", "none"},
      {"nothing in the element", "<Error><Code>X</Code><AccessDeniedDetail/></Error>", "none"},
      {"null", R"({"Code":"X","AccessDeniedDetail":null})", "none"},
      {"text", R"({"Code":"X","AccessDeniedDetail":"no"})", "none"},
      {"text in the element", "<Error><Code>X</Code><AccessDeniedDetail>no</AccessDeniedDetail></Error>", "none"},
      {"a number", R"({"Code":"X","AccessDeniedDetail":7})", "none"},
      {"a list", R"({"Code":"X","AccessDeniedDetail":[1,"a"]})", "none"},
      {"no envelope", R"({"AccessDeniedDetail":{"AuthAction":"a"}})", "none"},
  };
  for (const auto& row : rows) {
    const Error error = ErrorFromReply(403, "", row.body);
    EXPECT_EQ(error.access_denied ? Summary(*error.access_denied) : "none", row.summary) << row.what;
  }
}

TEST(ErrorEnvelope, WithoutDetailsIsWrittenWithoutThem) {
  ErrorEnvelope envelope{.code = "X"};
  EXPECT_EQ(ToJson(envelope).find("AccessDenied"), std::string::npos);
  envelope.access_denied_detail.auth_action = "a";
  EXPECT_NE(ToJson(envelope).find(R"("AccessDeniedDetail":{"AuthAction":"a"})"), std::string::npos);
}

TEST(ErrorFromReply, KeepsTheBeginningOfWhatItCannotRead) {
  const Error error = ErrorFromReply(502, "text/html", "<html>" + std::string(5000, 'x'));
  EXPECT_EQ(error.body.substr(0, 7), "<html>x");
  EXPECT_LE(error.body.size(), 512U);
}

}  // namespace
}  // namespace alibabacloud::internal
