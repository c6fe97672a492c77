// Generated from src/ens/models/AssociateHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AssociateHaVip returns.
struct AssociateHaVipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Binds a high-availability virtual IP address (HAVIP) to an instance.
///
/// Not repeated after a failure that may have been executed.
struct AssociateHaVipRequest {
  using Response = AssociateHaVipResponse;  ///< What the action returns.

  /// @{
  /// A value of `instance_type`.
  static constexpr const char* kInstanceTypeEnsInstance = "EnsInstance";
  static constexpr const char* kInstanceTypeNetworkInterface = "NetworkInterface";
  /// @}

  std::optional<std::string> ha_vip_id{};      ///< Required. ID of the HAVIP.
  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
  std::optional<std::string> instance_type{};  ///< Type of the instance.
};

const schema::Struct& SchemaOf(const AssociateHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const AssociateHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssociateHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
