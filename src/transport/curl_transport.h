#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "alibabacloud/transport.h"
#include "transport/curl_pool.h"

namespace alibabacloud::internal {

/// Scheme, host and port of a URL.
[[nodiscard]] std::string_view OriginOf(std::string_view url);

/// An option that libcurl cannot honour, as the result of an exchange.
[[nodiscard]] TransportError Unusable(std::string problem);

/// The default transport: blocks the calling thread, on a connection from a pool. An event loop takes only its
/// settings.
class CurlTransport final : public Transport {
 public:
  CurlTransport(TlsOptions tls, ProxyOptions proxy);

  HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) override;

  [[nodiscard]] const TlsOptions& tls() const noexcept { return tls_; }
  [[nodiscard]] const ProxyOptions& proxy() const noexcept { return proxy_; }

 private:
  [[nodiscard]] HttpResult SendOnce(const HttpRequest& request, const HttpLimits& limits, const std::stop_token& stop);
  [[nodiscard]] std::unique_ptr<PooledConnection> MakeConnection(std::string_view origin, std::string& problem) const;

  const TlsOptions tls_;
  const ProxyOptions proxy_;
  CurlPool pool_;  ///< Declared last: its handles borrow from the options.
};

}  // namespace alibabacloud::internal
