#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "sts_requests.h"
#include "support/fake_world.h"

namespace alibabacloud::internal {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;

// The credentials of a list, one after the other as they are refused.
class Replaceable final : public CredentialsProvider {
 public:
  Replaceable(std::vector<Credentials> credentials, bool has_others = true)
      : credentials_(std::move(credentials)), has_others_(has_others) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "replaceable"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    if (refused_.size() >= credentials_.size()) return std::make_unique<Known>(CredentialsError("no others"));
    return std::make_unique<Known>(credentials_[refused_.size()]);
  }
  [[nodiscard]] bool Discard(const Credentials& refused) const override {
    refused_.push_back(refused.access_key_id);
    return has_others_;
  }
  [[nodiscard]] const std::vector<std::string>& refused() const { return refused_; }

 private:
  class Known final : public CredentialsResolution {
   public:
    explicit Known(CredentialsStep step) : step_(std::move(step)) {}
    CredentialsStep Start(const CredentialsMoment&) override { return step_; }
    CredentialsStep Continue(CredentialsAnswer, const CredentialsMoment&) override { return step_; }

   private:
    CredentialsStep step_;
  };

  const std::vector<Credentials> credentials_;
  const bool has_others_;
  mutable std::vector<std::string> refused_;
};

Credentials Key(std::string id) {
  return {.access_key_id = std::move(id),
          .access_key_secret = SecretString("base-s3cr3t"),
          .security_token = {},
          .bearer_token = {},
          .expiration = {},
          .provider = "vault"};
}

RoleOptions Reader() {
  RoleOptions options;
  options.role_arn = "acs:ram::123456789012:role/reader";
  options.session_name = "tester";
  return options;
}

// A world whose STS knows all keys but these.
FakeWorld WorldRefusing(std::vector<std::string> ids, std::string code = "InvalidAccessKeyId.NotFound") {
  FakeWorld world;
  world.http = [ids = std::move(ids), code = std::move(code)](const HttpRequest& request) {
    const std::string id = FormOf(request)["AccessKeyId"];
    return std::find(ids.begin(), ids.end(), id) == ids.end() ? StsReply() : StsRefusal(404, code);
  };
  return world;
}

std::string IdOf(const HttpRequest& request) { return FormOf(request)["AccessKeyId"]; }

TEST(RoleCredentials, AreWhatStsGivesForTheBase) {
  FakeWorld world = WorldRefusing({});
  RoleOptions options = Reader();
  options.external_id = "agreed & upon";
  options.policy = R"({"Version":"1"})";
  options.duration = std::chrono::seconds(900);
  const Credentials credentials = CredentialsOf(
      world.Resolve(*RoleCredentials(options, StaticCredentials("base-id", "base-s3cr3t", "base-t0k3n"))));
  EXPECT_EQ(credentials.access_key_id, "STS.key");
  EXPECT_EQ(credentials.access_key_secret.view(), "STS-s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "STS-t0k3n/+=");
  EXPECT_EQ(credentials.provider, "ram_role_arn");
  ASSERT_EQ(world.requests().size(), 1U);
  EXPECT_EQ(world.requests()[0].url, "https://sts.aliyuncs.com/");
  Form form = FormOf(world.requests()[0]);
  EXPECT_EQ(form["Signature"], SignatureFor(form, "base-s3cr3t"));
  form.erase("Signature");
  form.erase("SignatureNonce");
  EXPECT_EQ(form, (Form{{"AccessKeyId", "base-id"},
                        {"Action", "AssumeRole"},
                        {"DurationSeconds", "900"},
                        {"ExternalId", "agreed & upon"},
                        {"Format", "JSON"},
                        {"Policy", R"({"Version":"1"})"},
                        {"RoleArn", "acs:ram::123456789012:role/reader"},
                        {"RoleSessionName", "tester"},
                        {"SecurityToken", "base-t0k3n"},
                        {"SignatureMethod", "HMAC-SHA1"},
                        {"SignatureVersion", "1.0"},
                        {"Timestamp", "2016-02-23T12:46:24Z"},
                        {"Version", "2015-04-01"}}));
}

TEST(RoleCredentials, SendNeitherTokenNorOptionsThatAreEmpty) {
  FakeWorld world = WorldRefusing({});
  (void)CredentialsOf(world.Resolve(*RoleCredentials(Reader(), StaticCredentials("base-id", "base-s3cr3t"))));
  const Form form = FormOf(world.requests().at(0));
  for (const char* name : {"SecurityToken", "Policy", "ExternalId"}) EXPECT_EQ(form.count(name), 0U) << name;
}

TEST(RoleCredentials, AreKeptUntilTheyAge) {
  FakeWorld world = WorldRefusing({});
  const auto provider = RoleCredentials(Reader(), StaticCredentials("base-id", "base-s3cr3t"));
  (void)CredentialsOf(world.Resolve(*provider));
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.requests().size(), 1U);
  world.now += std::chrono::minutes(46);
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.requests().size(), 2U);
}

