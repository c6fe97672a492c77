// Generated from src/odd/models/RetireOld.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What RetireOld returns.
struct RetireOldResponse {
  std::optional<std::string> request_id{};  ///< Id.
};

/// Old. Use something else.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DoNothing.
struct RetireOldRequest {
  using Response = RetireOldResponse;  ///< What the action returns.

  std::optional<std::string> old{};  ///< Old. @deprecated
};

const schema::Struct& SchemaOf(const RetireOldResponse*) noexcept;
const schema::Struct& SchemaOf(const RetireOldRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RetireOldRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
