#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_regions.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/modify_instance_attribute.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "client/local_client.h"
#include "support/scoped_environment.h"
#include "support/scripted_server.h"

// What a client does about a wrong clock, a changed request, a conflict and a region whose host it does not know.

namespace alibabacloud {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::Reply;
using test::ScopedEnvironment;
using test::Script;
using test::ScriptedServer;
using testing::Emulator;
using testing::EmulatorOptions;
namespace steps = test::steps;

bool Contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// ---- A clock that is wrong

constexpr seconds kOffsets[] = {hours(1), -hours(1), hours(24), -hours(24)};
// Date headers know no fractions of a second.
constexpr seconds kRounding{5};

// An emulator whose clock differs from this machine's.
Emulator MakeEmulatorAhead(seconds offset) {
  EmulatorOptions options;
  options.now = [offset] { return std::chrono::system_clock::now() + offset; };
  return Emulator({ens::Service()}, options);
}

struct CallSummary {
  std::optional<Error> error;
  ResponseMetadata metadata;
};

template <class Response>
CallSummary Summarize(const Outcome<Response>& outcome) {
  return {outcome ? std::nullopt : std::optional(outcome.error()), outcome.metadata()};
}

struct ClockRow {
  const char* name;
  SignatureVersion signature;
  std::function<CallSummary(const ens::Client&)> call;
};

const ClockRow kClockRows[] = {
    {"a read, V1", SignatureVersion::kV1, [](const ens::Client& c) { return Summarize(c.DescribeInstances({})); }},
    {"a read, V3", SignatureVersion::kV3, [](const ens::Client& c) { return Summarize(c.DescribeInstances({})); }},
    {"a mutation without a token, V1", SignatureVersion::kV1,
     [](const ens::Client& c) { return Summarize(c.RebootInstance({.instance_id = "i-1"})); }},
    {"a mutation without a token, V3", SignatureVersion::kV3,
     [](const ens::Client& c) { return Summarize(c.RebootInstance({.instance_id = "i-1"})); }},
};

void ExpectSuccess(const CallSummary& call, int attempts, seconds offset) {
  EXPECT_FALSE(call.error) << *call.error;
  EXPECT_EQ(call.metadata.attempts, attempts);
  EXPECT_LE(std::chrono::abs(call.metadata.clock_offset - offset), kRounding)
      << call.metadata.clock_offset.count() << " s";
}

TEST(ClockSkew, CostsOneMoreAttemptOfTheFirstCallOnly) {
  for (const seconds offset : kOffsets) {
    const Emulator emulator = MakeEmulatorAhead(offset);
    for (const ClockRow& row : kClockRows) {
      SCOPED_TRACE(std::string(row.name) + ", " + std::to_string(offset.count()) + " s");
      ClientOptions options = emulator.MakeClientOptions();
      options.signature = row.signature;
      const ens::Client client(options);
      ExpectSuccess(row.call(client), 2, offset);
      ExpectSuccess(row.call(client), 1, offset);
    }
  }
}

TEST(ClockSkew, IsLearntOfACallThatMayNotRetry) {
  const Emulator emulator = MakeEmulatorAhead(hours(1));
  for (const ClockRow& row : kClockRows) {
    SCOPED_TRACE(row.name);
    ClientOptions options = emulator.MakeClientOptions();
    options.signature = row.signature;
    options.retry.max_attempts = 1;
    const ens::Client client(options);
    const CallSummary first = row.call(client);
    ASSERT_TRUE(first.error);
    EXPECT_TRUE(first.error->IsClockSkew()) << *first.error;
    EXPECT_EQ(first.error->attempts, 1);
    ExpectSuccess(row.call(client), 1, hours(1));
  }
}

TEST(ClockSkew, IsNoneWithoutAnOffset) {
  const Emulator emulator({ens::Service()});
  const auto outcome = ens::Client(emulator.MakeClientOptions()).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 1);
  EXPECT_EQ(outcome.metadata().clock_offset, seconds(0));
}

