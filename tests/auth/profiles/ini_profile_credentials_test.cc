#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "support/fake_world.h"

namespace alibabacloud {
namespace {

using internal::MakeIniProfileSource;
using internal::MakeProvider;
using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kPath = "/home/me/.alibabacloud/credentials";
constexpr const char* kStsReply =
    R"({"Credentials": {"AccessKeyId": "STS.1", "AccessKeySecret": "s3cr3t-r", "SecurityToken": "t0k3n-r",)"
    R"( "Expiration": "2016-02-23T13:46:24Z"}})";

HttpResult Reply(std::string body) { return HttpResponse{.status = 200, .headers = {}, .body = std::move(body)}; }

FakeWorld WorldWith(std::string text) {
  FakeWorld world;
  world.environment["HOME"] = "/home/me";
  world.files[kPath] = std::move(text);
  return world;
}

std::variant<Credentials, Error> Resolve(FakeWorld& world, IniProfileOptions options = {}) {
  return world.Resolve(*MakeProvider(MakeIniProfileSource(std::move(options))));
}

std::variant<Credentials, Error> Resolve(std::string text, IniProfileOptions options = {}) {
  FakeWorld world = WorldWith(std::move(text));
  return Resolve(world, std::move(options));
}

TEST(IniProfile, HoldsCredentialsOfSeveralTypes) {
  constexpr struct {
    std::string_view text;
    std::string_view id, secret, token, bearer, provider;
  } cases[] = {
      {"type = access_key\naccess_key_id = 1d\naccess_key_secret = s3cr3t", "1d", "s3cr3t", "", "",
       "profile/static_ak"},
      {"type = Access_Key\naccess_key_id = 1d\naccess_key_secret = s3cr3t", "1d", "s3cr3t", "", "",
       "profile/static_ak"},
      {"access_key_id = 1d\naccess_key_secret = s3cr3t", "1d", "s3cr3t", "", "", "profile/static_ak"},
      {"enable = true\ntype = access_key\naccess_key_id = 1d\naccess_key_secret = s3cr3t", "1d", "s3cr3t", "", "",
       "profile/static_ak"},
      {"type = access_key\naccess_key_id = old\naccess_key_id = 1d\naccess_key_secret = s3cr3t", "1d", "s3cr3t", "", "",
       "profile/static_ak"},
      {"type = sts\naccess_key_id = 1d\naccess_key_secret = s3cr3t\nsecurity_token = t0k3n", "1d", "s3cr3t", "t0k3n",
       "", "profile/static_sts"},
      {"type = bearer\nbearer_token = t0k3n", "", "", "", "t0k3n", "profile/bearer"},
  };
  for (const auto& row : cases) {
    const Credentials found = CredentialsOf(Resolve("[default]\n" + std::string(row.text)));
    EXPECT_EQ(found.access_key_id, row.id) << row.text;
    EXPECT_EQ(found.access_key_secret.view(), row.secret) << row.text;
    EXPECT_EQ(found.security_token.view(), row.token) << row.text;
    EXPECT_EQ(found.bearer_token.view(), row.bearer) << row.text;
    EXPECT_EQ(found.provider, row.provider) << row.text;
    EXPECT_FALSE(found.expiration.has_value());
  }
}

TEST(IniProfile, LeadsToARole) {
  FakeWorld world = WorldWith(
      "[default]\ntype = ram_role_arn\naccess_key_id = 1d\naccess_key_secret = s3cr3t\nsecurity_token = t0k3n\n"
      "role_arn = acs:ram::1:role/r\nrole_session_name = me.here\npolicy = {\"Version\":\"1\"}\n");
  world.http = [](const HttpRequest&) { return Reply(kStsReply); };
  const Credentials found = CredentialsOf(Resolve(world));
  EXPECT_EQ(found.access_key_id, "STS.1");
  EXPECT_EQ(found.provider, "profile/ram_role_arn");
  ASSERT_EQ(world.requests().size(), 1u);
  const HttpRequest& request = world.requests()[0];
  EXPECT_THAT(request.url, HasSubstr("https://sts.aliyuncs.com"));
  const std::string all = request.url + '&' + std::string(request.body.view());
  for (const char* part : {"Action=AssumeRole&", "AccessKeyId=1d", "SecurityToken=t0k3n", "RoleSessionName=me.here",
                           "RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr", "Policy=%7B%22Version%22%3A%221%22%7D"}) {
    EXPECT_THAT(all + '&', HasSubstr(part));
  }
}

TEST(IniProfile, LeadsToARoleByOidc) {
  FakeWorld world = WorldWith(
      "[default]\ntype = oidc_role_arn\noidc_provider_arn = acs:ram::1:oidc-provider/p\n"
      "oidc_token_file_path = /token\nrole_arn = acs:ram::1:role/r\nrole_session_name = me.here\npolicy = {}\n");
  world.files["/token"] = "0idc";
  world.environment["ALIBABA_CLOUD_STS_REGION"] = "cn-hangzhou";
  world.http = [](const HttpRequest&) { return Reply(kStsReply); };
  EXPECT_EQ(CredentialsOf(Resolve(world)).provider, "profile/oidc_role_arn");
  ASSERT_EQ(world.requests().size(), 1u);
  const HttpRequest& request = world.requests()[0];
  EXPECT_THAT(request.url, HasSubstr("https://sts.cn-hangzhou.aliyuncs.com"));
  EXPECT_THAT(std::string(request.body.view()) + '&', HasSubstr("OIDCToken=0idc&"));
  EXPECT_THAT(std::string(request.body.view()) + '&', HasSubstr("RoleSessionName=me.here&"));
}

HttpResult Metadata(const HttpRequest& request) {
  if (request.url.ends_with("/latest/api/token")) return Reply("m3tadata");
  if (request.url.ends_with("/security-credentials/")) return Reply("attached");
  return Reply(
      R"({"Code": "Success", "AccessKeyId": "STS.2", "AccessKeySecret": "s3cr3t-m", "SecurityToken": "t0k3n-m",)"
      R"( "Expiration": "2016-02-23T18:46:24Z"})");
}

TEST(IniProfile, LeadsToTheRoleOfTheInstance) {
  constexpr std::pair<std::string_view, std::string_view> cases[] = {
      {"", "/attached"},
      {"role_name = named", "/named"},
  };
  for (const auto& [line, expected] : cases) {
    FakeWorld world = WorldWith("[default]\ntype = ecs_ram_role\n" + std::string(line));
    world.http = Metadata;
    const Credentials found = CredentialsOf(Resolve(world));
    EXPECT_EQ(found.access_key_id, "STS.2");
    EXPECT_EQ(found.provider, "profile/ecs_ram_role");
    EXPECT_TRUE(world.requests().back().url.ends_with(expected)) << world.requests().back().url;
  }
}

TEST(IniProfile, SaysWhatIsWrongWithItButNoSecret) {
  constexpr std::pair<std::string_view, std::string_view> cases[] = {
      {"type = access_key\naccess_key_secret = s3cr3t", R"(, profile "default": key "access_key_id" is empty; )"},
      {"type = access_key\naccess_key_id = 1d\naccess_key_secret =",
       R"(, profile "default": key "access_key_secret" is empty; )"},
      {"access_key_id = 1d\naccess_key_secret = s3\x01"
       "cr3t",
       R"(key "access_key_secret" contains a control char)"},
      {"type = sts\naccess_key_id = 1d\naccess_key_secret = s3cr3t", R"(key "security_token" is empty; )"},
      {"type = ram_role_arn\naccess_key_id = 1d\naccess_key_secret = s3cr3t", R"(key "role_arn" is empty; )"},
      {"type = ram_role_arn\naccess_key_id = 1d\nrole_arn = r", R"(key "access_key_secret" is empty; )"},
      {"type = oidc_role_arn\noidc_provider_arn = p\noidc_token_file_path = /t", R"(key "role_arn" is empty; )"},
      {"type = oidc_role_arn\nrole_arn = r\noidc_token_file_path = /t", R"(key "oidc_provider_arn" is empty; )"},
      {"type = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p", R"(key "oidc_token_file_path" is empty; )"},
      {"type = bearer", R"(key "bearer_token" is empty; )"},
      {"type = bearer\nbearer_token = s3\x01"
       "cr3t",
       R"(key "bearer_token" contains a control character)"},
      {"type = rsa_key_pair\nprivate_key_file = /k",
       R"("rsa_key_pair" is no longer supported by Alibaba Cloud; use access_key,)"},
      {"type = password\naccess_key_id = 1d",
       R"(type "password" is unknown; set it to access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role or bearer)"},
      {"", R"(key "type" is empty; set it to access_key,)"},
      {"s3cr3t", "credentials is malformed: line 2 is neither"},
  };
  for (const auto& [text, expected] : cases) {
    const std::string message = MessageOf(Resolve("[default]\n" + std::string(text)));
    EXPECT_THAT(message, HasSubstr(kPath)) << text;
    EXPECT_THAT(message, HasSubstr(expected)) << text;
    EXPECT_THAT(message, Not(HasSubstr("cr3t"))) << text;
    EXPECT_THAT(message, Not(HasSubstr("1d"))) << text;
  }
}

TEST(IniProfile, NamesItselfInErrorsOfWhatItLeadsTo) {
  FakeWorld world = WorldWith("[default]\ntype = ecs_ram_role\nrole_name = r");
  EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr(std::string(kPath) + R"(, profile "default": )"));
}

TEST(IniProfile, IsFoundByOptionsThenVariablesThenDefaults) {
  const struct {
    const char *path_option, *path_variable, *profile_option, *profile_variable;
    const char* expected;
  } cases[] = {
      {"", "", "", "", "home-default"}, {"", "/v", "", "", "v-default"}, {"/o", "/v", "", "", "o-default"},
      {"", "", "", "b", "home-b"},      {"", "", "c", "b", "home-c"},    {"/o", "", "c", "b", "o-c"},
  };
  for (const auto& row : cases) {
    FakeWorld world;
    world.environment = {{"HOME", "/home/me"},
                         {"ALIBABA_CLOUD_CREDENTIALS_FILE", row.path_variable},
                         {"ALIBABA_CLOUD_PROFILE", row.profile_variable}};
    for (const auto& [path, name] : {std::pair(kPath, "home"), std::pair("/v", "v"), std::pair("/o", "o")}) {
      for (const char* profile : {"default", "b", "c"}) {
        world.files[path].append("[").append(profile).append("]\naccess_key_secret = s3cr3t\naccess_key_id = ");
        world.files[path].append(name).append("-").append(profile).append("\n");
      }
    }
    const auto outcome = Resolve(world, {.path = row.path_option, .profile = row.profile_option});
    EXPECT_EQ(CredentialsOf(outcome).access_key_id, row.expected);
  }
}

// Found, without what a provider makes of it.
class Probe final : public internal::CredentialSource {
 public:
  explicit Probe(internal::Source source) : source_(std::move(source)) {}
  [[nodiscard]] std::string_view Name() const noexcept override { return "probe"; }
  [[nodiscard]] Task<internal::Found> DoFind(internal::CredentialsIo& io) const override {
    internal::Found found = co_await source_->Find(io);
    if (auto* nothing = std::get_if<internal::NotConfigured>(&found)) nothing->why.insert(0, "nothing: ");
    co_return found;
  }

