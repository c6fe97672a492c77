#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::soak {

/// What the service needs to know of a request.
struct RpcRequest {
  std::uint64_t call = 0;  ///< From the marker.
  std::string token{};     ///< ClientToken; empty when there is none.
  std::string nonce{};     ///< SignatureNonce.
};

/// The text that tells a call from all others: a parameter of its request, and echoed in RequestId.
[[nodiscard]] std::string MarkerOf(std::uint64_t call);
/// The call of the first marker in a text; absent when there is none.
[[nodiscard]] std::optional<std::uint64_t> FindMarker(std::string_view text);

/// Where an HTTP request ends.
struct RequestExtent {
  std::size_t header = 0;  ///< Bytes of the header, the empty line included.
  std::size_t body = 0;    ///< As Content-Length says.
  [[nodiscard]] std::size_t total() const noexcept { return header + body; }
};
/// Absent while the header is incomplete.
[[nodiscard]] std::optional<RequestExtent> FindExtent(std::string_view bytes);

/// Reads a complete request; absent when it has no marker.
[[nodiscard]] std::optional<RpcRequest> ReadRequest(std::string_view bytes);

}  // namespace alibabacloud::soak