TEST(ClockSkew, StaysAnErrorWithoutAUsableDate) {
  const std::string body = R"({"Code":"InvalidTimeStamp.Expired","Message":"expired"})";
  for (const char* headers : {"", "Date: \r\n", "Date: yesterday\r\n", "Date: Sun, 99 Nov 2026 16:10:17 GMT\r\n"}) {
    SCOPED_TRACE(headers);
    ScriptedServer server(Script{steps::ServeAll(Reply(400, body, headers))});
    ClientOptions options = test::LocalOptions(server.url());
    options.retry = {};
    const auto outcome = ens::Client(options).DescribeInstances({});
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().IsClockSkew()) << outcome.error();
    EXPECT_TRUE(Contains(outcome.error().message, "no usable Date header")) << outcome.error();
    EXPECT_EQ(outcome.error().attempts, 1);
    EXPECT_EQ(outcome.metadata().clock_offset, seconds(0));
    EXPECT_EQ(server.received(), 1U);
  }
}

// ---- A signature that does not match

constexpr SignatureVersion kSignatures[] = {SignatureVersion::kV1, SignatureVersion::kV3};
constexpr HttpMethod kMethods[] = {HttpMethod::kPost, HttpMethod::kGet};

const ens::ModifyInstanceAttributeRequest kSecretRequest = {
    .instance_id = "i-1", .instance_name = "name-hunter2", .password = "Password-hunter2!"};

void ExpectNoRequestIn(const Error& error) {
  for (const std::string& text : {error.message, error.body, error.recommend}) {
    for (const char* part : {"hunter2", "InstanceId=", "InstanceId%3D", "POST&", "SignatureNonce%3D"}) {
      EXPECT_FALSE(Contains(text, part)) << part << "\n" << text;
    }
  }
}

TEST(SignatureMismatch, IsPutDownToAWrongSecret) {
  const Emulator emulator({ens::Service()});
  for (const SignatureVersion signature : kSignatures) {
    for (const HttpMethod method : kMethods) {
      SCOPED_TRACE(signature == SignatureVersion::kV1 ? "V1" : "V3");
      ClientOptions options = emulator.MakeClientOptions();
      options.credentials = StaticCredentials("testid", "wrong-secret");
      options.signature = signature;
      options.method = method;
      const auto outcome = ens::Client(options).ModifyInstanceAttribute(kSecretRequest);
      ASSERT_FALSE(outcome);
      const Error& error = outcome.error();
      EXPECT_TRUE(error.IsSignatureMismatch()) << error;
      EXPECT_TRUE(Contains(error.message, "the AccessKey secret is wrong")) << error;
      EXPECT_FALSE(Contains(error.message, "wrong-secret")) << error;
      ExpectNoRequestIn(error);
      EXPECT_EQ(error.attempts, 1);
    }
  }
}

// Changes a text on the way, wherever in the request it is.
class Meddler final : public Transport {
 public:
  Meddler(std::string from, std::string to) : from_(std::move(from)), to_(std::move(to)) {}

  HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) override {
    HttpRequest changed = request;
    changed.url = Meddle(changed.url);
    changed.body = SecretString(Meddle(std::string(changed.body.view())));
    return transport_->Send(changed, limits, std::move(stop));
  }

 private:
  [[nodiscard]] std::string Meddle(std::string text) const {
    const std::size_t found = text.find(from_);
    if (found != std::string::npos) text.replace(found, from_.size(), to_);
    return text;
  }

  const std::string from_;
  const std::string to_;
  const std::shared_ptr<Transport> transport_ = MakeCurlTransport({}, {.no_proxy = "*"});
};

struct MeddlerRow {
  const char* name;
  SignatureVersion signature;
  HttpMethod method;
};

TEST(SignatureMismatch, NamesTheParameterThatWasChangedOnItsWay) {
  const MeddlerRow rows[] = {{"form, V1", SignatureVersion::kV1, HttpMethod::kPost},
                             {"query, V1", SignatureVersion::kV1, HttpMethod::kGet},
                             {"query, V3", SignatureVersion::kV3, HttpMethod::kGet}};
  const Emulator emulator({ens::Service()});
  for (const MeddlerRow& row : rows) {
    SCOPED_TRACE(row.name);
    ClientOptions options = emulator.MakeClientOptions();
    options.transport = std::make_shared<Meddler>("name-hunter2", "name-hunter3");
    options.signature = row.signature;
    options.method = row.method;
    const auto outcome = ens::Client(options).ModifyInstanceAttribute(kSecretRequest);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().IsSignatureMismatch()) << outcome.error();
    EXPECT_TRUE(Contains(outcome.error().message, "changed on its way")) << outcome.error();
    EXPECT_TRUE(Contains(outcome.error().message, "\"InstanceName\"")) << outcome.error();
    EXPECT_FALSE(Contains(outcome.error().message, "hunter3")) << outcome.error();
    ExpectNoRequestIn(outcome.error());
  }
}

