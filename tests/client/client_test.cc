#include "alibabacloud/ens/client.h"

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/enable_network_interface_qos.h"
#include "alibabacloud/ecs/modify_instance_network_spec.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "client/local_client.h"
#include "support/scoped_environment.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::kTolerance;
using test::LocalOptions;
using test::Reply;
using test::ScopedEnvironment;
using test::Script;
using test::ScriptedServer;
using test::Stopwatch;
namespace steps = test::steps;

const char kOk[] = R"({"RequestId":"r"})";

Outcome<ens::RebootInstanceResponse> Reboot(const ClientOptions& options) {
  return ens::Client(options).RebootInstance({.instance_id = "i-1"});
}

// The value of a parameter of a form body, as it travels; empty when it is not there.
std::string Parameter(const test::ReceivedRequest& request, const std::string& name) {
  const std::string body = '&' + request.body + '&';
  const std::size_t begin = body.find('&' + name + '=');
  if (begin == std::string::npos) return {};
  const std::size_t value = begin + name.size() + 2;
  return body.substr(value, body.find('&', value) - value);
}

// ---- Making a client

class CountingTransport final : public Transport {
 public:
  explicit CountingTransport(HttpResult result) : result_(std::move(result)) {}
  HttpResult Send(const HttpRequest& request, const HttpLimits&, std::stop_token) override {
    ++calls;
    last = request;
    return result_;
  }

  int calls = 0;
  HttpRequest last;

 private:
  const HttpResult result_;
};

TEST(Client, IsMadeFromAnyOptionsWithoutInputOrOutput) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  const auto transport = std::make_shared<CountingTransport>(HttpResponse{.status = 200, .headers = {}, .body = kOk});
  const std::function<void(ClientOptions&)> changes[] = {
      [](ClientOptions& options) { options = {}; },
      [](ClientOptions& options) { options.region = "no such region!"; },
      [](ClientOptions& options) { options.region = std::string(10000, '\0'); },
      [](ClientOptions& options) { options.endpoint = "://\n::"; },
      [](ClientOptions& options) { options.credentials = StaticCredentials("", ""); },
      [](ClientOptions& options) { options.credentials = nullptr; },
      [](ClientOptions& options) {
        options.timeouts = {milliseconds(-1), milliseconds(0), milliseconds(0), milliseconds(0)};
      },
      [](ClientOptions& options) { options.retry.max_attempts = -5; },
      [](ClientOptions& options) { options.proxy.url = "bogus"; },
      [](ClientOptions& options) { options.tls.ca_file = "/nonexistent"; },
      [&](ClientOptions& options) { options.transport = transport; },
      [](ClientOptions& options) { options.user_agent_suffix = "a\r\nX-Injected: 1"; },
  };
  for (const auto& change : changes) {
    ClientOptions options = LocalOptions(server.url());
    change(options);
    EXPECT_NO_THROW(ecs::Client{options});
    EXPECT_NO_THROW(ens::Client{options});
  }
  EXPECT_EQ(server.accepted(), 0U);
  EXPECT_EQ(transport->calls, 0);
}

TEST(Client, IsAHandleWhoseCopiesShareConnections) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  const ens::Client client(LocalOptions(server.url()));
  const ens::Client copy = client;
  EXPECT_TRUE(client.DescribeInstances({}));
  EXPECT_TRUE(copy.DescribeInstances({}));
  EXPECT_EQ(server.accepted(), 1U);
}

TEST(Client, KeepsLineBreaksOutOfTheUserAgent) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  ClientOptions options = LocalOptions(server.url());
  options.user_agent_suffix = "tool/1\r\nX-Injected: 1";
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}));
  const auto headers = server.requests().at(0).headers;
  EXPECT_EQ(FindHeader(headers, "X-Injected"), "");
  EXPECT_NE(FindHeader(headers, "User-Agent").find("tool/1"), std::string_view::npos);
}

// ---- What is refused before anything is sent

struct BadRow {
  const char* name;
  std::function<void(ClientOptions&, CallOptions&, ens::RebootInstanceRequest&)> spoil;
  std::vector<std::string> says;
};

