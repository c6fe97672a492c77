#include "base/random.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/fork.h"
#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

// The system is asked for many bytes at once, since a call of it costs more than all else that makes a nonce. A forked
// process starts with none: two that hand out the same bytes would send the same nonces.
class OsRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    const ForkSafeLock lock(mutex_);
    if (std::exchange(generation_, ForkGeneration()) != ForkGeneration()) left_ = {};
    while (!bytes.empty()) {
      if (left_.empty()) Refill();
      const std::size_t count = std::min(bytes.size(), left_.size());
      std::copy_n(left_.begin(), count, bytes.begin());
      left_ = left_.subspan(count);
      bytes = bytes.subspan(count);
    }
  }

 private:
  void Refill() {
    if (getentropy(buffer_.data(), buffer_.size()) != 0) {
      throw std::system_error(errno, std::generic_category(), "getentropy");
    }
    left_ = buffer_;
  }

  std::mutex mutex_;
  unsigned generation_ = 0;              ///< Of the process to which `left_` belongs.
  std::array<std::byte, 256> buffer_{};  // getentropy() refuses more.
  std::span<std::byte> left_{};
};

// Never destroyed: static objects may make calls while the process exits. Initialised by the compiler: a forked process
// could find it half-constructed by another thread of its parent.
union Immortal {
  constexpr Immortal() : random() {}
  ~Immortal() {}
  OsRandom random;
};
constinit Immortal immortal;

}  // namespace

RandomSource& SystemRandom() noexcept { return immortal.random; }

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
