#include "auth/providers/sts.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "auth/credential_source.h"
#include "sts_requests.h"
#include "support/fake_world.h"
#include "support/scoped_environment.h"

namespace alibabacloud::internal {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;

constexpr std::string_view kRoleArn = "acs:ram::123456789012:role/reader";
constexpr std::string_view kToken = "CAISfg+1q6Ft5/B2yfSjIr==";

// Takes on a role with what signs, or without a signature.
class StsSource final : public CredentialSource {
 public:
  explicit StsSource(RoleOptions role, bool is_signed = true) : role_(std::move(role)), is_signed_(is_signed) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "sts"; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    const Credentials key{.access_key_id = "base-id",
                          .access_key_secret = SecretString("base-s3cr3t"),
                          .security_token = SecretString(kToken),
                          .provider = "env"};
    StsRequest request{.action = "AssumeRole",
                       .role = role_,
                       .parameters = RoleParameters(role_, io.moment().now),
                       .signer = is_signed_ ? &key : nullptr,
                       .sent_secret = kToken};
    CredentialsOutcome outcome = co_await AskSts(io, request, "here");
    if (auto* error = std::get_if<Error>(&outcome)) co_return StsFailure("AssumeRole", role_, *error);
    co_return std::get<Credentials>(outcome);
  }

 private:
  const RoleOptions role_;
  const bool is_signed_;
};

// Finds the host that options and environment lead to, as an access key id.
class HostSource final : public CredentialSource {
 public:
  explicit HostSource(StsOptions options) : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "host"; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    auto options = co_await StsFromEnvironment(io, options_);
    if (auto* error = std::get_if<Error>(&options)) co_return std::move(*error);
    const auto endpoint = StsEndpoint(std::get<StsOptions>(options));
    co_return Credentials{.access_key_id = std::get<Endpoint>(endpoint).authority};
  }

 private:
  const StsOptions options_;
};

RoleOptions Reader() { return {.role_arn = std::string(kRoleArn), .session_name = "tester"}; }

std::variant<Credentials, Error> Ask(FakeWorld& world, RoleOptions role = Reader(), bool is_signed = true) {
  return world.Resolve(*MakeProvider(std::make_shared<StsSource>(std::move(role), is_signed)));
}

std::variant<Credentials, Error> AskAnsweredBy(HttpResult answer) {
  FakeWorld world;
  world.http = [&](const HttpRequest&) { return answer; };
  return Ask(world);
}

HttpResponse WithCredential(std::string_view name, const nlohmann::json& value) {
  nlohmann::json body = StsSuccess();
  body["Credentials"][std::string(name)] = value;
  return StsReply(200, body.dump());
}

HttpResponse WithoutCredential(std::string_view name) {
  nlohmann::json body = StsSuccess();
  body["Credentials"].erase(std::string(name));
  return StsReply(200, body.dump());
}

// ---- Where STS is

TEST(StsEndpoint, IsThatOfTheOptionsElseOfTheRegionElseTheCentralOne) {
  const struct {
    StsOptions options;
    std::string_view expected;
  } rows[] = {
      {{}, "https://sts.aliyuncs.com/"},
      {{.vpc = true}, "https://sts.aliyuncs.com/"},
      {{.region = "cn-beijing"}, "https://sts.cn-beijing.aliyuncs.com/"},
      {{.region = "cn-beijing", .vpc = true}, "https://sts-vpc.cn-beijing.aliyuncs.com/"},
      {{.endpoint = "sts.example.com", .region = "cn-beijing", .vpc = true}, "https://sts.example.com/"},
      {{.endpoint = "https://sts.example.com:8443"}, "https://sts.example.com:8443/"},
      {{.endpoint = "http://127.0.0.1:8080"}, "http://127.0.0.1:8080/"},
  };
  for (const auto& row : rows) {
    const auto endpoint = StsEndpoint(row.options);
    ASSERT_TRUE(std::holds_alternative<Endpoint>(endpoint)) << std::get<Error>(endpoint);
    EXPECT_EQ(std::get<Endpoint>(endpoint).Url(), row.expected);
  }
}

