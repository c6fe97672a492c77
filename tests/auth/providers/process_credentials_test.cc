#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "alibabacloud/credential_providers.h"
#include "provider_testing.h"

namespace alibabacloud::test {
namespace {

FakeWorld WorldThatPrints(std::string_view output) {
  FakeWorld world;
  world.process = [text = std::string(output)](const RunProcess&) {
    return ProcessResult{.exit_code = 0, .output = SecretString(text)};
  };
  return world;
}

std::shared_ptr<CredentialsProvider> Vault() { return ProcessCredentials({.argv = {"/bin/vault", "--key=4rg"}}); }

TEST(ProcessCredentials, AreWhatTheProgramPrints) {
  FakeWorld world = WorldThatPrints(R"({"mode": "StsToken", "access_key_id": "STS.1", "access_key_secret": "s3cr3t",
      "sts_token": "t0k3n", "expiration": "2016-02-23T18:00:00Z"})");
  const auto provider = ProcessCredentials({.argv = {"vault", "a b"}, .timeout = std::chrono::seconds(7)});
  const Credentials credentials = CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(provider->Name(), "external");
  EXPECT_EQ(credentials.access_key_id, "STS.1");
  EXPECT_EQ(credentials.access_key_secret.view(), "s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "t0k3n");
  EXPECT_EQ(credentials.provider, "external");
  EXPECT_EQ(ExpirationOf(credentials), "2016-02-23T18:00:00Z");
  ASSERT_EQ(world.processes().size(), 1U);
  EXPECT_EQ(world.processes()[0].argv, (std::vector<std::string>{"vault", "a b"}));
  EXPECT_EQ(world.processes()[0].timeout.count(), 7000);
}

TEST(ProcessCredentials, HaveNoTokenInModeAk) {
  for (const char* mode : {"AK", "ak", "Ak"}) {
    FakeWorld world = WorldThatPrints(std::string(R"({"mode": ")") + mode +
                                      R"(", "access_key_id": "1d", "access_key_secret": "s", "sts_token": "t"})");
    const Credentials credentials = CredentialsOf(world.Resolve(*Vault()));
    EXPECT_EQ(credentials.access_key_id, "1d");
    EXPECT_TRUE(credentials.security_token.empty());
  }
}

TEST(ProcessCredentials, RunTheProgramForEachCallWithoutAnExpiration) {
  FakeWorld world = WorldThatPrints(R"({"mode": "AK", "access_key_id": "1d", "access_key_secret": "s"})");
  const auto provider = Vault();
  for (int i = 0; i < 3; ++i) EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).expiration, std::nullopt);
  EXPECT_EQ(world.processes().size(), 3U);
  EXPECT_TRUE(provider->Explain().ends_with("in use: access key 1d*** from external")) << provider->Explain();
}

TEST(ProcessCredentials, RunTheProgramOnceForAnExpirationThatNeverComes) {
  FakeWorld world = WorldThatPrints(R"({"mode": "StsToken", "access_key_id": "1d", "access_key_secret": "s",
      "sts_token": "t", "expiration": "9999-12-31T23:59:59Z"})");
  const auto provider = Vault();
  for (int i = 0; i < 3; ++i) EXPECT_GT(CredentialsOf(world.Resolve(*provider)).expiration, world.now);
  EXPECT_EQ(world.processes().size(), 1U);
}

TEST(ProcessCredentials, RunTheProgramAgainShortlyBeforeTheExpiration) {
  FakeWorld world = WorldThatPrints(R"({"mode": "ststoken", "access_key_id": "1d", "access_key_secret": "s",
      "sts_token": "t", "expiration": "2016-02-23T18:00:00Z"})");
  const auto provider = Vault();
  for (int i = 0; i < 3; ++i) (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.processes().size(), 1U);
  world.now += std::chrono::hours(5);
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.processes().size(), 2U);
}

TEST(ProcessCredentials, NameTheProgramThatFails) {
  const struct {
    ProcessResult result;
    std::string_view expected;
  } cases[] = {
      {{.error = "cannot be started: No such file or directory"}, "cannot be started: No such file"},
      {{.exit_code = -1, .output = SecretString("s3cr3t"), .error = "was killed by a signal"},
       "was killed by a signal"},
      {{.exit_code = 3, .output = SecretString("s3cr3t")}, "ended with exit code 3; run it by hand"},
  };
  for (const auto& [result, expected] : cases) {
    FakeWorld world;
    world.process = [&result = result](const RunProcess&) { return result; };
    ExpectFailure(world.Resolve(*Vault()), {"program \"/bin/vault\" ", expected});
  }
}

TEST(ProcessCredentials, SayWhatIsWrongWithTheOutputAndNeverShowIt) {
  const struct {
    std::string_view output, expected;
  } cases[] = {
      {"", "(0 bytes)"},
      {"s3cr3t t0k3n\n", "is not JSON: line 1 does not follow its syntax (13 bytes)"},
      {"[1]", "is no JSON object (3 bytes)"},
      {R"({"access_key_secret": "s3cr3t"})", "mode is \"\" instead of \"AK\" or \"StsToken\""},
      {R"({"mode": "RamRoleArn"})", "mode is \"RamRoleArn\" instead of"},
      {R"({"mode": "AK"})", "access_key_id is empty"},
      {R"({"mode": "AK", "access_key_id": "1d", "access_key_secret": ""})", "access_key_secret is empty"},
      {R"({"mode": "AK", "access_key_id": "1d", "access_key_secret": "s3cr3t "})", "access_key_secret begins or ends"},
      {R"({"mode": "StsToken", "access_key_id": "1d", "access_key_secret": "s3cr3t"})", "sts_token is empty"},
      {R"({"mode": "AK", "access_key_id": "1d", "access_key_secret": "s3cr3t", "expiration": "soon"})",
       "expiration is no time"},
  };
  for (const auto& [output, expected] : cases) {
    FakeWorld world = WorldThatPrints(output);
    ExpectFailure(world.Resolve(*Vault()), {"the output of program \"/bin/vault\" cannot be used: ", expected});
  }
}

TEST(ProcessCredentials, NeedAProgram) {
  for (const std::vector<std::string>& argv : {std::vector<std::string>{}, {""}, {"", "x"}}) {
    FakeWorld world;
    ExpectFailure(world.Resolve(*ProcessCredentials({.argv = argv})), {"no program is named"});
    EXPECT_TRUE(world.processes().empty());
  }
}

}  // namespace
}  // namespace alibabacloud::test