TEST(Client, NamesWhatIsWrongAndSendsNothing) {
  using Request = ens::RebootInstanceRequest;
  const BadRow rows[] = {
      {"missing required field",
       [](auto&, auto&, Request& r) { r.instance_id.reset(); },
       {"InstanceId", "validate_required"}},
      {"NUL in a value",
       [](auto&, auto&, Request& r) { r.instance_id = std::string("i\0", 2); },
       {"InstanceId", "NUL"}},
      {"invalid UTF-8 in a value", [](auto&, auto&, Request& r) { r.force_stop = "\xff"; }, {"ForceStop", "UTF-8"}},
      {"empty id", [](auto& o, auto&, Request&) { o.credentials = StaticCredentials("", "s"); }, {"access_key_id"}},
      {"empty secret",
       [](auto& o, auto&, Request&) { o.credentials = StaticCredentials("i", ""); },
       {"access_key_secret"}},
      {"line break in the secret",
       [](auto& o, auto&, Request&) { o.credentials = StaticCredentials("i", "s\n"); },
       {"access_key_secret"}},
      {"upper-case region", [](auto& o, auto&, Request&) { o.region = "CN"; }, {"region", "CN"}},
      {"region with a dot", [](auto& o, auto&, Request&) { o.region = "evil.com/"; }, {"region"}},
      {"region with a NUL", [](auto& o, auto&, Request&) { o.region = std::string("cn\0", 3); }, {"region"}},
      {"region of the call", [](auto&, CallOptions& c, Request&) { c.region = "a b"; }, {"region", "a b"}},
      {"long region", [](auto& o, auto&, Request&) { o.region = std::string(65, 'a'); }, {"region"}},
      {"endpoint with a path",
       [](auto& o, auto&, Request&) { o.endpoint = "https://host/path"; },
       {"endpoint", "host/path"}},
      {"endpoint with a user", [](auto& o, auto&, Request&) { o.endpoint = "http://u@127.0.0.1"; }, {"endpoint"}},
      {"endpoint with a bad port",
       [](auto& o, auto&, Request&) { o.endpoint = "http://127.0.0.1:99999"; },
       {"endpoint"}},
      {"endpoint without a host", [](auto& o, auto&, Request&) { o.endpoint = "http://"; }, {"endpoint"}},
      {"endpoint of another scheme", [](auto& o, auto&, Request&) { o.endpoint = "ftp://127.0.0.1"; }, {"endpoint"}},
      {"endpoint with a line break", [](auto& o, auto&, Request&) { o.endpoint = "127.0.0.1\r\nX: y"; }, {"endpoint"}},
      {"endpoint of the call", [](auto&, CallOptions& c, Request&) { c.endpoint = "a b"; }, {"endpoint", "a b"}},
      {"reserved parameter",
       [](auto&, CallOptions& c, Request&) {
         c.extra_parameters = {{"Signature", "x"}};
       },
       {"Signature"}},
      {"another reserved one",
       [](auto&, CallOptions& c, Request&) {
         c.extra_parameters = {{"Action", "x"}};
       },
       {"Action"}},
      {"parameter without a name",
       [](auto&, CallOptions& c, Request&) {
         c.extra_parameters = {{"", "x"}};
       },
       {"without a name"}},
      {"NUL in a parameter",
       [](auto&, CallOptions& c, Request&) {
         c.extra_parameters = {{"A", std::string(1, '\0')}};
       },
       {"\"A\"", "NUL"}},
      {"connect timeout",
       [](auto& o, auto&, Request&) { o.timeouts.connect = milliseconds(-1); },
       {"timeouts.connect"}},
      {"idle timeout", [](auto& o, auto&, Request&) { o.timeouts.idle = milliseconds(0); }, {"timeouts.idle"}},
      {"attempt timeout",
       [](auto& o, auto&, Request&) { o.timeouts.attempt = milliseconds(-1); },
       {"timeouts.attempt"}},
      {"call timeout",
       [](auto& o, auto&, Request&) { o.timeouts.call = milliseconds::min(); },
       {"timeout of the call"}},
      {"timeout of the call",
       [](auto&, CallOptions& c, Request&) { c.timeout = milliseconds(0); },
       {"timeout of the call"}},
      {"attempts", [](auto& o, auto&, Request&) { o.retry.max_attempts = 0; }, {"retry.max_attempts"}},
      {"delay",
       [](auto&, CallOptions& c, Request&) { c.retry = RetryOptions{.base_delay = milliseconds(-1)}; },
       {"retry.base_delay"}},
      {"proxy", [](auto& o, auto&, Request&) { o.proxy.url = "gopher://x"; }, {"proxy.url", "gopher"}},
  };
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  for (const BadRow& row : rows) {
    SCOPED_TRACE(row.name);
    ClientOptions options = LocalOptions(server.url());
    CallOptions call_options;
    ens::RebootInstanceRequest request{.instance_id = "i-1"};
    row.spoil(options, call_options, request);
    const auto outcome = ens::Client(options).RebootInstance(request, call_options);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "invalid_argument") << outcome.error();
    for (const std::string& part : row.says) {
      EXPECT_NE(outcome.error().message.find(part), std::string::npos) << outcome.error();
    }
    EXPECT_FALSE(outcome.error().maybe_executed);
  }
  EXPECT_EQ(server.accepted(), 0U);
}

