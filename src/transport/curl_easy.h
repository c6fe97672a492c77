#pragma once

#include <curl/curl.h>

#include <memory>
#include <string>

#include "alibabacloud/transport.h"
#include "base/openssl_guard.h"

namespace alibabacloud::internal {

/// Destroys a handle by `Cleanup`, or keeps it where that would use OpenSSL after its end.
template <auto Cleanup, class Handle>
void DestroyCurlHandle(Handle* handle) noexcept {
  const OpenSslGuard guard;
  if (guard) {
    Cleanup(handle);
  } else {
    KeepUntilProcessEnds(handle);
  }
}

struct CurlEasyDeleter {
  void operator()(CURL* handle) const noexcept { DestroyCurlHandle<&curl_easy_cleanup>(handle); }
};
using CurlEasy = std::unique_ptr<CURL, CurlEasyDeleter>;

struct CurlMultiDeleter {
  void operator()(CURLM* handle) const noexcept { DestroyCurlHandle<&curl_multi_cleanup>(handle); }
};
using CurlMulti = std::unique_ptr<CURLM, CurlMultiDeleter>;

/// Sets options of a handle and keeps what is said about the first that libcurl cannot honour.
class CurlOptions {
 public:
  explicit CurlOptions(CURL* easy) noexcept : easy_(easy) {}

  template <class Value>
  void Set(const char* name, CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(easy_, option, value);
    if (code == CURLE_OK || !problem_.empty()) return;
    problem_ = std::string("libcurl cannot honour ") + name + ": " + curl_easy_strerror(code);
  }
  /// Takes back a text that libcurl has by default; one that does not know the option has none.
  void Clear(CURLoption option) { curl_easy_setopt(easy_, option, static_cast<const char*>(nullptr)); }

  /// Sets what makes no difference to a libcurl that does not know it.
  template <class Value>
  void SetIfKnown(CURLoption option, Value value) {
    curl_easy_setopt(easy_, option, value);
  }

  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
  CURL* easy_;
  std::string problem_;
};

/// Makes an easy handle with everything that does not change from request to request. Null when an option cannot be
/// honoured, which `problem` then names, or the process is exiting. `tls` must outlive the handle.
[[nodiscard]] CurlEasy MakeCurlEasy(const TlsOptions& tls, const ProxyOptions& proxy, std::string& problem);

/// Makes a multi handle; null when libcurl has none to give, as `problem` then says.
[[nodiscard]] CurlMulti MakeCurlMulti(std::string& problem);

}  // namespace alibabacloud::internal