 private:
  internal::Source source_;
};

TEST(IniProfile, IsAnErrorWhenItIsMissingAlthoughItIsNamed) {
  const std::string names = std::string(kPath) + R"( has no profile "x"; it has "a", "b"; the profile is named by )";
  const struct {
    const char *home, *path_variable, *profile_variable, *path_option, *profile_option, *text;
    std::string expected;
  } cases[] = {
      {"", "", "", "", "", "", "nothing: neither ALIBABA_CLOUD_CREDENTIALS_FILE nor HOME is set"},
      {"/root", "", "", "", "", "", "nothing: /root/.alibabacloud/credentials does not exist"},
      {"/root", "", "x", "", "", "", "nothing: /root/.alibabacloud/credentials does not exist"},
      {"/root", "/v", "", "", "", "", "/v does not exist; the file is named by ALIBABA_CLOUD_CREDENTIALS_FILE"},
      {"", "/v", "", "/o", "", "", "/o does not exist; the file is named by the client's options"},
      {"/home/me", "", "", "", "", "[a]\n[b]\n",
       "nothing: " + std::string(kPath) + R"( has no profile "default"; it has "a", "b")"},
      {"/home/me", "", "", "", "", "",
       "nothing: " + std::string(kPath) + R"( has no profile "default", nor any other)"},
      {"/home/me", "", "x", "", "", "[a]\n[b]\n", names + "ALIBABA_CLOUD_PROFILE"},
      {"/home/me", "", "", "", "x", "[a]\n[b]\n", names + "the client's options"},
      {"/home/me", "", "", "", "", "[default]\nenable = false\naccess_key_id = 1d",
       "nothing: " + std::string(kPath) + R"(, profile "default" is disabled by "enable = false")"},
  };
  for (const auto& row : cases) {
    FakeWorld world = WorldWith(row.text);
    world.environment = {{"ALIBABA_CLOUD_CREDENTIALS_FILE", row.path_variable},
                         {"ALIBABA_CLOUD_PROFILE", row.profile_variable}};
    if (*row.home != '\0') world.environment["HOME"] = row.home;
    const auto source = MakeIniProfileSource({.path = row.path_option, .profile = row.profile_option});
    const auto outcome = world.Resolve(*MakeProvider(std::make_shared<Probe>(source)));
    EXPECT_EQ(MessageOf(outcome), internal::ErrorPrefix("probe") + row.expected);
  }
}

TEST(IniProfile, TellsOnceWhenOthersCanReadItsSecrets) {
  FakeWorld world = WorldWith("[other]\naccess_key_secret = s3cr3t\n[default]\ntype = ecs_ram_role\n");
  world.files_are_readable_by_others = true;
  world.http = Metadata;
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
  ASSERT_EQ(world.notices().size(), 1u);
  EXPECT_EQ(world.notices()[0].text, std::string(kPath) + " can be read by all users of this machine; chmod 600 it");
}

TEST(IniProfile, MayBeReadByOthersWhenItHoldsNoSecret) {
  FakeWorld world = WorldWith("[default]\ntype = ecs_ram_role\naccess_key_secret =\n");
  world.files_are_readable_by_others = true;
  world.http = Metadata;
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
  EXPECT_TRUE(world.notices().empty());
}

TEST(IniProfile, IsDisabledByAFlagWithAComment) {
  for (const char* flag : {"false # off", "False ; off", "0", "no", "OFF"}) {
    const auto outcome =
        Resolve("[default]\naccess_key_id = 1d\naccess_key_secret = s3cr3t\nenable = " + std::string(flag));
    EXPECT_THAT(MessageOf(outcome), HasSubstr(R"(, profile "default" is disabled by "enable = false")")) << flag;
  }
}

TEST(IniProfile, NamesAFlagThatIsNeitherTrueNorFalse) {
  const auto outcome = Resolve("[default]\naccess_key_id = 1d\naccess_key_secret = s3cr3t\nenable = flase");
  EXPECT_THAT(
      MessageOf(outcome),
      HasSubstr(std::string(kPath) + R"(, profile "default": key "enable" is "flase", expected true or false; )"));
}

// As the README files of the official libraries for Go and Java show it.
TEST(IniProfile, HasCommentsWhereTheOfficialLibrariesHaveThem) {
  FakeWorld world = WorldWith(
      "[default]                          # default client\n"
      "type = access_key                  # Authentication type: access_key\n"
      "access_key_id = foo                # Key\n"
      "access_key_secret = bar            # Secret\n"
      "[client1]                          # client that is named as `client1`\n"
      "type : ecs_ram_role                # Authentication type: ecs_ram_role\n"
      "role_name = EcsRamRoleTest         # Role Name\n");
  world.http = Metadata;
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_secret.view(), "bar");
  (void)CredentialsOf(Resolve(world, {.profile = "client1"}));
  EXPECT_THAT(world.requests().back().url, ::testing::EndsWith("/EcsRamRoleTest"));
}

