#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace alibabacloud::test {

/// Cuts a fuzzer's input into values.
class InputReader {
 public:
  explicit InputReader(std::string_view input) noexcept : rest_(input) {}

  /// The next 8 bytes, with zeros for those that are missing.
  std::int64_t TakeNumber() noexcept {
    std::int64_t number = 0;
    const std::size_t size = std::min(rest_.size(), sizeof number);
    std::memcpy(&number, rest_.data(), size);
    rest_.remove_prefix(size);
    return number;
  }

  /// What is left of the line.
  std::string_view TakeLine() noexcept {
    const std::string_view line = rest_.substr(0, rest_.find('\n'));
    rest_.remove_prefix(std::min(line.size() + 1, rest_.size()));
    return line;
  }

 private:
  std::string_view rest_;
};

}  // namespace alibabacloud::test
