#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "auth/expiration.h"
#include "auth/flags.h"
#include "auth/providers/http_fetch.h"
#include "auth/providers/temporary_key.h"
#include "base/ascii.h"
#include "base/endpoint_text.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::chrono::seconds kConnectTimeout{5};
constexpr std::chrono::seconds kTotalTimeout{10};

// Where the URL leads; absent for what is no URL. User and password in it are refused: they would end up in logs.
std::optional<Endpoint> ParseUrl(std::string_view url) {
  const bool is_plain = std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c != '\x7f'; });
  if (!is_plain || (!StartsWithIgnoreCase(url, "http://") && !StartsWithIgnoreCase(url, "https://"))) {
    return std::nullopt;
  }
  auto endpoint = ParseEndpoint(url.substr(0, url.find_first_of("/?#", url.find("://") + 3)));
  if (auto* found = std::get_if<Endpoint>(&endpoint)) return std::move(*found);
  return std::nullopt;
}

// Hosts that no proxy could reach.
bool IsNearby(const Endpoint& endpoint) {
  const std::string_view host = endpoint.authority;
  const bool is_address = host.find_first_not_of("0123456789.:") == std::string_view::npos;
  return endpoint.is_loopback || (is_address && (host.starts_with("100.100.") || host.starts_with("169.254.")));
}

// Without path and query, which may hold a secret.
std::string Shown(const Endpoint& endpoint) { return "GET " + endpoint.scheme + "://" + endpoint.authority; }

Exchange MakeExchange(const std::string& url, const Endpoint& endpoint) {
  Exchange exchange;
  HttpRequest& request = exchange.fetch.request;
  request.method = HttpMethod::kGet;
  request.url = url;
  request.bypass_proxy = IsNearby(endpoint);
  request.secret_reply = true;
  exchange.fetch.limits.connect_timeout = kConnectTimeout;
  exchange.fetch.limits.total_timeout = kTotalTimeout;
  exchange.fetch.limits.max_body_bytes = kMaxKeyReply;
  exchange.what = Shown(endpoint);
  return exchange;
}

// The key in a response; else what is wrong with it.
std::variant<Credentials, Error> ReadResponse(HttpResponse& response, const Endpoint& endpoint) {
  if (response.status != 200) return StatusError(Shown(endpoint), response.status);
  auto key = ReadTemporaryKey(response.body, {}, {.expiration = false});
  if (const auto* fault = std::get_if<std::string>(&key)) {
    return CredentialsError(Shown(endpoint) + ": the response: " + *fault);
  }
  std::get<Credentials>(key).provider = kUri;
  return std::get<Credentials>(std::move(key));
}

// `name` is where the URL comes from, for errors.
Task<Found> Fetch(CredentialsIo& io, std::string url, std::string name) {
  const std::optional<Endpoint> endpoint = ParseUrl(url);
  if (!endpoint) {
    co_return CredentialsError(name + " is malformed: expected http://host[:port]/path or https://host[:port]/path");
  }
  while (true) {
    Exchange exchange = MakeExchange(url, *endpoint);
    FetchOutcome outcome = co_await FetchWithRetries(io, std::move(exchange));
    if (auto* error = std::get_if<Error>(&outcome)) co_return FetchError(std::move(*error));
    auto& response = std::get<HttpResponse>(outcome);
    auto key = ReadResponse(response, *endpoint);
    if (auto* error = std::get_if<Error>(&key)) co_return std::move(*error);
    auto expired =
        co_await CheckExpiration(io, std::get<Credentials>(key), std::move(response.headers), Shown(*endpoint));
    if (!expired) co_return std::get<Credentials>(std::move(key));
    const RetryPermission permission = co_await io.Do(AskRetryAfterExpired(*expired));
    if (!permission.granted) co_return *std::move(expired);
  }
}

class UriSource final : public CredentialSource {
 public:
  explicit UriSource(std::string url) noexcept : url_(std::move(url)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kUri; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override { return Fetch(io, url_, "the URL"); }

 private:
  const std::string url_;
};

class EnvironmentUriSource final : public CredentialSource {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return kUri; }

  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    ReadEnvironment read{{std::string(kUriVariable), std::string(kExternalDisabledVariable)}};
    const EnvironmentValues environment = co_await io.Do(std::move(read));
    const std::optional<SecretString>& url = environment.values.at(0);
    if (!url || url->empty()) co_return NotConfigured{std::string(kUriVariable) + " is not set"};
    FlagRead is_disabled = ReadFlag(kExternalDisabledVariable, environment.values.at(1));
    if (auto* error = std::get_if<Error>(&is_disabled)) co_return std::move(*error);
    if (std::get<bool>(is_disabled)) co_return NotConfigured{std::string(kExternalDisabledVariable) + " is true"};
    co_return co_await Fetch(io, std::string(url->view()), std::string(kUriVariable));
  }
};

}  // namespace

Source MakeUriSource(std::string url) { return std::make_shared<UriSource>(std::move(url)); }

Source MakeUriFromEnvironment() { return std::make_shared<EnvironmentUriSource>(); }

}  // namespace internal

std::shared_ptr<CredentialsProvider> UriCredentials(std::string url) {
  return CachedCredentials(internal::MakeProvider(internal::MakeUriSource(std::move(url))));
}

}  // namespace alibabacloud
