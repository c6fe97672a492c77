#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli_profile_testing.h"

namespace alibabacloud {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::File;
using test::FileOf;
using test::FileWithKeys;
using test::kKey;
using test::kLater;
using test::kPath;
using test::kRole;
using test::MessageOf;
using test::Reply;
using test::Resolve;
using test::Sent;
using test::Serve;
using test::WorldWith;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// ---- Modes

TEST(CliProfile, HoldsCredentialsOfSeveralModes) {
  const std::string token = std::string(kKey) + R"(, "sts_token": "t0k3n")";
  const struct {
    std::string members;
    std::string_view id, secret, token, bearer, provider;
  } cases[] = {
      {std::string(R"("mode": "AK", )") + kKey, "1d", "s3cr3t", "", "", "cli_profile/static_ak"},
      {std::string(R"("mode": "ak", )") + kKey, "1d", "s3cr3t", "", "", "cli_profile/static_ak"},
      {R"("mode": "AK", )" + token, "1d", "s3cr3t", "", "", "cli_profile/static_ak"},
      {R"("mode": "StsToken", )" + token, "1d", "s3cr3t", "t0k3n", "", "cli_profile/static_sts"},
      {R"("mode": "CloudSSO", )" + token, "1d", "s3cr3t", "t0k3n", "", "cli_profile/cloud_sso"},
      {R"("mode": "CloudSSO", "sts_expiration": 1456235184, )" + token, "1d", "s3cr3t", "t0k3n", "",
       "cli_profile/cloud_sso"},
      {R"("mode": "OAuth", "sts_expiration": 1456235184, )" + token, "1d", "s3cr3t", "t0k3n", "", "cli_profile/oauth"},
      {R"("mode": "BearerToken", "bearer_token": "t0k3n")", "", "", "", "t0k3n", "cli_profile/bearer"},
      {R"("mode": "BearerToken", "bearer_token": "t0k3n", "bearer_token_header_key": "X-Acs-Bearer-Token")", "", "", "",
       "t0k3n", "cli_profile/bearer"},
  };
  for (const auto& row : cases) {
    const Credentials found = CredentialsOf(Resolve(File(row.members)));
    EXPECT_EQ(found.access_key_id, row.id) << row.members;
    EXPECT_EQ(found.access_key_secret.view(), row.secret) << row.members;
    EXPECT_EQ(found.security_token.view(), row.token) << row.members;
    EXPECT_EQ(found.bearer_token.view(), row.bearer) << row.members;
    EXPECT_EQ(found.provider, row.provider) << row.members;
    const bool expires = row.members.find("sts_expiration") != std::string::npos;
    EXPECT_EQ(found.expiration.has_value(), expires) << row.members;
    if (found.expiration) {
      EXPECT_EQ(found.expiration->time_since_epoch(), std::chrono::seconds(std::stoll(kLater)));
    }
  }
}

TEST(CliProfile, LeadsToOtherSourcesByItsMode) {
  const std::string key = std::string(kKey) + ", ";
  const std::string role = kRole;
  const struct {
    std::string members;
    std::string_view id, provider;
    std::vector<std::string> sent;  ///< In the last request.
  } cases[] = {
      {R"("mode": "RamRoleArn", "expired_seconds": 1200, "policy": "{}", "external_id": "e-1", )" + key + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"https://sts.aliyuncs.com", "AccessKeyId=1d&", "RoleSessionName=me.here&", "DurationSeconds=1200&",
        "Policy=%7B%7D&", "ExternalId=e-1&", "RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&"}},
      {R"("mode": "ramrolearn", "expired_seconds": 0, "sts_token": "t0k3n", )" + key + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"SecurityToken=t0k3n&", "DurationSeconds=3600&"}},
      {R"("mode": "RamRoleArn", "duration_seconds": "1800", "sts_region": "cn-beijing", )" + key + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"DurationSeconds=1800&", "https://sts.cn-beijing.aliyuncs.com"}},
      {R"("mode": "RamRoleArn", "sts_region": "cn-beijing", "enable_vpc": true, )" + key + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"https://sts-vpc.cn-beijing.aliyuncs.com"}},
      {R"("mode": "RamRoleArn", "sts_endpoint": "sts.example.com", )" + key + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"https://sts.example.com"}},
      {R"("mode": "OIDC", "oidc_provider_arn": "acs:ram::1:oidc-provider/p", "oidc_token_file": "/token", )" + role,
       "STS.1",
       "cli_profile/oidc_role_arn",
       {"OIDCToken=0idc&", "RoleSessionName=me.here&"}},
      {R"("mode": "EcsRamRole")", "STS.2", "cli_profile/ecs_ram_role", {"/security-credentials/attached&"}},
      {R"("mode": "EcsRamRole", "ram_role_name": "r")",
       "STS.2",
       "cli_profile/ecs_ram_role",
       {"/security-credentials/r&"}},
      {R"("mode": "RamRoleArnWithRoleName", "ram_role_name": "r", )" + role,
       "STS.1",
       "cli_profile/ram_role_arn",
       {"AccessKeyId=STS.2&", "SecurityToken=t0k3n-m&"}},
      {R"("mode": "CredentialsURI", "credentials_uri": "http://localhost/c")",
       "STS.2",
       "cli_profile/credentials_uri",
       {"http://localhost/c&"}},
  };
  for (const auto& row : cases) {
    FakeWorld world = WorldWith(File(row.members));
    const Credentials found = CredentialsOf(Resolve(world));
    EXPECT_EQ(found.access_key_id, row.id) << row.members;
    EXPECT_EQ(found.provider, row.provider) << row.members;
    ASSERT_FALSE(world.requests().empty());
    for (const std::string& part : row.sent) {
      EXPECT_THAT(Sent(world, world.requests().size() - 1), HasSubstr(part)) << row.members;
    }
  }
}

