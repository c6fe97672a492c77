#include <algorithm>
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
#include "base/utf8.h"
#include "base/wipe.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kTokenPath = "/latest/api/token";
constexpr std::string_view kRolesPath = "/latest/meta-data/ram/security-credentials/";
constexpr std::string_view kTokenLifeHeader = "X-aliyun-ecs-metadata-token-ttl-seconds";
constexpr std::string_view kTokenLife = "21600";  // The longest that the service grants.
constexpr std::string_view kTokenHeader = "X-aliyun-ecs-metadata-token";

constexpr std::string_view kDisabledVariable = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
constexpr std::string_view kRoleVariable = "ALIBABA_CLOUD_ECS_METADATA";
constexpr std::string_view kV1DisabledVariable = "ALIBABA_CLOUD_IMDSV1_DISABLED";

// What becomes part of a URL must not lead elsewhere.
bool IsRoleName(std::string_view name) {
  const bool is_sane = std::all_of(name.begin(), name.end(), [](char c) {
    return (ToLower(c) >= 'a' && ToLower(c) <= 'z') || IsDigit(c) || c == '.' || c == '_' || c == '-';
  });
  return is_sane && name.find_first_not_of('.') != std::string_view::npos;
}

std::string NotARoleName(std::string_view name) {
  return "\"" + EscapeForDisplay(name, 64) +
         "\" is no name of a role: expected letters, digits, \".\", \"_\" and \"-\"";
}

