#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>

#include "alibabacloud/credentials.h"
#include "support/fake_world.h"

namespace alibabacloud {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;

std::variant<Credentials, Error> Resolve(const std::map<std::string, std::string>& environment) {
  FakeWorld world;
  world.environment = environment;
  return world.Resolve(*EnvironmentCredentials());
}

constexpr const char* kId = "ALIBABA_CLOUD_ACCESS_KEY_ID";
constexpr const char* kSecret = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
constexpr const char* kToken = "ALIBABA_CLOUD_SECURITY_TOKEN";

TEST(EnvironmentCredentials, ReadNothingThemselves) {
  setenv(kId, "of the process", 1);
  setenv(kSecret, "of the process", 1);
  EXPECT_NE(MessageOf(Resolve({})).find("is not set"), std::string::npos);
  unsetenv(kId);
  unsetenv(kSecret);
}

TEST(EnvironmentCredentials, TakeIdSecretAndToken) {
  const Credentials credentials = CredentialsOf(Resolve({{kId, "id"}, {kSecret, "secret"}, {kToken, "token"}}));
  EXPECT_EQ(credentials.access_key_id, "id");
  EXPECT_EQ(credentials.access_key_secret.view(), "secret");
  EXPECT_EQ(credentials.security_token.view(), "token");
  EXPECT_EQ(credentials.provider, "env");
}

TEST(EnvironmentCredentials, NeedNoToken) {
  EXPECT_TRUE(CredentialsOf(Resolve({{kId, "id"}, {kSecret, "secret"}})).security_token.empty());
  EXPECT_TRUE(CredentialsOf(Resolve({{kId, "id"}, {kSecret, "secret"}, {kToken, ""}})).security_token.empty());
}

TEST(EnvironmentCredentials, NameTheVariableThatIsMissingOrUnusable) {
  const struct {
    std::map<std::string, std::string> environment;
    std::string_view expected;
  } rows[] = {
      {{}, "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"},
      {{{kSecret, "s3cr3t"}}, "ALIBABA_CLOUD_ACCESS_KEY_ID is not set; set ALIBABA_CLOUD_ACCESS_KEY_ID and"},
      {{{kId, "1d"}}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set; set ALIBABA_CLOUD_ACCESS_KEY_ID and"},
      {{{kId, ""}, {kSecret, "s3cr3t"}}, "ALIBABA_CLOUD_ACCESS_KEY_ID is empty"},
      {{{kId, "1d"}, {kSecret, ""}}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET is empty"},
      {{{kId, "1d\n"}, {kSecret, "s3cr3t"}}, "ALIBABA_CLOUD_ACCESS_KEY_ID begins or ends with white space"},
      {{{kId, "1d"}, {kSecret, "s3\rcr3t"}}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET contains a control character"},
      {{{kId, "1d"}, {kSecret, "s3cr3t"}, {kToken, " t0k3n"}},
       "ALIBABA_CLOUD_SECURITY_TOKEN begins or ends with white space"},
  };
  for (const auto& row : rows) {
    const auto outcome = Resolve(row.environment);
    const std::string message = MessageOf(outcome);
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
    EXPECT_NE(message.find(row.expected), std::string::npos) << message;
    for (const char* value : {"1d", "cr3t", "t0k3n"}) EXPECT_EQ(message.find(value), std::string::npos) << message;
  }
}

}  // namespace
}  // namespace alibabacloud