TEST(StsEndpoint, NamesTheOptionThatIsMalformed) {
  const struct {
    StsOptions options;
    std::string_view expected;
  } rows[] = {
      {{.endpoint = "ftp://sts"}, "sts.endpoint (or ALIBABA_CLOUD_STS_ENDPOINT) \"ftp://sts\" is malformed"},
      {{.endpoint = "http://sts.example.com"}, "\"http://sts.example.com\" would have secrets sent"},
      {{.region = "cn_Beijing"}, "sts.region (or ALIBABA_CLOUD_STS_REGION) \"cn_Beijing\" is malformed"},
      {{.region = "evil.com/"}, "\"evil.com/\" is malformed"},
  };
  for (const auto& row : rows) {
    const auto endpoint = StsEndpoint(row.options);
    ASSERT_TRUE(std::holds_alternative<Error>(endpoint)) << row.expected;
    EXPECT_EQ(std::get<Error>(endpoint).kind, ErrorKind::kInvalidArgument);
    EXPECT_NE(std::get<Error>(endpoint).message.find(row.expected), std::string::npos) << std::get<Error>(endpoint);
  }
}

TEST(StsFromEnvironment, FillsWhatTheOptionsLeaveOpen) {
  constexpr const char* kRegion = "ALIBABA_CLOUD_STS_REGION";
  constexpr const char* kVpc = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
  constexpr const char* kEndpoint = "ALIBABA_CLOUD_STS_ENDPOINT";
  const struct {
    StsOptions options;
    std::map<std::string, std::string> environment;
    std::string_view expected;
  } rows[] = {
      {{}, {}, "sts.aliyuncs.com"},
      {{}, {{kRegion, "cn-beijing"}}, "sts.cn-beijing.aliyuncs.com"},
      {{}, {{kRegion, "cn-beijing"}, {kVpc, "true"}}, "sts-vpc.cn-beijing.aliyuncs.com"},
      {{}, {{kRegion, "cn-beijing"}, {kVpc, "True"}}, "sts-vpc.cn-beijing.aliyuncs.com"},
      {{}, {{kRegion, "cn-beijing"}, {kVpc, "false"}}, "sts.cn-beijing.aliyuncs.com"},
      {{}, {{kRegion, ""}, {kVpc, ""}}, "sts.aliyuncs.com"},
      {{.region = "eu-central-1"}, {{kRegion, "cn-beijing"}}, "sts.eu-central-1.aliyuncs.com"},
      {{.region = "eu-central-1"}, {{kVpc, "true"}}, "sts-vpc.eu-central-1.aliyuncs.com"},
      {{.region = "eu-central-1", .vpc = true}, {{kVpc, "false"}}, "sts-vpc.eu-central-1.aliyuncs.com"},
      {{.endpoint = "sts.example.com"}, {{kRegion, "cn-beijing"}}, "sts.example.com"},
      {{},
       {{kEndpoint, "sts-vpc.cn-hangzhou.aliyuncs.com"}, {kRegion, "cn-beijing"}},
       "sts-vpc.cn-hangzhou.aliyuncs.com"},
      {{.endpoint = "sts.example.com"}, {{kEndpoint, "sts.cn-hangzhou.aliyuncs.com"}}, "sts.example.com"},
  };
  for (const auto& row : rows) {
    FakeWorld world;
    world.environment = row.environment;
    const auto provider = MakeProvider(std::make_shared<HostSource>(row.options));
    EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, row.expected);
  }
}

// ---- Options of a role

TEST(FindRoleFault, NamesTheOptionThatStsWouldRefuse) {
  const std::string arn(kRoleArn);
  const struct {
    RoleOptions role;
    std::string_view expected;
  } rows[] = {
      {{}, "role_arn is \"\": give the ARN"},
      {{.role_arn = "reader"}, "role_arn is \"reader\": give the ARN"},
      {{.role_arn = "acs:ram::"}, "role_arn is \"acs:ram::\": give the ARN"},
      {{.role_arn = arn + "\n"}, "reader\\x0a\": give the ARN"},
      {{.role_arn = arn + "\xe9"}, "reader\\xe9\": give the ARN"},
      {{.role_arn = arn + "\xEF\xBB\xBF"}, "reader\\u{feff}\": give the ARN"},
      {{.role_arn = arn, .session_name = "a"}, "session_name is \"a\": give 2 to 64 letters"},
      {{.role_arn = arn, .session_name = std::string(65, 'a')}, "session_name is"},
      {{.role_arn = arn, .session_name = "two words"}, "session_name is \"two words\""},
      {{.role_arn = arn, .session_name = "z\xC3\xBC"}, "session_name is"},
      {{.role_arn = arn, .duration = std::chrono::seconds(899)}, "duration is 899 s: give at least 900 s"},
      {{.role_arn = arn, .sts = {.endpoint = "a b"}},
       "sts.endpoint (or ALIBABA_CLOUD_STS_ENDPOINT) \"a b\" is malformed"},
      {{.role_arn = arn, .sts = {.region = "CN"}}, "sts.region"},
      {{.role_arn = arn, .sts = {.timeout = std::chrono::milliseconds(0)}}, "sts.timeout"},
      {{.role_arn = arn, .sts = {.connect_timeout = std::chrono::milliseconds(-1)}}, "sts.connect_timeout"},
  };
  for (const auto& row : rows) {
    const auto fault = FindRoleFault(row.role);
    ASSERT_TRUE(fault) << row.expected;
    EXPECT_NE(fault->find(row.expected), std::string::npos) << *fault;
  }
}

