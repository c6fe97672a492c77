#include "transport/curl_transport.h"

#include <curl/curl.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "transport/curl_exchange.h"
#include "transport/tls_options.h"

namespace alibabacloud {

namespace internal {

namespace {

TransportError Stopped() {
  return {.kind = ErrorKind::kCancelled, .message = "the caller asked to stop before sending", .maybe_sent = false};
}

struct DriveResult {
  CURLcode code = CURLE_OK;
  bool cancelled = false;
};

// Does what can be done without waiting.
DriveResult Perform(CURLM* multi, int& running) {
  const OpenSslGuard guard;
  if (!guard) return {.cancelled = true};
  return {.code = curl_multi_perform(multi, &running) == CURLM_OK ? CURLE_OK : CURLE_FAILED_INIT};
}

// Runs the lane's exchange to its end, on this thread.
DriveResult Drive(CurlLane& lane, const std::stop_token& stop) {
  constexpr int kLongestPollMs = 60000;  // libcurl itself wakes up for its timers.
  CURLM* multi = lane.multi.get();
  const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
  if (curl_multi_add_handle(multi, lane.easy.get()) != CURLM_OK) return {.code = CURLE_FAILED_INIT};
  DriveResult result;
  int running = 1;
  while (!result.cancelled) {
    result = Perform(multi, running);
    if (running == 0 || result.cancelled || result.code != CURLE_OK) break;
    curl_multi_poll(multi, nullptr, 0, kLongestPollMs, nullptr);
    result.cancelled = stop.stop_requested();
  }
  const OpenSslGuard guard;
  if (!guard) return {.cancelled = true};
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) result.code = message->data.result;
  }
  curl_easy_getinfo(lane.easy.get(), CURLINFO_ACTIVESOCKET, &lane.socket);  // Only the multi handle knows.
  curl_multi_remove_handle(multi, lane.easy.get());
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
  if (std::string problem = TlsFileProblem(tls_); !problem.empty()) return Unusable(std::move(problem));
  const std::string_view origin = OriginOf(request.url);
  std::unique_ptr<CurlLane> lane = pool_.Take(origin);
  std::string problem;
  if (!lane && !(lane = MakeLane(origin, problem))) return Unusable(std::move(problem));
  CurlExchange exchange(lane->easy.get(), request, limits, proxy_);
  const DriveResult driven = exchange.IsReady() ? Drive(*lane, stop) : DriveResult();
  HttpResult result = exchange.Finish(driven.code, driven.cancelled);
  // After a failure a new connection is worth more than a doubtful one.
  if (std::holds_alternative<HttpResponse>(result)) pool_.Put(std::move(lane));
  return result;
}

std::unique_ptr<CurlLane> CurlTransport::MakeLane(std::string_view origin, std::string& problem) const {
  auto lane = std::make_unique<CurlLane>();
  lane->origin = origin;
  lane->easy = MakeCurlEasy(tls_, proxy_, problem);
  if (!lane->easy) return nullptr;
  lane->multi = MakeCurlMulti(problem);
  // A request with a connection of its own leaves the one before it unused.
  if (lane->multi) curl_multi_setopt(lane->multi.get(), CURLMOPT_MAXCONNECTS, 1L);
  return lane->multi ? std::move(lane) : nullptr;
}

}  // namespace internal

std::shared_ptr<Transport> MakeCurlTransport(TlsOptions tls, ProxyOptions proxy) {
  return std::make_shared<internal::CurlTransport>(std::move(tls), std::move(proxy));
}

}  // namespace alibabacloud