TEST(RoleCredentials, TakeTheDefaultCredentialsAsBaseWhenThereIsNone) {
  FakeWorld world = WorldRefusing({});
  world.environment = {{"ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id"}, {"ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-s3cr3t"}};
  (void)CredentialsOf(world.Resolve(*RoleCredentials(Reader(), nullptr)));
  Form form = FormOf(world.requests().at(0));
  EXPECT_EQ(form["AccessKeyId"], "env-id");
  EXPECT_EQ(form["Signature"], SignatureFor(form, "env-s3cr3t"));
}

TEST(RoleCredentials, CanBeTheBaseOfAnotherRole) {
  FakeWorld world = WorldRefusing({});
  RoleOptions second = Reader();
  second.role_arn = "acs:ram::2:role/writer";
  const auto first = RoleCredentials(Reader(), StaticCredentials("base-id", "base-s3cr3t"));
  (void)CredentialsOf(world.Resolve(*RoleCredentials(second, first)));
  ASSERT_EQ(world.requests().size(), 2U);
  Form form = FormOf(world.requests()[1]);
  EXPECT_EQ(form["RoleArn"], "acs:ram::2:role/writer");
  EXPECT_EQ(form["AccessKeyId"], "STS.key");
  EXPECT_EQ(form["SecurityToken"], "STS-t0k3n/+=");
  EXPECT_EQ(form["Signature"], SignatureFor(form, "STS-s3cr3t"));
}

