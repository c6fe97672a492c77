#include "base/endpoint_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

#include "base/ascii.h"
#include "base/invalid_argument.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

constexpr std::size_t kMaxHost = 253;  // RFC 1035, section 2.3.4

bool IsHostCharacter(char c) { return IsDigit(c) || (ToLower(c) >= 'a' && ToLower(c) <= 'z') || c == '-' || c == '.'; }

bool IsHostName(std::string_view host) {
  return !host.empty() && host.size() <= kMaxHost && host.front() != '.' && host.front() != '-' &&
         std::all_of(host.begin(), host.end(), IsHostCharacter) && host.find("..") == std::string_view::npos;
}

bool IsBracketedIpv6(std::string_view host) {
  return host.size() > 4 && host.front() == '[' && host.back() == ']' &&
         host.find_first_not_of("0123456789abcdefABCDEF:.", 1) == host.size() - 1;
}

// Four numbers with dots between; names can have digits and dots alone, too.
bool IsIpv4(std::string_view host) {
  for (int i = 0; i < 4; ++i) {
    if (i > 0 && !host.starts_with('.')) return false;
    if (i > 0) host.remove_prefix(1);
    std::uint8_t number = 0;
    const auto [end, error] = std::from_chars(host.data(), host.data() + host.size(), number);
    if (error != std::errc()) return false;
    host.remove_prefix(static_cast<std::size_t>(end - host.data()));
  }
  return host.empty();
}

bool IsLoopback(std::string_view host) {
  return EqualsIgnoreCase(host, "localhost") || host == "[::1]" || (host.starts_with("127.") && IsIpv4(host));
}

std::optional<int> ParsePort(std::string_view text) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 1 || port > 65535) return std::nullopt;
  return port;
}

// Without what stands before an "@": a URL may carry a password there.
Error Malformed(std::string_view name, std::string_view text) {
  const std::size_t at = text.rfind('@');
  const std::string shown = at == std::string_view::npos ? std::string(text) : "***" + std::string(text.substr(at));
  return InvalidArgument(std::string(name) + " \"" + EscapeForDisplay(shown, 100) +
                         "\" is malformed: expected a host, host:port, http://host[:port] or https://host[:port]");
}

}  // namespace

std::variant<Endpoint, Error> ParseEndpoint(std::string_view text, std::string_view name) {
  std::string_view rest = text;
  Endpoint endpoint{.scheme = "https"};
  for (const std::string_view scheme : {"https", "http"}) {
    if (!StartsWithIgnoreCase(rest, std::string(scheme) + "://")) continue;
    endpoint.scheme = scheme;
    rest.remove_prefix(scheme.size() + 3);
    if (rest.ends_with('/')) rest.remove_suffix(1);
    break;
  }
  std::string_view host = rest;
  const std::size_t colon = rest.rfind(':');
  const bool has_port = colon != std::string_view::npos && rest.find(']', colon) == std::string_view::npos;
  if (has_port) host = rest.substr(0, colon);
  if (!IsHostName(host) && !IsBracketedIpv6(host)) return Malformed(name, text);
  endpoint.authority = host;
  endpoint.is_loopback = IsLoopback(host);
  if (!has_port) return endpoint;
  const std::optional<int> port = ParsePort(rest.substr(colon + 1));
  if (!port) return Malformed(name, text);
  if (*port != (endpoint.scheme == "https" ? 443 : 80)) endpoint.authority += ':' + std::to_string(*port);
  return endpoint;
}

bool IsWellFormedRegion(std::string_view region) noexcept {
  return !region.empty() && region.size() <= 64 && std::all_of(region.begin(), region.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || IsDigit(c) || c == '-';
  });
}

}  // namespace alibabacloud::internal