TEST(FindRoleFault, AcceptsWhatStsAccepts) {
  const std::string arn(kRoleArn);
  for (const std::string& name : {std::string(), std::string("ab"), std::string("A.b@c-d_9"), std::string(64, 'x')}) {
    EXPECT_EQ(FindRoleFault({.role_arn = arn, .session_name = name, .duration = std::chrono::seconds(900)}),
              std::nullopt);
  }
}

// ---- Requests

TEST(AskSts, SignsARequestWithEverythingInItsBody) {
  FakeWorld world;
  world.http = [](const HttpRequest&) { return StsReply(); };
  RoleOptions role = Reader();
  role.policy = R"({"Version": "1"})";
  role.sts.region = "cn-beijing";
  (void)CredentialsOf(Ask(world, role));
  ASSERT_EQ(world.requests().size(), 1U);
  const HttpRequest& request = world.requests()[0];
  EXPECT_EQ(request.method, HttpMethod::kPost);
  EXPECT_EQ(request.url, "https://sts.cn-beijing.aliyuncs.com/");
  EXPECT_EQ(FindHeader(request.headers, "Content-Type"), "application/x-www-form-urlencoded");
  EXPECT_TRUE(request.secret_reply);
  EXPECT_FALSE(request.bypass_proxy);
  Form form = FormOf(request);
  EXPECT_EQ(form["SignatureNonce"].size(), 32U);
  EXPECT_EQ(form["Signature"], SignatureFor(form, "base-s3cr3t"));
  form.erase("SignatureNonce");
  form.erase("Signature");
  EXPECT_EQ(form, (Form{{"AccessKeyId", "base-id"},
                        {"Action", "AssumeRole"},
                        {"DurationSeconds", "3600"},
                        {"Format", "JSON"},
                        {"Policy", R"({"Version": "1"})"},
                        {"RoleArn", std::string(kRoleArn)},
                        {"RoleSessionName", "tester"},
                        {"SecurityToken", std::string(kToken)},
                        {"SignatureMethod", "HMAC-SHA1"},
                        {"SignatureVersion", "1.0"},
                        {"Timestamp", "2016-02-23T12:46:24Z"},
                        {"Version", "2015-04-01"}}));
}

TEST(AskSts, SendsNoSignatureWithoutAKey) {
  FakeWorld world;
  world.http = [](const HttpRequest&) { return StsReply(); };
  (void)CredentialsOf(Ask(world, Reader(), false));
  Form form = FormOf(world.requests().at(0));
  EXPECT_EQ(form["SignatureNonce"].size(), 32U);
  form.erase("SignatureNonce");
  EXPECT_EQ(form, (Form{{"Action", "AssumeRole"},
                        {"DurationSeconds", "3600"},
                        {"Format", "JSON"},
                        {"RoleArn", std::string(kRoleArn)},
                        {"RoleSessionName", "tester"},
                        {"Timestamp", "2016-02-23T12:46:24Z"},
                        {"Version", "2015-04-01"}}));
}

TEST(AskSts, MakesASessionNameFromTheTime) {
  FakeWorld world;
  world.http = [](const HttpRequest&) { return StsReply(); };
  RoleOptions role = Reader();
  role.session_name.clear();
  (void)CredentialsOf(Ask(world, role));
  EXPECT_EQ(FormOf(world.requests().at(0))["RoleSessionName"], "alibabacloud-cpp-1456231584000");
}

TEST(AskSts, LimitsTheExchangeByTheOptions) {
  RoleOptions role = Reader();
  role.sts.connect_timeout = std::chrono::milliseconds(123);
  role.sts.timeout = std::chrono::milliseconds(456);
  const auto provider = MakeProvider(std::make_shared<StsSource>(role));
  const auto resolution = provider->Resolve();
  ASSERT_TRUE(std::holds_alternative<DrawNonce>(std::get<CredentialsAction>(resolution->Start({}))));
  const CredentialsStep step = resolution->Continue(Nonce{"n"}, {});
  const auto& fetch = std::get<FetchHttp>(std::get<CredentialsAction>(step));
  EXPECT_EQ(fetch.limits.connect_timeout, std::chrono::milliseconds(123));
  EXPECT_EQ(fetch.limits.total_timeout, std::chrono::milliseconds(456));
}

