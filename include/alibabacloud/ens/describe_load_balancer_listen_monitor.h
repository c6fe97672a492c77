// Generated from src/ens/models/DescribeLoadBalancerListenMonitor.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerListenMonitor returns.
struct DescribeLoadBalancerListenMonitorResponse {
  /// One load balancer monitor listen data.
  struct LoadBalancerMonitorListenData {
    std::optional<std::string> act_conns{};         ///< Number of active connections.
    std::optional<std::string> biz_time{};          ///< Time of the measurement, as yyyy-MM-dd HH:mm:ss.
    std::optional<std::string> conns{};             ///< Number of connections.
    std::optional<std::string> drop_conns{};        ///< Number of dropped connections.
    std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> in_act_conns{};      ///< Number of inactive connections.
    std::optional<std::string> in_bytes{};          ///< Number of inbound bytes.
    std::optional<std::string> in_drop_bytes{};     ///< Number of inbound bytes dropped.
    std::optional<std::string> in_drop_pkts{};      ///< Number of inbound packets dropped.
    std::optional<std::string> in_pkts{};           ///< Number of inbound packets.
    std::optional<std::string> in_valid_rs_num{};   ///< Number of invalid backend servers.
    std::optional<std::string> load_balancer_id{};  ///< ID of the load balancer.
    std::optional<std::string> out_bytes{};         ///< Number of outbound bytes.
    std::optional<std::string> out_drop_bytes{};    ///< Number of dropped outbound bytes.
    std::optional<std::string> out_drop_pkts{};     ///< Number of dropped outbound packets.
    std::optional<std::string> out_pkts{};          ///< Number of outbound packets.
    std::optional<std::string> proto{};             ///< Protocol of the listener, such as tcp.
    std::optional<std::string> valid_rs_num{};      ///< Number of valid real servers.
    std::optional<std::string> vip{};               ///< Virtual IP address of the load balancer.
    std::optional<std::string> vni{};               ///< Virtual network identifier (VNI).
    std::optional<std::string> vport{};             ///< Virtual port of the load balancer. Wire: VPort.
  };

  /// The monitoring data of the listener.
  std::vector<LoadBalancerMonitorListenData> load_balancer_monitor_listen_data{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists connection and traffic samples of a load balancer listener over a time range.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeLoadBalancerListenMonitorRequest {
  using Response = DescribeLoadBalancerListenMonitorResponse;  ///< What the action returns.

  std::optional<std::string> end_time{};          ///< Required. End of the time range or period.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the load balancer.
  std::optional<std::string> proto{};             ///< Protocol of the listener, such as tcp.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
  std::optional<std::string> vport{};  ///< Required. Virtual port of the load balancer. Wire: VPort.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenMonitorResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerListenMonitorRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerListenMonitorRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
