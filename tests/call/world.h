#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/ens/describe_instances.h"
#include "base/percent.h"
#include "call/call.h"
#include "support/products.h"

// The whole life of calls, without a socket, a clock or a random number: the test is the driver.

namespace alibabacloud::internal {

inline constexpr std::string_view kSuccess[] = {"0", "200", "Success"};

/// 0, 1, 2 and so on.
class CountingRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    for (std::byte& byte : bytes) byte = std::byte{next_++};
  }

 private:
  unsigned char next_ = 0;
};

/// A client's world around one call, with time that stands still until it is moved.
class World {
 public:
  explicit World(schema::Idempotency idempotency, const schema::Product& product = test::kCentralProduct)
      : product_(product) {
    action_.idempotency = idempotency;
    action_.request = &SchemaOf(&request);
    action_.response = &SchemaOf(&response);
  }

  Step Start() {
    call_.emplace(CallTarget{.product = product_, .action = action_, .request = request, .response = response},
                  CallContext{.options = options,
                              .credentials = *credentials,
                              .observers = observers,
                              .user_agent = "test",
                              .random = random_,
                              .shared = shared},
                  call_options);
    return call_->Start(now);
  }
  Step Reply(int status, std::string body, std::vector<HttpHeader> headers = {}) {
    return call_->OnReply(HttpResponse{.status = status, .headers = std::move(headers), .body = std::move(body)}, now);
  }
  Step Break(ErrorKind kind, bool maybe_sent) {
    return call_->OnReply(TransportError{.kind = kind, .message = "broken", .maybe_sent = maybe_sent}, now);
  }
  Step Timer(std::chrono::milliseconds after) {
    Advance(after);
    return call_->OnTimer(now);
  }
  /// The step again, which a driver has put off for so long.
  Step Turn(const Step& put_off, std::chrono::milliseconds after) {
    Advance(after);
    return call_->OnTurn(std::get<Send>(put_off), now);
  }
  void Advance(std::chrono::milliseconds time) {
    now.steady += time;
    now.system += time;
  }
  Call& call() { return *call_; }
  schema::Action& action() { return action_; }
  CallResult Result() { return call_->TakeResult(); }

  Now now{std::chrono::steady_clock::time_point(std::chrono::seconds(1000)),
          std::chrono::system_clock::time_point(std::chrono::seconds(1456231584))};
  ClientOptions options{};
  CallOptions call_options{};
  SharedState shared;
  std::shared_ptr<CredentialsProvider> credentials = StaticCredentials("id", "secret");
  Observers observers;
  ens::DescribeInstancesRequest request{};
  ens::DescribeInstancesResponse response{};

 private:
  const schema::Product& product_;
  schema::Action action_{
      .name = "DescribeInstances", .request = nullptr, .response = nullptr, .success_codes = kSuccess};
  CountingRandom random_;
  std::optional<Call> call_;
};

/// The parameters that a step sends.
inline std::map<std::string, std::string> Form(const Step& step) {
  std::map<std::string, std::string> pairs;
  std::string_view rest = std::get<Send>(step).request->body.view();
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    const std::size_t equals = pair.find('=');
    pairs[std::string(pair.substr(0, equals))] = PercentDecode(pair.substr(equals + 1), false).value_or("?");
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
  }
  return pairs;
}

}  // namespace alibabacloud::internal