TEST(Client, NamesTheItemThatIsWrong) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  ecs::DescribeNetworkInterfacesRequest request{.region_id = "cn-hangzhou", .tag = {{.key = "a"}, {.key = "\xc3"}}};
  const auto outcome = ecs::Client(LocalOptions(server.url())).DescribeNetworkInterfaces(request);
  EXPECT_NE(outcome.error().message.find("Tag.2.Key"), std::string::npos) << outcome.error();
  EXPECT_EQ(server.accepted(), 0U);
}

TEST(Client, SendsWhatLacksARequiredFieldWhenToldSo) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  ClientOptions options = LocalOptions(server.url());
  options.validate_required = false;
  EXPECT_TRUE(ens::Client(options).RebootInstance({}));
}

TEST(Client, SendsHttpsOnlyActionsOverPlainHttpToLoopbackAlone) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  const ecs::EnableNetworkInterfaceQoSRequest request{.network_interface_id = "eni-1", .region_id = "cn-hangzhou"};
  EXPECT_TRUE(ecs::Client(LocalOptions(server.url())).EnableNetworkInterfaceQoS(request));
  for (const char* endpoint : {"http://ecs.example.invalid", "http://127.0.0.1.example.invalid", "http://10.0.0.1"}) {
    const auto outcome = ecs::Client(LocalOptions(endpoint)).EnableNetworkInterfaceQoS(request);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "invalid_argument") << outcome.error();
    EXPECT_NE(outcome.error().message.find("https"), std::string::npos) << outcome.error();
  }
}

// ---- Credentials of the environment

TEST(Client, NamesTheEnvironmentVariableThatIsMissing) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  ClientOptions options = LocalOptions(server.url());
  options.credentials = nullptr;
  const ens::Client client(options);
  const ScopedEnvironment no_token("ALIBABA_CLOUD_SECURITY_TOKEN", {});
  const ScopedEnvironment secret("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-secret");
  {
    const ScopedEnvironment no_id("ALIBABA_CLOUD_ACCESS_KEY_ID", {});
    const auto outcome = client.DescribeInstances({});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "credentials");
    EXPECT_NE(outcome.error().message.find("ALIBABA_CLOUD_ACCESS_KEY_ID"), std::string::npos) << outcome.error();
    EXPECT_EQ(server.accepted(), 0U);
  }
  const ScopedEnvironment id("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id");
  EXPECT_TRUE(client.DescribeInstances({}));
  EXPECT_EQ(Parameter(server.requests().at(0), "AccessKeyId"), "env-id");
}

// ---- Results

