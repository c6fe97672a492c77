#pragma once

#include <algorithm>
#include <array>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/http.h"
#include "base/ascii.h"
#include "testing/http_server.h"
#include "testing/request_head.h"

// What http_server.cc, the only file that uses Boost, converts from and to Boost.Beast's messages.

namespace alibabacloud::internal {

namespace beast = boost::beast;
namespace http = boost::beast::http;

inline std::string_view View(beast::string_view text) { return {text.data(), text.size()}; }

/// Header fields that the server decides on; a handler may have copied them from a response of another server.
inline bool IsOwnField(std::string_view name) {
  constexpr std::array<std::string_view, 8> kOwn = {"Connection",        "Content-Encoding", "Content-Length",
                                                    "Content-Type",      "Keep-Alive",       "Trailer",
                                                    "Transfer-Encoding", "Upgrade"};
  return std::any_of(kOwn.begin(), kOwn.end(), [name](std::string_view own) { return EqualsIgnoreCase(name, own); });
}

inline bool IsSendable(const HttpHeader& header) {
  constexpr std::string_view kBreaks("\r\n\0", 3);
  return !header.name.empty() && header.name.find_first_of(kBreaks) == std::string::npos &&
         header.name.find_first_of(" \t:") == std::string::npos &&
         header.value.find_first_of(kBreaks) == std::string::npos && !IsOwnField(header.name);
}

inline bool MayHaveBody(int status) { return status != 204 && status != 304; }

inline http::response<http::string_body> MakeResponse(WireResponse&& wire, bool is_for_head) {
  constexpr int kInternalServerError = 500;
  // An informational status would not end the exchange.
  const bool is_final = wire.status >= 200 && wire.status <= 999;
  http::response<http::string_body> response;
  response.result(static_cast<unsigned>(is_final ? wire.status : kInternalServerError));
  for (const HttpHeader& header : wire.headers) {
    if (IsSendable(header)) response.insert(header.name, header.value);
  }
  if (!MayHaveBody(wire.status)) return response;
  if (!wire.content_type.empty()) response.set(http::field::content_type, wire.content_type);
  response.content_length(wire.body.size());
  if (!is_for_head) response.body() = std::move(wire.body);
  return response;
}

inline WireResponse MakeRefusal(const HttpRefusal& refusal) {
  return {.status = refusal.status, .content_type = "text/plain", .body = refusal.reason + '\n'};
}

inline bool IsImplemented(http::verb method) {
  constexpr std::array kMethods = {http::verb::get,   http::verb::head,    http::verb::post,   http::verb::put,
                                   http::verb::patch, http::verb::delete_, http::verb::options};
  return std::find(kMethods.begin(), kMethods.end(), method) != kMethods.end();
}

inline std::vector<HttpHeader> CopyHeaders(const http::fields& fields) {
  std::vector<HttpHeader> headers;
  for (const auto& field : fields) {
    headers.push_back({std::string(View(field.name_string())), std::string(View(field.value()))});
  }
  return headers;
}

inline HttpRefusal Explain(const beast::error_code& error, std::string_view request_line,
                           const testing::EmulatorLimits& limits) {
  if (error == http::error::body_limit) {
    return {413, "the body exceeds " + std::to_string(limits.max_body_bytes) + " bytes"};
  }
  if (error == http::error::bad_version && HasOtherHttpVersion(request_line))
    return {505, "HTTP/1.0 or HTTP/1.1 is required"};
  return {400, "malformed request: " + error.message()};
}

}  // namespace alibabacloud::internal
