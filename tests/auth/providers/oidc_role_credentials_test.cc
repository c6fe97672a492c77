#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "sts_requests.h"
#include "support/fake_world.h"

namespace alibabacloud::internal {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;

constexpr const char* kPath = "/var/run/secrets/token";
constexpr const char* kRoleVariable = "ALIBABA_CLOUD_ROLE_ARN";
constexpr const char* kProviderVariable = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
constexpr const char* kFileVariable = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";
constexpr const char* kSessionVariable = "ALIBABA_CLOUD_ROLE_SESSION_NAME";
constexpr const char* kRoleArn = "acs:ram::123456789012:role/reader";
constexpr const char* kProviderArn = "acs:ram::123456789012:oidc-provider/cluster";

OidcRoleOptions Workload() {
  OidcRoleOptions options;
  options.role.role_arn = kRoleArn;
  options.role.session_name = "tester";
  options.oidc_provider_arn = kProviderArn;
  options.oidc_token_file = kPath;
  return options;
}

FakeWorld WorldWithToken(std::string token = "eyJhbGciOi.J1d3Q+/w==.c2ln") {
  FakeWorld world;
  world.files[kPath] = std::move(token);
  world.http = [](const HttpRequest&) { return StsReply(); };
  return world;
}

std::map<std::string, std::string> FullEnvironment() {
  return {{kRoleVariable, kRoleArn}, {kProviderVariable, kProviderArn}, {kFileVariable, kPath}};
}

std::variant<Credentials, Error> ResolveByEnvironment(FakeWorld& world, StsOptions sts = {}) {
  return world.Resolve(*MakeProvider(MakeOidcRoleFromEnvironment(std::move(sts))));
}

// ---- By options

TEST(OidcRoleCredentials, AreWhatStsGivesForTheToken) {
  FakeWorld world = WorldWithToken();
  OidcRoleOptions options = Workload();
  options.role.policy = R"({"Version":"1"})";
  options.role.external_id = "not used";
  const Credentials credentials = CredentialsOf(world.Resolve(*OidcRoleCredentials(options)));
  EXPECT_EQ(credentials.access_key_id, "STS.key");
  EXPECT_EQ(credentials.access_key_secret.view(), "STS-s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "STS-t0k3n/+=");
  EXPECT_EQ(credentials.expiration, world.now + std::chrono::hours(1));
  EXPECT_EQ(credentials.provider, "oidc_role_arn");
  ASSERT_EQ(world.requests().size(), 1U);
  EXPECT_EQ(world.requests()[0].url, "https://sts.aliyuncs.com/");
  EXPECT_EQ(world.requests()[0].method, HttpMethod::kPost);
  EXPECT_TRUE(world.requests()[0].secret_reply);
  Form form = FormOf(world.requests()[0]);
  EXPECT_EQ(form["SignatureNonce"].size(), 32U);
  form.erase("SignatureNonce");
  EXPECT_EQ(form, (Form{{"Action", "AssumeRoleWithOIDC"},
                        {"DurationSeconds", "3600"},
                        {"Format", "JSON"},
                        {"OIDCProviderArn", kProviderArn},
                        {"OIDCToken", "eyJhbGciOi.J1d3Q+/w==.c2ln"},
                        {"Policy", R"({"Version":"1"})"},
                        {"RoleArn", kRoleArn},
                        {"RoleSessionName", "tester"},
                        {"Timestamp", "2016-02-23T12:46:24Z"},
                        {"Version", "2015-04-01"}}));
}

TEST(OidcRoleCredentials, LeaveOutTheLineBreakBehindTheToken) {
  for (const char* content : {"t0k3n\n", "t0k3n\r\n", "t0k3n"}) {
    FakeWorld world = WorldWithToken(content);
    (void)CredentialsOf(world.Resolve(*OidcRoleCredentials(Workload())));
    EXPECT_EQ(FormOf(world.requests().at(0))["OIDCToken"], "t0k3n");
  }
}

TEST(OidcRoleCredentials, ReadTheTokenAgainForEachRefresh) {
  FakeWorld world = WorldWithToken("first");
  const auto provider = OidcRoleCredentials(Workload());
  (void)CredentialsOf(world.Resolve(*provider));
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.files_read().size(), 1U);
  world.files[kPath] = "second";
  world.now += std::chrono::minutes(46);
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.files_read().size(), 2U);
  EXPECT_EQ(FormOf(world.requests().at(1))["OIDCToken"], "second");
}

