// Generated from src/ens/models/UnassociateHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UnassociateHaVip returns.
struct UnassociateHaVipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds a high-availability virtual IP address (HAVIP) from an instance.
///
/// Not repeated after a failure that may have been executed.
struct UnassociateHaVipRequest {
  using Response = UnassociateHaVipResponse;  ///< What the action returns.

  std::optional<std::string> ha_vip_id{};    ///< Required. ID of the HAVIP.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const UnassociateHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassociateHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassociateHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
