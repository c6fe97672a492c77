// Generated from src/ens/models/DescribeSecondaryPublicIpAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSecondaryPublicIpAddresses returns.
struct DescribeSecondaryPublicIpAddressesResponse {
  /// One secondary public IP address.
  struct SecondaryPublicIpAddresses {
    /// @{
    /// A value of `ip_version`.
    static constexpr const char* kIpVersionIpv4 = "ipv4";
    static constexpr const char* kIpVersionIpv6 = "ipv6";
    /// @}
    /// @{
    /// A value of `isp`.
    static constexpr const char* kIspCmcc = "cmcc";
    static constexpr const char* kIspUnicom = "unicom";
    static constexpr const char* kIspTelecom = "telecom";
    /// @}

    std::optional<std::int64_t> cidr_mask{};                   ///< Length of the subnet mask in bits, such as 24.
    std::optional<std::string> creation_time{};                ///< Time of creation.
    std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> gateway{};                      ///< IP address of the gateway.
    std::optional<std::string> ip_version{};                   ///< IP version, ipv4 or ipv6.
    std::optional<std::string> isp{};                          ///< Carrier, such as cmcc, telecom or unicom.
    std::optional<std::string> secondary_public_ip_address{};  ///< Address of the secondary public IP.
    std::optional<std::string> secondary_public_ip_id{};       ///< ID of the secondary public IP address.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SecondaryPublicIpAddresses> secondary_public_ip_addresses{};  ///< The secondary public IP addresses.
  std::optional<std::int64_t> total_count{};                                ///< Number of items on all pages.
};

/// Lists secondary public IP addresses.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `secondary_public_ip_addresses`.
struct DescribeSecondaryPublicIpAddressesRequest {
  using Response = DescribeSecondaryPublicIpAddressesResponse;  ///< What the action returns.

  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspTelecom = "telecom";
  /// @}

  std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ens_region_ids{};                 ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> isp{};                          ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page. Range: 1..100. Default: 10.
  std::optional<std::string> secondary_public_ip_address{};  ///< Address of the secondary public IP.
  std::optional<std::string> secondary_public_ip_id{};       ///< ID of the secondary public IP address.
};

const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecondaryPublicIpAddressesRequest&) noexcept;
inline auto& ItemsOf(DescribeSecondaryPublicIpAddressesResponse& page) noexcept {
  return page.secondary_public_ip_addresses;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
