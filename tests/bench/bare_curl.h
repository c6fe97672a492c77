#pragma once

#include <curl/curl.h>

#include <string>

#include "alibabacloud/transport.h"

// The baselines of calls: libcurl with nothing around it.

namespace alibabacloud::bench {

/// What bare handles send again and again. Outlives them.
class BareRequest {
 public:
  explicit BareRequest(const HttpRequest& request);
  BareRequest(const BareRequest&) = delete;
  BareRequest& operator=(const BareRequest&) = delete;
  ~BareRequest();

 private:
  friend class BareHandle;

  const std::string url_;
  const std::string form_;
  curl_slist* headers_ = nullptr;
};

/// An easy handle whose options are set once.
class BareHandle {
 public:
  explicit BareHandle(const BareRequest& request);
  BareHandle(const BareHandle&) = delete;
  BareHandle& operator=(const BareHandle&) = delete;
  ~BareHandle();

  /// Posts the request and returns the reply's body, which stays until the next one.
  const std::string& Post();

  [[nodiscard]] CURL* easy() const noexcept { return easy_; }
  /// Where the reply goes, for those who perform the transfer themselves.
  [[nodiscard]] std::string& body() noexcept { return body_; }

 private:
  CURL* const easy_;
  std::string body_{};
};

}  // namespace alibabacloud::bench
