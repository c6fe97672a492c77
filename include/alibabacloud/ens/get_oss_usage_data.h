// Generated from src/ens/models/GetOssUsageData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetOssUsageData returns.
struct GetOssUsageDataResponse {
  /// One usage.
  struct UsageList {
    std::optional<std::int64_t> lan_rx_bw{};           ///< Inbound LAN bandwidth.
    std::optional<std::int64_t> lan_tx_bw{};           ///< Outbound LAN bandwidth.
    std::optional<std::int64_t> point{};               ///< Number of the point in the series.
    std::optional<std::string> point_ts{};             ///< Time of the point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::int64_t> storage_usage_byte{};  ///< Storage used, in bytes.
    std::optional<std::int64_t> wan_rx_bw{};           ///< Receive bandwidth on the WAN side.
    std::optional<std::int64_t> wan_tx_bw{};           ///< Transmit bandwidth on the WAN side.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<UsageList> usage_list{};  ///< The usage data.
};

/// Lists storage and bandwidth usage samples of a bucket over a time range.
///
/// A read: repeated after any failure that may pass.
struct GetOssUsageDataRequest {
  using Response = GetOssUsageDataResponse;  ///< What the action returns.

  std::optional<std::string> bucket{};    ///< Name of the bucket.
  std::optional<std::string> end_time{};  ///< Required. End of the time range or period.
  std::optional<std::string> period{};    ///< Length of the subscription. Default: 5.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const GetOssUsageDataResponse*) noexcept;
const schema::Struct& SchemaOf(const GetOssUsageDataResponse::UsageList*) noexcept;
const schema::Struct& SchemaOf(const GetOssUsageDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetOssUsageDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
