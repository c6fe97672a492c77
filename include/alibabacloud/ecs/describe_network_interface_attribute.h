// Generated from src/ecs/models/DescribeNetworkInterfaceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeNetworkInterfaceAttribute returns.
struct DescribeNetworkInterfaceAttributeResponse {
  /// The associated public IP address.
  struct AssociatedPublicIp {
    std::optional<std::string> allocation_id{};      ///< ID of the EIP.
    std::optional<std::string> public_ip_address{};  ///< Public IP address of the instance or ENI.
  };

  /// The attachment of the ENI to an instance.
  struct Attachment {
    std::optional<std::int64_t> device_index{};               ///< Index of the ENI as a device of the instance.
    std::optional<std::string> instance_id{};                 ///< ID of the instance.
    std::vector<std::string> member_network_interface_ids{};  ///< IDs of the member ENIs.
    std::optional<std::int64_t> network_card_index{};         ///< Index of the network card, from 0.
    std::optional<std::string> trunk_network_interface_id{};  ///< ID of the trunk ENI.
  };

  /// The specification of the bond interface.
  struct BondInterfaceSpecification {
    /// One slave interface specification.
    struct SlaveInterfaceSpecificationSet {
      std::optional<std::string> bond_network_interface_id{};   ///< ID of the bond ENI.
      std::optional<std::string> slave_network_interface_id{};  ///< ID of the slave ENI of the bond.
      std::optional<std::string> work_state{};                  ///< Working state of the slave ENI.
    };

    std::optional<std::string> bond_mode{};                                       ///< Mode of the bond interface.
    std::vector<SlaveInterfaceSpecificationSet> slave_interface_specification{};  ///< The slave interface of the bond.
  };

  /// The connection tracking settings of the ENI.
  struct ConnectionTrackingConfiguration {
    /// Timeout of TCP connections in the closed and time-wait states.
    std::optional<std::int64_t> tcp_closed_and_time_wait_timeout{};
    std::optional<std::int64_t> tcp_established_timeout{};  ///< Timeout of established TCP connections.
    std::optional<std::int64_t> udp_timeout{};              ///< Timeout of UDP sessions.
  };

  /// The enhanced network features.
  struct EnhancedNetwork {
    std::optional<bool> enable_express{};  ///< Whether Express is enabled for the ENI.
    std::optional<bool> enable_rss{};      ///< Whether RSS (receive side scaling) is enabled for the ENI.
    std::optional<bool> enable_sriov{};    ///< Whether SR-IOV is enabled for the ENI.
    std::optional<std::int64_t> virtual_function_quantity{};  ///< Number of virtual functions (VF).
    /// Total number of queues of the virtual functions (VF).
    std::optional<std::int64_t> virtual_function_total_queue_number{};
  };

  /// One IPv4 prefix.
  struct Ipv4PrefixSet {
    std::optional<std::string> ipv4_prefix{};  ///< IPv4 prefix of the ENI.
  };

  /// One IPv6 prefix.
  struct Ipv6PrefixSet {
    std::optional<std::string> ipv6_prefix{};  ///< IPv6 prefix of the ENI.
  };

  /// One IPv6 set.
  struct Ipv6Set {
    std::optional<std::string> ipv6_address{};  ///< IPv6 address.
    std::optional<bool> primary{};              ///< Whether this is the primary address.
  };

  /// The traffic settings of the ENI.
  struct NetworkInterfaceTrafficConfig {
    std::optional<std::string> network_interface_traffic_mode{};  ///< Traffic mode of the ENI.
    std::optional<std::int64_t> queue_number{};                   ///< Number of queues of the ENI.
    std::optional<std::int64_t> queue_pair_number{};              ///< Number of queue pairs.
  };

  /// One private IP.
  struct PrivateIpSet {
    /// The associated public IP address.
    struct AssociatedPublicIp {
      std::optional<std::string> allocation_id{};      ///< ID of the EIP.
      std::optional<std::string> public_ip_address{};  ///< Public IP address of the instance or ENI.
    };

    AssociatedPublicIp associated_public_ip{};        ///< The associated public IP address.
    std::optional<bool> primary{};                    ///< Whether this is the primary address.
    std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
  };

