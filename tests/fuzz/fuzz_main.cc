#include <cstddef>
#include <cstdint>

#include "fuzz/targets.h"

// Compiled once for each target, whose function ALIBABACLOUD_FUZZ_TARGET names.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  alibabacloud::test::ALIBABACLOUD_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
