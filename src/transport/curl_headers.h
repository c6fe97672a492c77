#pragma once

#include <curl/curl.h>

#include <vector>

#include "alibabacloud/http.h"
#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// A request's header as libcurl wants it. All lines are in one buffer, which is wiped: they carry security tokens, and
/// a list that libcurl makes costs two allocations a line.
class CurlHeaders {
 public:
  explicit CurlHeaders(const std::vector<HttpHeader>& headers);
  CurlHeaders(const CurlHeaders&) = delete;
  CurlHeaders& operator=(const CurlHeaders&) = delete;

  /// Valid as long as this object.
  [[nodiscard]] curl_slist* list() noexcept { return nodes_.data(); }

 private:
  SecretString lines_;
  std::vector<curl_slist> nodes_;
};

}  // namespace alibabacloud::internal