  /// The rate limit settings of the ENI.
  struct QoSConfig {
    /// The rate limits of the ENI.
    struct QoS {
      std::optional<std::int64_t> bandwidth_rx{};            ///< Limit of the inbound bandwidth.
      std::optional<std::int64_t> bandwidth_tx{};            ///< Limit of the outbound bandwidth.
      std::optional<std::int64_t> concurrent_connections{};  ///< Limit of concurrent connections.
      std::optional<std::int64_t> pps_rx{};                  ///< Limit for packets received per second.
      std::optional<std::int64_t> pps_tx{};                  ///< Limit for packets sent per second.
    };

    std::optional<bool> enable_qos{};  ///< Whether the QoS limits are enabled. Wire: EnableQoS.
    QoS qos{};                         ///< The rate limits of the ENI. Wire: QoS.
  };

  /// The slave interface of the bond.
  struct SlaveInterfaceSpecification {
    std::optional<std::string> bond_network_interface_id{};   ///< ID of the bond ENI.
    std::optional<std::string> slave_network_interface_id{};  ///< ID of the slave ENI of the bond.
    std::optional<std::string> work_state{};                  ///< Working state of the slave ENI.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> tag_key{};    ///< Key of the tag.
    std::optional<std::string> tag_value{};  ///< Value of the tag.
  };

  AssociatedPublicIp associated_public_ip{};                  ///< The associated public IP address.
  Attachment attachment{};                                    ///< The attachment of the ENI to an instance.
  BondInterfaceSpecification bond_interface_specification{};  ///< The specification of the bond interface.
  /// The connection tracking settings of the ENI.
  ConnectionTrackingConfiguration connection_tracking_configuration{};
  std::optional<std::string> creation_time{};           ///< Time of creation.
  std::optional<bool> delete_on_release{};              ///< Whether the ENI is deleted when the instance is released.
  std::optional<std::string> description{};             ///< Text that describes the item.
  EnhancedNetwork enhanced_network{};                   ///< The enhanced network features.
  std::optional<std::string> instance_id{};             ///< ID of the instance.
  std::vector<Ipv4PrefixSet> ipv4_prefix_sets{};        ///< The IPv4 prefixes of the ENI.
  std::vector<Ipv6PrefixSet> ipv6_prefix_sets{};        ///< IPv6 prefixes of the ENI.
  std::vector<Ipv6Set> ipv6_sets{};                     ///< IPv6 addresses of the ENI.
  std::optional<std::string> mac_address{};             ///< MAC address of the ENI.
  std::optional<std::string> network_interface_id{};    ///< ID of the ENI.
  std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
  NetworkInterfaceTrafficConfig network_interface_traffic_config{};  ///< The traffic settings of the ENI.
  std::optional<std::string> network_interface_traffic_mode{};       ///< Traffic mode of the ENI.
  std::optional<std::string> owner_id{};                             ///< ID of the account that owns the ENI.
  std::optional<std::string> private_ip_address{};                   ///< Private IP address of the instance or ENI.
  std::vector<PrivateIpSet> private_ip_sets{};                       ///< The private IP addresses.
  QoSConfig qos_config{};                           ///< The rate limit settings of the ENI. Wire: QoSConfig.
  std::optional<std::int64_t> queue_number{};       ///< Number of queues of the ENI.
  std::optional<std::int64_t> queue_pair_number{};  ///< Number of queue pairs.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
  /// ID of the Alibaba Cloud service that manages the resource. Wire: ServiceID.
  std::optional<std::int64_t> service_id{};
  std::optional<bool> service_managed{};  ///< Whether the resource is managed by an Alibaba Cloud service.
  SlaveInterfaceSpecification slave_interface_specification{};  ///< The slave interface of the bond.
  std::optional<bool> source_dest_check{};  ///< Whether the ENI checks source and destination addresses.
  std::optional<std::string> status{};      ///< Status of the item.
  std::vector<Tag> tags{};                  ///< The tags.
  std::optional<std::string> tcp_option_address_enabled{};  ///< Whether addresses are passed in a TCP option.
  std::optional<std::string> type{};                        ///< Type of the item.
  std::optional<std::string> vpc_id{};                      ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};                  ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};                     ///< Zone, such as cn-hangzhou-f.
};

/// Returns the attributes of a network interface.
///
/// A read: repeated after any failure that may pass.
struct DescribeNetworkInterfaceAttributeRequest {
  using Response = DescribeNetworkInterfaceAttributeResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> attribute{};             ///< Attribute to query.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::vector<Tag> tag{};                             ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Attachment*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::QoSConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfaceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
