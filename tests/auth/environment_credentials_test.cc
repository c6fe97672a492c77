#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "alibabacloud/credentials.h"

namespace alibabacloud {
namespace {

using Value = std::optional<std::string_view>;

// What the provider makes of these variables.
CredentialsStep Resolve(Value id, Value secret, Value token) {
  const auto resolution = EnvironmentCredentials()->Resolve();
  resolution->Start({});
  EnvironmentValues answer;
  for (const Value& value : {id, secret, token}) {
    answer.values.push_back(value ? std::optional<SecretString>(SecretString(*value)) : std::nullopt);
  }
  return resolution->Continue(std::move(answer), {});
}

TEST(EnvironmentCredentials, AskForTheVariablesAndReadNothingThemselves) {
  setenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "of the process", 1);
  const auto step = EnvironmentCredentials()->Resolve()->Start({});
  unsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
  const auto* const action = std::get_if<CredentialsAction>(&step);
  ASSERT_NE(action, nullptr);
  const auto* const read = std::get_if<ReadEnvironment>(action);
  ASSERT_NE(read, nullptr);
  EXPECT_EQ(read->names, (std::vector<std::string>{"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                                   "ALIBABA_CLOUD_SECURITY_TOKEN"}));
}

TEST(EnvironmentCredentials, TakeIdSecretAndToken) {
  const auto step = Resolve("id", "secret", "token");
  const auto* const credentials = std::get_if<Credentials>(&step);
  ASSERT_NE(credentials, nullptr);
  EXPECT_EQ(credentials->access_key_id, "id");
  EXPECT_EQ(credentials->access_key_secret.view(), "secret");
  EXPECT_EQ(credentials->security_token.view(), "token");
  EXPECT_EQ(credentials->provider, "env");
}

TEST(EnvironmentCredentials, NeedNoToken) {
  for (const Value& token : {Value(), Value("")}) {
    const auto step = Resolve("id", "secret", token);
    const auto* const credentials = std::get_if<Credentials>(&step);
    ASSERT_NE(credentials, nullptr);
    EXPECT_TRUE(credentials->security_token.empty());
  }
}

TEST(EnvironmentCredentials, NameTheVariableThatIsMissingOrUnusable) {
  struct Case {
    Value id, secret, token;
    std::string_view expected;
  };
  const Case cases[] = {
      {{}, {}, {}, "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"},
      {{}, "s3cr3t", {}, "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"},
      {"1d", {}, {}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set"},
      {"", "s3cr3t", {}, "ALIBABA_CLOUD_ACCESS_KEY_ID is empty"},
      {"1d", "", {}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET is empty"},
      {"1d\n", "s3cr3t", {}, "ALIBABA_CLOUD_ACCESS_KEY_ID begins or ends with white space"},
      {"1d", "s3\rcr3t", {}, "ALIBABA_CLOUD_ACCESS_KEY_SECRET contains a control character"},
      {"1d", "s3cr3t", " t0k3n", "ALIBABA_CLOUD_SECURITY_TOKEN begins or ends with white space"},
  };
  for (const auto& [id, secret, token, expected] : cases) {
    const auto step = Resolve(id, secret, token);
    const auto* const error = std::get_if<Error>(&step);
    ASSERT_NE(error, nullptr) << expected;
    EXPECT_EQ(error->kind, ErrorKind::kCredentials);
    EXPECT_NE(error->message.find(expected), std::string::npos) << error->message;
    for (const char* value : {"1d", "cr3t", "t0k3n"}) {
      EXPECT_EQ(error->message.find(value), std::string::npos) << error->message;
    }
  }
}

TEST(EnvironmentCredentials, SayWhatToSet) {
  const auto step = Resolve({}, {}, {});
  const std::string& message = std::get<Error>(step).message;
  EXPECT_NE(message.find("set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET"), std::string::npos)
      << message;
}

TEST(EnvironmentCredentials, SurviveAnAnswerToAnotherQuestion) {
  for (const CredentialsAnswer& answer : {CredentialsAnswer(FileContent{}), CredentialsAnswer(EnvironmentValues{})}) {
    const auto resolution = EnvironmentCredentials()->Resolve();
    resolution->Start({});
    const auto step = resolution->Continue(answer, {});
    ASSERT_TRUE(std::holds_alternative<Error>(step));
    EXPECT_EQ(std::get<Error>(step).kind, ErrorKind::kCredentials);
  }
}

TEST(DefaultCredentials, AreThoseOfTheEnvironment) { EXPECT_EQ(DefaultCredentials()->Name(), "env"); }

}  // namespace
}  // namespace alibabacloud
