#include "transport/proxy_options.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

#include "base/ascii.h"
#include "base/percent.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

struct CurlUrlDeleter {
  void operator()(CURLU* url) const noexcept { curl_url_cleanup(url); }
};

bool IsUrl(const std::string& text) {
  const std::unique_ptr<CURLU, CurlUrlDeleter> url(curl_url());
  return url && curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK;
}

std::string_view SchemeOf(std::string_view url) { return url.substr(0, url.find("://")); }

bool HasCredentials(std::string_view url) { return url.find('@') != std::string_view::npos; }

bool HasControl(std::string_view text) { return std::any_of(text.begin(), text.end(), IsControl); }

// The scheme alone is named: the rest of a proxy URL may hold a password.
std::string UrlProblem(const std::string& url) {
  if (url.find("://") == std::string::npos) return "proxy.url needs a scheme, such as http://host:port";
  const std::string_view scheme = SchemeOf(url);
  for (const std::string_view known : {"http", "https", "socks5", "socks5h"}) {
    if (!EqualsIgnoreCase(scheme, known)) continue;
    return IsUrl(url) && !HasControl(url) ? "" : "proxy.url is malformed";
  }
  return "proxy.url has the scheme \"" + EscapeForDisplay(scheme, 20) + "\", expected http, https, socks5 or socks5h";
}

std::string CredentialsProblem(const ProxyOptions& proxy) {
  if (proxy.user.empty()) return proxy.password.empty() ? "" : "proxy.password is given without proxy.user";
  if (proxy.url.empty()) return "proxy.user is given without proxy.url";
  if (HasCredentials(proxy.url)) return "proxy.user is given, and proxy.url holds a user too";
  if (HasControl(proxy.user)) return "proxy.user holds a control character";
  if (HasControl(proxy.password.view())) return "proxy.password holds a control character";
  const bool http = StartsWithIgnoreCase(SchemeOf(proxy.url), "http");
  const bool colon = proxy.user.find(':') != std::string::npos;
  if (http && colon) return "proxy.user holds a colon, which HTTP proxies take for its end";
  constexpr std::size_t kMaxSocksLength = 255;
  if (!http && proxy.user.size() > kMaxSocksLength) return "proxy.user exceeds the 255 bytes of SOCKS5";
  if (!http && proxy.password.size() > kMaxSocksLength) return "proxy.password exceeds the 255 bytes of SOCKS5";
  return {};
}

}  // namespace

std::string ProxyProblem(const ProxyOptions& proxy) {
  std::string problem = proxy.url.empty() ? "" : UrlProblem(proxy.url);
  return problem.empty() ? CredentialsProblem(proxy) : problem;
}

// Not by options of their own: whether libcurl decodes what stands in those depends on its version.
SecretString ProxyUrl(const ProxyOptions& proxy) {
  SecretString url;
  std::string_view rest = proxy.url;
  if (!proxy.user.empty()) {
    const std::size_t authority = SchemeOf(rest).size() + 3;
    url.Append(rest.substr(0, authority));
    rest.remove_prefix(authority);
    AppendPercentEncoded(url, proxy.user);
    url.Append(":");
    AppendPercentEncoded(url, proxy.password.view());
    url.Append("@");
  }
  url.Append(rest);
  url.Append(std::string_view("\0", 1));
  return url;
}

std::string_view MeaningOf407(const ProxyOptions& proxy) {
  if (!proxy.user.empty() || HasCredentials(proxy.url)) return "it refused the user and the password";
  if (!proxy.url.empty()) return "it wants a user and a password, see proxy.user";
  return "it wants a user and a password, or refused those of the environment";
}

}  // namespace alibabacloud::internal
