#include "series.h"

#include <string_view>

namespace alibabacloud::bench {

int RunProgram(int argc, char** argv, void (*rows)(const Plan&), void (*series)(const Plan&)) {
  const bool wants_series = argc > 1 && std::string_view(argv[argc - 1]) == "--series";
  const Plan plan = ReadPlan(wants_series ? argc - 1 : argc, argv, "[--quick] [--series]");
  wants_series ? series(plan) : rows(plan);
  return 0;
}

std::vector<std::size_t> Points(const Plan& plan, std::vector<std::size_t> all) {
  if (plan.quick) all.resize(2);
  return all;
}

}  // namespace alibabacloud::bench
