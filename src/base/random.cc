#include "base/random.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

class OsRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    constexpr std::size_t kMostAtOnce = 256;  // getentropy() refuses more.
    while (!bytes.empty()) {
      const std::span<std::byte> chunk = bytes.first(std::min(bytes.size(), kMostAtOnce));
      if (getentropy(chunk.data(), chunk.size()) != 0) {
        throw std::system_error(errno, std::generic_category(), "getentropy");
      }
      bytes = bytes.subspan(chunk.size());
    }
  }
};

}  // namespace

RandomSource& SystemRandom() noexcept {
  static OsRandom random;
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
