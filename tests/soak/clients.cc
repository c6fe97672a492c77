#include "soak/clients.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <utility>

#include "alibabacloud/credentials.h"
#include "soak/plan.h"
#include "soak/rpc_request.h"

namespace alibabacloud::soak {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view kTrace = "00-0af7651916cd43dd8448eb211c80319c-";
constexpr std::size_t kIdDigits = 16;
constexpr std::uint64_t kUsesOfClient = 2000;

class AttemptRecorder final : public Observer {
 public:
  explicit AttemptRecorder(Ledger& ledger) : ledger_(ledger) {}
  void OnAttemptStarted(const CallInfo& info, const AttemptStarted&) override {
    const char* const id = info.traceparent.data() + kTrace.size();
    std::uint64_t call = 0;
    std::from_chars(id, id + kIdDigits, call, 16);
    ledger_.AttemptStarted(call);
  }

 private:
  Ledger& ledger_;
};

struct Shape {
  Protocol protocol = Protocol::kHttp;
  bool is_plain_behind_proxy = false;
  HttpMethod method = HttpMethod::kPost;
  SignatureVersion signature = SignatureVersion::kV1;
  int max_attempts = 3;
  milliseconds attempt = Times::kAttempt;
};

constexpr std::array kShapes{
    Shape{.protocol = Protocol::kHttp},
    Shape{.protocol = Protocol::kHttp, .max_attempts = 1},
    Shape{.protocol = Protocol::kHttp, .method = HttpMethod::kGet},
    Shape{.protocol = Protocol::kHttp, .signature = SignatureVersion::kV3, .max_attempts = 5},
    Shape{.protocol = Protocol::kHttps},
    Shape{.protocol = Protocol::kHttps, .signature = SignatureVersion::kV3, .attempt = 2 * Times::kIdle},
    Shape{.protocol = Protocol::kHttps, .method = HttpMethod::kGet, .max_attempts = 5},
    Shape{.protocol = Protocol::kProxy},
    Shape{.protocol = Protocol::kProxy, .is_plain_behind_proxy = true},
};

std::string EndpointFor(const Shape& shape, const FaultyService& service) {
  const bool is_https =
      shape.protocol == Protocol::kHttps || (shape.protocol == Protocol::kProxy && !shape.is_plain_behind_proxy);
  return is_https ? service.https_url() : service.http_url();
}

ens::Client MakeClient(const Shape& shape, const FaultyService& service, std::shared_ptr<Observer> observer) {
  ClientOptions options;
  options.endpoint = EndpointFor(shape, service);
  options.credentials = StaticCredentials("test-id", "test-secret");
  options.method = shape.method;
  options.signature = shape.signature;
  options.retry = {.max_attempts = shape.max_attempts,
                   .max_throttled = 2,
                   .base_delay = milliseconds(1),
                   .max_delay = milliseconds(10),
                   .throttled_base_delay = milliseconds(1),
                   .throttled_max_delay = milliseconds(10),
                   .conflict_min_delay = milliseconds(5),
                   .conflict_max_delay = milliseconds(15)};
  options.timeouts = {.connect = Times::kConnect,
                      .idle = Times::kIdle,
                      .attempt = shape.attempt,
                      .call = std::max(Times::kCall, 2 * shape.attempt)};
  options.validate_required = false;
  options.tls.ca_pem = service.certificate();
  if (shape.protocol == Protocol::kProxy) {
    options.proxy.url = service.proxy_url();
  } else {
    options.proxy.no_proxy = "*";
  }
  options.observer = std::move(observer);
  return ens::Client(options);
}

}  // namespace

Clients::Clients(const FaultyService& service, Ledger& ledger)
    : service_(service), observer_(std::make_shared<AttemptRecorder>(ledger)) {
  for (const Shape& shape : kShapes) clients_.push_back(MakeClient(shape, service, observer_));
}

ens::Client Clients::Any(Random& random) {
  const std::size_t index = random.Below(kShapes.size());
  std::optional<ens::Client> replacement;
  if (random.OneIn(kUsesOfClient / kShapes.size())) replacement = MakeClient(kShapes[index], service_, observer_);
  const std::lock_guard lock(mutex_);
  if (replacement) std::swap(clients_[index], *replacement);  // The old one is destroyed after the lock is released.
  return clients_[index];
}

std::string TraceparentOf(std::uint64_t call) {
  const std::string marker = MarkerOf(call);
  return std::string(kTrace) + marker.substr(marker.size() - kIdDigits) + "-01";
}

}  // namespace alibabacloud::soak
