// The size of a stripped program with the SDK in it.

#include <filesystem>

#include "bench.h"

int main(int argc, char** argv) {
  using namespace alibabacloud::bench;
  static_cast<void>(ReadPlan(argc, argv));
  const double size = static_cast<double>(std::filesystem::file_size(BENCH_SIZE_PROGRAM)) / 1e6;
  PrintRow("stripped static program, two actions of each service, MB", {size, size, size}, " MB", Bound::kAtMost, 1.5);
}
