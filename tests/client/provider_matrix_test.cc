#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "client/local_client.h"
#include "support/credentials_server.h"
#include "support/scoped_environment.h"
#include "support/scripted_server.h"
#include "support/temporary_file.h"

// Every provider and every mode of a profile, with real files, processes and sockets: what it finds, a call is signed
// with.

namespace alibabacloud {
namespace {

using test::CredentialsServer;
using test::TemporaryFile;

// What the files of a row may refer to.
struct Places {
  std::string url;         ///< Of the CredentialsServer.
  std::string token_file;  ///< With an OIDC token.
  std::string program;     ///< Prints a key.
};

struct Row {
  const char* name;
  std::function<std::shared_ptr<CredentialsProvider>(const Places&)> provider;
  /// The begin of the form that the service gets to see.
  std::string expected_key;
  std::string expected_provider;
};

RoleOptions Role(const Places& places) {
  RoleOptions role{.role_arn = "acs:ram::123:role/r"};
  role.sts.endpoint = places.url;
  return role;
}

std::shared_ptr<TemporaryFile> Keep(std::string content) { return std::make_shared<TemporaryFile>(content); }

// A provider for a profile of the command-line interface with these keys, and the file that it is in.
std::shared_ptr<CredentialsProvider> CliProfile(const Places& places, const std::string& keys,
                                                const std::string& more_profiles = "") {
  static std::vector<std::shared_ptr<TemporaryFile>> files;
  files.push_back(Keep(R"({"current":"p","profiles":[{"name":"p",)" + keys + "}" + more_profiles + "]}"));
  CliProfileOptions options{.path = files.back()->path()};
  options.sts.endpoint = places.url;
  options.instance.endpoint = places.url;
  return CliProfileCredentials(options);
}

std::shared_ptr<CredentialsProvider> IniProfile(const Places& places, const std::string& keys) {
  static std::vector<std::shared_ptr<TemporaryFile>> files;
  files.push_back(Keep("[default]\n" + keys));
  IniProfileOptions options{.path = files.back()->path()};
  options.sts.endpoint = places.url;
  options.instance.endpoint = places.url;
  return IniProfileCredentials(options);
}

const std::string kKey = R"("access_key_id":"file-id","access_key_secret":"file-secret")";
const std::string kStsKey = kKey + R"(,"sts_token":"file-token")";
const std::string kRole = R"("ram_role_arn":"acs:ram::123:role/r","ram_session_name":"session")";
const std::string kIniKey = "access_key_id = file-id\naccess_key_secret = file-secret\n";
const std::string kIniRole = "role_arn = acs:ram::123:role/r\nrole_session_name = session\n";

const Row kRows[] = {
    {"static", [](const Places&) { return StaticCredentials("id", "secret"); }, "AccessKeyId=id&", "static"},
    {"bearer token", [](const Places&) { return BearerTokenCredentials(SecretString("bearer-token")); },
     "BearerToken=bearer-token&", "bearer"},
    {"role", [](const Places& p) { return RoleCredentials(Role(p), StaticCredentials("id", "secret")); },
     "AccessKeyId=STS.1&", "ram_role_arn"},
    {"role of a role",
     [](const Places& p) {
       return RoleCredentials(Role(p), RoleCredentials(Role(p), StaticCredentials("id", "secret")));
     },
     "AccessKeyId=STS.2&", "ram_role_arn"},
    {"OIDC role",
     [](const Places& p) {
       return OidcRoleCredentials(
           {.role = Role(p), .oidc_provider_arn = "acs:ram::123:oidc-provider/p", .oidc_token_file = p.token_file});
     },
     "AccessKeyId=STS.1&", "oidc_role_arn"},
    {"instance role", [](const Places& p) { return InstanceRoleCredentials({.endpoint = p.url}); },
     "AccessKeyId=STS.1&", "ecs_ram_role"},
    {"instance role by name",
     [](const Places& p) { return InstanceRoleCredentials({.role_name = "role", .endpoint = p.url}); },
     "AccessKeyId=STS.1&", "ecs_ram_role"},
    {"URI", [](const Places& p) { return UriCredentials(p.url + "/credentials"); }, "AccessKeyId=STS.1&",
     "credentials_uri"},
    {"process",
     [](const Places& p) {
       return ProcessCredentials({.argv = {"/bin/sh", p.program}});
     },
     "AccessKeyId=program-id&", "external"},
    {"custom",
     [](const Places&) {
       return CustomCredentials("vault", []() -> std::variant<Credentials, Error> {
         return Credentials{.access_key_id = "vault-id", .access_key_secret = SecretString("vault-secret")};
       });
     },
     "AccessKeyId=vault-id&", "vault"},
    {"cached", [](const Places&) { return CachedCredentials(StaticCredentials("id", "secret")); }, "AccessKeyId=id&",
     "static"},

    {"CLI AK", [](const Places& p) { return CliProfile(p, R"("mode":"AK",)" + kKey); }, "AccessKeyId=file-id&",
     "cli_profile/"},
    {"CLI StsToken", [](const Places& p) { return CliProfile(p, R"("mode":"StsToken",)" + kStsKey); },
     "AccessKeyId=file-id&", "cli_profile/"},
    {"CLI RamRoleArn", [](const Places& p) { return CliProfile(p, R"("mode":"RamRoleArn",)" + kKey + "," + kRole); },
     "AccessKeyId=STS.1&", "cli_profile/ram_role_arn"},
    {"CLI ChainableRamRoleArn",
     [](const Places& p) {
       return CliProfile(p, R"("mode":"ChainableRamRoleArn","source_profile":"q",)" + kRole,
                         R"(,{"name":"q","mode":"RamRoleArn",)" + kKey + "," + kRole + "}");
     },
     "AccessKeyId=STS.2&", "cli_profile/ram_role_arn"},
    {"CLI EcsRamRole", [](const Places& p) { return CliProfile(p, R"("mode":"EcsRamRole","ram_role_name":"role")"); },
     "AccessKeyId=STS.1&", "cli_profile/ecs_ram_role"},
    {"CLI RamRoleArnWithRoleName",
     [](const Places& p) {
       return CliProfile(p, R"("mode":"RamRoleArnWithRoleName","ram_role_name":"role",)" + kRole);
     },
     "AccessKeyId=STS.2&", "cli_profile/ram_role_arn"},
    {"CLI OIDC",
     [](const Places& p) {
       return CliProfile(p, R"("mode":"OIDC","oidc_provider_arn":"acs:ram::123:oidc-provider/p","oidc_token_file":")" +
                                p.token_file + "\"," + kRole);
     },
     "AccessKeyId=STS.1&", "cli_profile/oidc_role_arn"},
    {"CLI External",
     [](const Places& p) {
       return CliProfile(p, R"("mode":"External","process_command":"/bin/sh )" + p.program + '"');
     },
     "AccessKeyId=program-id&", "cli_profile/external"},
    {"CLI CredentialsURI",
     [](const Places& p) {
       return CliProfile(p, R"("mode":"CredentialsURI","credentials_uri":")" + p.url + R"(/credentials")");
     },
     "AccessKeyId=STS.1&", "cli_profile/credentials_uri"},
    {"CLI BearerToken",
     [](const Places& p) { return CliProfile(p, R"("mode":"BearerToken","bearer_token":"file-bearer")"); },
     "BearerToken=file-bearer&", "cli_profile/bearer"},
    {"CLI CloudSSO",
     [](const Places& p) { return CliProfile(p, R"("mode":"CloudSSO","sts_expiration":4102444800,)" + kStsKey); },
     "AccessKeyId=file-id&", "cli_profile/"},
    {"CLI OAuth",
     [](const Places& p) { return CliProfile(p, R"("mode":"OAuth","sts_expiration":4102444800,)" + kStsKey); },
     "AccessKeyId=file-id&", "cli_profile/"},