TEST(Client, ReturnsMetadata) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk, "X-Custom: value\r\n"))});
  const auto outcome = ens::Client(LocalOptions(server.url())).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  const ResponseMetadata& metadata = outcome.metadata();
  EXPECT_EQ(metadata.request_id, "r");
  EXPECT_EQ(metadata.http_status, 200);
  EXPECT_EQ(metadata.attempts, 1);
  EXPECT_GT(metadata.elapsed.count(), 0);
  EXPECT_EQ(FindHeader(metadata.headers, "x-custom"), "value");
  EXPECT_EQ(metadata.body, "");
}

TEST(Client, KeepsTheBodyWhenAsked) {
  const std::string page = "<html>busy</html>";
  for (const auto& [status, body] : {std::pair(200, std::string(kOk)), std::pair(503, page)}) {
    ScriptedServer server(Script{steps::ServeAll(Reply(status, body))});
    const auto outcome = ens::Client(LocalOptions(server.url())).DescribeInstances({}, {.keep_body = true});
    EXPECT_EQ(outcome.metadata().body, body);
  }
}

TEST(Client, CallsActionsByNameAndReturnsTheBodyAsItCame) {
  for (const std::string body : {kOk, "<R><A>1</A></R>", "", "no JSON at all", R"({"Code":"Data","Message":"m"})"}) {
    ScriptedServer server(Script{steps::ServeAll(Reply(200, body))});
    const ens::Client client(LocalOptions(server.url()));
    const Outcome<std::string> outcome = client.Call("BrandNewAction", {{"Tag.1.Key", "a b"}});
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(*outcome, body);
    const test::ReceivedRequest request = server.requests().at(0);
    EXPECT_EQ(Parameter(request, "Action"), "BrandNewAction");
    EXPECT_EQ(Parameter(request, "Tag.1.Key"), "a%20b");
  }
}

TEST(Client, ReportsErrorsOfActionsCalledByName) {
  ScriptedServer server(Script{steps::ServeAll(Reply(404, R"({"Code":"InvalidAction.NotFound","Message":"m"})"))});
  const ens::Client client(LocalOptions(server.url()));
  const Outcome<std::string> outcome = client.Call("NoSuchAction", {});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "InvalidAction.NotFound");
  for (const char* name : {"", "A B", "../x", "A&B=C", "A\n"}) {
    EXPECT_EQ(ToString(client.Call(name, {}).error().kind), "invalid_argument") << name;
  }
  EXPECT_EQ(server.received(), 1U);
}

TEST(Client, TakesTheGreatestTimeouts) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  ClientOptions options = LocalOptions(server.url());
  options.timeouts = {milliseconds::max(), milliseconds::max(), milliseconds::max(), milliseconds::max()};
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}));
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}, {.timeout = milliseconds::max()}));
}

// ---- A transport of the user's own

TEST(Client, UsesATransportOfTheUsersOwn) {
  const auto transport = std::make_shared<CountingTransport>(HttpResponse{.status = 200, .headers = {}, .body = kOk});
  ClientOptions options = LocalOptions("ens.example.invalid");
  options.transport = transport;
  EXPECT_TRUE(Reboot(options));
  EXPECT_EQ(transport->calls, 1);
  EXPECT_EQ(transport->last.url, "https://ens.example.invalid/");
  EXPECT_TRUE(ens::Client(options).DescribeInstances({}));
}

TEST(Client, TakesAnErrorOfAForeignTransportForItsWord) {
  for (const bool maybe_sent : {false, true}) {
    ClientOptions options = LocalOptions("ens.example.invalid");
    options.transport = std::make_shared<CountingTransport>(
        TransportError{.kind = ErrorKind::kTransport, .message = "odd", .maybe_sent = maybe_sent, .partial = {}});
    const auto outcome = Reboot(options);
    EXPECT_EQ(outcome.error().message, "odd");
    EXPECT_EQ(outcome.error().maybe_executed, maybe_sent);
  }
}

class ThrowingTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override { throw std::runtime_error("ouch"); }
};

