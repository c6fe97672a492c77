// The size of a stripped program with the SDK in it.

#include <filesystem>
#include <string>

#include "bench.h"
#include "series.h"

namespace alibabacloud::bench {
namespace {

double Megabytes(const std::string& file) { return static_cast<double>(std::filesystem::file_size(file)) / 1e6; }

void PrintRows(const Plan&) {
  PrintRow("stripped static program, two actions of each service, MB", Megabytes(BENCH_SIZE_PROGRAM), " MB",
           Bound::kAtMost, 1.5);
}

void PrintSeries(const Plan& plan) {
  PrintColumns("actions", "MB, stripped");
  for (const std::size_t actions : Points(plan, {0, 1, 2, 4, 8, 16, 32})) {
    PrintColumns(actions, Megabytes(BENCH_USER_DIR "/user_" + std::to_string(actions)));
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
