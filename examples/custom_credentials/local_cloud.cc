#include "local_cloud.h"

#include <alibabacloud/ecs/service.h>

#include <chrono>
#include <string>

namespace {

constexpr const char* kId = "STS.example";
constexpr const char* kSecret = "temporary-example";
constexpr const char* kToken = "token-example";

alibabacloud::HttpResponse Reply(int status, std::string body) {
  return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = std::move(body)};
}

}  // namespace

// Providers reach the network through the client's transport: so what they talk to can be replaced, too.
class LocalCloud::StsTransport final : public alibabacloud::Transport {
 public:
  alibabacloud::HttpResult Send(const alibabacloud::HttpRequest& request, const alibabacloud::HttpLimits& limits,
                                std::stop_token stop) override {
    if (request.url.find("//sts.") == std::string::npos) return network_->Send(request, limits, stop);
    if (request.body.view().find(std::string("AccessKeyId=") + kAccessKeyId) == std::string_view::npos) {
      return Reply(404, R"({"Code":"InvalidAccessKeyId.NotFound","Message":"There is no such key."})");
    }
    ++sessions_;
    return Reply(200, std::string(R"({"Credentials":{"AccessKeyId":")") + kId + R"(","AccessKeySecret":")" + kSecret +
                          R"(","SecurityToken":")" + kToken + R"(","Expiration":"2099-12-31T00:00:00Z"}})");
  }

  [[nodiscard]] int sessions() const noexcept { return sessions_; }

 private:
  std::shared_ptr<alibabacloud::Transport> network_ = alibabacloud::MakeCurlTransport();
  std::atomic<int> sessions_ = 0;
};

LocalCloud::LocalCloud()
    : transport_(std::make_shared<StsTransport>()),
      emulator_({alibabacloud::ecs::Service()},
                {.access_key_id = kId, .access_key_secret = kSecret, .security_token = kToken}) {}

alibabacloud::ClientOptions LocalCloud::MakeClientOptions() const {
  alibabacloud::ClientOptions options = emulator_.MakeClientOptions();
  options.credentials = nullptr;
  options.transport = transport_;
  return options;
}

alibabacloud::Credentials LocalCloud::Issue() {
  return {.access_key_id = kId,
          .access_key_secret = alibabacloud::SecretString(kSecret),
          .security_token = alibabacloud::SecretString(kToken),
          .expiration = std::chrono::system_clock::now() + std::chrono::hours(1)};
}

int LocalCloud::sessions() const noexcept { return transport_->sessions(); }
