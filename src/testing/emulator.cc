#include "alibabacloud/testing/emulator.h"

#include <map>
#include <mutex>
#include <stdexcept>
#include <variant>

#include "alibabacloud/credentials.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "testing/authenticator.h"
#include "testing/gateway.h"
#include "testing/http_server.h"
#include "testing/received_request.h"
#include "testing/response_body.h"

namespace alibabacloud::testing {

using internal::Answer;
using internal::Claims;
using internal::ErasedHandler;
using internal::ReceivedRequest;
using internal::WireRequest;
using internal::WireResponse;

class Emulator::Impl final : public internal::Gateway {
 public:
  Impl(std::vector<std::reference_wrapper<const schema::Service>> services, EmulatorOptions options)
      : Gateway(std::move(services), options.max_recorded_requests),
        options_(std::move(options)),
        authenticator_(options_.access_key_id, SecretString(options_.access_key_secret), options_.security_token),
        server_(options_.port, options_.limits, [this](const WireRequest& wire) { return Respond(wire); }) {}

  void SetHandler(const schema::Struct& request, ErasedHandler handler) {
    if (!catalog().Find(request)) {
      throw std::invalid_argument("Emulator::Handle: no service of this emulator has " + std::string(request.name));
    }
    auto shared = handler ? std::make_shared<const ErasedHandler>(std::move(handler)) : nullptr;
    const std::lock_guard lock(mutex_);
    handlers_[&request] = std::move(shared);
  }

  [[nodiscard]] const EmulatorOptions& options() const noexcept { return options_; }
  [[nodiscard]] const internal::HttpServer& server() const noexcept { return server_; }

 private:
  // Everything that comes over a socket gets a response.
  WireResponse Respond(const WireRequest& wire) {
    internal::Served served = Serve(wire);
    journal().Add(std::move(served.record));
    return std::get<WireResponse>(std::move(served.reply));
  }

  std::optional<Error> Authenticate(const ReceivedRequest& request, const Claims& claims) override {
    return authenticator_.Check(request, claims, Now());
  }

  Answer Execute(const schema::ActionEntry& action, const Parameters& parameters, RecordedRequest& record) override {
    const std::shared_ptr<const ErasedHandler> handler = FindHandler(*action.action->request);
    if (handler != nullptr) return RunHandler(*handler, action, parameters, record);
    return {.body = internal::SampleResponse(action, record.format, record.request_id)};
  }

  std::shared_ptr<const ErasedHandler> FindHandler(const schema::Struct& request) {
    const std::lock_guard lock(mutex_);
    const auto found = handlers_.find(&request);
    return found != handlers_.end() ? found->second : nullptr;
  }

  [[nodiscard]] std::chrono::system_clock::time_point Now() const override {
    return options_.now ? options_.now() : Gateway::Now();
  }

  const EmulatorOptions options_;
  internal::Authenticator authenticator_;
  std::mutex mutex_;
  std::map<const schema::Struct*, std::shared_ptr<const ErasedHandler>> handlers_;
  internal::HttpServer server_;  // Last: it calls into all of the above until it is gone.
};

Emulator::Emulator(std::vector<std::reference_wrapper<const schema::Service>> services, EmulatorOptions options)
    : impl_(std::make_unique<Impl>(std::move(services), std::move(options))) {}

Emulator::~Emulator() = default;

std::string Emulator::endpoint() const { return "http://127.0.0.1:" + std::to_string(port()); }

int Emulator::port() const noexcept { return impl_->server().port(); }

ClientOptions Emulator::MakeClientOptions() const {
  const EmulatorOptions& options = impl_->options();
  return {.region = "cn-hangzhou",
          .allow_default_region = false,
          .endpoint = endpoint(),
          .credentials = StaticCredentials(options.access_key_id, options.access_key_secret, options.security_token),
          // A proxy of the environment is for hosts elsewhere: from there, 127.0.0.1 is another machine.
          .proxy = {.no_proxy = "*"}};
}

std::vector<RecordedRequest> Emulator::Requests() const { return impl_->journal().Requests(); }

int Emulator::Executions(std::string_view action) const { return impl_->journal().Executions(action); }

int Emulator::Connections() const noexcept { return impl_->server().connections(); }

void Emulator::ClearRequests() { impl_->journal().Clear(); }

void Emulator::SetHandler(const schema::Struct& request, ErasedHandler handler) {
  impl_->SetHandler(request, std::move(handler));
}

}  // namespace alibabacloud::testing