TEST(OidcRoleCredentials, SayNothingOfATokenThatOthersCanRead) {
  FakeWorld world = WorldWithToken();
  world.files_are_readable_by_others = true;
  (void)CredentialsOf(world.Resolve(*OidcRoleCredentials(Workload())));
  EXPECT_TRUE(world.notices().empty());
}

TEST(OidcRoleCredentials, NameTheFileWithoutAToken) {
  const struct {
    std::map<std::string, std::string> files;
    std::string_view expected;
  } rows[] = {
      {{}, "cannot be read: No such file or directory; the token of the identity provider has to be there"},
      {{{kPath, ""}}, "is empty; the token of the identity provider has to be there"},
      {{{kPath, " \r\n\t"}}, "is empty; the token of the identity provider has to be there"},
  };
  for (const auto& row : rows) {
    FakeWorld world = WorldWithToken();
    world.files = row.files;
    const auto outcome = world.Resolve(*OidcRoleCredentials(Workload()));
    const std::string message = MessageOf(outcome);
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
    EXPECT_NE(message.find("oidc_token_file \"/var/run/secrets/token\" "), std::string::npos) << message;
    EXPECT_NE(message.find(row.expected), std::string::npos) << message;
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(OidcRoleCredentials, NameAnUnusableOptionBeforeAnythingIsDone) {
  const struct {
    void (*spoil)(OidcRoleOptions&);
    std::string_view expected;
  } rows[] = {
      {[](OidcRoleOptions& o) { o.role.role_arn = "reader"; }, "role_arn is \"reader\""},
      {[](OidcRoleOptions& o) { o.role.session_name = "?"; }, "session_name is \"?\""},
      {[](OidcRoleOptions& o) { o.role.duration = std::chrono::seconds(1); }, "duration is 1 s"},
      {[](OidcRoleOptions& o) { o.oidc_provider_arn = ""; }, "oidc_provider_arn is \"\": give the ARN"},
      {[](OidcRoleOptions& o) { o.oidc_token_file = ""; }, "oidc_token_file is empty: give the path"},
      {[](OidcRoleOptions& o) { o.role.sts.endpoint = "http://sts.example.com"; }, "sts.endpoint"},
  };
  for (const auto& row : rows) {
    FakeWorld world = WorldWithToken();
    OidcRoleOptions options = Workload();
    row.spoil(options);
    const std::string message = MessageOf(world.Resolve(*OidcRoleCredentials(options)));
    EXPECT_NE(message.find(row.expected), std::string::npos) << message;
    EXPECT_TRUE(world.files_read().empty() && world.requests().empty());
  }
}

TEST(OidcRoleCredentials, PassOnThatTheTokenHasExpired) {
  FakeWorld world = WorldWithToken("eyJ0b2tlbi1vZi1zZWNyZXQ");
  world.http = [](const HttpRequest&) {
    return StsRefusal(400, "AuthenticationFail.OIDCToken.Expired", "This JSON Web Token has expired.");
  };
  const auto outcome = world.Resolve(*OidcRoleCredentials(Workload()));
  EXPECT_EQ(MessageOf(outcome),
            "credentials of \"oidc_role_arn\": STS AssumeRoleWithOIDC for role acs:ram::123456789012:role/reader: "
            "AuthenticationFail.OIDCToken.Expired: This JSON Web Token has expired.");
  EXPECT_EQ(std::get<Error>(outcome).request_id, "7E2A");
}

TEST(OidcRoleCredentials, KeepTheTokenOutOfErrors) {
  FakeWorld world = WorldWithToken("eyJ0b2tlbi1vZi1zZWNyZXQ");
  world.http = [](const HttpRequest& request) { return StsReply(500, "request: " + std::string(request.body.view())); };
  const auto outcome = world.Resolve(*OidcRoleCredentials(Workload()));
  const auto& error = std::get<Error>(outcome);
  EXPECT_EQ((error.message + error.body).find("eyJ0b2tlbi1"), std::string::npos) << error.message << error.body;
}

TEST(OidcRoleCredentials, ExplainRoleAndFile) {
  const auto provider = OidcRoleCredentials(Workload());
  EXPECT_EQ(provider->Name(), "oidc_role_arn");
  EXPECT_EQ(provider->Explain(),
            "role acs:ram::123456789012:role/reader, assumed with the token in /var/run/secrets/token");
}

// ---- By the environment

TEST(OidcRoleFromEnvironment, TakesRoleProviderFileAndSession) {
  FakeWorld world = WorldWithToken();
  world.environment = FullEnvironment();
  world.environment[kSessionVariable] = "of-the-pod";
  EXPECT_EQ(CredentialsOf(ResolveByEnvironment(world)).provider, "oidc_role_arn");
  Form form = FormOf(world.requests().at(0));
  EXPECT_EQ(form["RoleArn"], kRoleArn);
  EXPECT_EQ(form["OIDCProviderArn"], kProviderArn);
  EXPECT_EQ(form["RoleSessionName"], "of-the-pod");
  EXPECT_EQ(form["OIDCToken"], "eyJhbGciOi.J1d3Q+/w==.c2ln");
}

TEST(OidcRoleFromEnvironment, NeedsNoSessionName) {
  FakeWorld world = WorldWithToken();
  world.environment = FullEnvironment();
  (void)CredentialsOf(ResolveByEnvironment(world));
  EXPECT_EQ(FormOf(world.requests().at(0))["RoleSessionName"], "alibabacloud-cpp-1456231584000");
}

TEST(OidcRoleFromEnvironment, TakesTheHostOfStsFromThereToo) {
  FakeWorld world = WorldWithToken();
  world.environment = FullEnvironment();
  world.environment["ALIBABA_CLOUD_STS_REGION"] = "cn-beijing";
  world.environment["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"] = "true";
  (void)CredentialsOf(ResolveByEnvironment(world));
  StsOptions sts;
  sts.endpoint = "sts.example.com";
  (void)CredentialsOf(ResolveByEnvironment(world, sts));
  ASSERT_EQ(world.requests().size(), 2U);
  EXPECT_EQ(world.requests()[0].url, "https://sts-vpc.cn-beijing.aliyuncs.com/");
  EXPECT_EQ(world.requests()[1].url, "https://sts.example.com/");
}

// The role's variable serves other ways to take on a role as well.
TEST(OidcRoleFromEnvironment, IsNotConfiguredWithoutProviderAndFile) {
  for (const bool has_role : {false, true}) {
    FakeWorld world;
    if (has_role) world.environment[kRoleVariable] = kRoleArn;
    const auto source = MakeOidcRoleFromEnvironment({});
    EXPECT_EQ(MessageOf(world.Resolve(*MakeProvider(source))),
              "credentials of \"oidc_role_arn\": ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set");
  }
}

TEST(OidcRoleFromEnvironment, NamesTheVariableThatIsMissingOrUnusable) {
  const struct {
    std::string_view variable;
    std::optional<std::string> value;
    std::string_view expected;
  } rows[] = {
      {kRoleVariable, std::nullopt, "ALIBABA_CLOUD_ROLE_ARN is not set; set it along with"},
      {kProviderVariable, std::nullopt, "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set; set it along with"},
      {kFileVariable, std::nullopt, "ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set; set it along with"},
      {kRoleVariable, "", "ALIBABA_CLOUD_ROLE_ARN is \"\": give the ARN"},
      {kRoleVariable, "reader", "ALIBABA_CLOUD_ROLE_ARN is \"reader\": give the ARN"},
      {kProviderVariable, "", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is \"\": give the ARN"},
      {kFileVariable, "", "ALIBABA_CLOUD_OIDC_TOKEN_FILE is empty: give the path"},
      {kFileVariable, "/nowhere", "ALIBABA_CLOUD_OIDC_TOKEN_FILE \"/nowhere\" cannot be read"},
      {kSessionVariable, "?", "ALIBABA_CLOUD_ROLE_SESSION_NAME is \"?\": give"},
      {"ALIBABA_CLOUD_STS_REGION", "CN", "ALIBABA_CLOUD_STS_REGION) \"CN\" is malformed"},
  };
  for (const auto& row : rows) {
    FakeWorld world = WorldWithToken();
    world.environment = FullEnvironment();
    world.environment.erase(std::string(row.variable));
    if (row.value) world.environment[std::string(row.variable)] = *row.value;
    const auto outcome = ResolveByEnvironment(world);
    EXPECT_NE(MessageOf(outcome).find(row.expected), std::string::npos) << MessageOf(outcome);
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
