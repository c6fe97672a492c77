// Generated from src/ecs/models/DescribeNetworkInterfaces.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeNetworkInterfaces returns.
struct DescribeNetworkInterfacesResponse {
  /// One ENI.
  struct NetworkInterfaceSet {
    /// The elastic IP address (EIP) associated with the ENI; nothing is set in it if there is none.
    struct AssociatedPublicIp {
      std::optional<std::string> allocation_id{};      ///< Allocation ID of the EIP.
      std::optional<std::string> public_ip_address{};  ///< The elastic IP address (EIP).
    };

    /// How the ENI is attached to an instance.
    struct Attachment {
      /// Device index of the ENI on the instance. Known from the API metadata only.
      std::optional<std::int64_t> device_index{};
      std::optional<std::string> instance_id{};  ///< The instance that the ENI is attached to.
      /// Index of the network card; present only if one was chosen when the ENI was attached and the ENI is InUse.
      std::optional<std::int64_t> network_card_index{};
      /// ID of the trunk ENI that the ENI is a member of. Known from the API metadata only.
      std::optional<std::string> trunk_network_interface_id{};
    };

    /// One IPv4 prefix.
    struct Ipv4PrefixSet {
      std::optional<std::string> ipv4_prefix{};  ///< The prefix in CIDR notation.
    };

    /// One IPv6 prefix.
    struct Ipv6PrefixSet {
      std::optional<std::string> ipv6_prefix{};  ///< The prefix in CIDR notation.
    };

    /// One IPv6 address.
    struct Ipv6Set {
      std::optional<std::string> ipv6_address{};  ///< The IPv6 address.
      std::optional<bool> primary{};              ///< Whether this is the primary IPv6 address.
    };

    /// One private IPv4 address.
    struct PrivateIpSet {
      /// The EIP associated with this private address; nothing is set in it if there is none.
      struct AssociatedPublicIp {
        std::optional<std::string> allocation_id{};      ///< Allocation ID of the EIP.
        std::optional<std::string> public_ip_address{};  ///< The elastic IP address (EIP).
      };

      /// The EIP associated with this private address; nothing is set in it if there is none.
      AssociatedPublicIp associated_public_ip{};
      std::optional<bool> primary{};  ///< Whether this is the primary private address; false for a secondary one.
      /// Private DNS name of the address. Known from the API metadata only.
      std::optional<std::string> private_dns_name{};
      std::optional<std::string> private_ip_address{};  ///< The private IPv4 address.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `network_interface_traffic_mode`.
    static constexpr const char* kNetworkInterfaceTrafficModeStandard = "Standard";
    static constexpr const char* kNetworkInterfaceTrafficModeHighPerformance = "HighPerformance";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusAttaching = "Attaching";
    static constexpr const char* kStatusInUse = "InUse";
    static constexpr const char* kStatusDetaching = "Detaching";
    static constexpr const char* kStatusDeleting = "Deleting";
    /// @}
    /// @{
    /// A value of `type`.
    static constexpr const char* kTypePrimary = "Primary";
    static constexpr const char* kTypeSecondary = "Secondary";
    /// @}

    /// The elastic IP address (EIP) associated with the ENI; nothing is set in it if there is none.
    AssociatedPublicIp associated_public_ip{};
    Attachment attachment{};                     ///< How the ENI is attached to an instance.
    std::optional<std::string> creation_time{};  ///< When the ENI was created, in UTC, such as 2017-11-24T06:14:22Z.
    /// Whether the ENI is deleted together with the instance that it is attached to.
    std::optional<bool> delete_on_release{};
    std::optional<std::string> description{};  ///< Free text describing the ENI.
    /// The instance that the ENI is attached to. Empty for an ENI that another cloud service manages.
    std::optional<std::string> instance_id{};
    std::vector<Ipv4PrefixSet> ipv4_prefix_sets{};        ///< The IPv4 prefixes assigned to the ENI.
    std::vector<Ipv6PrefixSet> ipv6_prefix_sets{};        ///< The IPv6 prefixes assigned to the ENI.
    std::vector<Ipv6Set> ipv6_sets{};                     ///< The IPv6 addresses of the ENI.
    std::optional<std::string> mac_address{};             ///< MAC address of the ENI.
    std::optional<std::string> network_interface_id{};    ///< ID of the ENI.
    std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
    /// Traffic mode: Standard (TCP) or HighPerformance (RDMA).
    std::optional<std::string> network_interface_traffic_mode{};
    std::optional<std::string> owner_id{};            ///< ID of the account that owns the ENI.
    std::optional<std::string> private_ip_address{};  ///< Primary private IPv4 address of the ENI.
    std::vector<PrivateIpSet> private_ip_sets{};      ///< All private IPv4 addresses of the ENI.
    /// Number of queues of the ENI. Absent for an Available secondary ENI whose number was never changed.
    std::optional<std::int64_t> queue_number{};
    /// Number of RDMA queue pairs of the ENI. Known from the API metadata only.
    std::optional<std::int64_t> queue_pair_number{};
    std::optional<std::string> resource_group_id{};  ///< Resource group that the ENI belongs to.
    std::vector<std::string> security_group_ids{};   ///< Security groups that the ENI belongs to.
    /// ID of the service or distributor that uses the ENI. Known from the API metadata only. Wire: ServiceID.
    std::optional<std::int64_t> service_id{};
    /// Whether a cloud service or a distributor, and not the account itself, uses the ENI.
    std::optional<bool> service_managed{};
    /// Whether source and destination addresses of the traffic are checked. Known from the API metadata only.
    std::optional<bool> source_dest_check{};
    std::optional<std::string> status{};  ///< State of the ENI; see the values of the request parameter Status.
    std::vector<Tag> tags{};              ///< Tags of the ENI.
    std::optional<std::string> type{};    ///< Primary for the ENI created with an instance, Secondary for any other.
    std::optional<std::string> vpc_id{};  ///< VPC of the ENI.
    std::optional<std::string> vswitch_id{};  ///< vSwitch of the ENI. Wire: VSwitchId.
    std::optional<std::string> zone_id{};     ///< Zone of the ENI.
  };

