// What building the libraries costs, from nothing and without a cache of compiled files: once, since it takes minutes.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "bench.h"
#include "child.h"
#include "series.h"

namespace alibabacloud::bench {
namespace {

// Without the environment's compiler cache: setting CMake's variable to nothing leaves the environment's in force.
void LeaveCaches() {
  unsetenv("CMAKE_CXX_COMPILER_LAUNCHER");
  setenv("CCACHE_DISABLE", "1", 1);
}

void Configure(const std::string& compiler, const std::string& folder, const char* shared) {
  static_cast<void>(RunChild({BENCH_CMAKE, "-S", BENCH_PROJECT_DIR, "-B", folder, "-DCMAKE_BUILD_TYPE=Release",
                              "-DBUILD_TESTING=OFF", "-DALIBABACLOUD_BUILD_EXAMPLES=OFF",
                              "-DALIBABACLOUD_TESTING_LIBRARY=OFF", "-DCMAKE_CXX_COMPILER=" + compiler,
                              std::string("-DBUILD_SHARED_LIBS=") + shared, "-DCMAKE_SHARED_LINKER_FLAGS=-s"}));
}

// If it is only to be seen whether that works, the target that builds nothing.
ChildCost Build(const Plan& plan, const std::string& folder) {
  return RunChild({BENCH_CMAKE, "--build", folder, "--parallel", "2", "--target", plan.quick ? "help" : "all"});
}

std::string FolderOf(const std::string& name) { return BENCH_BUILD_DIR "/" + name; }

void PrintRowsOf(const Plan& plan, const std::string& name, const std::string& compiler) {
  const std::string row = "clean build of both services, " + name + ", two jobs: wall time, s";
  if (access(compiler.c_str(), X_OK) != 0) return PrintSkipped(row, "no " + name);
  std::filesystem::remove_all(FolderOf(name));
  Configure(compiler, FolderOf(name), "OFF");
  const ChildCost child = Build(plan, FolderOf(name));
  const std::string cpu = std::to_string(static_cast<int>(child.cost.cpu));
  PrintRow(row + " (" + cpu + " s of CPU)", child.cost.wall, " s", Bound::kAtMost, 180);
  PrintRow("  memory of its largest process, MB", child.megabytes, " MB", Bound::kAtMost, 600);
}

void PrintRows(const Plan& plan) {
  LeaveCaches();
  PrintRowsOf(plan, "g++", BENCH_GXX);
  PrintRowsOf(plan, "clang++", BENCH_CLANGXX);
}

// The sizes of the shared libraries. Their objects are those of the static ones: what was built for the rows is linked.
void PrintSeries(const Plan& plan) {
  LeaveCaches();
  Configure(BENCH_GXX, FolderOf("g++"), "ON");
  static_cast<void>(Build(plan, FolderOf("g++")));
  PrintColumns("library", "MB, stripped");
  for (const char* const name : {"core", "ecs", "ens"}) {
    const std::string file = FolderOf("g++") + "/libalibabacloud_" + name + ".so";
    // Nothing was built, if it is only to be seen whether that works.
    PrintColumns(name, plan.quick ? 1 : static_cast<double>(std::filesystem::file_size(file)) / 1e6);
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
