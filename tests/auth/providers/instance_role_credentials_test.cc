#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "provider_testing.h"

namespace alibabacloud::test {
namespace {

constexpr std::string_view kToken = "PUT http://100.100.100.200/latest/api/token";
constexpr std::string_view kList = "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/";
constexpr std::string_view kRole = "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web.role_1-x";
constexpr std::string_view kNoEcs = "no metadata service at http://100.100.100.200 (";

const HttpResult kTokenReply = Reply(200, "t0k3n==\n");
const HttpResult kListReply = Reply(200, "web.role_1-x\n");
const HttpResult kKeyReply = Reply(200, R"({"Code": "Success", "AccessKeyId": "STS.1", "AccessKeySecret": "s3cr3t",
    "SecurityToken": "c41s", "LastUpdated": "2016-02-23T12:00:00Z", "Expiration": "2016-02-23T18:00:00Z"})");

// Answers in this order, whatever is asked.
std::function<HttpResult(const HttpRequest&)> InOrder(std::deque<HttpResult> replies) {
  return [replies = std::move(replies)](const HttpRequest&) mutable {
    if (replies.empty()) return NoReply(ErrorKind::kInvalidArgument);
    HttpResult reply = std::move(replies.front());
    replies.pop_front();
    return reply;
  };
}

std::vector<std::string> Asked(const FakeWorld& world) {
  std::vector<std::string> asked;
  for (const HttpRequest& request : world.requests()) {
    asked.push_back(std::string(ToString(request.method)) + " " + request.url);
  }
  return asked;
}

std::vector<std::string> Texts(std::initializer_list<std::string_view> texts) { return {texts.begin(), texts.end()}; }

TEST(InstanceRoleCredentials, AskForTokenRoleAndKey) {
  FakeWorld world;
  world.http = InOrder({kTokenReply, kListReply, kKeyReply});
  const auto provider = InstanceRoleCredentials();
  const Credentials credentials = CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(provider->Name(), "ecs_ram_role");
  EXPECT_EQ(credentials.access_key_id, "STS.1");
  EXPECT_EQ(credentials.access_key_secret.view(), "s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "c41s");
  EXPECT_EQ(credentials.provider, "ecs_ram_role");
  EXPECT_EQ(ExpirationOf(credentials), "2016-02-23T18:00:00Z");
  EXPECT_EQ(Asked(world), Texts({kToken, kList, kRole}));
  EXPECT_EQ(FindHeader(world.requests()[0].headers, "x-aliyun-ecs-metadata-token-ttl-seconds"), "21600");
  for (const std::size_t i : {1U, 2U}) {
    EXPECT_EQ(FindHeader(world.requests()[i].headers, "X-aliyun-ecs-metadata-token"), "t0k3n==");
  }
}

TEST(InstanceRoleCredentials, NeverUseAProxyAndHideReplies) {
  FakeWorld world;
  world.http = InOrder({kTokenReply, kListReply, kKeyReply});
  (void)CredentialsOf(world.Resolve(*InstanceRoleCredentials()));
  for (const HttpRequest& request : world.requests()) {
    EXPECT_TRUE(request.bypass_proxy);
    EXPECT_TRUE(request.secret_reply);
    EXPECT_TRUE(request.body.empty());
  }
}

TEST(InstanceRoleCredentials, GiveEachAttemptTheTimeOfTheOptions) {
  const auto provider = InstanceRoleCredentials({.timeout = std::chrono::milliseconds(700)});
  const auto step = provider->Resolve()->Start({.time_left = std::chrono::minutes(1)});
  const auto* const action = std::get_if<CredentialsAction>(&step);
  ASSERT_NE(action, nullptr);
  const HttpLimits& limits = std::get<FetchHttp>(*action).limits;
  EXPECT_EQ(limits.connect_timeout.count(), 700);
  EXPECT_EQ(limits.total_timeout.count(), 700);
}

TEST(InstanceRoleCredentials, AreKept) {
  FakeWorld world;
  world.http = InOrder({kTokenReply, kListReply, kKeyReply});
  const auto provider = InstanceRoleCredentials();
  for (int i = 0; i < 3; ++i) EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "STS.1");
  EXPECT_EQ(world.requests().size(), 3U);
}

TEST(InstanceRoleCredentials, SkipTheListForAConfiguredRole) {
  FakeWorld world;
  world.http = InOrder({kTokenReply, kKeyReply});
  (void)CredentialsOf(
      world.Resolve(*InstanceRoleCredentials({.role_name = "web", .endpoint = "http://127.0.0.1:8080/"})));
  EXPECT_EQ(Asked(world), Texts({"PUT http://127.0.0.1:8080/latest/api/token",
                                 "GET http://127.0.0.1:8080/latest/meta-data/ram/security-credentials/web"}));
}

TEST(InstanceRoleCredentials, TakeTheFirstOfSeveralRoles) {
  FakeWorld world;
  world.http = InOrder({kTokenReply, Reply(200, "\n  web.role_1-x \r\nother\n"), kKeyReply});
  (void)CredentialsOf(world.Resolve(*InstanceRoleCredentials()));
  EXPECT_EQ(Asked(world).back(), kRole);
}

TEST(InstanceRoleCredentials, GoOnWithVersion1WhenThereIsNoToken) {
  for (const HttpResult& reply : {Reply(404, "t0k3n"), Reply(403, ""), Reply(503, ""), Reply(200, ""),
                                  Reply(200, "<html>"), Reply(200, "t0k3n\r\nX: y"), NoReply(ErrorKind::kTransport)}) {
    FakeWorld world;
    world.http = InOrder({reply, kListReply, kKeyReply});
    EXPECT_EQ(CredentialsOf(world.Resolve(*InstanceRoleCredentials())).access_key_id, "STS.1");
    for (const HttpRequest& request : world.requests()) {
      EXPECT_EQ(FindHeader(request.headers, "X-aliyun-ecs-metadata-token"), "");
    }
    FakeWorld strict;
    strict.http = InOrder({reply});
    ExpectFailure(strict.Resolve(*InstanceRoleCredentials({.disable_v1 = true})),
                  {kToken, "without a token", "disable_v1", "ALIBABA_CLOUD_IMDSV1_DISABLED"});
    EXPECT_EQ(strict.requests().size(), 1U);
  }
}

// A timeout before there was a connection.
HttpResult NotReached(ErrorKind kind) {
  return TransportError{.kind = kind, .message = "n0 reply", .maybe_sent = false};
}

TEST(InstanceRoleCredentials, DoNotLookForVersion1WhereNobodyListens) {
  for (const ErrorKind kind : {ErrorKind::kConnect, ErrorKind::kTimeout}) {
    FakeWorld world;
    world.http = InOrder({NotReached(kind)});
    ExpectFailure(world.Resolve(*InstanceRoleCredentials()), {kToken, "n0 reply", "on ECS instances only"});
    EXPECT_EQ(world.requests().size(), 1U);
    EXPECT_EQ(world.retries_asked().size(), 1U);
  }
}

// As in a container, which replies with a token do not reach when their hop limit is 1.
TEST(InstanceRoleCredentials, LookForVersion1WhenTheTokenMayHaveBeenLost) {
  FakeWorld world;
  world.http = InOrder({NoReply(ErrorKind::kTimeout), kListReply, kKeyReply});
  EXPECT_EQ(CredentialsOf(world.Resolve(*InstanceRoleCredentials())).access_key_id, "STS.1");
  EXPECT_EQ(Asked(world), Texts({kToken, kList, kRole}));

  FakeWorld strict;
  strict.http = InOrder({NoReply(ErrorKind::kTimeout)});
  const auto outcome = strict.Resolve(*InstanceRoleCredentials({.disable_v1 = true}));
  ExpectFailure(outcome, {kToken, "n0 reply", "without a token"});
  EXPECT_FALSE(std::get<Error>(outcome).maybe_executed);

  FakeWorld silent;
  silent.http = InOrder({NoReply(ErrorKind::kTimeout), NoReply(ErrorKind::kTimeout)});
  ExpectFailure(silent.Resolve(*InstanceRoleCredentials()), {kList, "n0 reply", "on ECS instances only"});
}

TEST(InstanceRoleCredentials, SayWhyThereAreNone) {
  const struct {
    std::deque<HttpResult> replies;
    std::initializer_list<std::string_view> texts;
    std::size_t requests;
  } cases[] = {
      {{kTokenReply, Reply(404, ""), Reply(404, "")},
       {kList, "no role is attached to this instance", "attach a RAM role"},
       3},
      {{kTokenReply, Reply(200, "<html>")}, {kList, "no role is attached to this instance"}, 2},
      {{kTokenReply, Reply(200, " \n")}, {kList, "no role is attached to this instance"}, 2},
      {{kTokenReply, Reply(200, "../../x\n")}, {kList, "\"../../x\" is no name of a role"}, 2},
      {{kTokenReply, Reply(200, "..")}, {"\"..\" is no name of a role"}, 2},
      {{kTokenReply, Reply(200, "a\x1b")}, {"\"a\\x1b\" is no name of a role"}, 2},
      {{kTokenReply, Reply(401, ""), Reply(401, "")}, {kList, "HTTP status 401"}, 3},
      {{kTokenReply, Reply(302, "")}, {kList, "HTTP status 302"}, 2},
      {{kTokenReply, Reply(503, ""), NoReply(ErrorKind::kTimeout)}, {kList, "HTTP status 503"}, 3},
      {{kTokenReply, NoReply(ErrorKind::kTimeout)}, {kList, "n0 reply"}, 2},
      {{kTokenReply, kListReply, Reply(404, "<html>s3cr3t"), Reply(404, "<html>s3cr3t")},
       {kRole, "no role \"web.role_1-x\" is attached"},
       4},
      {{kTokenReply, kListReply, Reply(200, "<html>s3cr3t")}, {kRole, "no role \"web.role_1-x\" is attached"}, 3},
      {{kTokenReply, kListReply, Reply(403, "s3cr3t"), Reply(403, "s3cr3t")}, {kRole, "HTTP status 403"}, 4},
      {{kTokenReply, kListReply, NoReply(ErrorKind::kConnect)}, {kRole, "n0 reply"}, 3},
      {{kTokenReply, kListReply, Reply(200, "s3cr3t")}, {kRole, "is not JSON: line 1", "(6 bytes)"}, 3},
      {{kTokenReply, kListReply, Reply(200, R"({"AccessKeySecret": "s3cr3t"})")}, {kRole, "Code is \"\""}, 3},
      {{kTokenReply, kListReply, Reply(200, R"({"Code": "Failed"})")}, {kRole, "Code is \"Failed\""}, 3},
      {{kTokenReply, kListReply, Reply(200, R"({"Code": "Success"})")}, {kRole, "AccessKeyId is empty"}, 3},
      {{kTokenReply, kListReply, Reply(200, R"({"Code": "Success", "AccessKeyId": "1", "AccessKeySecret": "s3cr3t",
                                                "SecurityToken": "t0k3n", "Expiration": "never"})")},
       {kRole, "Expiration is no time"},
       3},
      {{kTokenReply, kListReply, Reply(200, R"({"Code": "Success", "AccessKeyId": "1", "AccessKeySecret": "s3cr3t",
                                                "SecurityToken": "t0k3n"})")},
       {kRole, "Expiration is empty"},
       3},
  };
  for (const auto& [replies, texts, requests] : cases) {
    FakeWorld world;
    world.http = InOrder(replies);
    ExpectFailure(world.Resolve(*InstanceRoleCredentials()), texts);
    EXPECT_EQ(world.requests().size(), requests);
  }
}

TEST(InstanceRoleCredentials, RefuseOptionsThatLeadElsewhere) {
  const struct {
    InstanceRoleOptions options;
    std::string_view expected;
  } cases[] = {
      {{.role_name = "a/b"}, "\"a/b\" is no name of a role"},
      {{.role_name = "a?b"}, "correct role_name or ALIBABA_CLOUD_ECS_METADATA"},
      {{.role_name = "."}, "\".\" is no name of a role"},
      {{.endpoint = "http://"}, "endpoint of the metadata service \"http://\" is malformed"},
      {{.endpoint = "http://u:s3cr3t@h"}, "is malformed"},
  };
  for (const auto& [options, expected] : cases) {
    FakeWorld world;
    ExpectFailure(world.Resolve(*InstanceRoleCredentials(options)), {expected});
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(InstanceRoleCredentials, RepeatEachStepThatMaySucceedLater) {
  for (const HttpResult& failure : {Reply(429, "s3cr3t"), Reply(500, ""), NoReply(ErrorKind::kConnect),
                                    NoReply(ErrorKind::kTimeout), NoReply(ErrorKind::kTransport)}) {
    FakeWorld world;
    world.retries = 3;
    world.http = InOrder({failure, kTokenReply, failure, kListReply, failure, kKeyReply});
    EXPECT_EQ(CredentialsOf(world.Resolve(*InstanceRoleCredentials())).access_key_id, "STS.1");
    EXPECT_EQ(Asked(world), Texts({kToken, kToken, kList, kList, kRole, kRole}));
    EXPECT_EQ(FindHeader(world.requests().back().headers, "X-aliyun-ecs-metadata-token"), "t0k3n==");
    EXPECT_EQ(world.retries_asked().size(), 3U);
  }
}

TEST(InstanceRoleCredentials, AskForRetriesAsTheCallsRulesNeedIt) {
  FakeWorld world;
  HttpResponse busy{.status = 429, .headers = {{"Retry-After", "1"}}};
  world.http = InOrder({busy, kListReply, NoReply(ErrorKind::kTransport)});
  (void)MessageOf(world.Resolve(*InstanceRoleCredentials()));
  ASSERT_EQ(world.retries_asked().size(), 2U);
  EXPECT_EQ(world.retries_asked()[0].error.kind, ErrorKind::kService);
  EXPECT_EQ(world.retries_asked()[0].error.http_status, 429);
  EXPECT_EQ(FindHeader(world.retries_asked()[0].headers, "retry-after"), "1");
  EXPECT_EQ(world.retries_asked()[1].error.kind, ErrorKind::kTransport);
  EXPECT_FALSE(world.retries_asked()[1].error.maybe_executed);
}

TEST(InstanceRoleCredentials, DoNotRepeatWhatIsRefused) {
  for (const int status : {301, 400, 401, 403, 404}) {
    FakeWorld world;
    world.retries = 9;
    world.http = InOrder({kTokenReply, Reply(status, "")});
    const auto outcome = world.Resolve(*InstanceRoleCredentials({.role_name = "web.role_1-x", .disable_v1 = true}));
    ExpectFailure(outcome, {kRole});
    EXPECT_EQ(std::get<Error>(outcome).http_status, status);
    EXPECT_TRUE(world.retries_asked().empty());
  }
}

TEST(InstanceRoleCredentials, AskOnceMoreWithoutTheTokenThatIsRefused) {
  for (const int status : {401, 403, 404, 500, 503}) {
    FakeWorld world;
    world.http = InOrder({kTokenReply, Reply(status, "<html>"), kListReply, kKeyReply});
    EXPECT_EQ(CredentialsOf(world.Resolve(*InstanceRoleCredentials())).access_key_id, "STS.1") << status;
    EXPECT_EQ(Asked(world), Texts({kToken, kList, kList, kRole}));
    const auto token_of = [&](std::size_t i) {
      return FindHeader(world.requests()[i].headers, "X-aliyun-ecs-metadata-token");
    };
    EXPECT_EQ(token_of(1), "t0k3n==");
    EXPECT_EQ(token_of(2), "");
    EXPECT_EQ(token_of(3), "");

    FakeWorld strict;
    strict.http = InOrder({kTokenReply, Reply(status, "<html>"), kListReply, kKeyReply});
    ExpectFailure(strict.Resolve(*InstanceRoleCredentials({.disable_v1 = true})), {kList});
    EXPECT_EQ(strict.requests().size(), 2U);
  }
}

HttpResult KeyThatExpires(std::string_view when, std::vector<HttpHeader> headers = {}) {
  std::string body =
      R"({"Code": "Success", "AccessKeyId": "STS.1", "AccessKeySecret": "s3cr3t", "SecurityToken": "c41s",
      "Expiration": ")";
  return HttpResponse{.status = 200, .headers = std::move(headers), .body = body.append(when).append("\"}")};
}

TEST(InstanceRoleCredentials, AreRefusedWhenTheServiceHandsOutExpiredOnes) {
  FakeWorld world;
  world.retries = 1;
  const HttpHeader date{"Date", "Tue, 23 Feb 2016 12:46:20 GMT"};
  world.http = InOrder({kTokenReply, kListReply, KeyThatExpires("2016-02-23T12:00:00Z"),
                        KeyThatExpires("2016-02-23T12:00:00Z", {date})});
  ExpectFailure(world.Resolve(*InstanceRoleCredentials()),
                {kRole, "the credentials expired at 2016-02-23T12:00:00Z, and it is now 2016-02-23T12:46:24Z"});
  EXPECT_EQ(Asked(world), Texts({kToken, kList, kRole, kRole}));
  ASSERT_EQ(world.retries_asked().size(), 2U);
  EXPECT_EQ(world.retries_asked()[0].error.kind, ErrorKind::kService);
  EXPECT_EQ(world.retries_asked()[0].error.http_status, 503);
}

TEST(InstanceRoleCredentials, AreFetchedAgainUntilTheServiceHasRenewedThem) {
  FakeWorld world;
  world.retries = 1;
  world.http = InOrder({kTokenReply, kListReply, KeyThatExpires("2016-02-23T12:00:00Z"), kKeyReply});
  EXPECT_EQ(ExpirationOf(CredentialsOf(world.Resolve(*InstanceRoleCredentials()))), "2016-02-23T18:00:00Z");
}

// Until the service's clock is known, that of the metadata service tells whether the key or this machine is wrong.
TEST(InstanceRoleCredentials, ServeOneCallWhenOnlyThisMachinesClockTakesThemForExpired) {
  FakeWorld world;
  const HttpResult key = KeyThatExpires("2016-02-23T12:00:00Z", {{"Date", "Tue, 23 Feb 2016 11:59:59 GMT"}});
  world.http = InOrder({kTokenReply, kListReply, key, kTokenReply, kListReply, key});
  const auto provider = InstanceRoleCredentials();
  for (std::size_t calls = 1; calls <= 2; ++calls) {
    EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).expiration, std::nullopt);
    EXPECT_EQ(world.requests().size(), 3 * calls);
    ASSERT_EQ(world.notices().size(), calls);
    EXPECT_NE(world.notices().back().text.find("correct this machine's clock"), std::string::npos);
  }
}

TEST(InstanceRoleCredentials, EndWithTheCall) {
  for (const std::deque<HttpResult>& before : {std::deque<HttpResult>{}, {kTokenReply}, {kTokenReply, kListReply}}) {
    FakeWorld world;
    std::deque<HttpResult> replies = before;
    replies.push_back(NoReply(ErrorKind::kCancelled));
    world.http = InOrder(replies);
    world.retries = 9;
    const auto outcome = world.Resolve(*InstanceRoleCredentials());
    ASSERT_TRUE(std::holds_alternative<Error>(outcome));
    EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCancelled);
    EXPECT_TRUE(world.retries_asked().empty());
  }
}

