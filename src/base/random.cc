#include "base/random.h"

#include <pthread.h>
#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <string_view>
#include <system_error>

#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

// The system is asked for many bytes at once, since a call of it costs more than all else that makes a nonce. A forked
// process begins with none: two that hand out the same bytes would send the same nonces.
class OsRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    const std::lock_guard lock(mutex_);
    while (!bytes.empty()) {
      if (left_.empty()) Refill();
      const std::size_t count = std::min(bytes.size(), left_.size());
      std::copy_n(left_.begin(), count, bytes.begin());
      left_ = left_.subspan(count);
      bytes = bytes.subspan(count);
    }
  }

  // Around a fork, so that the new process does not find the mutex held by a thread that it does not have.
  void BeforeFork() { mutex_.lock(); }
  void AfterFork() { mutex_.unlock(); }
  void AfterForkInChild() {
    left_ = {};
    mutex_.unlock();
  }

 private:
  void Refill() {
    if (getentropy(buffer_.data(), buffer_.size()) != 0) {
      throw std::system_error(errno, std::generic_category(), "getentropy");
    }
    left_ = buffer_;
  }

  std::mutex mutex_;
  std::array<std::byte, 256> buffer_{};  // getentropy() refuses more.
  std::span<std::byte> left_{};
};

OsRandom& SharedRandom() {
  static OsRandom random;
  return random;
}

}  // namespace

RandomSource& SystemRandom() noexcept {
  static const int registered = pthread_atfork([] { SharedRandom().BeforeFork(); }, [] { SharedRandom().AfterFork(); },
                                               [] { SharedRandom().AfterForkInChild(); });
  static_cast<void>(registered);  // It can only fail for want of memory, with the process at its end.
  return SharedRandom();
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