TEST(CliProfile, RunsAProgramWithoutAShell) {
  FakeWorld world = WorldWith(File(R"("mode": "External", "process_command": "get-key --for 'you & me'")"));
  const Credentials found = CredentialsOf(Resolve(world));
  EXPECT_EQ(found.access_key_id, "pr0c");
  EXPECT_EQ(found.provider, "cli_profile/external");
  ASSERT_EQ(world.processes().size(), 1u);
  EXPECT_THAT(world.processes()[0].argv, ElementsAre("get-key", "--for", "you & me"));
}

TEST(CliProfile, ReachesStsAsOptionsAndEnvironmentSay) {
  const struct {
    StsOptions options;
    std::string members;
    const char* variable;
    std::string_view expected;
    const char* endpoint_variable = "";
  } cases[] = {
      {{}, "", "", "https://sts.v.com", "sts.v.com"},
      {{.region = "o-1"}, R"(, "sts_region": "p-1")", "v-1", "https://sts.v.com", "sts.v.com"},
      {{}, R"(, "sts_endpoint": "sts.p.com")", "", "https://sts.p.com", "sts.v.com"},
      {{.endpoint = "sts.o.com"}, "", "", "https://sts.o.com", "sts.v.com"},
      {{}, "", "", "https://sts.aliyuncs.com"},
      {{}, "", "v-1", "https://sts.v-1.aliyuncs.com"},
      {{.region = "o-1"}, "", "v-1", "https://sts.o-1.aliyuncs.com"},
      {{.region = "o-1"}, R"(, "sts_region": "p-1")", "v-1", "https://sts.p-1.aliyuncs.com"},
      {{.region = "o-1", .vpc = true}, R"(, "enable_vpc": false)", "", "https://sts-vpc.o-1.aliyuncs.com"},
      {{.endpoint = "sts.o.com"}, R"(, "sts_endpoint": "sts.p.com")", "v-1", "https://sts.o.com"},
      {{.region = "o-1"}, R"(, "sts_endpoint": "sts.p.com")", "", "https://sts.p.com"},
  };
  for (const auto& row : cases) {
    FakeWorld world = WorldWith(File(R"("mode": "RamRoleArn", )" + std::string(kKey) + ", " + kRole + row.members));
    if (*row.variable != '\0') world.environment["ALIBABA_CLOUD_STS_REGION"] = row.variable;
    world.environment["ALIBABA_CLOUD_STS_ENDPOINT"] = row.endpoint_variable;
    EXPECT_EQ(CredentialsOf(Resolve(world, {.sts = row.options})).access_key_id, "STS.1");
    EXPECT_THAT(Sent(world, 0), HasSubstr(row.expected)) << row.members;
  }
}

TEST(CliProfile, TakesTheNameOfTheInstanceRoleFromTheOptionsWhenItHasNone) {
  FakeWorld world = WorldWith(File(R"("mode": "EcsRamRole")"));
  EXPECT_EQ(CredentialsOf(Resolve(world, {.instance = {.role_name = "o"}})).access_key_id, "STS.2");
  EXPECT_THAT(Sent(world, world.requests().size() - 1), HasSubstr("/security-credentials/o&"));
}

// ---- Profiles that build on others

