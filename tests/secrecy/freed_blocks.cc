#include "secrecy/freed_blocks.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace {

thread_local bool watching = false;
thread_local int found = 0;

void Free(void* block) noexcept {
  using alibabacloud::test::kCanary;
  if (block != nullptr && watching) {
    const std::size_t size = malloc_usable_size(block);
    if (memmem(block, size, kCanary, sizeof(kCanary) - 1) != nullptr) ++found;
  }
  std::free(block);
}

void* Allocate(std::size_t size) {
  // Empty: what others have left in a block is not what this test is about.
  if (void* block = std::calloc(1, size == 0 ? 1 : size)) return block;
  throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) { return Allocate(size); }
void* operator new[](std::size_t size) { return Allocate(size); }
void operator delete(void* block) noexcept { Free(block); }
void operator delete[](void* block) noexcept { Free(block); }
void operator delete(void* block, std::size_t) noexcept { Free(block); }
void operator delete[](void* block, std::size_t) noexcept { Free(block); }

namespace alibabacloud::test {

Watch::Watch() {
  found = 0;
  watching = true;
}

Watch::~Watch() { EXPECT_EQ(Stop(), 0) << "freed blocks with a secret in them"; }

int Watch::Stop() {
  watching = false;
  return std::exchange(found, 0);
}

}  // namespace alibabacloud::test
