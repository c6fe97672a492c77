#pragma once

#include <cstddef>
#include <string>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::internal {

/// Counts the memory that decoding takes, before it is allocated. Each function returns false, and counts nothing, when
/// the limit would be exceeded.
class MemoryBudget {
 public:
  /// `limit`: in bytes.
  explicit MemoryBudget(std::size_t limit) noexcept : limit_(limit) {}

  /// A block of so many bytes; `until_freed` of them come back at once, when an older block has been copied into it.
  [[nodiscard]] bool Take(std::size_t bytes, std::size_t until_freed = 0) noexcept;
  /// A string of `size` characters. Short ones take no memory beyond the string object.
  [[nodiscard]] bool TakeText(std::size_t size) noexcept;
  /// One more item of a list or map. Vectors double when they are full, and hold both blocks for a moment.
  [[nodiscard]] bool TakeItem(schema::ConstValue container) noexcept;
  /// Room for `more` characters in a text that doubles when it is full.
  [[nodiscard]] bool TakeGrowth(const std::string& text, std::size_t more) noexcept;

  /// Takes back what was counted, for memory that has been freed.
  void GiveBack(std::size_t bytes) noexcept { used_ -= bytes; }

  [[nodiscard]] std::size_t used() const noexcept { return used_; }
  [[nodiscard]] std::size_t limit() const noexcept { return limit_; }

 private:
  std::size_t limit_;
  std::size_t used_ = 0;
};

}  // namespace alibabacloud::internal
