#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace alibabacloud::internal {

/// The result of a hash function.
template <std::size_t Size>
using Digest = std::array<unsigned char, Size>;

// These throw std::runtime_error when libcrypto has run out of memory, lacks the algorithm or has been shut down
// because the process is exiting. Safe to call from all threads.

[[nodiscard]] Digest<32> Sha256(std::string_view data);

/// RFC 2104; keys of any length, the empty one included. What is derived from the key is wiped.
[[nodiscard]] Digest<20> HmacSha1(std::string_view key, std::string_view data);
[[nodiscard]] Digest<32> HmacSha256(std::string_view key, std::string_view data);

/// The digest as HexEncode() and Base64Encode() take it: a view, valid as long as `digest`.
template <std::size_t Size>
[[nodiscard]] std::string_view BytesOf(const Digest<Size>& digest) noexcept {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace alibabacloud::internal