// ---- A conflict

// Refuses so often, then succeeds.
void ConflictTimes(Emulator& emulator, int conflicts) {
  emulator.Handle<ens::RebootInstanceRequest>([left = std::make_shared<int>(conflicts)](
                                                  const auto&) -> Outcome<ens::RebootInstanceResponse> {
    if ((*left)-- <= 0) return ens::RebootInstanceResponse{};
    return Error{.kind = ErrorKind::kService, .code = "IncorrectInstanceStatus", .message = "m", .http_status = 403};
  });
}

Outcome<ens::RebootInstanceResponse> RebootAfterConflicts(int conflicts, const RetryOptions& retry) {
  Emulator emulator({ens::Service()});
  ConflictTimes(emulator, conflicts);
  ClientOptions options = emulator.MakeClientOptions();
  options.retry = retry;
  return ens::Client(options).RebootInstance({.instance_id = "i-1"});
}

TEST(Conflict, IsRetriedAsOftenAsTold) {
  const RetryOptions retry{
      .max_conflicts = 2, .conflict_min_delay = milliseconds(1), .conflict_max_delay = milliseconds(2)};
  const auto outcome = RebootAfterConflicts(2, retry);
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 3);
  const auto failed = RebootAfterConflicts(3, retry);
  ASSERT_FALSE(failed);
  EXPECT_TRUE(failed.error().IsConflict()) << failed.error();
  EXPECT_EQ(failed.error().attempts, 3);
}

TEST(Conflict, IsNotRetriedByDefault) {
  const auto outcome = RebootAfterConflicts(1, {});
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().IsConflict()) << outcome.error();
  EXPECT_EQ(outcome.error().attempts, 1);
}

// ---- A transport without a network

// Answers by a function, and keeps the URLs that it was asked for.
class FakeTransport final : public Transport {
 public:
  using Answer = std::function<HttpResult(const HttpRequest&)>;
  explicit FakeTransport(Answer answer) : answer_(std::move(answer)) {}

  HttpResult Send(const HttpRequest& request, const HttpLimits&, std::stop_token) override {
    const std::lock_guard lock(mutex_);
    urls_.push_back(request.url);
    return answer_(request);
  }
  [[nodiscard]] std::vector<std::string> urls() const {
    const std::lock_guard lock(mutex_);
    return urls_;
  }

 private:
  const Answer answer_;
  mutable std::mutex mutex_;
  std::vector<std::string> urls_;
};

HttpResponse Answer(int status, std::string body) { return {.status = status, .headers = {}, .body = std::move(body)}; }

std::shared_ptr<FakeTransport> AlwaysAnswers(int status, const std::string& body) {
  return std::make_shared<FakeTransport>([=](const HttpRequest&) { return Answer(status, body); });
}

ClientOptions FakeOptions(std::shared_ptr<Transport> transport) {
  ClientOptions options = test::LocalOptions("");
  options.region = "cn-hangzhou";
  options.transport = std::move(transport);
  return options;
}

// ---- RetryOptions::decide

struct DecideRow {
  const char* name;
  int status;
  const char* code;
  RetryDecision decision;
  bool is_read;
  int attempts;
};