// Whether the text can be sent in a header.
bool IsToken(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

// The service answers in HTML, not always with status 404, where it has nothing.
bool IsNothing(const HttpResponse& response) {
  return response.status == 404 || (response.status == 200 && Trim(response.body).starts_with('<'));
}

// Whether version 1 of the service may answer where version 2 does not, although it has granted a token.
bool RefusesToken(const FetchOutcome& outcome) {
  const auto* response = std::get_if<HttpResponse>(&outcome);
  if (response == nullptr) return false;
  const int status = response->status;
  return status == 401 || status == 403 || status == 404 || status >= 500;
}

// One search: what its steps share.
class Search {
 public:
  Search(CredentialsIo& io, InstanceRoleOptions options, bool is_probing)
      : io_(io), options_(std::move(options)), is_probing_(is_probing) {}

  // The object must outlive the task.
  [[nodiscard]] Task<Found> Run();

 private:
  // Each step is absent when the search is to go on.
  [[nodiscard]] std::optional<Found> CheckOptions();
  [[nodiscard]] Task<std::optional<Found>> ObtainToken();
  [[nodiscard]] Task<std::optional<Found>> ObtainRole();
  [[nodiscard]] Task<Found> ObtainKey();

  // The response with status 200, or the end; `nothing` is the error's text when there is nothing at the URL.
  [[nodiscard]] Task<std::variant<HttpResponse, Found>> Get(std::string path, std::string nothing);
  [[nodiscard]] Task<FetchOutcome> Fetch(std::string path);
  [[nodiscard]] Exchange MakeExchange(HttpMethod method, std::string_view path) const;
  [[nodiscard]] std::string What(HttpMethod method, std::string_view path) const;
  [[nodiscard]] Found Fail(Error error) const;
  [[nodiscard]] std::string KeepToken(HttpResponse& response, std::string_view what);

  CredentialsIo& io_;
  InstanceRoleOptions options_;
  const bool is_probing_;
  bool is_there_ = false;  // As far as is known.
  std::string base_url_;
  SecretString token_;  // Empty for version 1 of the service.
};

Task<Found> Search::Run() {
  std::optional<Found> end = CheckOptions();
  if (!end) end = co_await ObtainToken();
  if (!end) end = co_await ObtainRole();
  if (!end) end = co_await ObtainKey();
  co_return *std::move(end);
}

std::optional<Found> Search::CheckOptions() {
  auto endpoint = ParseEndpoint(options_.endpoint, "endpoint of the metadata service");
  if (auto* error = std::get_if<Error>(&endpoint)) return CredentialsError(std::move(error->message));
  base_url_ = std::get<Endpoint>(endpoint).scheme + "://" + std::get<Endpoint>(endpoint).authority;
  if (options_.role_name.empty() || IsRoleName(options_.role_name)) return std::nullopt;
  return CredentialsError(NotARoleName(options_.role_name) + "; correct role_name or " + std::string(kRoleVariable));
}

Exchange Search::MakeExchange(HttpMethod method, std::string_view path) const {
  Exchange exchange;
  HttpRequest& request = exchange.fetch.request;
  request.method = method;
  request.url = base_url_ + std::string(path);
  request.bypass_proxy = true;
  request.secret_reply = true;
  exchange.fetch.limits.connect_timeout = options_.timeout;
  exchange.fetch.limits.total_timeout = options_.timeout;
  exchange.fetch.limits.max_body_bytes = kMaxKeyReply;
  exchange.may_be_unreachable = is_probing_ && !is_there_;
  exchange.what = What(method, path);
  return exchange;
}

// How errors about an exchange begin.
std::string Search::What(HttpMethod method, std::string_view path) const {
  return std::string(ToString(method)) + " " + base_url_ + std::string(path);
}

Task<std::optional<Found>> Search::ObtainToken() {
  Exchange exchange = MakeExchange(HttpMethod::kPut, kTokenPath);
  exchange.fetch.request.headers.push_back({std::string(kTokenLifeHeader), std::string(kTokenLife)});
  const std::string what = exchange.what;
  FetchOutcome outcome = co_await FetchWithRetries(io_, std::move(exchange));
  std::string failure;
  if (const auto* error = std::get_if<Error>(&outcome)) {
    // Version 1 is at the same place. A request that got there may have been answered, and the answer kept from leaving
    // the instance: such replies have a hop limit of their own, which a container may be beyond.
    const bool is_nowhere = error->kind == ErrorKind::kConnect || (IsSilence(*error) && !error->maybe_executed);
    if (is_nowhere || error->kind == ErrorKind::kCancelled) co_return Fail(*error);
    is_there_ = !IsSilence(*error);
    failure = error->message;
  } else {
    is_there_ = true;
    failure = KeepToken(std::get<HttpResponse>(outcome), what);
  }
  if (failure.empty() || !options_.disable_v1) co_return std::nullopt;
  co_return CredentialsError(failure +
                             "; without a token, only version 1 of the service could be asked, which disable_v1 or " +
                             std::string(kV1DisabledVariable) + " forbids");
}

// Says why there is no token; empty when there is one.
std::string Search::KeepToken(HttpResponse& response, std::string_view what) {
  if (response.status != 200) return StatusError(what, response.status).message;
  const std::string_view token = Trim(response.body);
  if (IsToken(token) && !IsNothing(response)) token_ = SecretString(token);
  Wipe(response.body);
  return token_.empty() ? std::string(what) + ": the reply is no token" : "";
}

// The end after an exchange without a reply.
Found Search::Fail(Error error) const {
  const bool is_absent = IsSilence(error) && !is_there_;
  if (is_absent && is_probing_) {
    return NotConfigured{"no metadata service at " + base_url_ + " (" + error.message + "): this is no ECS instance"};
  }
  if (is_absent) error.message += "; the metadata service is there on ECS instances only";
  return FetchError(std::move(error));
}

Task<FetchOutcome> Search::Fetch(std::string path) {
  Exchange exchange = MakeExchange(HttpMethod::kGet, path);
  if (!token_.empty()) {
    exchange.fetch.request.headers.push_back({std::string(kTokenHeader), std::string(token_.view())});
  }
  co_return co_await FetchWithRetries(io_, std::move(exchange));
}

Task<std::variant<HttpResponse, Found>> Search::Get(std::string path, std::string nothing) {
  const std::string what = What(HttpMethod::kGet, path);
  FetchOutcome outcome = co_await Fetch(path);
  if (!token_.empty() && !options_.disable_v1 && RefusesToken(outcome)) {
    token_.Clear();
    FetchOutcome without_token = co_await Fetch(path);
    const auto* error = std::get_if<Error>(&without_token);
    // What the service said tells more than that it then said nothing.
    if (error == nullptr || error->kind == ErrorKind::kCancelled) outcome = std::move(without_token);
  }
  if (auto* error = std::get_if<Error>(&outcome)) co_return Fail(std::move(*error));
  auto& response = std::get<HttpResponse>(outcome);
  is_there_ = true;
  if (IsNothing(response)) {
    Error error = CredentialsError(what + ": " + nothing);
    error.http_status = response.status;
    co_return Found(std::move(error));
  }
  if (response.status != 200) co_return Found(StatusError(what, response.status));
  co_return std::move(response);
}

Task<std::optional<Found>> Search::ObtainRole() {
  if (!options_.role_name.empty()) co_return std::nullopt;
  const std::string nothing = "no role is attached to this instance; attach a RAM role to it";
  auto reply = co_await Get(std::string(kRolesPath), nothing);
  if (auto* end = std::get_if<Found>(&reply)) co_return std::move(*end);
  const std::string_view text = Trim(std::get<HttpResponse>(reply).body);
  const std::string_view name = Trim(text.substr(0, text.find('\n')));
  if (!IsRoleName(name)) {
    const std::string fault = name.empty() ? nothing : NotARoleName(name);
    co_return CredentialsError(What(HttpMethod::kGet, kRolesPath) + ": " + fault);
  }
  options_.role_name = name;
  co_return std::nullopt;
}

Task<Found> Search::ObtainKey() {
  const std::string path = std::string(kRolesPath) + options_.role_name;
  const std::string nothing =
      "no role \"" + options_.role_name +
      "\" is attached to this instance; attach it, or leave the name away to use the one that is";
  const std::string what = What(HttpMethod::kGet, path);
  while (true) {
    auto reply = co_await Get(path, nothing);
    if (auto* end = std::get_if<Found>(&reply)) co_return std::move(*end);
    auto& response = std::get<HttpResponse>(reply);
    auto key = ReadTemporaryKey(response.body, {}, {.code = true});
    if (const auto* fault = std::get_if<std::string>(&key)) {
      co_return CredentialsError(what + ": the response: " + *fault);
    }
    auto& credentials = std::get<Credentials>(key);
    credentials.provider = kInstanceRole;
    // The service is known to hand out the keys that it has when it cannot renew them.
    auto expired = co_await CheckExpiration(io_, credentials, std::move(response.headers), what);
    if (!expired) co_return std::move(credentials);
    const RetryPermission permission = co_await io_.Do(AskRetryAfterExpired(*expired));
    if (!permission.granted) co_return *std::move(expired);
  }
}

class InstanceRoleSource final : public CredentialSource {
 public:
  InstanceRoleSource(InstanceRoleOptions options, bool is_probing)
      : options_(std::move(options)), is_probing_(is_probing) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kInstanceRole; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;

 private:
  const InstanceRoleOptions options_;
  const bool is_probing_;  // Nobody has said that there is such a role.
};

Task<Found> InstanceRoleSource::DoFind(CredentialsIo& io) const {
  InstanceRoleOptions options = options_;
  if (is_probing_) {
    ReadEnvironment read{
        {std::string(kDisabledVariable), std::string(kRoleVariable), std::string(kV1DisabledVariable)}};
    const EnvironmentValues environment = co_await io.Do(std::move(read));
    const auto& values = environment.values;
    const FlagRead is_disabled = ReadFlag(kDisabledVariable, values.at(0));
    if (const auto* error = std::get_if<Error>(&is_disabled)) co_return *error;
    if (std::get<bool>(is_disabled)) co_return NotConfigured{std::string(kDisabledVariable) + " is \"true\""};
    if (options.role_name.empty() && values.at(1)) options.role_name = values.at(1)->view();
    const FlagRead disable_v1 = ReadFlag(kV1DisabledVariable, values.at(2));
    if (const auto* error = std::get_if<Error>(&disable_v1)) co_return *error;
    options.disable_v1 = options.disable_v1 || std::get<bool>(disable_v1);
  }
  Search search(io, std::move(options), is_probing_);
  co_return co_await search.Run();
}

}  // namespace

Source MakeInstanceRoleSource(InstanceRoleOptions options) {
  return std::make_shared<InstanceRoleSource>(std::move(options), false);
}

Source MakeInstanceRoleFromEnvironment(InstanceRoleOptions options) {
  return std::make_shared<InstanceRoleSource>(std::move(options), true);
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> InstanceRoleCredentials(InstanceRoleOptions options) {
  return CachedCredentials(internal::MakeProvider(internal::MakeInstanceRoleSource(std::move(options))));
}

}  // namespace alibabacloud
