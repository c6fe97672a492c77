// Decoding a page of 100 instances against nlohmann's pass over the same text with an empty handler.

#include <cstdlib>
#include <iostream>
#include <string>

#include "alibabacloud/ens/describe_instances.h"
#include "bench.h"
#include "codec/json_reader.h"
#include "codec/struct_builder.h"
#include "empty_sax.h"
#include "page.h"

int main(int argc, char** argv) {
  using namespace alibabacloud;
  const bench::Plan plan = bench::ReadPlan(argc, argv);
  const std::string page = bench::MakePage();
  const auto decode = [&] {
    ens::DescribeInstancesResponse response;
    internal::StructBuilder builder(response, {});
    if (!internal::ReadJson(page, builder).ok || response.instances.size() != 100) std::abort();
    bench::Keep(response);
  };
  const auto parse = [&] {
    if (!bench::ParseIntoNothing(page)) std::abort();
  };
  bench::PrintRow("speed of decoding " + std::to_string(page.size() / 1000) + " KB of JSON, against an empty SAX pass",
                  bench::Compare(plan, bench::Repeat(parse), bench::Repeat(decode)), bench::Clock::kCpu,
                  bench::Bound::kAtLeast, 0.8);
}