    {"INI access_key", [](const Places& p) { return IniProfile(p, "type = access_key\n" + kIniKey); },
     "AccessKeyId=file-id&", "profile/"},
    {"INI ram_role_arn", [](const Places& p) { return IniProfile(p, "type = ram_role_arn\n" + kIniKey + kIniRole); },
     "AccessKeyId=STS.1&", "profile/ram_role_arn"},
    {"INI oidc_role_arn",
     [](const Places& p) {
       return IniProfile(p,
                         "type = oidc_role_arn\noidc_provider_arn = acs:ram::123:oidc-provider/p\n"
                         "oidc_token_file_path = " +
                             p.token_file + "\n" + kIniRole);
     },
     "AccessKeyId=STS.1&", "profile/oidc_role_arn"},
    {"INI ecs_ram_role", [](const Places& p) { return IniProfile(p, "type = ecs_ram_role\n"); }, "AccessKeyId=STS.1&",
     "profile/ecs_ram_role"},
};

class ProviderMatrix : public ::testing::TestWithParam<Row> {};

TEST_P(ProviderMatrix, FindsWhatACallIsSignedWith) {
  const Row& row = GetParam();
  CredentialsServer keys;
  const TemporaryFile token("oidc-token\n");
  const TemporaryFile program(
      R"(printf '{"mode":"AK","access_key_id":"program-id","access_key_secret":"program-secret"}')");
  test::ScriptedServer service(test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"r"})"))});
  ClientOptions options = test::LocalOptions(service.url());
  options.credentials = row.provider({.url = keys.url(), .token_file = token.path(), .program = program.path()});
  const ens::Client client(options);
  const auto outcome = client.DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_NE(service.requests().at(0).body.find(row.expected_key), std::string::npos) << service.requests().at(0).body;
  const auto found = FindCredentials(*options.credentials, options);
  ASSERT_TRUE(found) << found.error();
  EXPECT_TRUE(found->provider.starts_with(row.expected_provider)) << found->provider;
  for (const char* secret : {"secret", "token-", "file-token", "oidc-token"}) {
    EXPECT_EQ(options.credentials->Explain().find(secret), std::string::npos) << options.credentials->Explain();
  }
}

INSTANTIATE_TEST_SUITE_P(AllProviders, ProviderMatrix, ::testing::ValuesIn(kRows), [](const auto& row) {
  std::string name = row.param.name;
  for (char& c : name) {
    if (c == ' ') c = '_';
  }
  return name;
});

}  // namespace
}  // namespace alibabacloud
