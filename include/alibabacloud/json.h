#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud {

/// Compact JSON of a request or response in wire names; lists are plain arrays, absent members are left out. Passwords
/// and other sensitive members are included in clear: for storage and tests, not for logs (there `<<` is right).
[[nodiscard]] std::string ToJson(schema::ConstObject object);

/// Reads what ToJson() wrote, or a reply of the service: types convert and unknown members are skipped, as in
/// responses. Members that `json` does not name keep their value. Returns the paths of values that fit nowhere in
/// metadata().
[[nodiscard]] Outcome<bool> FromJson(std::string_view json, schema::MutableObject object);

/// The same, into a new object: `FromJson<ecs::AttachNetworkInterfaceRequest>(text)`.
template <schema::Described T>
[[nodiscard]] Outcome<T> FromJson(std::string_view json) {
  T value{};
  auto read = FromJson(json, schema::MutableObject(value));
  if (!read) return {read.error(), std::move(read.metadata())};
  return {std::move(value), std::move(read.metadata())};
}

/// Whether two objects of one type have the same members set to the same values.
[[nodiscard]] bool Equal(schema::ConstObject a, schema::ConstObject b);

/// One line of JSON, with sensitive members as `***`.
std::ostream& operator<<(std::ostream& os, schema::ConstObject object);

}  // namespace alibabacloud
