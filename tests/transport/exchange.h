#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/transport.h"
#include "support/scoped_environment.h"

namespace alibabacloud::test {

/// Hides the proxies that the machine itself has set, for as long as this object lives.
class NoProxyEnvironment {
 private:
  ScopedEnvironment unset_[8] = {{"http_proxy", {}}, {"HTTP_PROXY", {}}, {"https_proxy", {}}, {"HTTPS_PROXY", {}},
                                 {"all_proxy", {}},  {"ALL_PROXY", {}},  {"no_proxy", {}},    {"NO_PROXY", {}}};
};

/// The default transport, whatever proxies the environment names.
inline std::shared_ptr<Transport> DirectTransport(TlsOptions tls = {}) {
  return MakeCurlTransport(std::move(tls), {.no_proxy = "*"});
}

inline HttpRequest Get(std::string url) {
  HttpRequest request;
  request.method = HttpMethod::kGet;
  request.url = std::move(url);
  return request;
}

inline HttpRequest Post(std::string url, std::string_view body) {
  HttpRequest request;
  request.url = std::move(url);
  request.body = SecretString(body);
  return request;
}

inline HttpResult SendOnce(const HttpRequest& request, const HttpLimits& limits = {}) {
  return DirectTransport()->Send(request, limits, std::stop_token());
}

/// The reply; a default one, and a failed test, when there is none.
inline HttpResponse ResponseOf(const HttpResult& result) {
  if (const auto* response = std::get_if<HttpResponse>(&result)) return *response;
  ADD_FAILURE() << ToString(std::get<TransportError>(result).kind) << ": " << std::get<TransportError>(result).message;
  return {};
}

/// The error; a default one, and a failed test, when there is a reply.
inline TransportError ErrorOf(const HttpResult& result) {
  if (const auto* error = std::get_if<TransportError>(&result)) return *error;
  ADD_FAILURE() << "there is a reply with status " << std::get<HttpResponse>(result).status;
  return {};
}

}  // namespace alibabacloud::test
