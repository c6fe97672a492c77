#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "cli_profile_testing.h"

// Profiles of the command-line interface with mode CloudSSO.

namespace alibabacloud::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kSso = R"("mode": "CloudSSO", "cloud_sso_sign_in_url": "https://sso.example.com/d/login?x=1",
    "cloud_sso_account_id": "12\"3", "cloud_sso_access_config": "ac-1", "access_token": "t0k3n-a",
    "cloud_sso_access_token_expire": 1456235184)";
constexpr const char* kSsoReply = R"({"RequestId": "r", "CloudCredential": {"AccessKeyId": "STS.3",
    "AccessKeySecret": "s3cr3t-c", "SecurityToken": "t0k3n-c", "Expiration": "2016-02-23T13:46:24Z"}})";

TEST(CliProfile, ExchangesTheAccessTokenOfCloudSsoAsTheInterfaceDoes) {
  const std::string key = std::string(", ") + kKey + R"(, "sts_token": "t0k3n")";
  for (const std::string& cached : {std::string(), key, key + R"(, "sts_expiration": 1456231584)"}) {
    FakeWorld world = WorldWith(File(kSso + cached));
    world.http = [](const HttpRequest&) { return Reply(kSsoReply); };
    const Credentials found = CredentialsOf(Resolve(world));
    EXPECT_EQ(found.access_key_id, "STS.3");
    EXPECT_EQ(found.security_token.view(), "t0k3n-c");
    EXPECT_EQ(found.provider, "cli_profile/cloud_sso");
    EXPECT_EQ(found.expiration->time_since_epoch(), std::chrono::seconds(std::stoll(kLater)));
    ASSERT_EQ(world.requests().size(), 1u);
    const HttpRequest& request = world.requests()[0];
    EXPECT_EQ(request.method, HttpMethod::kPost);
    EXPECT_EQ(request.url, "https://sso.example.com/cloud-credentials");
    EXPECT_EQ(FindHeader(request.headers, "Authorization"), "Bearer t0k3n-a");
    EXPECT_EQ(FindHeader(request.headers, "Content-Type"), "application/json");
    EXPECT_EQ(request.body.view(), R"({"AccountId":"12\"3","AccessConfigurationId":"ac-1"})");
    EXPECT_TRUE(request.secret_reply);
  }
}

TEST(CliProfile, ExchangesNoAccessTokenOfCloudSsoWhileTheKeyIsValid) {
  FakeWorld world =
      WorldWith(File(kSso + std::string(", ") + kKey + R"(, "sts_token": "t0k3n", "sts_expiration": )" + kLater));
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "1d");
  EXPECT_TRUE(world.requests().empty());
}

TEST(CliProfile, SaysWhyCloudSsoGivesNoKey) {
  const std::string expired =
      R"("mode": "CloudSSO", "access_token": "t0k3n", "cloud_sso_access_token_expire": 1456231584,)"
      R"( "cloud_sso_sign_in_url": "https://h", "cloud_sso_account_id": "1",)"
      R"( "cloud_sso_access_config": "c")";
  EXPECT_THAT(MessageOf(Resolve(File(expired))), HasSubstr("log in again by: aliyun configure --mode CloudSSO"));
  const struct {
    HttpResult result;
    std::string_view expected;
  } cases[] = {
      {HttpResponse{.status = 401, .headers = {}, .body = R"({"ErrorCode": "InvalidToken", "ErrorMessage": "t0k3n"})"},
       "HTTP status 401, code \"InvalidToken\"; log in again by: aliyun configure --mode CloudSSO --profile x"},
      {HttpResponse{.status = 404, .headers = {}, .body = "<html>t0k3n"}, "/cloud-credentials: HTTP status 404"},
      {Reply("{}"), "/cloud-credentials: the response: CloudCredential.AccessKeyId is empty"},
      {TransportError{.kind = ErrorKind::kConnect, .message = "no network"}, "/cloud-credentials: no network"},
  };
  for (const auto& [result, expected] : cases) {
    FakeWorld world = WorldWith(File(kSso));
    world.http = [&result = result](const HttpRequest&) { return result; };
    const std::string message = MessageOf(Resolve(world));
    EXPECT_THAT(message, HasSubstr(expected));
    EXPECT_THAT(message, Not(HasSubstr("t0k3n")));
  }
}

}  // namespace
}  // namespace alibabacloud::test
