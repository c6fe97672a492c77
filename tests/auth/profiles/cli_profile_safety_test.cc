#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "cli_profile_testing.h"

// What a profile means that leaves something open, and what it may not do.

namespace alibabacloud::test {
namespace {

using internal::MakeCliProfileFromEnvironment;
using internal::MakeProvider;
using ::testing::HasSubstr;

TEST(CliProfile, HasTheModeThatTheInterfaceTakesItForWhenItNamesNone) {
  const std::string key = std::string(kKey) + ", ";
  const std::pair<std::string, std::string_view> cases[] = {
      {kKey, "cli_profile/static_ak"},
      {R"("mode": "", )" + key + R"("ram_role_arn": "")", "cli_profile/static_ak"},
      {key + R"("sts_token": "t0k3n", )" + kRole, "cli_profile/static_sts"},
      {key + kRole, "cli_profile/ram_role_arn"},
      {R"("ram_role_name": "r", "process_command": "get-key")", "cli_profile/ecs_ram_role"},
      {R"("process_command": "get-key", "bearer_token": "t0k3n")", "cli_profile/external"},
      {R"("oidc_provider_arn": "acs:ram::1:oidc-provider/p", "oidc_token_file": "/token", )" + std::string(kRole),
       "cli_profile/oidc_role_arn"},
      {R"("bearer_token": "t0k3n")", "cli_profile/bearer"},
  };
  for (const auto& [members, provider] : cases) {
    EXPECT_EQ(CredentialsOf(Resolve(File(members))).provider, provider) << members;
  }
  EXPECT_THAT(MessageOf(Resolve(File(R"("private_key": "s3cr3t", "key_pair_name": "k")"))),
              HasSubstr("\"RsaKeyPair\" is no longer supported"));
  EXPECT_THAT(MessageOf(Resolve(File(R"("cloud_sso_sign_in_url": "https://sso.example.com")"))),
              HasSubstr("--mode CloudSSO"));
}

TEST(CliProfile, TakesTheUrlFromTheEnvironmentWhenItNamesNone) {
  FakeWorld world = WorldWith(File(R"("mode": "CredentialsURI", "credentials_uri": "")"));
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://localhost/e";
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
  EXPECT_EQ(world.requests().at(0).url, "http://localhost/e");
}

TEST(CliProfile, RunsNoProgramAndAsksNoUrlWhereThatIsForbidden) {
  const std::string program = R"("mode": "External", "process_command": "get-key")";
  const std::string url = R"("mode": "CredentialsURI", "credentials_uri": "http://localhost/c")";
  const std::string chain = R"("mode": "ChainableRamRoleArn", "source_profile": "b", )" + std::string(kRole);
  for (const std::string& text :
       {File(program), File(url), FileOf({{"a", chain}, {"b", program}}), FileOf({{"a", chain}, {"b", url}})}) {
    for (const char* value : {"1", "true", "TRUE"}) {
      FakeWorld world = WorldWith(text);
      world.environment["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"] = value;
      EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr("is forbidden by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS; "));
      EXPECT_TRUE(world.processes().empty() && world.requests().empty());
    }
    FakeWorld world = WorldWith(text);
    world.environment["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"] = "false";
    (void)CredentialsOf(Resolve(world));
    world.environment["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"] = "maybe";
    EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr("_DISABLE_EXTERNAL_PROCESS is \"maybe\", expected true or false"));
  }
}

TEST(CliProfile, RunsNoProgramFromAFileThatOthersCanChange) {
  const std::string program = R"("mode": "External", "process_command": "get-key")";
  const std::string chain = R"("mode": "ChainableRamRoleArn", "source_profile": "b", )" + std::string(kRole);
  for (const std::string& text : {File(program), FileOf({{"a", chain}, {"b", program}})}) {
    FakeWorld world = WorldWith(text);
    world.other_writers = "its mode is 0666";
    const std::string message = MessageOf(Resolve(world));
    EXPECT_THAT(message, HasSubstr(kPath));
    EXPECT_THAT(message, HasSubstr("\"process_command\" is not run, since other users can change the file: its mode is "
                                   "0666; make the file yours and chmod go-w it"));
    EXPECT_TRUE(world.processes().empty());
  }
}

TEST(CliProfile, TellsThatOthersCanChangeItWhateverItHolds) {
  FakeWorld world = WorldWith(File(R"("mode": "EcsRamRole")"));
  world.other_writers = "it belongs to user 1001";
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
  ASSERT_EQ(world.notices().size(), 1u);
  EXPECT_THAT(world.notices()[0].text,
              HasSubstr("can be changed by other users of this machine: it belongs to user 1001; "));
}

TEST(CliProfile, TellsOnceWhenOthersCanReadItsSecrets) {
  const std::pair<std::string, std::size_t> cases[] = {
      {R"("mode": "EcsRamRole", "access_key_secret": "s3cr3t")", 1},
      {R"("mode": "EcsRamRole", "oauth_refresh_token": "s3cr3t")", 1},
      {R"("mode": "EcsRamRole", "access_key_secret": "")", 0},
  };
  for (const auto& [members, notices] : cases) {
    FakeWorld world = WorldWith(File(members));
    world.files_are_readable_by_others = true;
    EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
    ASSERT_EQ(world.notices().size(), notices) << members;
    for (const Notice& notice : world.notices()) {
      EXPECT_EQ(notice.text, std::string(kPath) + " can be read by all users of this machine; chmod 600 it");
    }
  }
}

TEST(CliProfile, IsPassedOverOnlyFromTheEnvironment) {
  constexpr std::pair<const char*, bool> cases[] = {{"true", true}, {"True", true}, {"false", false}, {"", false}};
  for (const auto& [value, disables] : cases) {
    FakeWorld world = WorldWith(FileWithKeys("", "home"));
    world.environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = value;
    EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "home-default");
    const auto outcome = world.Resolve(*MakeProvider(MakeCliProfileFromEnvironment({})));
    if (disables) {
      EXPECT_THAT(MessageOf(outcome), HasSubstr("ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true"));
      EXPECT_EQ(world.files_read().size(), 1u);
    } else {
      EXPECT_EQ(CredentialsOf(outcome).access_key_id, "home-default");
    }
  }
}

}  // namespace
}  // namespace alibabacloud::test
