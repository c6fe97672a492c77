#include "transport/curl_transport.h"

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "transport/curl_exchange.h"
#include "transport/tls_options.h"

namespace alibabacloud {

namespace internal {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

TransportError Stopped() {
  return {.kind = ErrorKind::kCancelled, .message = "the caller asked to stop before sending", .maybe_sent = false};
}

struct DriveResult {
  CURLcode code = CURLE_OK;
  StopReason reason = StopReason::kNone;
};

// Does what can be done without waiting.
DriveResult Perform(CURLM* multi, int& running) {
  const OpenSslGuard guard;
  if (!guard) return {.reason = StopReason::kCancelled};
  return {.code = curl_multi_perform(multi, &running) == CURLM_OK ? CURLE_OK : CURLE_FAILED_INIT};
}

// Waits for the sockets until the exchange would be idle for too long.
void Wait(CURLM* multi, CurlExchange& exchange) {
  constexpr milliseconds kLongest{60000};  // libcurl itself wakes up for its timers.
  const auto now = steady_clock::now();
  const auto left = std::chrono::ceil<milliseconds>(exchange.NextIdleCheck(now) - now);
  int ready = 0;
  curl_multi_poll(multi, nullptr, 0, static_cast<int>(std::clamp(left, milliseconds(0), kLongest).count()), &ready);
  if (ready > 0) exchange.OnActivity();
}

// Runs the exchange until it is complete, on this thread.
DriveResult Drive(PooledConnection& connection, CurlExchange& exchange, const std::stop_token& stop) {
  CURLM* multi = connection.multi.get();
  const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
  if (curl_multi_add_handle(multi, connection.easy.get()) != CURLM_OK) return {.code = CURLE_FAILED_INIT};
  DriveResult result;
  int running = 1;
  while (result.reason == StopReason::kNone) {
    result = Perform(multi, running);
    if (running == 0 || result.reason != StopReason::kNone || result.code != CURLE_OK) break;
    Wait(multi, exchange);
    if (stop.stop_requested()) {
      result.reason = StopReason::kCancelled;
    } else if (exchange.IsIdle(steady_clock::now())) {
      result.reason = StopReason::kIdle;
    }
  }
  const OpenSslGuard guard;
  if (!guard) return {.reason = StopReason::kCancelled};
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) result.code = message->data.result;
  }
  // Only the multi handle knows.
  curl_easy_getinfo(connection.easy.get(), CURLINFO_ACTIVESOCKET, &connection.socket);
  curl_multi_remove_handle(multi, connection.easy.get());
  return result;
}

}  // namespace

std::string_view OriginOf(std::string_view url) {
  const std::size_t host = url.find("://");
  return url.substr(0, url.find_first_of("/?", host == std::string_view::npos ? 0 : host + 3));
}

TransportError Unusable(std::string problem) {
  const ErrorKind kind = problem == kProcessIsExiting ? ErrorKind::kTransport : ErrorKind::kInvalidArgument;
  return {.kind = kind, .message = std::move(problem), .maybe_sent = false};
}

CurlTransport::CurlTransport(TlsOptions tls, ProxyOptions proxy) : tls_(std::move(tls)), proxy_(std::move(proxy)) {}

HttpResult CurlTransport::Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) {
  if (stop.stop_requested()) return Stopped();
  try {
    return SendOnce(request, limits, stop);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    return TransportError{.kind = ErrorKind::kTransport, .message = failure.what()};
  }
}

HttpResult CurlTransport::SendOnce(const HttpRequest& request, const HttpLimits& limits, const std::stop_token& stop) {
  if (std::string problem = TlsFileProblem(tls_); !problem.empty()) return Unusable(std::move(problem));
  const std::string_view origin = OriginOf(request.url);
  std::unique_ptr<PooledConnection> connection = pool_.Take(origin);
  std::string problem;
  if (!connection && !(connection = MakeConnection(origin, problem))) return Unusable(std::move(problem));
  CurlExchange exchange(connection->easy.get(), request, limits, proxy_, *connection);
  DriveResult driven = exchange.IsReady() ? Drive(*connection, exchange, stop) : DriveResult();
  if (exchange.ShouldRerun() && driven.reason == StopReason::kNone) {
    exchange.PrepareRerun();
    driven = Drive(*connection, exchange, stop);
  }
  HttpResult result = exchange.Finish(driven.code, driven.reason);
  // After a failure a new connection is worth more than a doubtful one.
  if (std::holds_alternative<HttpResponse>(result)) pool_.Put(std::move(connection));
  return result;
}

std::unique_ptr<PooledConnection> CurlTransport::MakeConnection(std::string_view origin, std::string& problem) const {
  auto connection = std::make_unique<PooledConnection>();
  connection->origin = origin;
  connection->easy = MakeCurlEasy(tls_, proxy_, problem);
  if (!connection->easy) return nullptr;
  connection->multi = MakeCurlMulti(problem);
  // A new connection for the same origin leaves the one before it unused.
  if (connection->multi) curl_multi_setopt(connection->multi.get(), CURLMOPT_MAXCONNECTS, 1L);
  return connection->multi ? std::move(connection) : nullptr;
}

}  // namespace internal

std::shared_ptr<Transport> MakeCurlTransport(TlsOptions tls, ProxyOptions proxy) {
  return std::make_shared<internal::CurlTransport>(std::move(tls), std::move(proxy));
}

}  // namespace alibabacloud
