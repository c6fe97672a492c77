// Generated from src/ens/models/DescribeInstanceBandwidthDetail.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceBandwidthDetail returns.
struct DescribeInstanceBandwidthDetailResponse {
  /// One bandwidth.
  struct Bandwidths {
    std::optional<std::int64_t> ali_uid{};       ///< ID of the Alibaba Cloud account.
    std::optional<std::string> biz_time{};       ///< Time of the measurement, as yyyy-MM-dd HH:mm:ss.
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::int64_t> flow_type{};     ///< Type of the traffic.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> instance_type{};  ///< Type of the instance.
    std::optional<std::string> ip{};             ///< IP address.
    std::optional<std::string> isp{};            ///< Carrier, such as cmcc, telecom or unicom.
    std::optional<std::int64_t> rx_bw{};         ///< Receive bandwidth.
    std::optional<std::string> service_type{};   ///< Type of the service.
    std::optional<std::int64_t> tx_bw{};         ///< Transmit bandwidth.
  };

  std::vector<Bandwidths> bandwidths{};       ///< The bandwidth measurements.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists bandwidth samples of instances over a time range.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `bandwidths`.
struct DescribeInstanceBandwidthDetailRequest {
  using Response = DescribeInstanceBandwidthDetailResponse;  ///< What the action returns.

  std::optional<std::string> end_time{};       ///< Required. End of the time range or period.
  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> instance_type{};  ///< Type of the instance.
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page. Default: 200.
  std::optional<std::string> service_type{};   ///< Type of the service.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailResponse::Bandwidths*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceBandwidthDetailRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceBandwidthDetailResponse& page) noexcept {
  return page.bandwidths;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
