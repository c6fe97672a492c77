// Generated from src/ecs/models/DescribeBandwidthPackages.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeBandwidthPackages returns.
struct DescribeBandwidthPackagesResponse {
  /// One bandwidth package.
  struct BandwidthPackage {
    /// One public IP address.
    struct PublicIpAddresse {
      std::optional<std::string> allocation_id{};  ///< ID of the EIP.
      std::optional<std::string> ip_address{};     ///< IP address.
    };

    std::optional<std::string> bandwidth{};  ///< Bandwidth of the EIP, bandwidth package or physical connection.
    std::optional<std::string> bandwidth_package_id{};  ///< ID of the bandwidth package.
    std::optional<std::string> business_status{};       ///< Business status of the resource.
    std::optional<std::string> creation_time{};         ///< Time of creation.
    std::optional<std::string> description{};           ///< Description of the bandwidth package.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::string> ip_count{};                ///< Number of IP addresses.
    std::optional<std::string> isp{};                     ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
    std::optional<std::string> name{};                    ///< Name of the bandwidth package.
    std::optional<std::string> nat_gateway_id{};          ///< ID of the NAT gateway.
    std::vector<PublicIpAddresse> public_ip_addresses{};  ///< Public IP addresses of the resource.
    std::optional<std::string> region_id{};               ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};                  ///< Status of the bandwidth package.
    std::optional<std::string> zone_id{};                 ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<BandwidthPackage> bandwidth_packages{};  ///< The bandwidth packages.
  std::optional<std::int64_t> page_number{};           ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};             ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists bandwidth packages of NAT gateways.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `bandwidth_packages`.
struct DescribeBandwidthPackagesRequest {
  using Response = DescribeBandwidthPackagesResponse;  ///< What the action returns.

  std::optional<std::string> bandwidth_package_id{};  ///< ID of the bandwidth package.
  std::optional<std::string> nat_gateway_id{};        ///< ID of the NAT gateway.
  std::optional<std::int64_t> page_number{};          ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};            ///< Items on a page.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse::BandwidthPackage*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandwidthPackagesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeBandwidthPackagesRequest&) noexcept;
inline auto& ItemsOf(DescribeBandwidthPackagesResponse& page) noexcept {
  return page.bandwidth_packages;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
