#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace alibabacloud::internal {

/// Where nonces and jitter come from; a test puts its own in place.
class RandomSource {
 public:
  virtual ~RandomSource() = default;
  /// Fills all of `bytes`, or throws.
  virtual void Fill(std::span<std::byte> bytes) = 0;
};

/// The operating system's entropy. Thread-safe, and a forked process never gets what its parent does; throws
/// std::system_error when the system has none to give.
[[nodiscard]] RandomSource& SystemRandom() noexcept;

/// 128 random bits as 32 lower-case hex digits.
[[nodiscard]] std::string MakeNonce(RandomSource& random);

[[nodiscard]] std::uint64_t RandomUint64(RandomSource& random);

/// Uniform in [0, 1).
[[nodiscard]] double RandomUnit(RandomSource& random);

}  // namespace alibabacloud::internal