std::string ChainTo(std::string_view source, std::string_view role) {
  return std::string(R"("mode": "ChainableRamRoleArn", "source_profile": ")")
      .append(source)
      .append(R"(", "ram_session_name": "me.here", "ram_role_arn": "acs:ram::1:role/)")
      .append(role)
      .append("\"");
}

TEST(CliProfile, BuildsOnOtherProfilesAtAnyDepth) {
  FakeWorld world = WorldWith(FileOf({{"a", ChainTo("b", "ra")},
                                      {"d", std::string(R"("mode": "AK", )") + kKey},
                                      {"b", ChainTo("c", "rb") + R"(, "sts_region": "b-1")"},
                                      {"c", ChainTo("d", "rc")}}));
  const Credentials found = CredentialsOf(Resolve(world));
  EXPECT_EQ(found.access_key_id, "STS.1");
  EXPECT_EQ(found.provider, "cli_profile/ram_role_arn");
  ASSERT_EQ(world.requests().size(), 3u);
  EXPECT_THAT(Sent(world, 0), HasSubstr("AccessKeyId=1d&"));
  EXPECT_THAT(Sent(world, 0), HasSubstr("role%2Frc&"));
  EXPECT_THAT(Sent(world, 1), HasSubstr("https://sts.b-1.aliyuncs.com"));
  EXPECT_THAT(Sent(world, 1), HasSubstr("AccessKeyId=STS.1&"));
  EXPECT_THAT(Sent(world, 1), HasSubstr("role%2Frb&"));
  EXPECT_THAT(Sent(world, 2), HasSubstr("role%2Fra&"));
}

