// What a user's file costs to compile, against one with a few headers of the standard library.

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "bench.h"

extern char** environ;  // NOLINT: POSIX declares it nowhere

namespace alibabacloud::bench {
namespace {

struct CompileCost {
  double cpu = 0;
  double wall = 0;
  double megabytes = 0;
};

double Seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

// Of the compiler and the programs it runs.
CompileCost Compile(const std::string& compiler, const std::string& file) {
  std::vector<std::string> words = {
      compiler, "-std=c++20", "-O2", "-I" BENCH_INCLUDE_DIR, "-c", BENCH_SOURCE_DIR "/" + file, "-o", "/dev/null"};
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const auto start = std::chrono::steady_clock::now();
  pid_t process = 0;
  rusage usage{};
  int status = 0;
  const bool ran = posix_spawnp(&process, arguments[0], nullptr, nullptr, arguments.data(), environ) == 0 &&
                   wait4(process, &status, 0, &usage) == process;
  if (!ran || status != 0) {
    std::cerr << compiler << " cannot compile " << file << '\n';
    std::exit(1);
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  return {Seconds(usage.ru_utime) + Seconds(usage.ru_stime), wall.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

void Run(const Plan& plan, const std::string& name, const std::string& compiler) {
  const std::string row = "a user's file, " + name + ": CPU, against standard headers";
  if (access(compiler.c_str(), X_OK) != 0) return PrintSkipped(row, "no " + name);
  std::vector<double> cpu;
  std::vector<double> wall;
  std::vector<double> extra;
  Ratio ratio;
  for (int block = 0; block < plan.blocks; ++block) {
    const CompileCost user = Compile(compiler, "compile_user.cc");
    const CompileCost baseline = Compile(compiler, "compile_baseline.cc");
    cpu.push_back(user.cpu / baseline.cpu);
    wall.push_back(user.wall / baseline.wall);
    extra.push_back(user.megabytes - baseline.megabytes);
    if (block == 0 || user.cpu < ratio.numerator.cpu) ratio.numerator = {user.cpu, user.wall};
    if (block == 0 || baseline.cpu < ratio.denominator.cpu) ratio.denominator = {baseline.cpu, baseline.wall};
  }
  ratio.cpu = SpreadOf(std::move(cpu));
  ratio.wall = SpreadOf(std::move(wall));
  PrintRow(row, ratio, Clock::kCpu, Bound::kAtMost, 2.5);
  PrintRow("  extra memory of the compiler at its peak, MB", SpreadOf(std::move(extra)), " MB", Bound::kAtMost, 80);
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  const bench::Plan plan = bench::ReadPlan(argc, argv);
  bench::Run(plan, "g++", BENCH_GXX);
  bench::Run(plan, "clang++", BENCH_CLANGXX);
}
