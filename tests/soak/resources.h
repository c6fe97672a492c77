#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace alibabacloud::soak {

/// What this process uses.
struct Usage {
  std::chrono::milliseconds time{0};  ///< Since the start.
  std::size_t resident_kib = 0;
  std::size_t heap_kib = 0;  ///< Allocated and not freed.
  std::size_t descriptors = 0;
  std::size_t threads = 0;
};
[[nodiscard]] Usage MeasureUsage(std::chrono::milliseconds time);

/// Usage over time.
class UsageLog {
 public:
  void Add(const Usage& usage) { all_.push_back(usage); }
  /// What grew from the middle third of the time to the last one: the maximum of descriptors and threads, and the
  /// median of memory. Empty when nothing did.
  [[nodiscard]] std::string Growth(bool with_memory) const;
  /// A table with `rows` rows at regular intervals.
  [[nodiscard]] std::string Table(std::size_t rows) const;

 private:
  std::vector<Usage> all_;
};

}  // namespace alibabacloud::soak
