// Generated from src/ens/models/DescribeNetworkAcls.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNetworkAcls returns.
struct DescribeNetworkAclsResponse {
  /// One network ACL.
  struct NetworkAcls {
    /// One egress ACL entry.
    struct EgressAclEntries {
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
      /// @{
      /// A value of `type`.
      static constexpr const char* kTypeSystem = "system";
      static constexpr const char* kTypeCustom = "custom";
      /// @}

      std::optional<std::string> cidr_block{};              ///< CIDR block, such as 10.0.0.0/24.
      std::optional<std::string> description{};             ///< Description of the egress ACL entry.
      std::optional<std::string> network_acl_entry_id{};    ///< ID of the network ACL rule.
      std::optional<std::string> network_acl_entry_name{};  ///< Name of the network ACL rule.
      std::optional<std::string> policy{};      ///< Action of the rule: accept lets traffic pass, drop discards it.
      std::optional<std::string> port_range{};  ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
      std::optional<std::int64_t> priority{};   ///< Priority of the rule or configuration.
      std::optional<std::string> protocol{};    ///< Protocol of the traffic.
      std::optional<std::string> type{};        ///< Type of the egress ACL entry.
    };

    /// One ingress ACL entry.
    struct IngressAclEntries {
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
      /// @{
      /// A value of `type`.
      static constexpr const char* kTypeSystem = "system";
      static constexpr const char* kTypeCustom = "custom";
      /// @}

      std::optional<std::string> cidr_block{};              ///< CIDR block, such as 10.0.0.0/24.
      std::optional<std::string> description{};             ///< Description of the ingress ACL entry.
      std::optional<std::string> destination_cidr_block{};  ///< Destination CIDR block, such as 11.0.0.0/16.
      std::optional<std::string> network_acl_entry_id{};    ///< ID of the network ACL rule.
      std::optional<std::string> network_acl_entry_name{};  ///< Name of the network ACL rule.
      std::optional<std::string> policy{};      ///< Action of the rule: accept lets traffic pass, drop discards it.
      std::optional<std::string> port_range{};  ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
      std::optional<std::int64_t> priority{};   ///< Priority of the rule or configuration.
      std::optional<std::string> protocol{};    ///< Protocol of the traffic.
      std::optional<std::string> type{};        ///< Type of the ingress ACL entry.
    };

    /// One resource.
    struct Resources {
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusBINDED = "BINDED";
      static constexpr const char* kStatusBINDING = "BINDING";
      static constexpr const char* kStatusUNBINDING = "UNBINDING";
      /// @}

      std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
      std::optional<std::string> resource_id{};    ///< ID of the resource.
      std::optional<std::string> resource_type{};  ///< Type of the resource.
      std::optional<std::string> status{};         ///< Status of the resource.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusModifying = "Modifying";
    /// @}

    std::optional<std::string> creation_time{};            ///< Time of creation.
    std::optional<std::string> description{};              ///< Description of the network ACL.
    std::vector<EgressAclEntries> egress_acl_entries{};    ///< The outbound rules of the network ACL.
    std::vector<IngressAclEntries> ingress_acl_entries{};  ///< The inbound rules of the network ACL.
    std::optional<std::string> network_acl_id{};           ///< ID of the network ACL.
    std::optional<std::string> network_acl_name{};         ///< Name of the network ACL.
    std::vector<Resources> resources{};                    ///< The resources.
    std::optional<std::string> status{};                   ///< Status of the network ACL.
  };

  std::vector<NetworkAcls> network_acls{};   ///< The network ACLs.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists network ACLs.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `network_acls`.
struct DescribeNetworkAclsRequest {
  using Response = DescribeNetworkAclsResponse;  ///< What the action returns.

  std::optional<std::string> network_acl_id{};    ///< ID of the network ACL.
  std::optional<std::string> network_acl_name{};  ///< Name of the network ACL.
  std::optional<std::string> page_number{};       ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};         ///< Items on a page. Default: 10.
  std::optional<std::string> resource_id{};       ///< ID of the resource.
};

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::Resources*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAclsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkAclsRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworkAclsResponse& page) noexcept {
  return page.network_acls;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
