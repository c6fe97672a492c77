#include "codec/heap_counter.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

// Blocks from before the measurement may be freed during it: so this can be negative.
std::ptrdiff_t used = 0;  // NOLINT: operator new has no other place to count
std::ptrdiff_t most = 0;  // NOLINT

std::ptrdiff_t SizeOf(void* block) { return static_cast<std::ptrdiff_t>(malloc_usable_size(block)); }

void* Allocate(std::size_t size) {
  void* const block = std::malloc(size == 0 ? 1 : size);
  if (block == nullptr) throw std::bad_alloc();
  used += SizeOf(block);
  most = std::max(most, used);
  return block;
}

void Free(void* block) noexcept {
  if (block != nullptr) used -= SizeOf(block);
  std::free(block);
}

}  // namespace

void* operator new(std::size_t size) { return Allocate(size); }
void* operator new[](std::size_t size) { return Allocate(size); }
void operator delete(void* block) noexcept { Free(block); }
void operator delete[](void* block) noexcept { Free(block); }
void operator delete(void* block, std::size_t) noexcept { Free(block); }
void operator delete[](void* block, std::size_t) noexcept { Free(block); }

namespace alibabacloud::test {

HeapCounter::HeapCounter() {
  used = 0;
  most = 0;
}

std::size_t HeapCounter::peak() const noexcept { return static_cast<std::size_t>(most); }

}  // namespace alibabacloud::test