// ---- As a step of the default chain

std::variant<Credentials, Error> Probe(FakeWorld& world, InstanceRoleOptions options = {}) {
  return world.Resolve(*internal::MakeProvider(internal::MakeInstanceRoleFromEnvironment(std::move(options))));
}

TEST(InstanceRoleFromEnvironment, IsNotAskedWhenItIsDisabled) {
  for (const char* value : {"true", "TRUE", "True", "1", "yes", "on", "true "}) {
    FakeWorld world;
    world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = value;
    ExpectFailure(Probe(world), {"ALIBABA_CLOUD_ECS_METADATA_DISABLED is \"true\""});
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(InstanceRoleFromEnvironment, SaysWhichVariableIsNeitherTrueNorFalse) {
  for (const char* name : {"ALIBABA_CLOUD_ECS_METADATA_DISABLED", "ALIBABA_CLOUD_IMDSV1_DISABLED"}) {
    for (const char* value : {"ture", "false # not yet", "2"}) {
      FakeWorld world;
      world.environment[name] = value;
      ExpectFailure(Probe(world), {std::string(name) + " is \"" + value + "\", expected true or false"});
      EXPECT_TRUE(world.requests().empty());
    }
  }
}

TEST(InstanceRoleFromEnvironment, IsAskedForOtherValues) {
  for (const char* value : {"", "false", "False", "0", "no", "off"}) {
    FakeWorld world;
    world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = value;
    world.environment["ALIBABA_CLOUD_IMDSV1_DISABLED"] = value;
    world.http = InOrder({Reply(404, ""), kListReply, kKeyReply});
    EXPECT_EQ(CredentialsOf(Probe(world)).access_key_id, "STS.1") << value;
  }
}

TEST(InstanceRoleFromEnvironment, IsThatOfTheVariableUnlessAnOptionNamesOne) {
  const struct {
    std::string option, variable, expected;
  } cases[] = {{"", "web", "web"}, {"own", "web", "own"}, {"own", "", "own"}};
  for (const auto& [option, variable, expected] : cases) {
    FakeWorld world;
    world.environment["ALIBABA_CLOUD_ECS_METADATA"] = variable;
    world.http = InOrder({kTokenReply, kKeyReply});
    (void)CredentialsOf(Probe(world, {.role_name = option}));
    EXPECT_EQ(Asked(world).back(), std::string(kList) + expected);
  }
}

TEST(InstanceRoleFromEnvironment, NeedsATokenWhenVersion1IsDisabled) {
  FakeWorld world;
  world.environment["ALIBABA_CLOUD_IMDSV1_DISABLED"] = "True";
  world.http = InOrder({Reply(404, "")});
  ExpectFailure(Probe(world), {"HTTP status 404", "ALIBABA_CLOUD_IMDSV1_DISABLED"});
  EXPECT_EQ(world.requests().size(), 1U);
}

TEST(InstanceRoleFromEnvironment, IsNotConfiguredWhereNobodyAnswers) {
  const HttpResult lost = NoReply(ErrorKind::kTimeout);
  for (const std::deque<HttpResult>& results : {std::deque<HttpResult>{NotReached(ErrorKind::kConnect)},
                                                {NotReached(ErrorKind::kTimeout)},
                                                {lost, lost},
                                                {lost, NotReached(ErrorKind::kConnect)}}) {
    FakeWorld world;
    world.retries = 9;
    world.http = InOrder(results);
    ExpectFailure(Probe(world), {kNoEcs, "n0 reply", "): this is no ECS instance"});
    EXPECT_EQ(world.requests().size(), results.size());
    EXPECT_TRUE(world.retries_asked().empty());
  }
}

TEST(InstanceRoleFromEnvironment, IsFoundWhereTheTokenGetsLost) {
  FakeWorld world;
  world.http = InOrder({NoReply(ErrorKind::kTimeout), kListReply, kKeyReply});
  EXPECT_EQ(CredentialsOf(Probe(world)).access_key_id, "STS.1");
  EXPECT_TRUE(world.retries_asked().empty());
}

TEST(InstanceRoleFromEnvironment, RepeatsWhatFailsOnceTheServiceIsKnownToBeThere) {
  FakeWorld world;
  world.retries = 2;
  world.http = InOrder({Reply(503, ""), kTokenReply, NoReply(ErrorKind::kConnect), kListReply, kKeyReply});
  EXPECT_EQ(CredentialsOf(Probe(world)).access_key_id, "STS.1");
}

TEST(InstanceRoleCredentials, DoNotReadTheEnvironment) {
  FakeWorld world;
  world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true";
  world.environment["ALIBABA_CLOUD_ECS_METADATA"] = "other";
  world.http = InOrder({kTokenReply, kListReply, kKeyReply});
  (void)CredentialsOf(world.Resolve(*InstanceRoleCredentials()));
  EXPECT_EQ(Asked(world).back(), kRole);
}

}  // namespace
}  // namespace alibabacloud::test
