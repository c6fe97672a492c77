#include "auth/providers/http_fetch.h"

#include <optional>
#include <utility>

#include "auth/credential_source.h"
#include "base/wipe.h"

namespace alibabacloud::internal {
namespace {

// Wipes a request at the end of its scope, also when the search is given up.
class RequestWiper {
 public:
  explicit RequestWiper(HttpRequest& request) noexcept : request_(request) {}
  RequestWiper(const RequestWiper&) = delete;
  RequestWiper& operator=(const RequestWiper&) = delete;
  ~RequestWiper() { WipeRequest(request_); }

 private:
  HttpRequest& request_;
};

bool MayHaveArrived(const HttpResult& result) noexcept {
  const auto* failure = std::get_if<TransportError>(&result);
  return failure != nullptr && failure->maybe_sent;
}

// What the call's rules for retries are to judge; absent for a reply that stands.
std::optional<AskRetry> JudgeResult(HttpResult& result, const std::string& what) {
  if (auto* failure = std::get_if<TransportError>(&result)) {
    Wipe(failure->partial.body);
    return AskRetry{.error = {.kind = failure->kind, .message = what + ": " + failure->message}};
  }
  auto& response = std::get<HttpResponse>(result);
  if (response.status != 429 && response.status < 500) return std::nullopt;
  AskRetry ask{.error = StatusError(what, response.status), .headers = response.headers};
  ask.error.kind = ErrorKind::kService;
  return ask;
}

}  // namespace

Task<FetchOutcome> FetchWithRetries(CredentialsIo& io, Exchange exchange) {
  const RequestWiper wiper(exchange.fetch.request);
  while (true) {
    FetchHttp fetch = exchange.fetch;
    HttpFetched fetched = co_await io.Do(std::move(fetch));
    std::optional<AskRetry> ask = JudgeResult(fetched.result, exchange.what);
    if (!ask) co_return std::get<HttpResponse>(std::move(fetched.result));
    Error error = ask->error;
    error.maybe_executed = MayHaveArrived(fetched.result);
    const bool is_final = error.kind == ErrorKind::kCancelled || (exchange.may_be_unreachable && IsSilence(error));
    if (!is_final) {
      const RetryPermission permission = co_await io.Do(*std::move(ask));
      if (permission.granted) continue;
    }
    if (auto* response = std::get_if<HttpResponse>(&fetched.result)) co_return std::move(*response);
    co_return error;
  }
}

bool IsSilence(const Error& error) noexcept {
  return error.kind == ErrorKind::kConnect || error.kind == ErrorKind::kTimeout;
}

Error StatusError(std::string_view what, int status) {
  Error error = CredentialsError(std::string(what) + ": HTTP status " + std::to_string(status));
  error.http_status = status;
  return error;
}

Error FetchError(Error error) {
  if (error.kind != ErrorKind::kCancelled) error.kind = ErrorKind::kCredentials;
  error.maybe_executed = false;  // Said of the call's own request.
  return error;
}

}  // namespace alibabacloud::internal
