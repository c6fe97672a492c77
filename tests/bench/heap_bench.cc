// The heap that decoding needs at its peak, against what the decoded structs keep. A program of its own: counting every
// allocation would distort the times of the others.

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <new>
#include <string>

#include "alibabacloud/ens/describe_instances.h"
#include "bench.h"
#include "codec/json_reader.h"
#include "codec/struct_builder.h"
#include "page.h"

namespace {

struct Heap {
  std::size_t used = 0;
  std::size_t peak = 0;
  std::size_t allocations = 0;
};
Heap heap;  // NOLINT: operator new has no other place to count

}  // namespace

void* operator new(std::size_t size) {
  void* const memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  heap.used += malloc_usable_size(memory);
  heap.peak = std::max(heap.peak, heap.used);
  ++heap.allocations;
  return memory;
}
void operator delete(void* memory) noexcept {
  if (memory != nullptr) heap.used -= malloc_usable_size(memory);
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

int main(int argc, char** argv) {
  using namespace alibabacloud;
  static_cast<void>(bench::ReadPlan(argc, argv));
  const std::string page = bench::MakePage();
  const std::size_t before = heap.used;
  heap.peak = heap.used;
  heap.allocations = 0;
  ens::DescribeInstancesResponse response;
  std::size_t allocations = 0;
  {
    internal::StructBuilder builder(response, {});
    if (!internal::ReadJson(page, builder).ok) return 1;
    allocations = heap.allocations;
  }
  const auto retained = static_cast<double>(heap.used - before);
  const double ratio = static_cast<double>(heap.peak - before) / retained;
  const std::string row = "peak heap of decoding it, against " + std::to_string(static_cast<long>(retained / 1000)) +
                          " KB of structs (" + std::to_string(allocations) + " allocations)";
  bench::PrintRow(row, ratio, "", bench::Bound::kAtMost, 1.6);
}