  std::vector<NetworkInterfaceSet> network_interface_sets{};  ///< The ENIs of this page.
  std::optional<std::string> next_token{};                    ///< Token of the next page; empty on the last page.
  std::optional<std::int64_t> page_number{};                  ///< Number of this page, when paging by number.
  std::optional<std::int64_t> page_size{};                    ///< Entries per page as asked for, when paging by number.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many ENIs match in all.
};

/// Lists elastic network interfaces (ENIs) and their details. The parameters are filters that all must match; without
/// any, all ENIs of the region are listed.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `network_interface_sets`.
///
/// Errors, HTTP 400: UnsupportedParameter, MissingParameter.
///
/// Errors, HTTP 403: Abs.InvalidAccount.NotFound, InvalidOperation.AvailabilityZoneMismatch,
/// InvalidOperation.VpcMismatch, InvalidSecurityGroupId.NotVpc.
///
/// Errors, HTTP 404: InvalidEcsId.NotFound, InvalidVSwitchId.NotFound, InvalidSecurityGroupId.NotFound.
struct DescribeNetworkInterfacesRequest {
  using Response = DescribeNetworkInterfacesResponse;  ///< What the action returns.

  /// One tag to match.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusAttaching = "Attaching";
  static constexpr const char* kStatusInUse = "InUse";
  static constexpr const char* kStatusDetaching = "Detaching";
  static constexpr const char* kStatusDeleting = "Deleting";
  /// @}
  /// @{
  /// A value of `type`.
  static constexpr const char* kTypePrimary = "Primary";
  static constexpr const char* kTypeSecondary = "Secondary";
  /// @}

  std::optional<std::string> instance_id{};  ///< Only ENIs attached to this instance.
  std::vector<std::string> ipv6_address{};   ///< Only ENIs with one of these IPv6 addresses, up to 100.
  /// Entries per page, 10 to 500. The service takes 10 if unset or less, and 500 if greater. Set it, without NextToken,
  /// to get the first page.
  std::optional<std::int64_t> max_results{};
  std::vector<std::string> network_interface_id{};      ///< Only these ENIs, up to 100 IDs.
  std::optional<std::string> network_interface_name{};  ///< Only ENIs of this name.
  std::optional<std::string> next_token{};  ///< The NextToken of the previous response, to get the next page.
  /// Page to return, from 1; 1 by default. Use NextToken instead. @deprecated
  std::optional<std::int64_t> page_number{};
  /// Entries per page, 1 to 100; 10 by default. Use MaxResults instead. @deprecated
  std::optional<std::int64_t> page_size{};
  std::optional<std::string> primary_ip_address{};  ///< Only the ENI with this primary private IPv4 address.
  /// Only ENIs with one of these secondary private IPv4 addresses, up to 100.
  std::vector<std::string> private_ip_address{};
  std::optional<std::string> region_id{};  ///< Required. Region of the ENIs, such as cn-hangzhou.
  /// Only ENIs of this resource group; at most 1,000 can be found this way.
  std::optional<std::string> resource_group_id{};
  std::optional<std::string> security_group_id{};  ///< Only secondary ENIs of this security group.
  /// Only ENIs that are (true) or are not (false) used by a cloud service or a distributor.
  std::optional<bool> service_managed{};
  /// Only ENIs in this state: Available, Attaching, InUse, Detaching or Deleting. All states by default.
  std::optional<std::string> status{};
  std::vector<Tag> tag{};  ///< Only ENIs with all of these tags, 1 to 20; at most 1,000 ENIs can be found this way.
  std::optional<std::string> type{};        ///< Only Primary or only Secondary ENIs; both by default.
  std::optional<std::string> vpc_id{};      ///< Only ENIs in this VPC.
  std::optional<std::string> vswitch_id{};  ///< Only ENIs on this vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfacesRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworkInterfacesResponse& page) noexcept {
  return page.network_interface_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