TEST(CliProfile, BuildsOnProfilesOfAllModes) {
  const std::pair<std::string, std::size_t> cases[] = {
      {std::string(R"("mode": "StsToken", "sts_token": "t0k3n", )") + kKey, 1},
      {std::string(R"("mode": "RamRoleArn", )") + kKey + ", " + kRole, 2},
      {R"("mode": "EcsRamRole", "ram_role_name": "r")", 3},
      {R"("mode": "External", "process_command": "get-key")", 1},
      {R"("mode": "CredentialsURI", "credentials_uri": "http://localhost/c")", 2},
  };
  for (const auto& [members, requests] : cases) {
    FakeWorld world = WorldWith(FileOf({{"a", ChainTo("b", "ra")}, {"b", members}}));
    EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.1") << members;
    EXPECT_EQ(world.requests().size(), requests) << members;
  }
}

TEST(CliProfile, NamesTheRingWhenProfilesBuildOnEachOther) {
  const std::pair<std::string, std::string_view> cases[] = {
      {FileOf({{"a", ChainTo("a", "r")}}), "form a loop, a -> a; "},
      {FileOf({{"a", ChainTo("b", "r")}, {"b", ChainTo("a", "r")}}), "form a loop, a -> b -> a; "},
      {FileOf({{"x", ChainTo("a", "r")}, {"a", ChainTo("b", "r")}, {"b", ChainTo("c", "r")}, {"c", ChainTo("a", "r")}}),
       R"(profile "c": its source profiles form a loop, a -> b -> c -> a; )"},
  };
  for (const auto& [text, expected] : cases) {
    FakeWorld world = WorldWith(text);
    EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr(expected));
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(CliProfile, BuildsOnNotMoreProfilesThanAnybodyMeans) {
  std::vector<std::pair<std::string, std::string>> profiles;
  for (int i = 0; i < 5000; ++i)
    profiles.emplace_back("p" + std::to_string(i), ChainTo("p" + std::to_string(i + 1), "r"));
  EXPECT_THAT(MessageOf(Resolve(FileOf(profiles))), HasSubstr(R"(profile "p0": builds on too many other profiles)"));
}

TEST(CliProfile, SaysWhatItCannotBuildOn) {
  const std::pair<std::string, std::string_view> cases[] = {
      {FileOf({{"a", R"("mode": "ChainableRamRoleArn", "ram_role_arn": "r")"}}), R"(key "source_profile" is empty; )"},
      {FileOf({{"a", ChainTo("z", "r")}, {"b", R"("mode": "AK")"}}), R"(has no profile "z"; it has "a", "b"; )"},
      {FileOf({{"a", ChainTo("b", "r")}, {"b", R"("mode": "AK")"}}), R"(profile "b": key "access_key_id" is empty; )"},
      {FileOf({{"a", R"("mode": "ChainableRamRoleArn", "source_profile": "b")"},
               {"b", std::string(R"("mode": "AK", )") + kKey}}),
       R"(profile "a": key "ram_role_arn" is empty; )"},
      {FileOf({{"a", ChainTo("b", "r")}, {"b", R"("mode": "BearerToken", "bearer_token": "s3cr3t")"}}),
       R"(profile "a": a role cannot be assumed with a bearer token; )"},
  };
  for (const auto& [text, expected] : cases) {
    const std::string message = MessageOf(Resolve(text));
    EXPECT_THAT(message, HasSubstr(expected));
    EXPECT_THAT(message, Not(HasSubstr("s3cr3t")));
  }
}

// ---- Errors

TEST(CliProfile, SaysWhatIsWrongWithItButNoSecret) {
  const std::string key = std::string(", ") + kKey;
  const std::string token = key + R"(, "sts_token": "t0k3n")";
  const std::pair<std::string, std::string_view> cases[] = {
      {R"("mode": "AK", "access_key_secret": "s3cr3t")", R"(, profile "x": key "access_key_id" is empty; )"},
      {R"("mode": "AK", "access_key_id": "1d")", R"(, profile "x": key "access_key_secret" is empty; )"},
      {R"("mode": "AK", "access_key_id": "1d", "access_key_secret": "s3cr3t\n")",
       R"(key "access_key_secret" begins or ends with white space)"},
      {R"("mode": "StsToken")" + key, R"(key "sts_token" is empty; )"},
      {R"("mode": "RamRoleArn")" + key, R"(key "ram_role_arn" is empty; )"},
      {R"("mode": "RamRoleArn", "ram_role_arn": "r")", R"(key "access_key_id" is empty; )"},
      {R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/r", "expired_seconds": "1h")" + key,
       ", expected a number of seconds; "},
      {R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/r", "expired_seconds": -900)" + key,
       ", expected a number of seconds; "},
      {R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/r", "expired_seconds": 9e3)" + key,
       ", expected a number of seconds; "},
      {R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/r", "policy": {"Statement": []})" + key,
       R"(has an object or a list where key "policy" of profile "x" should have a text)"},
      {R"("mode": "OIDC", "oidc_provider_arn": "p", "oidc_token_file": "/t")", R"(key "ram_role_arn" is empty; )"},
      {R"("mode": "OIDC", "ram_role_arn": "r", "oidc_token_file": "/t")", R"(key "oidc_provider_arn" is empty; )"},
      {R"("mode": "OIDC", "ram_role_arn": "r", "oidc_provider_arn": "p")", R"(key "oidc_token_file" is empty; )"},
      {R"("mode": "External")", R"(key "process_command" is empty; )"},
      {R"("mode": "External", "process_command": "  ")", R"(key "process_command" is empty; )"},
      {R"("mode": "External", "process_command": "run --key 's3cr3t")", R"(key "process_command" has a quote)"},
      {R"("mode": "CredentialsURI")",
       R"(key "credentials_uri" is empty, and ALIBABA_CLOUD_CREDENTIALS_URI is not set; )"},
      {R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/r", "enable_vpc": "ja")" + key,
       R"(key "enable_vpc" is "ja", expected true or false; )"},
      {R"("mode": "BearerToken")", R"(key "bearer_token" is empty; )"},
      {R"("mode": "BearerToken", "bearer_token": " t0k3n")", R"(key "bearer_token" begins or ends with white space)"},
      {R"("mode": "BearerToken", "bearer_token": "t0k3n", "bearer_token_header_key": "X-Mine")",
       R"(key "bearer_token_header_key" is "X-Mine", which is not supported; )"},
      {R"("mode": "CloudSSO", "sts_expiration": 1456231584)" + token,
       "have expired; log in again by: aliyun configure --mode CloudSSO --profile x"},
      {R"("mode": "OAuth", "sts_expiration": 0)" + token,
       "have expired; log in again by: aliyun configure --mode OAuth --profile x"},
      {R"("mode": "OAuth")", "is empty; log in again by: aliyun configure --mode OAuth --profile x"},
      {R"("mode": "CloudSSO")" + key, R"(key "sts_token" is empty; log in again by: aliyun configure --mode CloudSSO)"},
      {R"("mode": "CloudSSO", "sts_expiration": 1456235184000)" + token, ", expected a number of seconds; "},
      {R"("mode": "CloudSSO", "sts_expiration": "2016-02-23")" + token, ", expected a number of seconds; "},
      {R"("mode": "RsaKeyPair", "private_key": "s3cr3t")", "is no longer supported by Alibaba Cloud; use AK, "},
      {R"("mode": "Anonymous")", R"(mode "Anonymous" has no credentials)"},
      {R"("mode": "Magic\n")" + key, R"(mode "Magic\x0a" is unknown; set it to AK, StsToken, RamRoleArn, )"},
      {R"("mode": "")", R"(key "mode" is empty; set it to AK, )"},
      {R"("mode": null, "access_key_id": "1d", "ram_role_arn": "r")", R"(key "mode" is empty; set it to AK, )"},
  };
  for (const auto& [members, expected] : cases) {
    const auto outcome = Resolve(File(members));
    const std::string message = MessageOf(outcome);
    EXPECT_THAT(message, HasSubstr(kPath)) << members;
    EXPECT_THAT(message, HasSubstr(expected)) << members;
    for (const char* secret : {"s3cr3t", "t0k3n", "1d"}) EXPECT_THAT(message, Not(HasSubstr(secret))) << members;
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials) << members;
  }
}

TEST(CliProfile, SaysWhatIsWrongWithItsFile) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"", "config.json is empty"},
      {"[]", "config.json is no JSON object"},
      {"{\n\"profiles\": [\n{\"access_key_secret\": s3cr3t}]}", "config.json is not JSON: line 3 does not follow"},
      {"{\n\"access_key_secret\": \"s3cr3t\n\"}", "config.json is not JSON: line 2 has a malformed string"},
      {"{}", R"(config.json has no list "profiles")"},
      {R"({"profiles": {}})", R"(config.json has no list "profiles")"},
      {R"({"profiles": []})", R"(config.json has no list "profiles" with a profile in it; run "aliyun configure")"},
  };
  for (const auto& [text, expected] : cases) {
    const std::string message = MessageOf(Resolve(std::string(text)));
    EXPECT_THAT(message, HasSubstr(expected)) << text;
    EXPECT_THAT(message, Not(HasSubstr("s3cr3t"))) << text;
  }
}

