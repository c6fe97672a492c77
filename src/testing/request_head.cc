#include "testing/request_head.h"

#include <algorithm>

#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

using testing::EmulatorLimits;

constexpr std::string_view kSupportedCoding = "chunked";
constexpr std::string_view kSupportedExpectation = "100-continue";

// RFC 9110, section 5.6.2.
bool IsTokenCharacter(char c) noexcept {
  const bool is_letter = ToLower(c) >= 'a' && ToLower(c) <= 'z';
  return is_letter || IsDigit(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

std::size_t FindHeadEnd(std::string_view received, std::size_t scanned) {
  // The end may begin in the last bytes of what was scanned before. A line that ends in a bare line feed is refused
  // later: here it counts, so that the client does not wait for its timeout instead.
  for (std::size_t at = received.find('\n', scanned - std::min<std::size_t>(scanned, 2)); at != std::string_view::npos;
       at = received.find('\n', at + 1)) {
    const std::string_view rest = received.substr(at + 1);
    if (rest.starts_with('\n')) return at + 2;
    if (rest.starts_with("\r\n")) return at + 3;
  }
  return 0;
}

bool HasFoldedField(std::string_view head) {
  return head.find("\n ") != std::string_view::npos || head.find("\n\t") != std::string_view::npos;
}

std::string Exceeds(std::string_view what, std::size_t limit) {
  return std::string(what) + " exceeds " + std::to_string(limit) + " bytes";
}

std::size_t CountHeaders(const std::vector<HttpHeader>& headers, std::string_view name) {
  return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [name](const HttpHeader& header) {
    return EqualsIgnoreCase(header.name, name);
  }));
}

std::optional<HttpRefusal> CheckFraming(int minor_version, const std::vector<HttpHeader>& headers) {
  const std::size_t lengths = CountHeaders(headers, "Content-Length");
  const std::size_t codings = CountHeaders(headers, "Transfer-Encoding");
  if (lengths + codings > 1) {
    return HttpRefusal{400, "the size of the body is ambiguous: more than one Content-Length or Transfer-Encoding"};
  }
  if (lengths == 1 && !AreDigits(FindHeader(headers, "Content-Length"))) {
    return HttpRefusal{400, "Content-Length is not a number"};
  }
  if (codings == 0) return std::nullopt;
  if (minor_version == 0) return HttpRefusal{400, "HTTP/1.0 has no Transfer-Encoding"};
  if (!EqualsIgnoreCase(FindHeader(headers, "Transfer-Encoding"), kSupportedCoding)) {
    return HttpRefusal{501, "the only supported Transfer-Encoding is chunked"};
  }
  return std::nullopt;
}

}  // namespace

HeadScan ScanHead(std::string_view received, std::size_t scanned, const EmulatorLimits& limits) {
  // TLS, for one, has no lines whose end could be awaited.
  if (!received.empty() && !IsTokenCharacter(received.front())) {
    return {.refusal = HttpRefusal{400, "not an HTTP request"}};
  }
  const std::size_t request_line =
      std::min(received.substr(0, limits.max_request_line_bytes + 2).find('\n'), received.size());
  if (request_line > limits.max_request_line_bytes + 1) {
    return {.refusal = HttpRefusal{414, Exceeds("the request line", limits.max_request_line_bytes)}};
  }
  const std::size_t size = FindHeadEnd(received, scanned);
  if (size > limits.max_head_bytes || (size == 0 && received.size() >= limits.max_head_bytes)) {
    return {.refusal = HttpRefusal{431, Exceeds("the head of the request", limits.max_head_bytes)}};
  }
  if (HasFoldedField(received.substr(0, size))) {
    return {.refusal = HttpRefusal{400, "header fields must not be folded"}};
  }
  return {.size = size};
}

bool HasOtherHttpVersion(std::string_view request_line) noexcept {
  constexpr std::string_view kForm = " HTTP/d.d";
  if (request_line.size() < kForm.size()) return false;
  const std::string_view version = request_line.substr(request_line.size() - kForm.size());
  return version != " HTTP/1.0" && version != " HTTP/1.1" &&
         std::equal(version.begin(), version.end(), kForm.begin(),
                    [](char c, char form) { return form == 'd' ? IsDigit(c) : c == form; });
}

std::optional<HttpRefusal> CheckHeaders(int minor_version, const std::vector<HttpHeader>& headers,
                                        const EmulatorLimits& limits) {
  if (headers.size() > limits.max_header_count) {
    return HttpRefusal{431, "more than " + std::to_string(limits.max_header_count) + " header fields"};
  }
  const std::size_t hosts = CountHeaders(headers, "Host");
  if (hosts > 1 || (hosts == 0 && minor_version > 0))
    return HttpRefusal{400, "a request must have one header field Host"};
  if (auto refusal = CheckFraming(minor_version, headers)) return refusal;
  const std::string_view expectation = FindHeader(headers, "Expect");
  if (!expectation.empty() && !EqualsIgnoreCase(expectation, kSupportedExpectation)) {
    return HttpRefusal{417, "the only supported expectation is 100-continue"};
  }
  return std::nullopt;
}

}  // namespace alibabacloud::internal
