// Generated from src/ens/models/CreateNetworkAclEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateNetworkAclEntry returns.
struct CreateNetworkAclEntryResponse {
  std::optional<std::string> network_acl_entry_id{};  ///< ID of the network ACL rule.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a rule in a network ACL and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateNetworkAclEntryRequest {
  using Response = CreateNetworkAclEntryResponse;  ///< What the action returns.

  /// @{
  /// A value of `direction`.
  static constexpr const char* kDirectionIngress = "ingress";
  static constexpr const char* kDirectionEgress = "egress";
  /// @}
  /// @{
  /// A value of `policy`.
  static constexpr const char* kPolicyAccept = "accept";
  static constexpr const char* kPolicyDrop = "drop";
  /// @}
  /// @{
  /// A value of `protocol`.
  static constexpr const char* kProtocolIcmp = "icmp";
  static constexpr const char* kProtocolTcp = "tcp";
  static constexpr const char* kProtocolUdp = "udp";
  static constexpr const char* kProtocolAll = "all";
  /// @}

  std::optional<std::string> cidr_block{};              ///< Required. CIDR block, such as 10.0.0.0/24.
  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> destination_cidr_block{};  ///< Destination CIDR block, such as 11.0.0.0/16.
  std::optional<std::string> direction{};               ///< Required. Direction of the traffic, ingress or egress.
  std::optional<std::string> network_acl_entry_name{};  ///< Name of the network ACL rule.
  std::optional<std::string> network_acl_id{};          ///< Required. ID of the network ACL.
  std::optional<std::string> policy{};  ///< Required. Action of the rule: accept lets traffic pass, drop discards it.
  /// Required. Port range as first/last, such as 80/80; -1/-1 means all ports.
  std::optional<std::string> port_range{};
  /// Required. Priority of the rule or configuration. Range: 1..100. Default: 1.
  std::optional<std::int64_t> priority{};
  std::optional<std::string> protocol{};  ///< Required. Protocol of the traffic.
};

const schema::Struct& SchemaOf(const CreateNetworkAclEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkAclEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkAclEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
