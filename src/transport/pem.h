#pragma once

#include <cstddef>
#include <string_view>

namespace alibabacloud::internal {

/// What a text holds by its PEM armour. The content of the blocks is left to the TLS library.
struct PemContent {
  std::size_t certificates = 0;
  std::size_t keys = 0;        ///< Private keys, of the kinds that OpenSSL reads.
  bool encrypted_key = false;  ///< Of the first key, which is the one that counts.
  bool damaged = false;        ///< A certificate or key has no end, or what stands in it cannot be one.
};

/// Reads the armour; text outside of blocks and blocks of other kinds are skipped, as OpenSSL does.
[[nodiscard]] PemContent ScanPem(std::string_view text);

}  // namespace alibabacloud::internal
