#include "call/response_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "alibabacloud/ens/describe_network_attribute.h"
#include "alibabacloud/ens/reboot_instance.h"

namespace alibabacloud::internal {
namespace {

constexpr std::string_view kSuccess[] = {"0", "200", "Success"};

struct Read {
  std::optional<Error> error;
  ResponseMetadata metadata;
};

template <class Response>
Read ReadInto(Response& response, HttpResponse reply, const LimitOptions& limits = {}) {
  schema::Action action{.name = "Act", .request = nullptr, .response = nullptr};
  if constexpr (requires { response.code; }) action.success_codes = kSuccess;
  Read read;
  const Parameters no_parameters;
  const Credentials no_credentials;
  const SentSecrets secrets(std::nullopt, no_parameters, no_credentials);
  read.error = ReadReply(action, reply, limits, schema::MutableObject(response), secrets, read.metadata);
  return read;
}

TEST(ReadReply, ADeclaredCodeIsData) {
  const struct {
    const char* body;
    const char* business_code;
  } rows[] = {{R"({"Code":0})", ""},
              {R"({"Code":"200"})", ""},
              {R"({"RequestId":"R"})", ""},
              {R"({"Code":50001,"Message":"m"})", "50001"},
              {R"({"Code":404})", "404"}};
  for (const auto& row : rows) {
    ens::RebootInstanceResponse response;
    const Read read = ReadInto(response, {.status = 200, .body = row.body});
    EXPECT_FALSE(read.error) << row.body;
    EXPECT_EQ(read.metadata.business_error ? read.metadata.business_error->code : "", row.business_code) << row.body;
  }
}

TEST(ReadReply, AnUndeclaredCodeIsAnErrorOnlyInAnEnvelope) {
  const struct {
    const char* body;
    bool is_error;
    bool maybe_executed = false;
  } rows[] = {{R"({"Code":"Forbidden","Message":"no","RequestId":"R"})", true, false},
              {R"({"Code":"Forbidden","Message":"no"})", true, true},
              {R"({"Code":"200","Message":"ok","NetworkId":"n"})", false},
              {R"({"Code":"Success","Message":"ok"})", false},
              {R"({"Code":"OK","Message":"ok"})", false},
              {R"({"Code":"X"})", false},
              {R"({"NetworkId":"n"})", false}};
  for (const auto& row : rows) {
    ens::DescribeNetworkAttributeResponse response;
    const Read read = ReadInto(response, {.status = 200, .body = row.body});
    EXPECT_EQ(read.error.has_value(), row.is_error) << row.body;
    if (read.error) {
      EXPECT_EQ(read.error->kind, ErrorKind::kService);
      EXPECT_EQ(read.error->request_id, row.maybe_executed ? "" : "R");
      EXPECT_EQ(read.error->maybe_executed, row.maybe_executed) << row.body;
    }
  }
}

TEST(ReadReply, AFailedReadLeavesNothingBehind) {
  ens::DescribeNetworkAttributeResponse response;
  const Read read = ReadInto(response, {.status = 200, .body = R"({"NetworkId":"n",)"});
  ASSERT_TRUE(read.error);
  EXPECT_EQ(read.error->kind, ErrorKind::kDecode);
  EXPECT_TRUE(read.error->maybe_executed);
  EXPECT_EQ(read.error->body, R"({"NetworkId":"n",)");
  EXPECT_FALSE(response.network_id);
}

TEST(ReadReply, XmlHasALimitOfItsOwn) {
  ens::DescribeNetworkAttributeResponse response;
  const std::string body = "<R><Description>" + std::string(2000, 'x') + "</Description></R>";
  EXPECT_FALSE(ReadInto(response, {.status = 200, .body = body}).error);
  const Read read = ReadInto(response, {.status = 200, .body = body}, {.max_xml_bytes = 1000});
  ASSERT_TRUE(read.error);
  EXPECT_NE(read.error->message.find("max_xml_bytes"), std::string::npos);
}

TEST(ReadReply, TakesTheRequestIdFromBodyThenHeader) {
  ens::DescribeNetworkAttributeResponse response;
  ens::DescribeNetworkAttributeResponse without_id;
  const std::vector<HttpHeader> headers = {{"X-Acs-Request-Id", "H"}};
  EXPECT_EQ(ReadInto(response, {.status = 200, .headers = headers, .body = R"({"RequestId":"B"})"}).metadata.request_id,
            "B");
  EXPECT_EQ(ReadInto(without_id, {.status = 200, .headers = headers, .body = "{}"}).metadata.request_id, "H");
  const Read failed = ReadInto(response, {.status = 502, .headers = headers, .body = "<html></html>"});
  EXPECT_EQ(failed.error->request_id, "H");
  EXPECT_TRUE(failed.error->maybe_executed);
}

}  // namespace
}  // namespace alibabacloud::internal
