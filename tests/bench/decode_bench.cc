// Decoding a page of instances against nlohmann's pass over the same text with an empty handler.

#include <cstdlib>
#include <string>

#include "alibabacloud/ens/describe_instances.h"
#include "bench.h"
#include "codec/json_reader.h"
#include "codec/struct_builder.h"
#include "empty_sax.h"
#include "page.h"
#include "series.h"

namespace alibabacloud::bench {
namespace {

// The cost of the empty pass to that of decoding: how fast decoding is.
Ratio Measure(const Plan& plan, const std::string& page, std::size_t items) {
  const auto decode = [&] {
    ens::DescribeInstancesResponse response;
    internal::StructBuilder builder(response, {});
    if (!internal::ReadJson(page, builder).ok || response.instances.size() != items) std::abort();
    Keep(response);
  };
  const auto parse = [&] {
    if (!ParseIntoNothing(page)) std::abort();
  };
  return Compare(plan, Repeat(parse), Repeat(decode));
}

void PrintRows(const Plan& plan) {
  const std::string page = MakePage(100);
  PrintRow("speed of decoding " + std::to_string(page.size() / 1000) + " KB of JSON, against an empty SAX pass",
           Measure(plan, page, 100), Clock::kCpu, Bound::kAtLeast, 0.8);
}

void PrintSeries(const Plan& plan) {
  PrintColumns("items", "KB", "MB/s", "MB/s of the empty SAX pass", "ratio");
  for (const std::size_t items : Points(plan, {1, 10, 100, 1000})) {
    const std::string page = MakePage(items);
    const Ratio ratio = Measure(plan, page, items);
    const double megabytes = static_cast<double>(page.size()) / 1e6;
    PrintColumns(items, megabytes * 1000, megabytes / ratio.denominator.cpu, megabytes / ratio.numerator.cpu,
                 ratio.cpu.median);
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
