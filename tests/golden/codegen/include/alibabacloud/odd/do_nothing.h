// Generated from src/odd/models/DoNothing.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What DoNothing returns.
struct DoNothingResponse {};

/// Takes nothing and returns nothing.
///
/// A read: repeated after any failure that may pass.
struct DoNothingRequest {
  using Response = DoNothingResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DoNothingResponse*) noexcept;
const schema::Struct& SchemaOf(const DoNothingRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DoNothingRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
