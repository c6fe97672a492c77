#include "codec/memory_budget.h"

#include <algorithm>
#include <bit>

namespace alibabacloud::internal {

bool MemoryBudget::Take(std::size_t bytes, std::size_t until_freed) noexcept {
  if (bytes > limit_ - used_) return false;
  used_ += bytes - until_freed;
  return true;
}

bool MemoryBudget::TakeText(std::size_t size) noexcept {
  constexpr std::size_t kInline = 15;
  // What an allocator adds to a block and rounds it up by.
  constexpr std::size_t kOverhead = 32;
  return size <= kInline || Take(size + kOverhead);
}

bool MemoryBudget::TakeItem(schema::ConstValue container) noexcept {
  const std::size_t size = container.ContainerItems().size;
  const std::size_t stride = container.type().ops->stride;
  if (size == 0) return Take(stride);
  return !std::has_single_bit(size) || Take(2 * size * stride, size * stride);
}

bool MemoryBudget::TakeGrowth(const std::string& text, std::size_t more) noexcept {
  const std::size_t needed = text.size() + more;
  return needed <= text.capacity() || Take(std::max(2 * text.capacity(), needed), text.capacity());
}

}  // namespace alibabacloud::internal
