// Generated from src/odd/models/RetireForeign.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What RetireForeign returns.
struct RetireForeignResponse {};

/// Moved to another product.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use CreateVpc of Vpc.
struct RetireForeignRequest {
  using Response = RetireForeignResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const RetireForeignResponse*) noexcept;
const schema::Struct& SchemaOf(const RetireForeignRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RetireForeignRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