TEST(RetryDecide, HasTheLastWordWithinTheLimits) {
  constexpr int kMax = 3;
  const DecideRow rows[] = {
      {"default, transient, read", 503, "ServiceUnavailable", RetryDecision::kDefault, true, kMax},
      {"default, transient, mutation", 503, "ServiceUnavailable", RetryDecision::kDefault, false, 1},
      {"default, permanent", 400, "InvalidParameter", RetryDecision::kDefault, true, 1},
      {"stop, transient", 503, "ServiceUnavailable", RetryDecision::kStop, true, 1},
      {"stop, throttled", 503, "Throttling", RetryDecision::kStop, false, 1},
      {"retry, permanent, read", 400, "InvalidParameter", RetryDecision::kRetry, true, kMax},
      {"retry, permanent, mutation", 400, "InvalidParameter", RetryDecision::kRetry, false, kMax},
      {"retry, transient, mutation", 503, "ServiceUnavailable", RetryDecision::kRetry, false, 1},
  };
  for (const DecideRow& row : rows) {
    SCOPED_TRACE(row.name);
    const auto transport =
        AlwaysAnswers(row.status, std::string(R"({"RequestId":"R","Message":"m","Code":")") + row.code + "\"}");
    std::vector<int> asked_after;
    ClientOptions options = FakeOptions(transport);
    options.retry = {.max_attempts = kMax, .base_delay = milliseconds(1)};
    options.retry.decide = [&](const Error& error) {
      EXPECT_EQ(error.code, row.code);
      asked_after.push_back(error.attempts);
      return row.decision;
    };
    const ens::Client client(options);
    const CallSummary call =
        row.is_read ? Summarize(client.DescribeInstances({})) : Summarize(client.RebootInstance({.instance_id = "i"}));
    ASSERT_TRUE(call.error);
    EXPECT_EQ(call.error->code, row.code);
    EXPECT_EQ(call.error->attempts, row.attempts) << *call.error;
    EXPECT_EQ(transport->urls().size(), static_cast<std::size_t>(row.attempts));
    for (std::size_t i = 0; i < asked_after.size(); ++i) EXPECT_EQ(asked_after[i], static_cast<int>(i) + 1);
    EXPECT_FALSE(asked_after.empty());
  }
}

TEST(RetryDecide, IsNotAskedAboutWhatWasNotSent) {
  ClientOptions options = FakeOptions(AlwaysAnswers(200, "{}"));
  options.retry.max_attempts = 3;
  options.retry.decide = [](const Error& error) {
    ADD_FAILURE() << error;
    return RetryDecision::kRetry;
  };
  const auto outcome = ens::Client(options).RebootInstance({});
  EXPECT_EQ(ToString(outcome.error().kind), "invalid_argument") << outcome.error();
}

// ---- Which host

const char kEcsVariable[] = "ALIBABA_CLOUD_ENDPOINT_ECS";
const char kEnsVariable[] = "ALIBABA_CLOUD_ENDPOINT_ENS";

class Endpoint : public ::testing::Test {
 private:
  const ScopedEnvironment ecs_{kEcsVariable, std::nullopt};
  const ScopedEnvironment ens_{kEnsVariable, std::nullopt};
};

TEST_F(Endpoint, IsThatOfTheEnvironment) {
  const ScopedEnvironment scoped(kEnsVariable, "ens.test.example:8443");
  const auto transport = AlwaysAnswers(200, "{}");
  EXPECT_TRUE(ens::Client(FakeOptions(transport)).DescribeInstances({}));
  EXPECT_TRUE(ecs::Client(FakeOptions(transport)).DescribeRegions({}));
  EXPECT_EQ(transport->urls(),
            (std::vector<std::string>{"https://ens.test.example:8443/", "https://ecs-cn-hangzhou.aliyuncs.com/"}));
}

TEST_F(Endpoint, OfAnOptionGoesBeforeThatOfTheEnvironment) {
  const ScopedEnvironment scoped(kEnsVariable, "ens.test.example");
  const auto transport = AlwaysAnswers(200, "{}");
  ClientOptions options = FakeOptions(transport);
  options.endpoint = "ens.option.example";
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}));
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}, {.endpoint = "ens.call.example"}));
  EXPECT_EQ(transport->urls(), (std::vector<std::string>{"https://ens.option.example/", "https://ens.call.example/"}));
}

TEST_F(Endpoint, OfTheEnvironmentIsNamedWhenItIsMalformed) {
  for (const char* value : {"ens.test.example/path", "a b", "http://", "ens.test.example:99999"}) {
    const ScopedEnvironment scoped(kEnsVariable, value);
    const auto transport = AlwaysAnswers(200, "{}");
    const auto outcome = ens::Client(FakeOptions(transport)).DescribeInstances({});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "invalid_argument") << outcome.error();
    EXPECT_TRUE(Contains(outcome.error().message, kEnsVariable)) << outcome.error();
    EXPECT_TRUE(transport->urls().empty());
  }
}

