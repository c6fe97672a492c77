#include "auth/providers/sts.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "auth/canonical_query.h"
#include "auth/expiration.h"
#include "auth/flags.h"
#include "auth/providers/temporary_key.h"
#include "auth/signer.h"
#include "base/ascii.h"
#include "base/invalid_argument.h"
#include "base/percent.h"
#include "base/time.h"
#include "base/utf8.h"
#include "base/wipe.h"
#include "codec/error_body.h"

namespace alibabacloud::internal {

namespace {

using Time = std::chrono::system_clock::time_point;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::string_view kStsVersion = "2015-04-01";
constexpr std::string_view kEndpointVariable = "ALIBABA_CLOUD_STS_ENDPOINT";
constexpr std::string_view kRegionVariable = "ALIBABA_CLOUD_STS_REGION";
constexpr std::string_view kVpcVariable = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
constexpr seconds kShortestSession{900};
constexpr std::size_t kMaxStsReply = std::size_t{1} << 20;

constexpr TemporaryKeyNames kStsKey = {
    .parts = {"Credentials.AccessKeyId", "Credentials.AccessKeySecret", "Credentials.SecurityToken"},
    .expiration = "Credentials.Expiration"};

std::string Join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string Utc(Time time) { return FormatTimestamp(std::chrono::floor<seconds>(time)); }

// ---- Options

constexpr std::string_view kEndpointName = "sts.endpoint (or ALIBABA_CLOUD_STS_ENDPOINT)";

std::variant<Endpoint, Error> NamedEndpoint(std::string_view text) {
  std::variant<Endpoint, Error> parsed = ParseEndpoint(text, kEndpointName);
  const auto* endpoint = std::get_if<Endpoint>(&parsed);
  if (endpoint == nullptr || endpoint->scheme == "https" || endpoint->is_loopback) return parsed;
  return InvalidArgument(std::string(kEndpointName) + " " + Quoted(text) +
                         " would have secrets sent in the clear: plain http:// is for loopback only; use https://");
}

// Letters are those of ASCII, whatever the locale.
bool IsSessionCharacter(char c) {
  constexpr std::string_view kOthers = ".@-_";
  return IsDigit(c) || (ToLower(c) >= 'a' && ToLower(c) <= 'z') || kOthers.find(c) != std::string_view::npos;
}

bool IsSessionName(std::string_view name) {
  return name.size() >= 2 && name.size() <= 64 && std::all_of(name.begin(), name.end(), IsSessionCharacter);
}

// ---- Requests

SignedRequest WithoutSignature(const StsRequest& request, std::string_view timestamp, std::string_view nonce) {
  ParameterList all = request.parameters;
  all.Add("Action", request.action);
  all.Add("Version", kStsVersion);
  all.Add("Format", "JSON");
  all.Add("Timestamp", timestamp);
  all.Add("SignatureNonce", nonce);
  all.SortAndMerge();
  SignedRequest form;
  form.body = CanonicalQuery(all);
  form.headers.push_back(FormContentType());
  return form;
}

SignedRequest Sign(const StsRequest& request, const Endpoint& endpoint, std::string_view nonce, Time now) {
  const std::string timestamp = Utc(now);
  if (request.signer == nullptr) return WithoutSignature(request, timestamp, nonce);
  return SignerFor(SignatureVersion::kV1)
      .Sign(request.parameters, SigningContext{.credentials = *request.signer,
                                               .method = HttpMethod::kPost,
                                               .action = request.action,
                                               .version = kStsVersion,
                                               .format = ResponseFormat::kJson,
                                               .timestamp = timestamp,
                                               .nonce = nonce,
                                               .host = endpoint.authority});
}

FetchHttp MakeFetch(const StsRequest& request, const Endpoint& endpoint, std::string_view nonce, Time now) {
  SignedRequest form = Sign(request, endpoint, nonce, now);
  FetchHttp fetch;
  fetch.request.method = HttpMethod::kPost;
  fetch.request.url = endpoint.Url();
  fetch.request.headers = std::move(form.headers);
  fetch.request.body = std::move(form.body);
  fetch.request.secret_reply = true;
  fetch.limits.connect_timeout = request.role.sts.connect_timeout;
  fetch.limits.total_timeout = request.role.sts.timeout;
  fetch.limits.max_body_bytes = kMaxStsReply;
  return fetch;
}

// ---- Replies

// Whether the text repeats the secret: as it is, percent-encoded or, as in a string to sign, encoded twice. What is
// cut off after a few characters counts, too.
bool Repeats(std::string_view text, std::string_view secret) {
  constexpr std::size_t kTelling = 12;
  SecretString form(secret.substr(0, kTelling));
  for (int encodings = 0; encodings < 3 && !form.empty(); ++encodings) {
    if (text.find(form.view()) != std::string_view::npos) return true;
    SecretString encoded;
    AppendPercentEncoded(encoded, form.view());
    form = std::move(encoded);
  }
  return false;
}

// What answers may be a stranger that shows what it was sent.
void LeaveOutSecret(Error& error, std::string_view secret) {
  ForEachText(error, [secret](std::string& text, std::size_t) {
    if (Repeats(text, secret)) text = "(left out, since it repeats a secret of the request)";
  });
}

Error ErrorOf(const HttpResponse& reply, const Endpoint& endpoint, const StsRequest& request) {
  Error error = ErrorFromReply(reply.status, FindHeader(reply.headers, "Content-Type"), reply.body);
  // The service's own text repeats the whole request.
  if (error.IsSignatureMismatch() && request.signer != nullptr) {
    error.message = "the access key secret from \"" + request.signer->provider +
                    "\" is wrong or belongs to another access key id, or the request was changed on its way";
  }
  LeaveOutSecret(error, request.sent_secret);
  CutTexts(error);
  error.message.insert(0, (error.code.empty() ? endpoint.authority : error.code) + ": ");
  return error;
}

Error ErrorOf(const TransportError& failure, const Endpoint& endpoint) {
  return {.kind = failure.kind,
          .message = endpoint.authority + ": " + failure.message,
          .http_status = failure.partial.status,
          .maybe_executed = failure.maybe_sent};
}

// Says what arrived without a word of it: it may hold secrets.
Error Unusable(std::string_view what, int status, const Endpoint& endpoint) {
  return {.kind = ErrorKind::kDecode,
          .message = Join({endpoint.authority, ": the reply has no credentials to use: ", what}),
          .http_status = status};
}

CredentialsOutcome ReadKey(HttpResponse& reply, const Endpoint& endpoint) {
  auto read = ReadTemporaryKey(reply.body, kStsKey);
  if (const auto* fault = std::get_if<std::string>(&read)) return Unusable(*fault, reply.status, endpoint);
  return std::get<Credentials>(std::move(read));
}

CredentialsOutcome ReadReply(HttpResponse& reply, const Endpoint& endpoint, const StsRequest& request) {
  if (reply.status == 200) return ReadKey(reply, endpoint);
  const bool is_success = reply.status >= 200 && reply.status < 300;
  CredentialsOutcome outcome =
      is_success ? Unusable("HTTP status " + std::to_string(reply.status) + " instead of 200", reply.status, endpoint)
                 : ErrorOf(reply, endpoint, request);
  Wipe(reply.body);
  return outcome;
}

CredentialsOutcome ReadStsReply(HttpResult& result, const Endpoint& endpoint, const StsRequest& request) {
  if (auto* reply = std::get_if<HttpResponse>(&result)) return ReadReply(*reply, endpoint, request);
  auto& failure = std::get<TransportError>(result);
  Wipe(failure.partial.body);
  return ErrorOf(failure, endpoint);
}

// The headers of what has arrived.
std::vector<HttpHeader> TakeHeaders(HttpResult& result) {
  if (auto* reply = std::get_if<HttpResponse>(&result)) return std::move(reply->headers);
  return std::move(std::get<TransportError>(result).partial.headers);
}

bool IsFinal(const Error& error) {
  return error.kind == ErrorKind::kCancelled || error.kind == ErrorKind::kInvalidArgument;
}

}  // namespace

Task<StsRead> StsFromEnvironment(CredentialsIo& io, StsOptions options) {
  ReadEnvironment read{{std::string(kEndpointVariable), std::string(kRegionVariable), std::string(kVpcVariable)}};
  const EnvironmentValues environment = co_await io.Do(std::move(read));
  const std::optional<SecretString>& endpoint = environment.values.at(0);
  if (options.endpoint.empty() && endpoint) options.endpoint = endpoint->view();
  const std::optional<SecretString>& region = environment.values.at(1);
  if (options.region.empty() && region) options.region = region->view();
  FlagRead vpc = ReadFlag(kVpcVariable, environment.values.at(2));
  if (auto* error = std::get_if<Error>(&vpc)) co_return std::move(*error);
  options.vpc = options.vpc || std::get<bool>(vpc);
  co_return options;
}

std::variant<Endpoint, Error> StsEndpoint(const StsOptions& options) {
  if (!options.endpoint.empty()) return NamedEndpoint(options.endpoint);
  Endpoint endpoint{.scheme = "https", .authority = "sts.aliyuncs.com"};
  if (options.region.empty()) return endpoint;
  if (!IsWellFormedRegion(options.region)) {
    return InvalidArgument(
        Join({"sts.region (or ", kRegionVariable, ") ", Quoted(options.region),
              " is malformed: expected 1 to 64 characters of a-z, 0-9 and \"-\", such as cn-hangzhou"}));
  }
  endpoint.authority = Join({options.vpc ? "sts-vpc." : "sts.", options.region, ".aliyuncs.com"});
  return endpoint;
}

bool IsRamArn(std::string_view text) noexcept {
  constexpr std::string_view kPrefix = "acs:ram::";
  return text.starts_with(kPrefix) && text.size() > kPrefix.size() && std::none_of(text.begin(), text.end(), IsSpace) &&
         IsPrintable(text);
}

std::optional<std::string> FindRoleFault(const RoleOptions& role, const RoleNames& names) {
  if (!IsRamArn(role.role_arn)) {
    return Join({names.role_arn, " is ", Quoted(role.role_arn),
                 ": give the ARN of the role to take on, such as acs:ram::123456789012****:role/name"});
  }
  if (!role.session_name.empty() && !IsSessionName(role.session_name)) {
    return Join({names.session_name, " is ", Quoted(role.session_name),
                 ": give 2 to 64 letters, digits and \".@-_\", or nothing to have it made"});
  }
  if (role.duration < kShortestSession) {
    return Join({"duration is ", std::to_string(role.duration.count()), " s: give at least 900 s"});
  }
  if (role.sts.connect_timeout <= milliseconds(0) || role.sts.timeout <= milliseconds(0)) {
    return "sts.connect_timeout and sts.timeout have to be more than 0 ms";
  }
  const std::variant<Endpoint, Error> endpoint = StsEndpoint(role.sts);
  if (const auto* error = std::get_if<Error>(&endpoint)) return error->message;
  return std::nullopt;
}

ParameterList RoleParameters(const RoleOptions& role, Time now) {
  const auto since_epoch = std::chrono::floor<milliseconds>(now).time_since_epoch();
  ParameterList parameters;
  parameters.Add("RoleArn", role.role_arn);
  parameters.Add("RoleSessionName", role.session_name.empty()
                                        ? "alibabacloud-cpp-" + std::to_string(since_epoch.count())
                                        : role.session_name);
  parameters.Add("DurationSeconds", std::to_string(role.duration.count()));
  if (!role.policy.empty()) parameters.Add("Policy", role.policy);
  return parameters;
}

Task<CredentialsOutcome> AskSts(CredentialsIo& io, const StsRequest& request, std::string_view provider) {
  const std::variant<Endpoint, Error> endpoint = StsEndpoint(request.role.sts);
  if (const auto* error = std::get_if<Error>(&endpoint)) co_return *error;
  while (true) {
    const Nonce nonce = co_await io.Do(DrawNonce());
    FetchHttp fetch = MakeFetch(request, std::get<Endpoint>(endpoint), nonce.text, io.moment().now);
    HttpFetched fetched = co_await io.Do(std::move(fetch));
    CredentialsOutcome outcome = ReadStsReply(fetched.result, std::get<Endpoint>(endpoint), request);
    std::vector<HttpHeader> headers = TakeHeaders(fetched.result);
    std::optional<AskRetry> ask;
    if (auto* credentials = std::get_if<Credentials>(&outcome)) {
      credentials->provider = provider;
      auto expired = co_await CheckExpiration(io, *credentials, headers, std::get<Endpoint>(endpoint).authority);
      if (!expired) co_return outcome;
      ask = AskRetryAfterExpired(*expired);
      outcome = *std::move(expired);
    } else if (const auto& error = std::get<Error>(outcome); IsFinal(error)) {
      co_return outcome;
    } else {
      ask = AskRetry{.error = error};
    }
    ask->headers = std::move(headers);
    const RetryPermission permission = co_await io.Do(*std::move(ask));
    if (!permission.granted) co_return outcome;
  }
}

Error StsFailure(std::string_view action, const RoleOptions& role, Error error) {
  if (error.kind != ErrorKind::kCancelled) error.kind = ErrorKind::kCredentials;
  error.maybe_executed = false;  // Of the user's own request nothing was sent.
  error.message.insert(0, Join({"STS ", action, " for role ", role.role_arn, ": "}));
  return error;
}

}  // namespace alibabacloud::internal
