#include "call/effective_options.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <string>
#include <variant>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "support/products.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::kRegionalProduct;

constexpr schema::Action kAction = {.name = "Act", .request = nullptr, .response = nullptr};

std::variant<EffectiveOptions, Error> Make(const schema::Action& action, const ClientOptions& client,
                                           const CallOptions& call = {}, std::string_view environment = {}) {
  return MakeEffectiveOptions(kRegionalProduct, action, client, call, environment);
}

// The options, or others and a test failure.
EffectiveOptions MakeValid(const schema::Action& action, const ClientOptions& client, const CallOptions& call = {},
                           std::string_view environment = {}) {
  auto made = Make(action, client, call, environment);
  if (auto* options = std::get_if<EffectiveOptions>(&made)) return std::move(*options);
  ADD_FAILURE() << std::get<Error>(made);
  return {};
}

TEST(EffectiveOptions, NameTheOptionThatIsWrong) {
  const struct {
    const char* message;
    std::function<void(ClientOptions&, CallOptions&)> spoil;
  } rows[] = {
      {"retry.max_attempts must be at least 1", [](auto& client, auto&) { client.retry.max_attempts = 0; }},
      {"retry.max_throttled must not be negative", [](auto& client, auto&) { client.retry.max_throttled = -1; }},
      {"retry.max_conflicts must not be negative", [](auto& client, auto&) { client.retry.max_conflicts = -1; }},
      {"retry.base_delay must not be negative",
       [](auto& client, auto&) { client.retry.base_delay = milliseconds(-1); }},
      {"retry.max_delay must not be negative", [](auto& client, auto&) { client.retry.max_delay = milliseconds(-1); }},
      {"retry.throttled_base_delay must not be negative",
       [](auto& client, auto&) { client.retry.throttled_base_delay = milliseconds(-1); }},
      {"retry.throttled_max_delay must not be negative",
       [](auto& client, auto&) { client.retry.throttled_max_delay = milliseconds(-1); }},
      {"retry.conflict_min_delay must not be negative",
       [](auto& client, auto&) { client.retry.conflict_min_delay = milliseconds(-1); }},
      {"retry.conflict_max_delay must not be less than retry.conflict_min_delay",
       [](auto& client, auto&) { client.retry.conflict_max_delay = milliseconds(1); }},
      {"retry.max_attempts must be at least 1",
       [](auto&, auto& call) { call.retry = RetryOptions{.max_attempts = -1}; }},
      {"timeouts.connect must be positive", [](auto& client, auto&) { client.timeouts.connect = milliseconds(0); }},
      {"timeouts.idle must be positive", [](auto& client, auto&) { client.timeouts.idle = milliseconds(-1); }},
      {"timeouts.attempt must be positive", [](auto& client, auto&) { client.timeouts.attempt = milliseconds(0); }},
      {"the timeout of the call must be positive", [](auto& client, auto&) { client.timeouts.call = milliseconds(0); }},
      {"the timeout of the call must be positive", [](auto&, auto& call) { call.timeout = milliseconds(0); }},
      {"discovery.endpoint \"a b\" is malformed",
       [](auto& client, auto&) { client.discovery = {.enabled = true, .endpoint = "a b"}; }},
      {"trace.tracestate needs a trace.traceparent", [](auto&, auto& call) { call.trace.tracestate = "a=b"; }},
  };
  for (const auto& row : rows) {
    ClientOptions client{.region = "cn-mars-1"};
    CallOptions call;
    row.spoil(client, call);
    const auto made = Make(kAction, client, call);
    const auto* error = std::get_if<Error>(&made);
    ASSERT_NE(error, nullptr) << row.message;
    EXPECT_EQ(error->kind, ErrorKind::kInvalidArgument);
    EXPECT_TRUE(error->message.starts_with(row.message)) << error->message;
  }
}

TEST(EffectiveOptions, GoByPlainHttpForHttpsOnlyActionsToLoopbackAlone) {
  constexpr schema::Action kHttpsOnly = {.name = "Act", .request = nullptr, .response = nullptr, .https_only = true};
  const struct {
    const char* endpoint;
    bool accepted;
  } rows[] = {{"https://host", true},           {"host", true},
              {"http://127.0.0.1:8080", true},  {"http://localhost", true},
              {"http://host", false},           {"http://127.0.0.1.5", false},
              {"http://127.0.0.1.host", false}, {"http://localhost.host", false}};
  for (const auto& row : rows) {
    EXPECT_EQ(std::holds_alternative<EffectiveOptions>(Make(kHttpsOnly, {.endpoint = row.endpoint})), row.accepted)
        << row.endpoint;
    EXPECT_TRUE(std::holds_alternative<EffectiveOptions>(Make(kAction, {.endpoint = row.endpoint}))) << row.endpoint;
  }
}

