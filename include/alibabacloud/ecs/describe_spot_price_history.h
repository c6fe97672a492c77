// Generated from src/ecs/models/DescribeSpotPriceHistory.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSpotPriceHistory returns.
struct DescribeSpotPriceHistoryResponse {
  /// One spot price type.
  struct SpotPriceType {
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<std::string> io_optimized{};  ///< Whether the instance is I/O optimized: optimized or none.
    std::optional<std::string> network_type{};  ///< Type of the network.
    std::optional<double> origin_price{};       ///< Price before discounts.
    std::optional<double> spot_price{};         ///< Price of the spot instance.
    std::optional<std::string> timestamp{};     ///< Time of the price, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> zone_id{};       ///< Zone, such as cn-hangzhou-f.
  };

  std::optional<std::string> currency{};      ///< Currency, such as CNY.
  std::optional<std::int64_t> next_offset{};  ///< Where the next page starts: Offset of the next request.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SpotPriceType> spot_prices{};  ///< The spot prices.
};

/// Lists past spot prices of an instance type.
///
/// A read: repeated after any failure that may pass.
struct DescribeSpotPriceHistoryRequest {
  using Response = DescribeSpotPriceHistoryResponse;  ///< What the action returns.

  /// @{
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  static constexpr const char* kIoOptimizedNone = "none";
  /// @}
  /// @{
  /// A value of `network_type`.
  static constexpr const char* kNetworkTypeVpc = "vpc";
  static constexpr const char* kNetworkTypeClassic = "classic";
  /// @}
  /// @{
  /// A value of `os_type`.
  static constexpr const char* kOSTypeLinux = "linux";
  static constexpr const char* kOSTypeWindows = "windows";
  /// @}

  std::optional<std::string> end_time{};  ///< End of the time range or period.
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> io_optimized{};    ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<std::string> network_type{};    ///< Required. Type of the network.
  std::optional<std::int64_t> offset{};         ///< First row to return, from 0. Default: 0.
  std::optional<std::string> os_type{};         ///< Type of the operating system. Wire: OSType.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::int64_t> spot_duration{};  ///< Protection period of the spot instance. Default: 1.
  std::optional<std::string> start_time{};      ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::optional<std::string> zone_id{};         ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryResponse::SpotPriceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSpotPriceHistoryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
