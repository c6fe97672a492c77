#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

// The harness: two ways of doing one thing are run in turns, and the ratio of their costs is what counts. A ratio
// travels from machine to machine; a time does not.

namespace alibabacloud::bench {

/// How much to measure.
struct Plan {
  int blocks = 15;
  /// How long each side runs within a block, about.
  std::chrono::milliseconds block_time{100};
  /// Just to see that it works: the numbers mean nothing.
  bool quick = false;
};

/// The plan of a program: `--quick` runs everything once.
[[nodiscard]] Plan ReadPlan(int argc, char** argv, const char* usage = "[--quick]");

struct Spread {
  double median = 0;
  double lowest = 0;
  double highest = 0;
};
[[nodiscard]] Spread SpreadOf(std::vector<double> values);

/// The CPU time of this process (all threads, user and system) and the wall time, in seconds.
struct Cost {
  double cpu = 0;
  double wall = 0;
};

/// A ratio of costs, block by block.
struct Ratio {
  Spread cpu{};
  Spread wall{};
  Cost numerator{};    ///< Of one run, the cheapest block's.
  Cost denominator{};  ///< The same of the other side.
};

/// Does its work that many times.
using Work = std::function<void(std::size_t times)>;

/// cost(numerator) / cost(denominator). The two take turns several times within each block, so that whatever else the
/// machine does meets both.
[[nodiscard]] Ratio Compare(const Plan& plan, const Work& numerator, const Work& denominator);

/// Work that runs `once`, inlined into its loop.
template <class Once>
[[nodiscard]] Work Repeat(Once once) {
  return [once](std::size_t times) mutable {
    for (; times > 0; --times) once();
  };
}

/// Tells the optimiser that the value is used.
template <class T>
void Keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

enum class Bound { kAtMost, kAtLeast };
/// Which time is held against the budget: CPU time where nothing waits.
enum class Clock { kCpu, kWall };

/// One row of the table, which is Markdown: what was measured, the budget, and how much of the budget that is, where
/// more than 1 is too much.
void PrintRow(std::string_view row, const Ratio& ratio, Clock decisive, Bound bound, double budget);
/// A row of one quantity that is no time.
void PrintRow(std::string_view row, const Spread& measured, std::string_view unit, Bound bound, double budget);
/// The same of what was measured once.
void PrintRow(std::string_view row, double measured, std::string_view unit, Bound bound, double budget);
/// A row that cannot be measured here.
void PrintSkipped(std::string_view row, std::string_view why);
/// The lines above all rows.
void PrintHeading();

}  // namespace alibabacloud::bench
