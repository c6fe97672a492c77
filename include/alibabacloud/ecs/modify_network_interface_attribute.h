// Generated from src/ecs/models/ModifyNetworkInterfaceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyNetworkInterfaceAttribute returns.
struct ModifyNetworkInterfaceAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of a network interface, such as name, description, security groups or queues.
///
/// Not repeated after a failure that may have been executed.
struct ModifyNetworkInterfaceAttributeRequest {
  using Response = ModifyNetworkInterfaceAttributeResponse;  ///< What the action returns.

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

  /// The connection tracking settings of the ENI.
  ConnectionTrackingConfiguration connection_tracking_configuration{};
  std::optional<bool> delete_on_release{};    ///< Whether the ENI is deleted when the instance is released.
  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<bool> enable_primary_ipv6{};  ///< Whether to enable a primary IPv6 address. Wire: EnablePrimaryIPv6.
  EnhancedNetwork enhanced_network{};         ///< The enhanced network features.
  std::optional<std::string> network_interface_id{};                 ///< Required. ID of the ENI.
  std::optional<std::string> network_interface_name{};               ///< Name of the ENI.
  NetworkInterfaceTrafficConfig network_interface_traffic_config{};  ///< The traffic settings of the ENI.
  std::optional<std::int64_t> queue_number{};                        ///< Number of queues of the ENI. Range: 1..2048.
  std::optional<std::string> region_id{};                            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::int64_t> rx_queue_size{};                       ///< Depth of the receive queues of the ENI.
  std::vector<std::string> security_group_id{};                      ///< ID of the security group.
  std::optional<bool> source_dest_check{};      ///< Whether the ENI checks source and destination addresses.
  std::optional<std::int64_t> tx_queue_size{};  ///< Depth of the transmit queues of the ENI.
};

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyNetworkInterfaceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
