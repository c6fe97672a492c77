// Generated from src/ens/models/ModifyHaVipAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyHaVipAttribute returns.
struct ModifyHaVipAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name of a high-availability virtual IP address (HAVIP).
///
/// Not repeated after a failure that may have been executed.
struct ModifyHaVipAttributeRequest {
  using Response = ModifyHaVipAttributeResponse;  ///< What the action returns.

  std::optional<std::string> ha_vip_id{};  ///< Required. ID of the HAVIP.
  std::optional<std::string> name{};       ///< Name of the item.
};

const schema::Struct& SchemaOf(const ModifyHaVipAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyHaVipAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyHaVipAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
