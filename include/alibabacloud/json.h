#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud {

/// Returns compact JSON of a request or response in wire names; lists are plain arrays, absent members are left out.
/// Characters that are invisible or change the order of text are written as escapes. Passwords and other sensitive
/// members are included in clear: for storage and tests, not for logs (there `<<` is right).
[[nodiscard]] std::string ToJson(schema::ConstObject object);

/// Reads what ToJson() wrote, or a reply of the service, into an object: types convert and unknown members are skipped,
/// as in responses; members that `json` does not name keep their value, and lists grow. The value lists the paths of
/// what fitted nowhere, such as "Instances[0].Cpu". Text that is no JSON object is kDecode; it may have been read in
/// part.
[[nodiscard]] Outcome<std::vector<std::string>> MergeJson(std::string_view json, schema::MutableObject object);

/// The same, into a new object: `FromJson<ecs::AttachNetworkInterfaceRequest>(text)`. What fitted nowhere is in
/// metadata().decode_issues.
template <schema::Described T>
[[nodiscard]] Outcome<T> FromJson(std::string_view json) {
  T value{};
  auto issues = MergeJson(json, schema::MutableObject(value));
  if (!issues) return issues.error();
  ResponseMetadata metadata;
  metadata.decode_issues = *std::move(issues);
  return {std::move(value), std::move(metadata)};
}

/// Whether two objects of one type have the same members set to the same values.
[[nodiscard]] bool Equal(schema::ConstObject a, schema::ConstObject b);

/// Prints one line of JSON, with sensitive members as `***` and invisible characters as escapes.
std::ostream& operator<<(std::ostream& os, schema::ConstObject object);

}  // namespace alibabacloud