TEST(Client, TurnsAnExceptionOfATransportIntoAnError) {
  ClientOptions options = LocalOptions("ens.example.invalid");
  options.transport = std::make_shared<ThrowingTransport>();
  const auto outcome = Reboot(options);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "transport");
  EXPECT_NE(outcome.error().message.find("ouch"), std::string::npos);
  EXPECT_TRUE(outcome.error().maybe_executed);
  EXPECT_EQ(outcome.error().attempts, 1);
}

// ---- Retries

ClientOptions RetryingOptions(const std::string& url) {
  ClientOptions options = LocalOptions(url);
  options.retry = {};
  options.retry.base_delay = milliseconds(1);
  options.retry.throttled_base_delay = milliseconds(1);
  return options;
}

Script Answers(const std::vector<std::string>& replies) {
  Script script;
  for (const std::string& reply : replies) {
    script.push_back(steps::ReadRequest());
    script.push_back(steps::Send(reply));
  }
  return script;
}

TEST(Client, RepeatsAReadAfter503ButNoMutation) {
  const std::vector<std::string> replies = {Reply(503, "busy"), Reply(200, kOk)};
  ScriptedServer server(Answers(replies));
  const auto read = ens::Client(RetryingOptions(server.url())).DescribeInstances({});
  ASSERT_TRUE(read) << read.error();
  EXPECT_EQ(read.metadata().attempts, 2);
  EXPECT_EQ(server.received(), 2U);

  ScriptedServer other(Answers(replies));
  const auto mutation = Reboot(RetryingOptions(other.url()));
  ASSERT_FALSE(mutation);
  EXPECT_EQ(mutation.error().attempts, 1);
  EXPECT_TRUE(mutation.error().maybe_executed);
  EXPECT_EQ(other.received(), 1U);
}

TEST(Client, RepeatsEveryActionThatWasThrottled) {
  const std::string throttled =
      Reply(503, R"({"Code":"Throttling.User","Message":"slow"})", "x-acs-retry-after: 10\r\n");
  ScriptedServer server(Answers({throttled, throttled, throttled, throttled, Reply(200, kOk)}));
  const auto outcome = Reboot(RetryingOptions(server.url()));
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 5);
}

TEST(Client, RepeatsAMutationWithTheSameTokenAndANewSignature) {
  ScriptedServer server(Answers({Reply(500, ""), Reply(200, kOk)}));
  const auto outcome = ecs::Client(RetryingOptions(server.url())).ModifyInstanceNetworkSpec({.instance_id = "i-1"});
  ASSERT_TRUE(outcome) << outcome.error();
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_NE(Parameter(requests[0], "ClientToken"), "");
  EXPECT_EQ(Parameter(requests[0], "ClientToken"), Parameter(requests[1], "ClientToken"));
  EXPECT_NE(Parameter(requests[0], "SignatureNonce"), Parameter(requests[1], "SignatureNonce"));
  EXPECT_NE(Parameter(requests[0], "Signature"), Parameter(requests[1], "Signature"));
}

TEST(Client, LeavesNothingOfAFailedAttemptInTheResponse) {
  const std::string list = R"("NetworkInterfaceSets":[{"NetworkInterfaceId":"eni-1"}])";
  ScriptedServer server(
      Answers({Reply(200, R"({"Code":"ServiceUnavailable","Message":"m","TotalCount":9,)" + list + "}"),
               Reply(200, "{" + list + "}")}));
  const auto outcome =
      ecs::Client(RetryingOptions(server.url())).DescribeNetworkInterfaces({.region_id = "cn-hangzhou"});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 2);
  EXPECT_EQ(outcome->network_interface_sets.size(), 1U);
  EXPECT_FALSE(outcome->total_count.has_value());
}

TEST(Client, StopsRetryingAtItsDeadline) {
  ScriptedServer server(Script{steps::ServeAll(Reply(503, "busy"))});
  ClientOptions options = RetryingOptions(server.url());
  options.retry.max_attempts = 1000;
  options.retry.base_delay = options.retry.max_delay = milliseconds(40);
  options.timeouts.call = milliseconds(300);
  const Stopwatch watch;
  const auto outcome = ens::Client(options).DescribeInstances({});
  EXPECT_LE(watch.elapsed(), options.timeouts.call + kTolerance);
  ASSERT_FALSE(outcome);
  EXPECT_GT(outcome.error().attempts, 1);
}

