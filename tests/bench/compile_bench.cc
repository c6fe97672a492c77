// What a user's file costs to compile, against one with a few headers of the standard library.

#include <unistd.h>

#include <cmath>
#include <string>
#include <vector>

#include "bench.h"
#include "child.h"
#include "series.h"

namespace alibabacloud::bench {
namespace {

const char* const kBaseline = BENCH_SOURCE_DIR "/compile_baseline.cc";

bool IsThere(const std::string& compiler) { return access(compiler.c_str(), X_OK) == 0; }

ChildCost Compile(const std::string& compiler, const std::string& file) {
  return RunChild({compiler, "-std=c++20", "-O2", "-I" BENCH_INCLUDE_DIR, "-c", file, "-o", "/dev/null"});
}

void PrintRowsOf(const Plan& plan, const std::string& name, const std::string& compiler) {
  const std::string row = "a user's file, " + name + ": CPU, against standard headers";
  if (!IsThere(compiler)) return PrintSkipped(row, "no " + name);
  std::vector<double> cpu;
  std::vector<double> wall;
  std::vector<double> extra;
  Ratio ratio;
  for (int block = 0; block < plan.blocks; ++block) {
    const ChildCost user = Compile(compiler, BENCH_SOURCE_DIR "/compile_user.cc");
    const ChildCost baseline = Compile(compiler, kBaseline);
    cpu.push_back(user.cost.cpu / baseline.cost.cpu);
    wall.push_back(user.cost.wall / baseline.cost.wall);
    extra.push_back(user.megabytes - baseline.megabytes);
    if (block == 0 || user.cost.cpu < ratio.numerator.cpu) ratio.numerator = user.cost;
    if (block == 0 || baseline.cost.cpu < ratio.denominator.cpu) ratio.denominator = baseline.cost;
  }
  ratio.cpu = SpreadOf(std::move(cpu));
  ratio.wall = SpreadOf(std::move(wall));
  PrintRow(row, ratio, Clock::kCpu, Bound::kAtMost, 2.5);
  PrintRow("  extra memory of the compiler at its peak, MB", SpreadOf(std::move(extra)), " MB", Bound::kAtMost, 80);
}

void PrintRows(const Plan& plan) {
  PrintRowsOf(plan, "g++", BENCH_GXX);
  PrintRowsOf(plan, "clang++", BENCH_CLANGXX);
}

struct Point {
  double seconds = NAN;  ///< What stands for a compiler that is not there.
  double megabytes = NAN;
};

// The medians of a few runs.
Point Measure(const Plan& plan, const std::string& compiler, const std::string& file) {
  if (!IsThere(compiler)) return {};
  std::vector<double> seconds;
  std::vector<double> megabytes;
  for (int run = 0; run < (plan.quick ? 1 : 5); ++run) {
    const ChildCost child = Compile(compiler, file);
    seconds.push_back(child.cost.cpu);
    megabytes.push_back(child.megabytes);
  }
  return {SpreadOf(std::move(seconds)).median, SpreadOf(std::move(megabytes)).median};
}

void PrintSeries(const Plan& plan) {
  PrintColumns("actions", "g++: CPU s", "MB", "clang++: CPU s", "MB");
  for (const std::size_t actions : Points(plan, {0, 1, 2, 4, 8, 16, 32})) {
    const std::string file = actions == 0 ? kBaseline : BENCH_USER_DIR "/user_" + std::to_string(actions) + ".cc";
    const Point gxx = Measure(plan, BENCH_GXX, file);
    const Point clangxx = Measure(plan, BENCH_CLANGXX, file);
    PrintColumns(actions, gxx.seconds, gxx.megabytes, clangxx.seconds, clangxx.megabytes);
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
