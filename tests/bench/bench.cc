#include "bench.h"

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace alibabacloud::bench {

namespace {

constexpr int kTurnsPerBlock = 5;

double Seconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

Cost Measure(const Work& work, std::size_t times) {
  const Cost before{Seconds(CLOCK_PROCESS_CPUTIME_ID), Seconds(CLOCK_MONOTONIC)};
  work(times);
  return {Seconds(CLOCK_PROCESS_CPUTIME_ID) - before.cpu, Seconds(CLOCK_MONOTONIC) - before.wall};
}

// How often the work runs in one turn. Finding out warms caches and connections up, too.
std::size_t TimesPerTurn(const Plan& plan, const Work& work) {
  const double wanted = std::chrono::duration<double>(plan.block_time).count() / kTurnsPerBlock;
  std::size_t times = 1;
  double taken = Measure(work, times).wall;
  while (taken < wanted / 4) {
    times *= 2;
    taken = Measure(work, times).wall;
  }
  return std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(times) * wanted / taken));
}

// One side of a comparison.
class Side {
 public:
  Side(const Plan& plan, const Work& work) : work_(work), times_(TimesPerTurn(plan, work)) {}

  void Turn() {
    const Cost cost = Measure(work_, times_);
    block_.cpu += cost.cpu;
    block_.wall += cost.wall;
  }
  // The cost of one run in the block that ends here.
  Cost EndBlock() {
    const double runs = static_cast<double>(times_) * kTurnsPerBlock;
    const Cost cost{block_.cpu / runs, block_.wall / runs};
    block_ = {};
    if (cheapest_.wall == 0 || cost.cpu < cheapest_.cpu) cheapest_ = cost;
    return cost;
  }
  [[nodiscard]] Cost cheapest() const { return cheapest_; }

 private:
  const Work& work_;
  const std::size_t times_;
  Cost block_;
  Cost cheapest_;
};

std::string Text(double number) {
  char text[30];
  std::snprintf(text, sizeof text, "%.2f", number);
  return text;
}

std::string Text(const Spread& spread) {
  return Text(spread.median) + " [" + Text(spread.lowest) + '-' + Text(spread.highest) + ']';
}

std::string TimeText(const Ratio& ratio) {
  const bool long_runs = ratio.denominator.cpu > 1e-2;
  const double unit = long_runs ? 1e-3 : 1e-6;
  return Text(ratio.numerator.cpu / unit) + " / " + Text(ratio.denominator.cpu / unit) + (long_runs ? " ms" : " us");
}

// The part of a budget that is used: more than 1 is too much.
double UsedPart(double value, Bound bound, double budget) {
  return bound == Bound::kAtMost ? value / budget : budget / value;
}

void PrintLine(std::string_view row, const std::string& cpu, const std::string& wall, const std::string& times,
               const std::string& budget, const std::string& used, const char* verdict) {
  std::printf("| %-85.*s | %-24s | %-22s | %-19s | %-15s | %-7s | %-7s |\n", static_cast<int>(row.size()), row.data(),
              cpu.c_str(), wall.c_str(), times.c_str(), budget.c_str(), used.c_str(), verdict);
  std::fflush(stdout);
}

void PrintLine(std::string_view row, const std::string& cpu, const std::string& wall, const std::string& times,
               const std::string& budget, double used) {
  PrintLine(row, cpu, wall, times, budget, Text(used), used <= 1 ? "met" : "NOT MET");
}

std::string BudgetText(Bound bound, double budget, std::string_view unit) {
  char text[50];
  std::snprintf(text, sizeof text, "%s %g%.*s", bound == Bound::kAtMost ? "at most" : "at least", budget,
                static_cast<int>(unit.size()), unit.data());
  return text;
}

}  // namespace

Plan ReadPlan(int argc, char** argv, const char* usage) {
  if (argc == 1) return {};
  if (argc == 2 && std::string_view(argv[1]) == "--quick") return {.blocks = 1, .block_time = {}, .quick = true};
  std::cerr << "usage: " << argv[0] << ' ' << usage << '\n';
  std::exit(2);
}

Spread SpreadOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return {values[values.size() / 2], values.front(), values.back()};
}

Ratio Compare(const Plan& plan, const Work& numerator, const Work& denominator) {
  Side above(plan, numerator);
  Side below(plan, denominator);
  std::vector<double> cpu;
  std::vector<double> wall;
  for (int block = 0; block < plan.blocks; ++block) {
    for (int turn = 0; turn < kTurnsPerBlock; ++turn) {
      above.Turn();
      below.Turn();
    }
    const Cost above_cost = above.EndBlock();
    const Cost below_cost = below.EndBlock();
    cpu.push_back(above_cost.cpu / below_cost.cpu);
    wall.push_back(above_cost.wall / below_cost.wall);
  }
  return {SpreadOf(std::move(cpu)), SpreadOf(std::move(wall)), above.cheapest(), below.cheapest()};
}

void PrintRow(std::string_view row, const Ratio& ratio, Clock decisive, Bound bound, double budget) {
  const double value = (decisive == Clock::kCpu ? ratio.cpu : ratio.wall).median;
  PrintLine(row, Text(ratio.cpu) + (decisive == Clock::kCpu ? " *" : ""),
            Text(ratio.wall) + (decisive == Clock::kWall ? " *" : ""), TimeText(ratio), BudgetText(bound, budget, ""),
            UsedPart(value, bound, budget));
}

void PrintRow(std::string_view row, const Spread& measured, std::string_view unit, Bound bound, double budget) {
  PrintLine(row, Text(measured) + " *", "", "", BudgetText(bound, budget, unit),
            UsedPart(measured.median, bound, budget));
}

void PrintRow(std::string_view row, double measured, std::string_view unit, Bound bound, double budget) {
  PrintLine(row, Text(measured) + " *", "", "", BudgetText(bound, budget, unit), UsedPart(measured, bound, budget));
}

void PrintSkipped(std::string_view row, std::string_view why) {
  PrintLine(row, std::string(why), "", "", "", "", "skipped");
}

void PrintHeading() {
  PrintLine("what", "ratio of CPU, or value", "ratio of wall time", "CPU of a run", "budget", "used", "verdict");
  PrintLine("---", "---:", "---:", "---:", "---:", "---:", "---:");
}

}  // namespace alibabacloud::bench
