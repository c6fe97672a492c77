#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "auth/credential_sources.h"
#include "auth/expiration.h"
#include "auth/providers/http_fetch.h"
#include "auth/providers/temporary_key.h"
#include "base/endpoint_text.h"
#include "base/utf8.h"
#include "base/wipe.h"
#include "codec/json_text.h"

namespace alibabacloud::internal {
namespace {

constexpr std::string_view kPath = "/cloud-credentials";
constexpr std::chrono::seconds kConnectTimeout{5};
constexpr std::chrono::seconds kTotalTimeout{10};

constexpr TemporaryKeyNames kCloudSsoKey = {
    .parts = {"CloudCredential.AccessKeyId", "CloudCredential.AccessKeySecret", "CloudCredential.SecurityToken"},
    .expiration = "CloudCredential.Expiration"};

// The token is sent, so a host that is not this one has to be reached by https.
std::variant<Endpoint, Error> EndpointOf(std::string_view sign_in_url) {
  const std::size_t scheme = sign_in_url.find("://");
  const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
  auto parsed = ParseEndpoint(sign_in_url.substr(0, sign_in_url.find_first_of("/?#", host)), "cloud_sso_sign_in_url");
  if (auto* error = std::get_if<Error>(&parsed)) return CredentialsError(std::move(error->message));
  const auto& endpoint = std::get<Endpoint>(parsed);
  if (endpoint.scheme == "https" || endpoint.is_loopback) return parsed;
  return CredentialsError("cloud_sso_sign_in_url " + Quoted(sign_in_url) +
                          " would have the access token sent in the clear; use https://");
}

std::string BodyOf(const CloudSsoOptions& options) {
  JsonTextBuilder json;
  json.Begin('{');
  json.Key("AccountId");
  json.String(options.account_id);
  json.Key("AccessConfigurationId");
  json.String(options.access_configuration_id);
  json.End('}');
  return json.Take();
}

Exchange MakeExchange(const CloudSsoOptions& options, const Endpoint& endpoint) {
  Exchange exchange;
  HttpRequest& request = exchange.fetch.request;
  request.method = HttpMethod::kPost;
  request.url = endpoint.scheme + "://" + endpoint.authority + std::string(kPath);
  request.headers = {{"Accept", "application/json"},
                     {"Content-Type", "application/json"},
                     {"Authorization", "Bearer " + std::string(options.access_token.view())}};
  request.body = SecretString(BodyOf(options));
  request.secret_reply = true;
  exchange.fetch.limits.connect_timeout = kConnectTimeout;
  exchange.fetch.limits.total_timeout = kTotalTimeout;
  exchange.fetch.limits.max_body_bytes = kMaxKeyReply;
  exchange.what = "POST " + request.url;
  return exchange;
}

// Shows the service's code only: its message may repeat what it was sent.
Error Refusal(const std::string& what, HttpResponse& response, const std::string& remedy) {
  Error error = StatusError(what, response.status);
  const auto json = SecretJson::Read(response.body);
  Wipe(response.body);
  if (const auto* body = std::get_if<SecretJson>(&json)) {
    std::string_view code = body->Text("ErrorCode");
    if (code.empty()) code = body->Text("Code");
    if (!code.empty()) error.message.append(", code \"").append(EscapeForDisplay(code, 64)).append("\"");
  }
  if (response.status == 401 || response.status == 403) error.message.append("; ").append(remedy);
  return error;
}

class CloudSsoSource final : public CredentialSource {
 public:
  explicit CloudSsoSource(CloudSsoOptions options) noexcept : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kCloudSso; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;

 private:
  const CloudSsoOptions options_;
};

Task<Found> CloudSsoSource::DoFind(CredentialsIo& io) const {
  auto endpoint = EndpointOf(options_.sign_in_url);
  if (auto* error = std::get_if<Error>(&endpoint)) co_return std::move(*error);
  Exchange exchange = MakeExchange(options_, std::get<Endpoint>(endpoint));
  const std::string what = exchange.what;
  FetchOutcome outcome = co_await FetchWithRetries(io, std::move(exchange));
  if (auto* error = std::get_if<Error>(&outcome)) co_return FetchError(std::move(*error));
  auto& response = std::get<HttpResponse>(outcome);
  if (response.status != 200) co_return Refusal(what, response, options_.remedy);
  auto key = ReadTemporaryKey(response.body, kCloudSsoKey, {.expiration = false});
  if (const auto* fault = std::get_if<std::string>(&key))
    co_return CredentialsError(what + ": the response: " + *fault);
  auto& credentials = std::get<Credentials>(key);
  credentials.provider = kCloudSso;
  auto expired = co_await CheckExpiration(io, credentials, std::move(response.headers), what);
  if (expired) co_return *std::move(expired);
  co_return std::move(credentials);
}

}  // namespace

Source MakeCloudSsoSource(CloudSsoOptions options) { return std::make_shared<CloudSsoSource>(std::move(options)); }

}  // namespace alibabacloud::internal
