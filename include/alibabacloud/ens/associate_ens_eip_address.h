// Generated from src/ens/models/AssociateEnsEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AssociateEnsEipAddress returns.
struct AssociateEnsEipAddressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Binds an elastic IP address (EIP) to an Edge Load Balancer (ELB) instance or an ENS instance in the same region.
/// Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: InstanceNotFound, Invalid%s, Missing%s, NoPermission.
struct AssociateEnsEipAddressRequest {
  using Response = AssociateEnsEipAddressResponse;  ///< What the action returns.

  /// @{
  /// A value of `instance_type`.
  static constexpr const char* kInstanceTypeNat = "Nat";
  static constexpr const char* kInstanceTypeSlbInstance = "SlbInstance";
  static constexpr const char* kInstanceTypeNetworkInterface = "NetworkInterface";
  static constexpr const char* kInstanceTypeNatSlbInstance = "NatSlbInstance";
  static constexpr const char* kInstanceTypeEnsInstance = "EnsInstance";
  /// @}

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP to bind.
  /// Required. ID of the instance to bind the EIP to, such as an ELB instance.
  std::optional<std::string> instance_id{};
  /// Type of the instance: SlbInstance (ELB), NatSlbInstance (ELB that is bound to several EIPs) or EnsInstance (ENS
  /// instance). Nat and NetworkInterface are known from the API metadata only.
  std::optional<std::string> instance_type{};
  std::optional<bool> standby{};  ///< Whether the EIP is a standby EIP. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const AssociateEnsEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const AssociateEnsEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssociateEnsEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