TEST(RoleCredentials, NameAnUnusableOptionBeforeAnythingIsDone) {
  const auto base = std::make_shared<Replaceable>(std::vector<Credentials>{});
  RoleOptions no_role, short_session = Reader(), odd_name = Reader();
  short_session.duration = std::chrono::minutes(14);
  odd_name.session_name = "x y";
  const struct {
    RoleOptions options;
    std::string_view expected;
  } rows[] = {{no_role, "role_arn"}, {short_session, "duration"}, {odd_name, "session_name"}};
  for (const auto& row : rows) {
    FakeWorld world;
    const auto outcome = world.Resolve(*RoleCredentials(row.options, base));
    EXPECT_NE(MessageOf(outcome).find(row.expected), std::string::npos) << MessageOf(outcome);
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(RoleCredentials, TellThatTheBaseHasNone) {
  FakeWorld world;
  const auto outcome = world.Resolve(*RoleCredentials(Reader(), EnvironmentCredentials()));
  EXPECT_NE(MessageOf(outcome).find("to assume role acs:ram::123456789012:role/reader: credentials of \"env\": "
                                    "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
            std::string::npos)
      << MessageOf(outcome);
  EXPECT_TRUE(world.requests().empty());
}

TEST(RoleCredentials, RefuseABearerTokenAsBase) {
  Credentials bearer;
  bearer.bearer_token = SecretString("b34r3r");
  bearer.provider = "vault";
  FakeWorld world;
  const auto base = std::make_shared<Replaceable>(std::vector{bearer});
  const auto outcome = world.Resolve(*RoleCredentials(Reader(), base));
  EXPECT_NE(MessageOf(outcome).find("\"vault\" gives a bearer token; give an access key"), std::string::npos);
  EXPECT_EQ(MessageOf(outcome).find("b34r3r"), std::string::npos);
  EXPECT_TRUE(world.requests().empty());
}

TEST(RoleCredentials, PassOnWhyStsRefuses) {
  FakeWorld world = WorldRefusing({"base-id"}, "NoPermission");
  const auto outcome = world.Resolve(*RoleCredentials(Reader(), StaticCredentials("base-id", "base-s3cr3t")));
  EXPECT_EQ(MessageOf(outcome),
            "credentials of \"ram_role_arn\": STS AssumeRole for role acs:ram::123456789012:role/reader: "
            "NoPermission: Not so.");
  EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
  EXPECT_EQ(std::get<Error>(outcome).code, "NoPermission");
}

// ---- A base that STS refuses

TEST(RoleCredentials, ReplaceARefusedBaseOnce) {
  for (const char* code : {"InvalidAccessKeyId.NotFound", "InvalidSecurityToken.Expired"}) {
    FakeWorld world = WorldRefusing({"old"}, code);
    const auto base = std::make_shared<Replaceable>(std::vector{Key("old"), Key("new")});
    EXPECT_EQ(CredentialsOf(world.Resolve(*RoleCredentials(Reader(), base))).access_key_id, "STS.key");
    EXPECT_EQ(base->refused(), std::vector<std::string>{"old"});
    ASSERT_EQ(world.requests().size(), 2U);
    EXPECT_EQ(IdOf(world.requests()[1]), "new");
  }
}

TEST(RoleCredentials, GiveUpWhenTheOtherBaseIsRefusedToo) {
  FakeWorld world = WorldRefusing({"old", "new"});
  const auto base = std::make_shared<Replaceable>(std::vector{Key("old"), Key("new"), Key("third")});
  const auto outcome = world.Resolve(*RoleCredentials(Reader(), base));
  EXPECT_NE(MessageOf(outcome).find("InvalidAccessKeyId.NotFound"), std::string::npos);
  EXPECT_EQ(world.requests().size(), 2U);
}

TEST(RoleCredentials, DoNotTryTheSameBaseTwice) {
  const struct {
    std::shared_ptr<Replaceable> base;
    std::string_view why;
  } rows[] = {
      {std::make_shared<Replaceable>(std::vector{Key("old"), Key("new")}, false), "there are no others"},
      {std::make_shared<Replaceable>(std::vector{Key("old"), Key("old")}), "the other one is the same"},
  };
  for (const auto& row : rows) {
    FakeWorld world = WorldRefusing({"old"});
    const auto outcome = world.Resolve(*RoleCredentials(Reader(), row.base));
    EXPECT_NE(MessageOf(outcome).find("InvalidAccessKeyId.NotFound"), std::string::npos) << row.why;
    EXPECT_EQ(world.requests().size(), 1U) << row.why;
  }
}

TEST(RoleCredentials, TellThatARefusedBaseCannotBeReplaced) {
  FakeWorld world = WorldRefusing({"old"});
  const auto base = std::make_shared<Replaceable>(std::vector{Key("old")});
  const auto outcome = world.Resolve(*RoleCredentials(Reader(), base));
  EXPECT_NE(MessageOf(outcome).find("no others"), std::string::npos) << MessageOf(outcome);
}

TEST(RoleCredentials, KeepABaseThatIsNotTheReason) {
  for (const char* code : {"NoPermission", "EntityNotExist.Role", "SignatureDoesNotMatch"}) {
    FakeWorld world = WorldRefusing({"old"}, code);
    const auto base = std::make_shared<Replaceable>(std::vector{Key("old"), Key("new")});
    EXPECT_FALSE(MessageOf(world.Resolve(*RoleCredentials(Reader(), base))).empty());
    EXPECT_TRUE(base->refused().empty()) << code;
  }
}

TEST(RoleCredentials, ExplainRoleAndBase) {
  const auto provider = RoleCredentials(Reader(), EnvironmentCredentials());
  EXPECT_EQ(provider->Name(), "ram_role_arn");
  EXPECT_EQ(provider->Explain(), "role acs:ram::123456789012:role/reader, assumed with credentials from:\n" +
                                     EnvironmentCredentials()->Explain());
}

}  // namespace
}  // namespace alibabacloud::internal
