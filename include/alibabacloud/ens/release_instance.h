// Generated from src/ens/models/ReleaseInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReleaseInstance returns.
struct ReleaseInstanceResponse {
  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeEip = "eip";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeNetwork = "network";
  static constexpr const char* kResourceTypeNatgateway = "natgateway";
  static constexpr const char* kResourceTypeVswitch = "vswitch";
  /// @}

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// Type of the resource: instance, eip, disk, network, natgateway or vswitch. Known from the API metadata only.
  std::optional<std::string> resource_type{};
};

/// Releases an instance by its ID: an Edge Load Balancer (ELB) instance or an elastic IP address (EIP). Limits: 10000
/// calls per second, 50 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct ReleaseInstanceRequest {
  using Response = ReleaseInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the ELB or EIP instance to release.
};

const schema::Struct& SchemaOf(const ReleaseInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
