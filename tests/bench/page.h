#pragma once

#include <cstddef>
#include <string>

namespace alibabacloud::bench {

/// The reply to ens DescribeInstances that the benchmarks read: instances with every field set,
/// compact; 100 of them are 340 KB.
[[nodiscard]] std::string MakePage(std::size_t items = 100);

}  // namespace alibabacloud::bench
