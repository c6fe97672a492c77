#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "provider_testing.h"

namespace alibabacloud::test {
namespace {

constexpr const char* kUrl = "http://vault:8080/p4th?key=s3cr3t";
constexpr std::string_view kWhat = "GET http://vault:8080: ";

const HttpResult kReply = Reply(200, R"({"Code": "Success", "AccessKeyId": "STS.1", "AccessKeySecret": "s3cr3t",
    "SecurityToken": "t0k3n", "Expiration": "2016-02-23T18:00:00Z"})");

FakeWorld WorldWith(HttpResult reply) {
  FakeWorld world;
  world.http = [reply = std::move(reply)](const HttpRequest&) { return reply; };
  return world;
}

TEST(UriCredentials, AreWhatTheUrlServes) {
  FakeWorld world = WorldWith(kReply);
  const auto provider = UriCredentials(kUrl);
  const Credentials credentials = CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(provider->Name(), "credentials_uri");
  EXPECT_EQ(credentials.access_key_id, "STS.1");
  EXPECT_EQ(credentials.access_key_secret.view(), "s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "t0k3n");
  EXPECT_EQ(credentials.provider, "credentials_uri");
  EXPECT_EQ(ExpirationOf(credentials), "2016-02-23T18:00:00Z");
  ASSERT_EQ(world.requests().size(), 1U);
  EXPECT_EQ(world.requests()[0].method, HttpMethod::kGet);
  EXPECT_EQ(world.requests()[0].url, kUrl);
  EXPECT_TRUE(world.requests()[0].secret_reply);
}

TEST(UriCredentials, NeedNeitherCodeNorExpiration) {
  FakeWorld world = WorldWith(Reply(200, R"({"AccessKeyId": "STS.1", "AccessKeySecret": "s", "SecurityToken": "t"})"));
  EXPECT_EQ(CredentialsOf(world.Resolve(*UriCredentials(kUrl))).expiration, std::nullopt);
}

TEST(UriCredentials, AreKept) {
  FakeWorld world = WorldWith(kReply);
  const auto provider = UriCredentials(kUrl);
  for (int i = 0; i < 3; ++i) (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(world.requests().size(), 1U);
}

TEST(UriCredentials, HaveFiveSecondsToConnectAndTenInAll) {
  const auto provider = UriCredentials(kUrl);
  const auto step = provider->Resolve()->Start({.time_left = std::chrono::minutes(1)});
  const auto* const action = std::get_if<CredentialsAction>(&step);
  ASSERT_NE(action, nullptr);
  const HttpLimits& limits = std::get<FetchHttp>(*action).limits;
  EXPECT_EQ(limits.connect_timeout.count(), 5000);
  EXPECT_EQ(limits.total_timeout.count(), 10000);
}

TEST(UriCredentials, PassByProxiesForHostsNearby) {
  const struct {
    const char* url;
    bool bypass;
  } cases[] = {
      {"http://localhost:8080/x", true},     {"HTTP://LocalHost", true},      {"http://127.0.0.1/x", true},
      {"http://127.8.8.8:1", true},          {"http://[::1]:8080/x", true},   {"http://100.100.100.200/x", true},
      {"https://169.254.1.2:443/x", true},   {"http://100.101.1.1/x", false}, {"http://100.100.example.com/x", false},
      {"http://169.254.example.com", false}, {"http://10.0.0.1/x", false},    {"https://vault.example.com?x", false},
  };
  for (const auto& [url, bypass] : cases) {
    FakeWorld world = WorldWith(kReply);
    (void)CredentialsOf(world.Resolve(*UriCredentials(url)));
    ASSERT_EQ(world.requests().size(), 1U) << url;
    EXPECT_EQ(world.requests()[0].bypass_proxy, bypass) << url;
    EXPECT_EQ(world.requests()[0].url, url);
  }
}

TEST(UriCredentials, RefuseWhatIsNoUrl) {
  for (const char* url : {"", "vault/p4th", "ftp://vault/p4th", "http://", "http:///p4th", "https://?s3cr3t",
                          "http://:80", "http://u:s3cr3t@vault/", "http://vault:x/p4th", "http://vault/p4th\nX: y",
                          "http://vault/p4th s3cr3t", "http://va\x7fult/", "file:///p4th"}) {
    FakeWorld world = WorldWith(kReply);
    ExpectFailure(world.Resolve(*UriCredentials(url)),
                  {"credentials of \"credentials_uri\": the URL is malformed: expected http://host[:port]/path"});
    EXPECT_TRUE(world.requests().empty());
  }
}

TEST(UriCredentials, SayWhyThereAreNone) {
  const struct {
    HttpResult result;
    std::string_view expected;
  } cases[] = {
      {Reply(404, "s3cr3t"), "HTTP status 404"},
      {Reply(302, ""), "HTTP status 302"},
      {Reply(204, ""), "HTTP status 204"},
      {Reply(429, ""), "HTTP status 429"},
      {Reply(500, "s3cr3t"), "HTTP status 500"},
      {NoReply(ErrorKind::kConnect), "n0 reply"},
      {NoReply(ErrorKind::kTls), "n0 reply"},
      {Reply(200, "<s3cr3t>"), "is not JSON: line 1 does not follow its syntax (8 bytes)"},
      {Reply(200, R"({"Code": "Denied", "AccessKeySecret": "s3cr3t"})"), "Code is \"Denied\""},
      {Reply(200, R"({"AccessKeySecret": "s3cr3t"})"), "AccessKeyId is empty"},
      {Reply(200, R"({"AccessKeyId": "1", "AccessKeySecret": ""})"), "AccessKeySecret is empty"},
      {Reply(200, R"({"AccessKeyId": "1", "AccessKeySecret": "s3cr3t"})"), "SecurityToken is empty"},
      {Reply(200, R"({"AccessKeyId": "1", "AccessKeySecret": "s3cr3t", "SecurityToken": "t0k3n", "Expiration": "x"})"),
       "Expiration is no time"},
  };
  for (const auto& [result, expected] : cases) {
    FakeWorld world = WorldWith(result);
    ExpectFailure(world.Resolve(*UriCredentials(kUrl)), {kWhat, expected});
  }
}

TEST(UriCredentials, AskAgainWhatMaySucceedLater) {
  for (const HttpResult& failure : {Reply(429, ""), Reply(502, ""), NoReply(ErrorKind::kConnect),
                                    NoReply(ErrorKind::kTimeout), NoReply(ErrorKind::kTransport)}) {
    FakeWorld world;
    world.retries = 2;
    world.http = [&, count = 0](const HttpRequest&) mutable { return ++count < 3 ? failure : kReply; };
    EXPECT_EQ(CredentialsOf(world.Resolve(*UriCredentials(kUrl))).access_key_id, "STS.1");
    EXPECT_EQ(world.requests().size(), 3U);
    EXPECT_EQ(world.requests()[2].url, kUrl);
  }
}

TEST(UriCredentials, EndWithTheCall) {
  FakeWorld world = WorldWith(NoReply(ErrorKind::kCancelled));
  const auto outcome = world.Resolve(*UriCredentials(kUrl));
  ASSERT_TRUE(std::holds_alternative<Error>(outcome));
  EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCancelled);
}

// ---- As a step of the default chain

TEST(UriFromEnvironment, IsTheUrlOfTheVariable) {
  FakeWorld world = WorldWith(kReply);
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = kUrl;
  const auto provider = internal::MakeProvider(internal::MakeUriFromEnvironment());
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).provider, "credentials_uri");
  EXPECT_EQ(world.requests()[0].url, kUrl);
}

TEST(UriFromEnvironment, NamesTheVariableThatIsMissingOrMalformed) {
  const auto provider = internal::MakeProvider(internal::MakeUriFromEnvironment());
  FakeWorld world;
  ExpectFailure(world.Resolve(*provider), {"ALIBABA_CLOUD_CREDENTIALS_URI is not set"});
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "";
  ExpectFailure(world.Resolve(*provider), {"ALIBABA_CLOUD_CREDENTIALS_URI is not set"});
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "vault/p4th?s3cr3t";
  ExpectFailure(world.Resolve(*provider), {"ALIBABA_CLOUD_CREDENTIALS_URI is malformed"});
}

}  // namespace
}  // namespace alibabacloud::test
