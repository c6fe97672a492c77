#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/http.h"
#include "alibabacloud/testing/emulator_limits.h"

namespace alibabacloud::internal {

/// Why an HTTP server does not serve a request.
struct HttpRefusal {
  int status = 400;
  /// A sentence for the client.
  std::string reason{};
};

/// What the bytes received so far say about a request's head: request line, header fields and the empty line.
struct HeadScan {
  /// Size of the head; 0 if it is incomplete.
  std::size_t size = 0;
  /// Set if it cannot become a request that is served.
  std::optional<HttpRefusal> refusal{};
};

/// Searches `received` for the end of the head, and enforces its limits before more is read. `scanned`: size of
/// `received` at the call before, 0 at the first.
[[nodiscard]] HeadScan ScanHead(std::string_view received, std::size_t scanned, const testing::EmulatorLimits& limits);

/// Returns whether a request line ends in a well-formed version that is neither HTTP/1.0 nor HTTP/1.1.
[[nodiscard]] bool HasOtherHttpVersion(std::string_view request_line) noexcept;

/// Returns why the header fields are not those of a request that is served: not exactly one Host, ambiguous size of the
/// body, unsupported coding or expectation, too many fields. `minor_version`: 0 for HTTP/1.0, 1 for HTTP/1.1.
[[nodiscard]] std::optional<HttpRefusal> CheckHeaders(int minor_version, const std::vector<HttpHeader>& headers,
                                                      const testing::EmulatorLimits& limits);

}  // namespace alibabacloud::internal
