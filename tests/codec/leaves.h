#pragma once

#include <set>
#include <string>

// The values of a text, whatever its structure: what is compared to find out whether decoding lost one.

namespace alibabacloud::internal {

/// Values as "Key=value" for members and "=value" for items, without null. A string that is a JSON object or list
/// counts as the values in it.
using Leaves = std::multiset<std::string>;

/// Returns the values of JSON text.
[[nodiscard]] Leaves JsonLeaves(const std::string& text);

/// Returns the values of an XML document, none with a key: whether an element is a member or an item shows in the
/// struct only. Text beside elements counts, empty elements do not.
[[nodiscard]] Leaves XmlLeaves(const std::string& text);

/// Returns the values without keys, and without empty ones, which XML cannot tell from absence.
[[nodiscard]] Leaves TextsOnly(const Leaves& leaves);

/// Returns the leaves of a text without the keys that `decoded` lacks: a wrapped list of scalars has its item name as
/// key in the text and none in the struct.
[[nodiscard]] Leaves WithoutItemNames(const Leaves& leaves, const Leaves& decoded);

}  // namespace alibabacloud::internal