TEST(EffectiveOptions, UseOnlyMethodsThatTheActionAllows) {
  const struct {
    bool allows_get, allows_post;
    HttpMethod preferred, used;
  } rows[] = {{true, true, HttpMethod::kPost, HttpMethod::kPost},  {true, true, HttpMethod::kGet, HttpMethod::kGet},
              {false, true, HttpMethod::kGet, HttpMethod::kPost},  {true, false, HttpMethod::kPost, HttpMethod::kGet},
              {false, true, HttpMethod::kPost, HttpMethod::kPost}, {true, false, HttpMethod::kGet, HttpMethod::kGet}};
  for (const auto& row : rows) {
    schema::Action action = kAction;
    action.allows_get = row.allows_get;
    action.allows_post = row.allows_post;
    EXPECT_EQ(MakeValid(action, {.method = row.preferred}).method, row.used);
  }
}

TEST(EffectiveOptions, GiveSlowActionsTheirTimeAndNoLess) {
  schema::Action slow = kAction;
  slow.timeout_seconds = 60;
  const auto expect = [](const EffectiveOptions& options, seconds idle, seconds attempt) {
    EXPECT_EQ(options.idle_timeout, idle);
    EXPECT_EQ(options.attempt_timeout, attempt);
  };
  ClientOptions client;
  expect(MakeValid(slow, client), seconds(70), seconds(70));
  expect(MakeValid(kAction, client), seconds(30), seconds(30));
  client.timeouts.attempt = seconds(100);
  expect(MakeValid(slow, client), seconds(70), seconds(100));
  client.timeouts.idle = seconds(90);
  expect(MakeValid(slow, client), seconds(90), seconds(100));
  client.timeouts = {.idle = seconds(5), .attempt = seconds(6)};
  expect(MakeValid(slow, client), seconds(70), seconds(70));
  expect(MakeValid(kAction, client), seconds(5), seconds(6));
}

TEST(EffectiveOptions, HaveRoomForOneAttemptOfEachAction) {
  for (const schema::Service* service : {&ecs::Service(), &ens::Service()}) {
    for (const schema::ActionEntry& entry : service->actions) {
      const EffectiveOptions options = MakeValid(*entry.action, {});
      EXPECT_GE(options.idle_timeout, seconds(entry.action->timeout_seconds)) << entry.action->name;
      EXPECT_LE(options.attempt_timeout, options.call_timeout) << entry.action->name;
    }
  }
}

TEST(EffectiveOptions, MakeAPointOfTimeOfTheLongestTimeout) {
  ClientOptions client;
  client.timeouts.call = milliseconds::max();
  EXPECT_EQ(MakeValid(kAction, client).call_timeout, std::chrono::hours(24 * 365));
}

TEST(EffectiveOptions, PutTheCallsOwnOverTheClients) {
  const ClientOptions client{.region = "cn-mars-1", .endpoint = "client.host"};
  const struct {
    CallOptions call;
    const char* environment;
    const char* url;
  } rows[] = {
      {{}, "", "https://client.host/"},
      {{}, "environment.host", "https://client.host/"},
      {{.endpoint = "call.host"}, "environment.host", "https://call.host/"},
      // The client's endpoint was meant for the client's region.
      {{.region = "cn-venus-1"}, "", "https://ecs.cn-venus-1.aliyuncs.com/"},
      {{.region = "cn-mars-1"}, "", "https://client.host/"},
      {{.region = "cn-venus-1", .endpoint = "call.host"}, "", "https://call.host/"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(MakeValid(kAction, client, row.call, row.environment).endpoint.Url(), row.url);
  }
  EXPECT_EQ(MakeValid(kAction, client, {.timeout = seconds(5)}).call_timeout, seconds(5));
  EXPECT_EQ(MakeValid(kAction, client, {.retry = RetryOptions{.max_attempts = 7}}).retry.max_attempts, 7);
}

TEST(EffectiveOptions, KeepAClientsEndpointOnThisMachineForAllRegions) {
  const struct {
    ClientOptions client;
    CallOptions call;
    const char* url;
  } rows[] = {
      {{.endpoint = "http://127.0.0.1:1"}, {.region = "cn-venus-1"}, "http://127.0.0.1:1/"},
      {{.region = "cn-mars-1", .endpoint = "localhost:8080"}, {.region = "cn-venus-1"}, "https://localhost:8080/"},
      {{.region = "cn-mars-1", .endpoint = "https://[::1]"}, {.region = "cn-venus-1"}, "https://[::1]/"},
      {{.endpoint = "localhost:8080"}, {.region = "cn-venus-1", .endpoint = "call.host"}, "https://call.host/"},
      {{.endpoint = "127.0.0.1.host"}, {.region = "cn-venus-1"}, "https://ecs.cn-venus-1.aliyuncs.com/"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakeValid(kAction, row.client, row.call).endpoint.Url(), row.url);
}

TEST(EffectiveOptions, JudgeAClientsEndpointOnlyWhereItIsUsed) {
  const ClientOptions client{.region = "cn-mars-1", .endpoint = "localhost:no port"};
  const auto used = Make(kAction, client);
  ASSERT_TRUE(std::holds_alternative<Error>(used));
  EXPECT_TRUE(std::get<Error>(used).message.starts_with("endpoint \"localhost:no port\" is malformed"));
  EXPECT_EQ(MakeValid(kAction, client, {.region = "cn-venus-1"}).endpoint.Url(),
            "https://ecs.cn-venus-1.aliyuncs.com/");
}

}  // namespace
}  // namespace alibabacloud::internal
