#pragma once

#include <cstddef>

namespace alibabacloud::test {

/// Measures what `new` allocates while the object lives. Only one at a time; not for programs with several threads.
class HeapCounter {
 public:
  HeapCounter();
  HeapCounter(const HeapCounter&) = delete;
  HeapCounter& operator=(const HeapCounter&) = delete;

  /// Most bytes that were allocated at once.
  [[nodiscard]] std::size_t peak() const noexcept;
};

}  // namespace alibabacloud::test
