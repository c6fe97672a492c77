// Generated from src/ecs/models/CreateNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateNetworkInterface returns.
struct CreateNetworkInterfaceResponse {
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

  /// One private IP.
  struct PrivateIpSet {
    std::optional<bool> primary{};                    ///< Whether this is the primary address.
    std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> tag_key{};    ///< Key of the tag.
    std::optional<std::string> tag_value{};  ///< Value of the tag.
  };

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::vector<Ipv4PrefixSet> ipv4_prefix_sets{};        ///< The IPv4 prefixes of the ENI.
  std::vector<Ipv6PrefixSet> ipv6_prefix_sets{};        ///< IPv6 prefixes of the ENI.
  std::vector<Ipv6Set> ipv6_sets{};                     ///< IPv6 addresses of the ENI.
  std::optional<std::string> mac_address{};             ///< MAC address of the ENI.
  std::optional<std::string> network_interface_id{};    ///< ID of the ENI.
  std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
  std::optional<std::string> owner_id{};                ///< ID of the account that owns the ENI.
  std::optional<std::string> private_ip_address{};      ///< Private IP address of the instance or ENI.
  std::vector<PrivateIpSet> private_ip_sets{};          ///< The private IP addresses.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
  /// ID of the Alibaba Cloud service that manages the resource. Wire: ServiceID.
  std::optional<std::int64_t> service_id{};
  std::optional<bool> service_managed{};    ///< Whether the resource is managed by an Alibaba Cloud service.
  std::optional<bool> source_dest_check{};  ///< Whether the ENI checks source and destination addresses.
  std::optional<std::string> status{};      ///< Status of the item.
  std::vector<Tag> tags{};                  ///< The tags.
  std::optional<std::string> type{};        ///< Type of the item.
  std::optional<std::string> vpc_id{};      ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};     ///< Zone, such as cn-hangzhou-f.
};

/// Creates a network interface (ENI) and returns its ID and attributes.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateNetworkInterfaceRequest {
  using Response = CreateNetworkInterfaceResponse;  ///< What the action returns.

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

  /// The traffic settings of the ENI.
  struct NetworkInterfaceTrafficConfig {
    std::optional<std::string> network_interface_traffic_mode{};  ///< Traffic mode of the ENI.
    std::optional<std::int64_t> queue_number{};                   ///< Number of queues of the ENI.
    std::optional<std::int64_t> queue_pair_number{};              ///< Number of queue pairs.
    std::optional<std::int64_t> rx_queue_size{};                  ///< Depth of the receive queues of the ENI.
    std::optional<std::int64_t> tx_queue_size{};                  ///< Depth of the transmit queues of the ENI.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> business_type{};  ///< Business type of the ENI. @deprecated
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// The connection tracking settings of the ENI.
  ConnectionTrackingConfiguration connection_tracking_configuration{};
  std::optional<bool> delete_on_release{};    ///< Whether the ENI is deleted when the instance is released.
  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<bool> enable_primary_ipv6{};  ///< Whether to enable a primary IPv6 address. Wire: EnablePrimaryIPv6.
  EnhancedNetwork enhanced_network{};         ///< The enhanced network features.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::vector<std::string> ipv4_prefix{};                            ///< IPv4 prefixes of the ENI.
  std::optional<std::int64_t> ipv4_prefix_count{};                   ///< Number of IPv4 prefixes. Range: 1..10.
  std::vector<std::string> ipv6_address{};                           ///< IPv6 addresses.
  std::optional<std::int64_t> ipv6_address_count{};                  ///< Number of IPv6 addresses. Range: 1..10.
  std::vector<std::string> ipv6_prefix{};                            ///< IPv6 prefixes of the ENI.
  std::optional<std::int64_t> ipv6_prefix_count{};                   ///< Number of IPv6 prefixes. Range: 1..10.
  std::optional<std::string> network_interface_name{};               ///< Name of the ENI.
  NetworkInterfaceTrafficConfig network_interface_traffic_config{};  ///< The traffic settings of the ENI.
  std::optional<std::string> network_interface_traffic_mode{};       ///< Traffic mode of the ENI.
  std::optional<std::string> primary_ip_address{};                   ///< Primary private IP address of the ENI.
  std::vector<std::string> private_ip_address{};                     ///< Private IP address of the instance or ENI.
  std::optional<std::int64_t> queue_number{};                        ///< Number of queues of the ENI. Range: 1..2048.
  std::optional<std::int64_t> queue_pair_number{};                   ///< Number of queue pairs.
  std::optional<std::string> region_id{};                            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};                    ///< ID of the resource group.
  std::optional<std::int64_t> rx_queue_size{};                       ///< Depth of the receive queues of the ENI.
  /// Number of secondary private IP addresses to assign automatically. Range: 1..49.
  std::optional<std::int64_t> secondary_private_ip_address_count{};
  std::optional<std::string> security_group_id{};  ///< ID of the security group.
  std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
  std::optional<bool> source_dest_check{};         ///< Whether the ENI checks source and destination addresses.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::int64_t> tx_queue_size{};     ///< Depth of the transmit queues of the ENI.
  std::optional<bool> visible{};                   ///< Whether the ENI is visible. @deprecated
  std::optional<std::string> vswitch_id{};         ///< Required. ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv4PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv6PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Tag*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::EnhancedNetwork*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