// ---- Replies

TEST(AskSts, TakesTheKeyFromTheReply) {
  const Credentials credentials = CredentialsOf(AskAnsweredBy(StsReply()));
  EXPECT_EQ(credentials.access_key_id, "STS.key");
  EXPECT_EQ(credentials.access_key_secret.view(), "STS-s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "STS-t0k3n/+=");
  EXPECT_EQ(credentials.expiration, FakeWorld().now + std::chrono::hours(1));
  EXPECT_EQ(credentials.provider, "here");
}

TEST(AskSts, ReadsTheExpirationAsUtcWhateverTheTimeZone) {
  for (const char* zone : {"Asia/Shanghai", "America/New_York", "UTC0", "XYZ-14"}) {
    const test::ScopedEnvironment environment("TZ", zone);
    tzset();
    for (const char* text : {"2016-02-23T13:46:24Z", "2016-02-23T13:46:24.789Z"}) {
      const Credentials credentials = CredentialsOf(AskAnsweredBy(WithCredential("Expiration", text)));
      EXPECT_EQ(credentials.expiration, FakeWorld().now + std::chrono::hours(1)) << zone << ' ' << text;
    }
  }
  tzset();
}

TEST(AskSts, TellsWhatIsWrongWithAReplyAndNoSecretOfIt) {
  const struct {
    HttpResult result;
    std::string_view expected;
  } rows[] = {
      {WithoutCredential("AccessKeyId"), "Credentials.AccessKeyId is empty"},
      {WithoutCredential("AccessKeySecret"), "Credentials.AccessKeySecret is empty"},
      {WithoutCredential("SecurityToken"), "Credentials.SecurityToken is empty"},
      {WithoutCredential("Expiration"), "Credentials.Expiration is empty"},
      {WithCredential("AccessKeyId", ""), "Credentials.AccessKeyId is empty"},
      {WithCredential("AccessKeySecret", nullptr), "Credentials.AccessKeySecret is empty"},
      {WithCredential("SecurityToken", ""), "Credentials.SecurityToken is empty"},
      {WithCredential("SecurityToken", "STS-t0k3n\n"), "Credentials.SecurityToken begins or ends with white space"},
      {WithCredential("Expiration", "tomorrow"), "Credentials.Expiration is no time such as"},
      {WithCredential("Expiration", "2016-13-23T13:46:24Z"), "Credentials.Expiration is no time such as"},
      {WithCredential("Expiration", 1456235184), "Credentials.Expiration is no time such as"},
      {StsReply(200, "{}"), "Credentials.AccessKeyId is empty"},
      {StsReply(200, ""), "is empty (0 bytes)"},
      {StsReply(200, R"({"Code": "NoPermission", "Message": "Not so."})"), "Code is \"NoPermission\""},
      {StsReply(200, R"({"Credentials": {"AccessKeySecret": "STS-s3cr3t", )"), "is not JSON"},
      {StsReply(200, "<Credentials>STS-s3cr3t</Credentials>"), "is not JSON"},
      {StsReply(201, StsSuccess().dump()), "HTTP status 201 instead of 200"},
  };
  for (const auto& row : rows) {
    const auto outcome = AskAnsweredBy(row.result);
    const std::string message = MessageOf(outcome);
    const auto& error = std::get<Error>(outcome);
    EXPECT_EQ(error.kind, ErrorKind::kCredentials);
    EXPECT_EQ(error.http_status, std::get<HttpResponse>(row.result).status);
    EXPECT_NE(message.find("STS AssumeRole for role acs:ram::123456789012:role/reader: sts.aliyuncs.com: "),
              std::string::npos)
        << message;
    EXPECT_NE(message.find(row.expected), std::string::npos) << message;
    for (const char* secret : {"s3cr3t", "t0k3n"}) {
      EXPECT_EQ(message.find(secret), std::string::npos) << message;
      EXPECT_EQ(error.body.find(secret), std::string::npos) << error.body;
    }
  }
}

// The clock of the machine may be wrong; the service is the one to judge.
TEST(StsFromEnvironment, NamesTheVariableThatIsNotAFlag) {
  FakeWorld world;
  world.environment["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"] = "ture";
  const auto provider = MakeProvider(std::make_shared<HostSource>(StsOptions{}));
  EXPECT_NE(MessageOf(world.Resolve(*provider))
                .find("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED is \"ture\", expected true or false"),
            std::string::npos);
}

TEST(AskSts, RefusesAKeyThatHasExpired) {
  FakeWorld world;
  world.retries = 1;
  world.http = [](const HttpRequest&) { return WithCredential("Expiration", "2016-02-23T12:46:24Z"); };
  const std::string message = MessageOf(Ask(world));
  EXPECT_NE(message.find("sts.aliyuncs.com: the credentials expired at 2016-02-23T12:46:24Z"), std::string::npos)
      << message;
  EXPECT_EQ(world.requests().size(), 2U);
}

TEST(AskSts, TakesAKeyForOneCallThatHasExpiredByThisMachinesClockOnly) {
  FakeWorld world;
  world.http = [](const HttpRequest&) {
    HttpResponse response = WithCredential("Expiration", "2016-02-22T13:46:24Z");
    response.headers.push_back({"Date", "Mon, 22 Feb 2016 12:46:24 GMT"});
    return response;
  };
  EXPECT_EQ(CredentialsOf(Ask(world)).expiration, kForOneCall);
  ASSERT_EQ(world.notices().size(), 1U);
  EXPECT_NE(world.notices()[0].text.find("correct this machine's clock"), std::string::npos);
}

TEST(AskSts, PassesOnWhatTheServiceSays) {
  constexpr std::string_view kXml =
      "<?xml version='1.0'?><Error><RequestId>7E2A</RequestId><Code>NoPermission</Code><Message>Not so.</Message>"
      "</Error>";
  for (const HttpResponse& reply :
       {StsRefusal(403, "NoPermission"), StsReply(403, std::string(kXml), "text/xml;charset=utf-8")}) {
    const auto outcome = AskAnsweredBy(reply);
    EXPECT_NE(
        MessageOf(outcome).find("STS AssumeRole for role acs:ram::123456789012:role/reader: NoPermission: Not so."),
        std::string::npos)
        << MessageOf(outcome);
    const auto& error = std::get<Error>(outcome);
    EXPECT_EQ(error.kind, ErrorKind::kCredentials);
    EXPECT_EQ(error.code, "NoPermission");
    EXPECT_EQ(error.request_id, "7E2A");
    EXPECT_EQ(error.http_status, 403);
  }
}

TEST(AskSts, NamesTheHostThatAnswersWithAPage) {
  const auto outcome = AskAnsweredBy(StsReply(503, "<html><title>503 Service Unavailable</title></html>", "text/html"));
  EXPECT_NE(MessageOf(outcome).find("sts.aliyuncs.com: HTTP status 503 with an HTML page: 503 Service Unavailable"),
            std::string::npos)
      << MessageOf(outcome);
  EXPECT_EQ(std::get<Error>(outcome).http_status, 503);
}

TEST(AskSts, NamesTheHostThatCannotBeReached) {
  const auto outcome = AskAnsweredBy(TransportError{.kind = ErrorKind::kTls, .message = "certificate has expired"});
  EXPECT_NE(MessageOf(outcome).find("sts.aliyuncs.com: certificate has expired"), std::string::npos)
      << MessageOf(outcome);
  EXPECT_EQ(std::get<Error>(outcome).kind, ErrorKind::kCredentials);
  EXPECT_FALSE(std::get<Error>(outcome).maybe_executed);
}

TEST(AskSts, ExplainsARefusedSignatureWithoutTheSignedText) {
  const auto outcome = AskAnsweredBy(
      StsRefusal(400, "SignatureDoesNotMatch", "not matched. server string to sign is:POST&%2F&AccessKeyId%3Dbase-id"));
  EXPECT_NE(MessageOf(outcome).find("SignatureDoesNotMatch: the access key secret from \"env\" is wrong"),
            std::string::npos)
      << MessageOf(outcome);
  EXPECT_EQ(MessageOf(outcome).find("%3D"), std::string::npos) << MessageOf(outcome);
}

TEST(AskSts, LeavesOutARepeatedSecretHoweverItIsEncoded) {
  const std::string token(kToken);
  const std::string once = PercentEncode(token), twice = PercentEncode(once);
  for (const std::string& form : {token, once, twice, token.substr(0, 15)}) {
    for (const HttpResponse& reply :
         {StsRefusal(400, "InvalidParameter", "Your token " + form + " is odd."), StsReply(502, "sent: " + form),
          StsReply(502, "<html><title>sent: " + form + "</title></html>"),
          StsReply(400, R"({"Code": "X", "Message": "Y", "Recommend": "https://help/?q=)" + form + "\"}")}) {
      const auto outcome = AskAnsweredBy(reply);
      ASSERT_TRUE(std::holds_alternative<Error>(outcome));
      const auto& error = std::get<Error>(outcome);
      std::ostringstream all;
      all << error << error.body;
      EXPECT_EQ(all.str().find(form.substr(0, 12)), std::string::npos) << all.str();
      EXPECT_NE(all.str().find("(left out, since it repeats a secret of the request)"), std::string::npos) << all.str();
    }
  }
}

// ---- Retries

TEST(AskSts, SignsAnewWhenARetryIsGranted) {
  FakeWorld world;
  world.retries = 1;
  world.http = [&](const HttpRequest&) -> HttpResult {
    world.now += std::chrono::seconds(2);
    if (world.requests().size() == 1) return StsRefusal(503, "ServiceUnavailable");
    return StsReply();
  };
  EXPECT_EQ(CredentialsOf(Ask(world)).access_key_id, "STS.key");
  ASSERT_EQ(world.requests().size(), 2U);
  Form first = FormOf(world.requests()[0]), second = FormOf(world.requests()[1]);
  EXPECT_EQ(first["Timestamp"], "2016-02-23T12:46:24Z");
  EXPECT_EQ(second["Timestamp"], "2016-02-23T12:46:26Z");
  EXPECT_NE(first["SignatureNonce"], second["SignatureNonce"]);
  EXPECT_NE(first["Signature"], second["Signature"]);
  EXPECT_EQ(second["Signature"], SignatureFor(second, "base-s3cr3t"));
  EXPECT_EQ(first["RoleSessionName"], second["RoleSessionName"]);
}

TEST(AskSts, AsksForRetriesWithTheErrorAsItCame) {
  const struct {
    HttpResult result;
    ErrorKind kind;
    bool maybe_executed;
  } rows[] = {
      {StsRefusal(503, "ServiceUnavailable"), ErrorKind::kService, false},
      {StsReply(502, "<html></html>"), ErrorKind::kService, false},
      {StsReply(200, "{}"), ErrorKind::kDecode, false},
      {TransportError{.kind = ErrorKind::kConnect, .message = "refused", .maybe_sent = false}, ErrorKind::kConnect,
       false},
      {TransportError{.kind = ErrorKind::kTimeout, .message = "late", .maybe_sent = true}, ErrorKind::kTimeout, true},
  };
  for (const auto& row : rows) {
    FakeWorld world;
    world.retries = 2;
    world.http = [&](const HttpRequest&) { return row.result; };
    EXPECT_EQ(std::get<Error>(Ask(world)).kind, ErrorKind::kCredentials);
    EXPECT_EQ(world.requests().size(), 3U);
    ASSERT_EQ(world.retries_asked().size(), 3U);
    EXPECT_EQ(world.retries_asked()[0].error.kind, row.kind);
    EXPECT_EQ(world.retries_asked()[0].error.maybe_executed, row.maybe_executed);
  }
}

TEST(AskSts, ShowsTheHeadersToWhomItAsksForARetry) {
  FakeWorld world;
  world.http = [](const HttpRequest&) {
    HttpResponse reply = StsRefusal(429, "Throttling.User");
    reply.headers.push_back({"x-acs-retry-after", "1500"});
    return reply;
  };
  EXPECT_TRUE(std::get<Error>(Ask(world)).IsThrottling());
  EXPECT_EQ(FindHeader(world.retries_asked().at(0).headers, "x-acs-retry-after"), "1500");
}

TEST(AskSts, AsksForNoRetryWhereThereCanBeNone) {
  const struct {
    ErrorKind kind;
    ErrorKind expected;
  } rows[] = {{ErrorKind::kCancelled, ErrorKind::kCancelled}, {ErrorKind::kInvalidArgument, ErrorKind::kCredentials}};
  for (const auto& row : rows) {
    FakeWorld world;
    world.retries = 1;
    world.http = [&](const HttpRequest&) { return TransportError{.kind = row.kind, .message = "no"}; };
    EXPECT_EQ(std::get<Error>(Ask(world)).kind, row.expected);
    EXPECT_TRUE(world.retries_asked().empty());
  }
}

}  // namespace
}  // namespace alibabacloud::internal
