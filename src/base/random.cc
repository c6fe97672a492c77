#include "base/random.h"

#include <openssl/rand.h>

#include <array>
#include <stdexcept>
#include <string_view>

#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

class CryptoRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    auto* const out = reinterpret_cast<unsigned char*>(bytes.data());
    if (RAND_bytes_ex(nullptr, out, bytes.size(), 0) != 1) throw std::runtime_error("libcrypto has no random bytes");
  }
};

}  // namespace

RandomSource& SystemRandom() noexcept {
  static CryptoRandom random;
  return random;
}

std::string MakeNonce(RandomSource& random) {
  std::array<char, 16> bytes;
  random.Fill(std::as_writable_bytes(std::span(bytes)));
  return HexEncode(std::string_view(bytes.data(), bytes.size()));
}

std::uint64_t RandomUint64(RandomSource& random) {
  std::array<std::uint64_t, 1> value;
  random.Fill(std::as_writable_bytes(std::span(value)));
  return value[0];
}

double RandomUnit(RandomSource& random) {
  // A double holds 53 bits exactly; more could round up to 1.
  constexpr double kStep = 1.0 / static_cast<double>(std::uint64_t{1} << 53);
  return static_cast<double>(RandomUint64(random) >> 11) * kStep;
}

}  // namespace alibabacloud::internal
