#include "soak/rpc_request.h"

#include <charconv>
#include <cstdio>

#include "base/ascii.h"

namespace alibabacloud::soak {

namespace {

constexpr std::string_view kMarker = "soak-";
constexpr std::size_t kMarkerDigits = 16;

// The value after `name`, up to a character that cannot be part of a token or nonce.
std::string ValueAfter(std::string_view text, std::string_view name) {
  const std::size_t found = text.find(name);
  if (found == std::string_view::npos) return {};
  text.remove_prefix(found + name.size());
  return std::string(text.substr(0, text.find_first_of("& \r\n")));
}

std::size_t ContentLength(std::string_view header) {
  constexpr std::string_view kName = "content-length: ";
  for (std::size_t line = header.find("\r\n"); line != std::string_view::npos; line = header.find("\r\n", line + 2)) {
    const std::string_view rest = header.substr(line + 2);
    if (!internal::StartsWithIgnoreCase(rest, kName)) continue;
    std::size_t length = 0;
    std::from_chars(rest.data() + kName.size(), rest.data() + rest.size(), length);
    return length;
  }
  return 0;
}

}  // namespace

std::string MarkerOf(std::uint64_t call) {
  char digits[kMarkerDigits + 1];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(call));
  return std::string(kMarker) + digits;
}

std::optional<std::uint64_t> FindMarker(std::string_view text) {
  const std::size_t found = text.find(kMarker);
  if (found == std::string_view::npos || text.size() < found + kMarker.size() + kMarkerDigits) return std::nullopt;
  const char* const digits = text.data() + found + kMarker.size();
  std::uint64_t call = 0;
  const auto [end, error] = std::from_chars(digits, digits + kMarkerDigits, call, 16);
  if (error != std::errc() || end != digits + kMarkerDigits) return std::nullopt;
  return call;
}

std::optional<RequestExtent> FindExtent(std::string_view bytes) {
  constexpr std::string_view kEnd = "\r\n\r\n";
  const std::size_t end = bytes.find(kEnd);
  if (end == std::string_view::npos) return std::nullopt;
  return RequestExtent{.header = end + kEnd.size(), .body = ContentLength(bytes.substr(0, end + 2))};
}

std::optional<RpcRequest> ReadRequest(std::string_view bytes) {
  const std::optional<std::uint64_t> call = FindMarker(bytes);
  if (!call) return std::nullopt;
  RpcRequest request{
      .call = *call, .token = ValueAfter(bytes, "ClientToken="), .nonce = ValueAfter(bytes, "SignatureNonce=")};
  if (request.nonce.empty()) request.nonce = ValueAfter(bytes, "x-acs-signature-nonce: ");
  return request;
}

}  // namespace alibabacloud::soak
