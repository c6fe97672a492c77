// Generated from src/ens/models/ModifyPrepayInstanceSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyPrepayInstanceSpec returns.
struct ModifyPrepayInstanceSpecResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the instance type of a subscription instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyPrepayInstanceSpecRequest {
  using Response = ModifyPrepayInstanceSpecResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> instance_type{};  ///< Type of the instance.
};

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyPrepayInstanceSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
