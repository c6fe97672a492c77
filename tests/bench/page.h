#pragma once

#include <string>

namespace alibabacloud::bench {

/// The reply to ens DescribeInstances that the benchmarks read: 100 instances with every field set, compact, 340 KB.
[[nodiscard]] std::string MakePage();

}  // namespace alibabacloud::bench
