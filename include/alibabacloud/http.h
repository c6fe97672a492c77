#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alibabacloud {

/// The HTTP methods that the APIs use.
enum class HttpMethod : std::uint8_t {
  kGet,   ///< Parameters travel in the URL.
  kPost,  ///< Parameters travel in the body.
  kPut,   ///< For the instance's metadata service only.
};

/// "GET", "POST" or "PUT".
[[nodiscard]] std::string_view ToString(HttpMethod method) noexcept;

/// One header field of a request or a reply, the name as written.
struct HttpHeader {
  std::string name{};   ///< Compare it without regard to case.
  std::string value{};  ///< Without the white space around it.
};

/// The value of the first field with that name, compared without case; empty when there is none.
[[nodiscard]] std::string_view FindHeader(const std::vector<HttpHeader>& headers, std::string_view name) noexcept;

}  // namespace alibabacloud
