#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud {
namespace {

using namespace std::string_view_literals;

CredentialsStep Start(const std::shared_ptr<CredentialsProvider>& provider) { return provider->Resolve()->Start({}); }

TEST(StaticCredentials, AreThereAtOnce) {
  const auto step = Start(StaticCredentials("id", SecretString("secret"), SecretString("token")));
  const auto* const credentials = std::get_if<Credentials>(&step);
  ASSERT_NE(credentials, nullptr);
  EXPECT_EQ(credentials->access_key_id, "id");
  EXPECT_EQ(credentials->access_key_secret.view(), "secret");
  EXPECT_EQ(credentials->security_token.view(), "token");
  EXPECT_EQ(credentials->provider, "static");
  EXPECT_EQ(credentials->expiration, std::nullopt);
}

TEST(StaticCredentials, AcceptLiteralsAndNoToken) {
  const auto provider = StaticCredentials("id", "secret");
  EXPECT_EQ(provider->Name(), "static");
  const auto step = Start(provider);
  const auto* const credentials = std::get_if<Credentials>(&step);
  ASSERT_NE(credentials, nullptr);
  EXPECT_EQ(credentials->access_key_secret.view(), "secret");
  EXPECT_TRUE(credentials->security_token.empty());
}

TEST(StaticCredentials, StayTheSameForEveryResolution) {
  const auto provider = StaticCredentials("id", "secret");
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(std::holds_alternative<Credentials>(Start(provider)));
  const auto resolution = provider->Resolve();
  EXPECT_TRUE(std::holds_alternative<Credentials>(resolution->Continue(EnvironmentValues{}, {})));
}

TEST(StaticCredentials, OutliveTheirProvider) {
  auto provider = StaticCredentials("id", "secret");
  const auto resolution = provider->Resolve();
  provider.reset();
  EXPECT_TRUE(std::holds_alternative<Credentials>(resolution->Start({})));
}

TEST(StaticCredentials, NameTheFieldThatCannotBeUsedAndNeverItsValue) {
  struct Case {
    std::string_view id, secret, token, field, reason;
  };
  const Case cases[] = {
      {"", "s3cr3t", "", "access_key_id", "empty"},
      {"1d", "", "", "access_key_secret", "empty"},
      {"", "", "", "access_key_id", "empty"},
      {" 1d", "s3cr3t", "", "access_key_id", "white space"},
      {"1d\n", "s3cr3t", "", "access_key_id", "white space"},
      {"1d\r\nx", "s3cr3t", "", "access_key_id", "control character"},
      {"1d\0x"sv, "s3cr3t", "", "access_key_id", "control character"},
      {"1d", "s3cr3t ", "", "access_key_secret", "white space"},
      {"1d", "\ts3cr3t", "", "access_key_secret", "white space"},
      {"1d", "s3cr3t\0"sv, "", "access_key_secret", "control character"},
      {"1d", "s3c\nr3t", "", "access_key_secret", "control character"},
      {"1d", "s3cr3t", "t0k3n\r\n", "security_token", "white space"},
      {"1d", "s3cr3t", "t0k3n\x7f", "security_token", "control character"},
  };
  for (const auto& [id, secret, token, field, reason] : cases) {
    const auto step = Start(StaticCredentials(std::string(id), secret, token));
    const auto* const error = std::get_if<Error>(&step);
    ASSERT_NE(error, nullptr) << field << ' ' << reason;
    EXPECT_EQ(error->kind, ErrorKind::kInvalidArgument);
    EXPECT_NE(error->message.find(field), std::string::npos) << error->message;
    EXPECT_NE(error->message.find(reason), std::string::npos) << error->message;
    for (const char* value : {"1d", "s3c", "r3t", "t0k3n"}) {
      EXPECT_EQ(error->message.find(value), std::string::npos) << error->message;
    }
  }
}

TEST(StaticCredentials, AcceptInnerBlanksAndAnyPrintableBytes) {
  EXPECT_TRUE(std::holds_alternative<Credentials>(Start(StaticCredentials("a key ID", "Ab+/9=&%zz \xe6\xb5\x8b"))));
}

}  // namespace
}  // namespace alibabacloud
