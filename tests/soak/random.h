#pragma once

#include <cstdint>
#include <limits>

namespace alibabacloud::soak {

/// SplitMix64: small enough to make one for each request, so that what happens to a request depends on the seed and on
/// the request alone, and not on the order in which threads run.
class Random {
 public:
  using result_type = std::uint64_t;

  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
  /// A generator for one of many things that share a seed.
  Random(std::uint64_t seed, std::uint64_t first, std::uint64_t second = 0) noexcept : state_(seed) {
    state_ = (*this)() ^ first;
    state_ = (*this)() ^ second;
  }

  static constexpr result_type min() noexcept { return 0; }
  static constexpr result_type max() noexcept { return std::numeric_limits<result_type>::max(); }
  result_type operator()() noexcept {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t value = state_;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
  }

  /// A number in [0, limit); `limit` is at least 1.
  [[nodiscard]] std::uint64_t Below(std::uint64_t limit) noexcept { return (*this)() % limit; }
  /// True in `count` of `of` cases.
  [[nodiscard]] bool OneIn(std::uint64_t of, std::uint64_t count = 1) noexcept { return Below(of) < count; }

 private:
  std::uint64_t state_;
};

}  // namespace alibabacloud::soak
