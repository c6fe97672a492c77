#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.h"

// One program for all targets: the environment variable FUZZ_TARGET chooses.

namespace {

void (*chosen)(std::string_view input) = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
  const char* const name = std::getenv("FUZZ_TARGET");
  for (const auto& target : alibabacloud::test::FuzzTargets()) {
    if (name != nullptr && target.name == name) chosen = target.run;
    if (name == nullptr) std::printf("%.*s\n", static_cast<int>(target.name.size()), target.name.data());
  }
  if (chosen == nullptr) std::exit(name == nullptr ? 0 : 2);
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen({reinterpret_cast<const char*>(data), size});
  return 0;
}