TEST(CliProfile, NamesItselfInErrorsOfWhatItLeadsTo) {
  FakeWorld world = WorldWith(File(R"("mode": "CredentialsURI", "credentials_uri": "http://localhost/c")"));
  world.http = nullptr;
  EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr(std::string(kPath) + R"(, profile "x": )"));
}

// ---- Which file and which profile

TEST(CliProfile, IsFoundByOptionsThenVariablesThenTheFileThenDefaults) {
  const struct {
    const char *path_option, *path_variable, *profile_option, *profile_variable, *current;
    const char* expected;
  } cases[] = {
      {"", "", "", "", "", "home-default"},
      {"", "", "", "", "b", "home-b"},
      {"", "/v", "", "c", "b", "v-c"},
      {"/o", "/v", "d", "c", "b", "o-d"},
  };
  for (const auto& row : cases) {
    FakeWorld world;
    world.environment = {{"HOME", "/home/me"},
                         {"ALIBABA_CLOUD_CONFIG_FILE", row.path_variable},
                         {"ALIBABA_CLOUD_PROFILE", row.profile_variable}};
    world.files = {{kPath, FileWithKeys(row.current, "home")},
                   {"/v", FileWithKeys(row.current, "v")},
                   {"/o", FileWithKeys(row.current, "o")}};
    const auto outcome = Resolve(world, {.path = row.path_option, .profile = row.profile_option});
    EXPECT_EQ(CredentialsOf(outcome).access_key_id, row.expected);
  }
}

TEST(CliProfile, SaysWhichProfilesThereAreWhenItIsMissing) {
  const std::string names = R"(has no profile "z"; it has "default", "b", "c", "d"; the profile is named by )";
  FakeWorld world = WorldWith(FileWithKeys("", "home"));
  EXPECT_THAT(MessageOf(Resolve(world, {.profile = "z"})), HasSubstr(names + "the client's options"));
  world.environment["ALIBABA_CLOUD_PROFILE"] = "z";
  EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr(names + "ALIBABA_CLOUD_PROFILE"));
  EXPECT_THAT(MessageOf(Resolve(FileWithKeys("z", "home"))), HasSubstr(names + R"("current" in the file)"));
}

TEST(CliProfileCredentials, AreKept) {
  FakeWorld world = WorldWith(FileWithKeys("b", "home"));
  const auto provider = CliProfileCredentials();
  EXPECT_EQ(provider->Name(), "cli_profile");
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "home-b");
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "home-b");
  EXPECT_THAT(world.files_read(), ElementsAre(kPath));
}

}  // namespace
}  // namespace alibabacloud