TEST(Client, ExecutesAMutationOnceWhenAReusedConnectionDies) {
  for (const HttpMethod method : {HttpMethod::kPost, HttpMethod::kGet}) {
    ScriptedServer server({{steps::ReadRequest(), steps::Send(Reply(200, kOk)), steps::ReadRequest(), steps::Close()},
                           {steps::ServeAll(Reply(200, kOk))}});
    ClientOptions options = RetryingOptions(server.url());
    options.method = method;
    const ens::Client client(options);
    ASSERT_TRUE(client.RebootInstance({.instance_id = "i-1"}));
    const auto outcome = client.RebootInstance({.instance_id = "i-2"});
    EXPECT_EQ(server.received(), 2U);
    if (outcome) {
      EXPECT_EQ(method, HttpMethod::kGet);  // By a connection of its own.
      continue;
    }
    EXPECT_EQ(ToString(outcome.error().kind), "transport");
    EXPECT_TRUE(outcome.error().maybe_executed);
    EXPECT_EQ(outcome.error().attempts, 1);
  }
}

// ---- Threads and cancellation

TEST(Client, ServesManyThreadsByOneConnectionEach) {
  constexpr std::size_t kThreads = 8;
  constexpr std::size_t kCalls = 100;
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  const ens::Client client(LocalOptions(server.url()));
  std::atomic<std::size_t> good{0};
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kThreads; ++i) {
    threads.emplace_back([&, i] {
      for (std::size_t call = 0; call < kCalls; ++call) {
        const bool ok = i % 2 == 0 ? client.DescribeInstances({}).has_value()
                                   : client.RebootInstance({.instance_id = "i-1"}).has_value();
        good += ok;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, kThreads * kCalls);
  EXPECT_EQ(server.received(), kThreads * kCalls);
  EXPECT_LE(server.accepted(), kThreads);
}

TEST(Client, EndsACallThatIsAskedToStop) {
  struct Row {
    const char* name;
    Script script;
    bool maybe_executed;
  };
  const Row rows[] = {
      {"while it waits for the reply", {steps::ReadRequest(), steps::Hang()}, true},
      {"while it waits to repeat",
       {steps::ServeAll(Reply(503, R"({"Code":"Throttling","Message":"m"})", "x-acs-retry-after: 15000\r\n"))},
       false},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    ScriptedServer server(row.script);
    std::stop_source source;
    std::thread stopper([&] {
      EXPECT_TRUE(server.WaitForRequests(1));
      std::this_thread::sleep_for(milliseconds(50));  // For the reply to arrive.
      source.request_stop();
    });
    const Stopwatch watch;
    const auto outcome =
        ens::Client(RetryingOptions(server.url())).RebootInstance({.instance_id = "i-1"}, {.stop = source.get_token()});
    stopper.join();
    EXPECT_LE(watch.elapsed(), milliseconds(50) + kTolerance);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "cancelled");
    EXPECT_EQ(outcome.error().maybe_executed, row.maybe_executed);
    EXPECT_EQ(outcome.error().attempts, 1);
    EXPECT_EQ(server.received(), 1U);
  }
}

TEST(Client, SendsNothingWhenItWasAskedToStopBefore) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, kOk))});
  std::stop_source source;
  source.request_stop();
  const auto outcome = ens::Client(LocalOptions(server.url())).DescribeInstances({}, {.stop = source.get_token()});
  EXPECT_EQ(ToString(outcome.error().kind), "cancelled");
  EXPECT_EQ(outcome.error().attempts, 0);
  EXPECT_FALSE(outcome.error().maybe_executed);
  EXPECT_EQ(server.accepted(), 0U);
}

}  // namespace
}  // namespace alibabacloud
