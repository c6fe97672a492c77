#include <gtest/gtest.h>

#include <string_view>

#include "alibabacloud/credential_providers.h"
#include "support/fake_world.h"

namespace alibabacloud::test {
namespace {

using namespace std::string_view_literals;

TEST(BearerTokenCredentials, AreThereAtOnce) {
  auto provider = BearerTokenCredentials(SecretString("t0k3n"));
  EXPECT_EQ(provider->Name(), "bearer");
  FakeWorld world;
  for (int i = 0; i < 3; ++i) {
    const Credentials credentials = CredentialsOf(world.Resolve(*provider));
    EXPECT_EQ(credentials.bearer_token.view(), "t0k3n");
    EXPECT_EQ(credentials.access_key_id, "");
    EXPECT_TRUE(credentials.access_key_secret.empty());
    EXPECT_EQ(credentials.provider, "bearer");
    EXPECT_EQ(credentials.expiration, std::nullopt);
  }
}

TEST(BearerTokenCredentials, AreNotReplacedWhenTheyAreRefused) {
  EXPECT_FALSE(BearerTokenCredentials(SecretString("t0k3n"))->Discard({}));
}

TEST(BearerTokenCredentials, SayWhyTheyCannotBeUsedAndNeverTheValue) {
  const struct {
    std::string_view token, expected;
  } cases[] = {
      {"", "bearer_token is empty"},
      {"t0k3n\n", "bearer_token begins or ends with white space"},
      {" t0k3n", "bearer_token begins or ends with white space"},
      {"t0k\r\nX: 3n", "bearer_token contains a control character"},
      {"t0k3n\0"sv, "bearer_token contains a control character"},
  };
  for (const auto& [token, expected] : cases) {
    FakeWorld world;
    const auto outcome = world.Resolve(*BearerTokenCredentials(SecretString(token)));
    const std::string message = MessageOf(outcome);
    EXPECT_NE(message.find(expected), std::string::npos) << message;
    EXPECT_EQ(message.find("t0k"), std::string::npos) << message;
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kInvalidArgument);
  }
}

}  // namespace
}  // namespace alibabacloud::test
