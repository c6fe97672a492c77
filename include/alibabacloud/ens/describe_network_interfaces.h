// Generated from src/ens/models/DescribeNetworkInterfaces.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNetworkInterfaces returns.
struct DescribeNetworkInterfacesResponse {
  /// One network interface.
  struct NetworkInterfaceSet {
    /// One IPv6 set.
    struct Ipv6Set {
      std::optional<std::string> ipv6_address{};  ///< IPv6 address.
    };

    /// One private IP.
    struct PrivateIpSet {
      std::optional<bool> primary{};                    ///< Whether this is the primary address.
      std::optional<std::string> private_ip_address{};  ///< Private IP address.
      std::optional<std::string> private_ip_status{};   ///< Status of the private IP address.
    };

    /// @{
    /// A value of `primary_ip_type`.
    static constexpr const char* kPrimaryIpTypePublic = "Public";
    static constexpr const char* kPrimaryIpTypePrivate = "Private";
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

    std::optional<std::string> creation_time{};           ///< Time of creation.
    std::optional<std::string> description{};             ///< Description of the network interface.
    std::optional<std::string> ens_region_id{};           ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};             ///< ID of the instance.
    std::optional<std::string> instance_name{};           ///< Name of the instance.
    std::vector<Ipv6Set> ipv6_sets{};                     ///< IPv6 addresses of the ENI.
    std::optional<std::string> mac_address{};             ///< MAC address of the ENI.
    std::optional<std::string> network_id{};              ///< ID of the network.
    std::optional<std::string> network_interface_id{};    ///< ID of the ENI.
    std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
    std::optional<std::string> primary_ip{};              ///< Primary IP address.
    std::optional<std::string> primary_ip_type{};         ///< Type of the primary IP address.
    std::vector<PrivateIpSet> private_ip_sets{};          ///< The private IP addresses.
    std::vector<std::string> security_group_ids{};        ///< IDs of the security groups.
    std::optional<std::string> status{};                  ///< Status of the network interface.
    std::optional<std::string> type{};                    ///< Type of the network interface.
    std::optional<bool> vmnc_learn{};                     ///< Whether VmncLearn is on for the ENI.
    std::optional<std::string> vswitch_id{};              ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<NetworkInterfaceSet> network_interface_sets{};  ///< The ENIs.
  std::optional<std::int64_t> page_number{};                  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists network interfaces.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `network_interface_sets`.
struct DescribeNetworkInterfacesRequest {
  using Response = DescribeNetworkInterfacesResponse;  ///< What the action returns.

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

  std::optional<std::string> ens_region_id{};           ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ens_region_ids{};            ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> instance_id{};             ///< ID of the instance.
  std::vector<std::string> ipv6_address{};              ///< IPv6 addresses.
  std::optional<std::string> network_id{};              ///< ID of the network.
  std::optional<std::string> network_interface_id{};    ///< ID of the ENI.
  std::vector<std::string> network_interface_ids{};     ///< IDs of the ENIs.
  std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
  std::optional<std::string> page_number{};             ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};               ///< Items on a page. Default: 50.
  std::optional<std::string> primary_ip_address{};      ///< Primary private IP address of the ENI.
  std::optional<std::string> security_group_id{};       ///< ID of the security group.
  std::optional<bool> show_detail{};                    ///< Whether to return details.
  std::optional<std::string> status{};                  ///< Only items of this status.
  std::optional<std::string> type{};                    ///< Only items of this type.
  std::optional<std::string> vswitch_id{};              ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfacesRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworkInterfacesResponse& page) noexcept {
  return page.network_interface_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
