#pragma once

#include <set>
#include <string>

namespace alibabacloud::test {

/// What differs, one text each, such as "ens.DescribeDisks request DiskIds type: string -> list".
using Differences = std::set<std::string>;

/// Expects the differences to be those that tests/models/exceptions.json lists below `key`, each with its reason: none
/// more, and none that is no longer there.
void ExpectListed(const Differences& differences, const std::string& key);

}  // namespace alibabacloud::test