TEST(IniProfile, IsInTheFileWithTheOtherNameWhenTheUsualOneIsMissing) {
  constexpr const char* kOther = "/home/me/.alibabacloud/credentials.ini";
  FakeWorld world;
  world.environment["HOME"] = "/home/me";
  world.files[kOther] = "[default]\naccess_key_id = other\naccess_key_secret = s3cr3t\n";
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "other");
  EXPECT_THAT(MessageOf(Resolve(world, {.profile = "z"})), HasSubstr(std::string(kOther) + R"( has no profile "z")"));
  world.files[kPath] = "[default]\naccess_key_id = usual\naccess_key_secret = s3cr3t\n";
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "usual");
  world.environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = "/home/you/credentials";
  EXPECT_THAT(MessageOf(Resolve(world)), HasSubstr("/home/you/credentials does not exist"));
}

TEST(IniProfile, TellsThatOthersCanChangeItWhateverItHolds) {
  FakeWorld world = WorldWith("[default]\ntype = ecs_ram_role\n");
  world.other_writers = "its mode is 0666";
  world.http = Metadata;
  EXPECT_EQ(CredentialsOf(Resolve(world)).access_key_id, "STS.2");
  ASSERT_EQ(world.notices().size(), 1u);
  EXPECT_EQ(world.notices()[0].text, std::string(kPath) +
                                         " can be changed by other users of this machine: its mode is 0666; make it "
                                         "yours and chmod go-w it");
}

TEST(IniProfile, SaysWhyItCannotBeRead) {
  const auto provider = MakeProvider(MakeIniProfileSource({.path = "/p"}));
  const auto resolution = provider->Resolve();
  (void)resolution->Start({});
  (void)resolution->Continue(EnvironmentValues{.values = {{}, {}, {}}}, {});
  const auto step = resolution->Continue(FileContent{.error = "Permission denied"}, {});
  ASSERT_TRUE(std::holds_alternative<Error>(step));
  EXPECT_THAT(std::get<Error>(step).message, HasSubstr("/p cannot be read: Permission denied; "));
  EXPECT_EQ(std::get<Error>(step).kind, ErrorKind::kCredentials);
}

TEST(IniProfileCredentials, AreKept) {
  FakeWorld world = WorldWith("[default]\naccess_key_id = 1d\naccess_key_secret = s3cr3t\n");
  const auto provider = IniProfileCredentials();
  EXPECT_EQ(provider->Name(), "profile");
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "1d");
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "1d");
  EXPECT_THAT(world.files_read(), ElementsAre(kPath));
}

}  // namespace
}  // namespace alibabacloud