TEST_F(Endpoint, IsAnotherInTheVpcNetwork) {
  const auto transport = AlwaysAnswers(200, "{}");
  ClientOptions options = FakeOptions(transport);
  EXPECT_TRUE(ecs::Client(options).DescribeRegions({}));
  options.network = Network::kVpc;
  EXPECT_TRUE(ecs::Client(options).DescribeRegions({}));
  EXPECT_EQ(transport->urls(), (std::vector<std::string>{"https://ecs-cn-hangzhou.aliyuncs.com/",
                                                         "https://ecs-vpc.cn-hangzhou.aliyuncs.com/"}));
}

// ---- The Location service

const char kLocationUrl[] = "https://location-readonly.aliyuncs.com/";
const char kFound[] = R"({"Endpoints":{"Endpoint":[{"Endpoint":"ecs-new.cn-hangzhou.aliyuncs.com"}]}})";

std::shared_ptr<FakeTransport> Locates(HttpResult location) {
  return std::make_shared<FakeTransport>([location = std::move(location)](const HttpRequest& request) -> HttpResult {
    return request.url.starts_with(kLocationUrl) ? location : Answer(200, "{}");
  });
}

ClientOptions DiscoveringOptions(std::shared_ptr<Transport> transport) {
  ClientOptions options = FakeOptions(std::move(transport));
  options.discovery.enabled = true;
  return options;
}

TEST_F(Endpoint, IsAskedForOnce) {
  const auto transport = Locates(Answer(200, kFound));
  const ecs::Client client(DiscoveringOptions(transport));
  const auto first = client.DescribeRegions({});
  ASSERT_TRUE(first) << first.error();
  EXPECT_EQ(first.metadata().attempts, 1);
  ASSERT_TRUE(client.DescribeRegions({}));
  const std::string found = "https://ecs-new.cn-hangzhou.aliyuncs.com/";
  EXPECT_EQ(transport->urls(), (std::vector<std::string>{kLocationUrl, found, found}));
}

TEST_F(Endpoint, IsThatOfTheTableWhenTheLocationServiceFails) {
  const HttpResult failures[] = {
      Answer(500, ""),
      Answer(403, R"({"Code":"Forbidden","Message":"m"})"),
      Answer(200, "<html>"),
      Answer(200, R"({"Endpoints":{"Endpoint":[]}})"),
      Answer(200, R"({"Endpoints":{"Endpoint":[{"Endpoint":"ecs.evil.example"}]}})"),
      TransportError{.kind = ErrorKind::kTimeout, .message = "late", .maybe_sent = true, .partial = {}},
      TransportError{.kind = ErrorKind::kConnect, .message = "no such host", .maybe_sent = false, .partial = {}},
  };
  const std::string known = "https://ecs-cn-hangzhou.aliyuncs.com/";
  for (const HttpResult& failure : failures) {
    const auto transport = Locates(failure);
    const ecs::Client client(DiscoveringOptions(transport));
    ASSERT_TRUE(client.DescribeRegions({}));
    ASSERT_TRUE(client.DescribeRegions({}));
    EXPECT_EQ(transport->urls(), (std::vector<std::string>{kLocationUrl, known, known}));
  }
}

TEST_F(Endpoint, ThatWasGivenIsNotAskedFor) {
  const auto transport = Locates(Answer(200, kFound));
  ClientOptions options = DiscoveringOptions(transport);
  EXPECT_TRUE(ecs::Client(options).DescribeRegions({}, {.endpoint = "ecs.call.example"}));
  options.endpoint = "ecs.option.example";
  EXPECT_TRUE(ecs::Client(options).DescribeRegions({}));
  options.endpoint.clear();
  const ScopedEnvironment scoped(kEcsVariable, "ecs.environment.example");
  EXPECT_TRUE(ecs::Client(options).DescribeRegions({}));
  EXPECT_EQ(transport->urls(), (std::vector<std::string>{"https://ecs.call.example/", "https://ecs.option.example/",
                                                         "https://ecs.environment.example/"}));
}

}  // namespace
}  // namespace alibabacloud
