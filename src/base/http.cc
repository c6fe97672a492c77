#include "alibabacloud/http.h"

#include "base/ascii.h"

namespace alibabacloud {

std::string_view ToString(HttpMethod method) noexcept {
  switch (method) {
    case HttpMethod::kGet:
      return "GET";
    case HttpMethod::kPost:
      return "POST";
    case HttpMethod::kPut:
      return "PUT";
  }
  return {};
}

std::string_view FindHeader(const std::vector<HttpHeader>& headers, std::string_view name) noexcept {
  for (const HttpHeader& header : headers) {
    if (internal::EqualsIgnoreCase(header.name, name)) return header.value;
  }
  return {};
}

}  // namespace alibabacloud
