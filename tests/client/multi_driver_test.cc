#include <curl/curl.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/describe_instances.h"
#include "base/random.h"
#include "call/call.h"
#include "client/credentials_io.h"
#include "support/credentials_server.h"
#include "support/products.h"
#include "support/scripted_server.h"
#include "support/temporary_file.h"
#include "transport/curl_exchange.h"

// The call's steps are made for any driver: here one thread drives many calls over one curl_multi handle, with retries,
// and the Call is the same as the blocking client's.

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

Now ReadClocks() { return {steady_clock::now(), std::chrono::system_clock::now()}; }

// One call in flight and what libcurl needs for it.
struct Flight {
  ens::DescribeInstancesRequest request{};
  ens::DescribeInstancesResponse response{};
  std::unique_ptr<Call> call;
  Step step;
  HttpLimits limits{};
  CurlEasy easy;
  std::unique_ptr<CurlExchange> exchange;
  steady_clock::time_point wake{};
  bool sending = false;
};

class MultiDriver {
 public:
  MultiDriver() : multi_(curl_multi_init()) {}
  ~MultiDriver() {
    for (auto& flight : flights_) curl_multi_remove_handle(multi_.get(), flight->easy.get());
  }

  Flight& Add(std::unique_ptr<Flight> flight) {
    std::string problem;
    flight->easy = MakeCurlEasy({}, {}, problem);
    EXPECT_EQ(problem, "");
    flight->step = flight->call->Start(ReadClocks());
    flights_.push_back(std::move(flight));
    return *flights_.back();
  }

  void Run() {
    while (Advance()) {
      int running = 0;
      curl_multi_perform(multi_.get(), &running);
      Collect();
      curl_multi_poll(multi_.get(), nullptr, 0, 5, nullptr);
    }
  }

 private:
  // Performs what can be performed now; false when every call is done.
  bool Advance() {
    bool any = false;
    for (auto& flight : flights_) {
      while (Perform(*flight)) {
      }
      any = any || !std::holds_alternative<Done>(flight->step);
    }
    return any;
  }

  // A driver of one thread must not block on what another of its own calls is doing.
  static bool Await(Flight& flight, const AwaitEvent& wait) {
    if (!wait.event->IsSet()) return false;
    flight.step = flight.call->OnAnswer(EventAwaited{true}, ReadClocks());
    return true;
  }

  bool Perform(Flight& flight) {
    if (const auto* perform = std::get_if<internal::Perform>(&flight.step)) {
      if (const auto* wait = std::get_if<AwaitEvent>(perform->action)) return Await(flight, *wait);
      flight.step = flight.call->OnAnswer(PerformAction(*perform->action, {}), ReadClocks());
      return true;
    }
    if (const auto* wait = std::get_if<Wait>(&flight.step)) {
      if (flight.wake == steady_clock::time_point{}) flight.wake = steady_clock::now() + wait->delay;
      if (steady_clock::now() < flight.wake) return false;
      flight.wake = {};
      flight.step = flight.call->OnTimer(ReadClocks());
      return true;
    }
    if (const auto* send = std::get_if<Send>(&flight.step); send != nullptr && !flight.sending) {
      flight.limits = send->limits;
      flight.exchange =
          std::make_unique<CurlExchange>(flight.easy.get(), *send->request, flight.limits, ProxyOptions{});
      curl_easy_setopt(flight.easy.get(), CURLOPT_PRIVATE, static_cast<void*>(&flight));
      curl_multi_add_handle(multi_.get(), flight.easy.get());
      flight.sending = true;
    }
    return false;
  }

  void Collect() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
      const CURLcode code = message->data.result;
      CURL* easy = message->easy_handle;
      Flight* flight = nullptr;
      curl_easy_getinfo(easy, CURLINFO_PRIVATE, &flight);
      curl_multi_remove_handle(multi_.get(), easy);
      flight->sending = false;
      flight->step = flight->call->OnReply(flight->exchange->Finish(code, false), ReadClocks());
    }
  }

  CurlMulti multi_;
  std::vector<std::unique_ptr<Flight>> flights_;
};

