// Generated from src/odd/models/RetireAlone.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What RetireAlone returns.
struct RetireAloneResponse {};

/// Without a successor, and with a name so long that its method cannot be declared on one line.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated
struct RetireAloneRequest {
  using Response = RetireAloneResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const RetireAloneResponse*) noexcept;
const schema::Struct& SchemaOf(const RetireAloneRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RetireAloneRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
