// Generated from src/ens/models/DescribeServerLoadBalancerMonitor.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeServerLoadBalancerMonitor returns.
struct DescribeServerLoadBalancerMonitorResponse {
  /// One server load balancer monitor data.
  struct ServerLoadBalancerMonitorData {
    std::optional<std::int64_t> acc{};                ///< Number of accesses.
    std::optional<std::string> biz_time{};            ///< Time of the measurement, as yyyy-MM-dd HH:mm:ss.
    std::optional<std::string> ens_region_id{};       ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> load_balancer_id{};    ///< ID of the load balancer.
    std::optional<std::string> load_balancer_name{};  ///< Name of the load balancer.
    std::optional<std::string> load_balancer_spec{};  ///< Specification of the load balancer, such as elb.s1.small.
    std::optional<std::int64_t> reqs_2xx{};           ///< Number of requests answered with a 2xx status code.
    std::optional<std::int64_t> reqs_3xx{};           ///< Number of requests answered with a 3xx status code.
    std::optional<std::int64_t> reqs_4xx{};           ///< Number of requests answered with a 4xx status code.
    std::optional<std::int64_t> reqs_5xx{};           ///< Number of requests answered with a 5xx status code.
    std::optional<std::int64_t> rt_avg{};             ///< Average response time.
    std::optional<std::string> vip{};                 ///< Virtual IP address of the load balancer.
    std::optional<std::int64_t> vni{};                ///< Virtual network identifier (VNI).
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// The monitoring data of the load balancer.
  std::vector<ServerLoadBalancerMonitorData> server_load_balancer_monitor_data{};
};

/// Lists request and response time samples of a load balancer over a time range.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeServerLoadBalancerMonitorRequest {
  using Response = DescribeServerLoadBalancerMonitorResponse;  ///< What the action returns.

  std::optional<std::string> end_time{};          ///< Required. End of the time range or period.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the load balancer.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeServerLoadBalancerMonitorResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeServerLoadBalancerMonitorRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeServerLoadBalancerMonitorRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
