#pragma once

#include <cstddef>
#include <iostream>
#include <vector>

#include "bench.h"

// What the plots are made from: lines of columns separated by tabs.

namespace alibabacloud::bench {

/// Runs a program that prints its rows or, if asked to by `--series`, the data of a plot.
int RunProgram(int argc, char** argv, void (*rows)(const Plan&), void (*series)(const Plan&));

/// The points to measure: all of them, or the first two if it is only to be seen whether that works.
[[nodiscard]] std::vector<std::size_t> Points(const Plan& plan, std::vector<std::size_t> all);

/// One line; the first one names the columns.
template <class First, class... Rest>
void PrintColumns(const First& first, const Rest&... rest) {
  std::cout << first;
  ((std::cout << '\t' << rest), ...);
  std::cout << std::endl;
}

}  // namespace alibabacloud::bench
