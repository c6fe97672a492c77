#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "alibabacloud/schema/table.h"

// What waiters are made of. For generated code and for this library; not a stable interface.

namespace alibabacloud::schema {

struct Action;

/// What it means that the service does not know a resource.
enum class Absence : std::uint8_t {
  kPending,  ///< Nothing yet.
  kTarget,   ///< What is waited for.
  kFailure,  ///< It is gone, once it has been absent for longer than WaitOptions::absent_grace.
};

/// A parameter that every request of a waiter carries.
struct FixedParameter {
  std::string_view name;
  std::string_view value;
};

/// What to ask until resources are in a state. Names of fields are wire names; states are compared without regard to
/// case.
struct WaiterTable {
  std::string_view name;  ///< "instance-running"
  const Action* action;   ///< A list by ids.
  OwnedObject (*make_request)();
  OwnedObject (*make_response)();
  std::string_view ids;    ///< Request: the ids, a list, or a string for one; may be a path: "Outer.Inner".
  std::size_t batch;       ///< Ids that one request can ask for.
  std::string_view id;     ///< Of an item of the action's pages.
  std::string_view state;  ///< The same.
  std::span<const std::string_view> targets;   ///< States that are waited for.
  std::span<const std::string_view> failures;  ///< States that never become one of these.
  std::span<const std::string_view> causes;    ///< Fields of an item that tell why it failed.
  Absence absence;
  std::span<const std::string_view> nouns;     ///< What the code of a NotFound error names when it means the resource.
  std::span<const std::string_view> sources;   ///< Other names of fields, in any action, that hold such ids.
  std::span<const FixedParameter> parameters;  ///< Filters without which the action hides resources that are not ready.
  int first_delay_seconds;
  int interval_seconds;
  int max_interval_seconds;
};

}  // namespace alibabacloud::schema
