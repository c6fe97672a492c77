#pragma once

#include <string>
#include <vector>

#include "bench.h"

namespace alibabacloud::bench {

struct ChildCost {
  Cost cost{};           ///< Of the program and those that it runs.
  double megabytes = 0;  ///< Memory of the largest of these processes at its peak.
};

/// Runs a program, whose output is thrown away. A failure ends this one.
[[nodiscard]] ChildCost RunChild(std::vector<std::string> words);

}  // namespace alibabacloud::bench
