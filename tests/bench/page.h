#pragma once

#include <string>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::bench {

/// Sets every field, by the table: each list gets `items` items, each text a length that its name suggests.
void FillEverything(schema::MutableObject object, std::size_t items);

/// The reply to ens DescribeInstances that the benchmarks read: 100 instances with every field set, compact, 340 KB.
[[nodiscard]] std::string MakePage();

}  // namespace alibabacloud::bench