// Many calls with the same context, each with a request of its own.
class ManyCalls {
 public:
  ManyCalls(const ClientOptions& options, std::shared_ptr<CredentialsProvider> credentials)
      : options_(options), credentials_(std::move(credentials)) {}

  void Run(int count) {
    for (int i = 0; i < count; ++i) {
      auto flight = std::make_unique<Flight>();
      flight->call = std::make_unique<Call>(CallTarget{.product = test::kCentralProduct,
                                                       .action = action_,
                                                       .request = flight->request,
                                                       .response = flight->response},
                                            CallContext{.options = options_,
                                                        .credentials = *credentials_,
                                                        .observers = observers_,
                                                        .user_agent = "test",
                                                        .random = SystemRandom(),
                                                        .shared = shared_},
                                            call_options_);
      flights_.push_back(&driver_.Add(std::move(flight)));
    }
    driver_.Run();
  }
  [[nodiscard]] const std::vector<Flight*>& flights() const noexcept { return flights_; }

 private:
  const ClientOptions options_;
  const CallOptions call_options_{};
  const std::shared_ptr<CredentialsProvider> credentials_;
  const Observers observers_;
  SharedState shared_;
  const schema::Action action_{.name = "DescribeInstances",
                               .request = &SchemaOf(static_cast<ens::DescribeInstancesRequest*>(nullptr)),
                               .response = &SchemaOf(static_cast<ens::DescribeInstancesResponse*>(nullptr)),
                               .idempotency = schema::Idempotency::kSafe};
  MultiDriver driver_;
  std::vector<Flight*> flights_;
};

TEST(Call, RunsUnchangedUnderAnotherDriver) {
  using namespace test;  // NOLINT: names of the server's steps
  const std::string busy = Reply(503, R"({"Code":"ServiceUnavailable","Message":"busy"})");
  const std::string good = Reply(200, R"({"RequestId":"R","TotalCount":1,"Instances":{"Instance":[{"Cpu":"2"}]}})");
  // Each connection fails its first request, so that calls have to be retried.
  ScriptedServer server(Script{steps::ReadRequest(), steps::Send(busy), steps::ServeAll(good)});
  // A call may meet a new connection each time that it is repeated.
  const ClientOptions options{.endpoint = server.url(), .retry = {.max_attempts = 100, .base_delay = milliseconds(5)}};
  ManyCalls calls(options, StaticCredentials("id", "secret"));
  calls.Run(32);
  int retried = 0;
  for (Flight* flight : calls.flights()) {
    const CallResult result = flight->call->TakeResult();
    EXPECT_FALSE(result.error) << result.error->message;
    EXPECT_EQ(flight->response.total_count, 1);
    retried += result.metadata.attempts - 1;
  }
  EXPECT_GT(retried, 0);
  EXPECT_EQ(server.received(), calls.flights().size() + static_cast<std::size_t>(retried));
}

TEST(Call, SharesASearchForCredentialsWithItsNeighboursOnOneThread) {
  test::CredentialsServer keys;
  keys.SetDelay(milliseconds(20));
  test::ScriptedServer server(
      test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"R","TotalCount":1})"))});
  const test::TemporaryFile token("oidc-token");
  OidcRoleOptions role{.role = {.role_arn = "acs:ram::123:role/r"},
                       .oidc_provider_arn = "acs:ram::123:oidc-provider/p",
                       .oidc_token_file = token.path()};
  role.role.sts.endpoint = keys.url();
  ManyCalls calls({.endpoint = server.url()}, OidcRoleCredentials(role));
  calls.Run(32);
  for (Flight* flight : calls.flights()) EXPECT_FALSE(flight->call->TakeResult().error);
  EXPECT_EQ(keys.keys(), 1U);
  EXPECT_EQ(server.received(), 32U);
}

}  // namespace
}  // namespace alibabacloud::internal
