// Generated from src/ecs/models/DescribeEipAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeEipAddresses returns.
struct DescribeEipAddressesResponse {
  /// One EIP address.
  struct EipAddress {
    /// One lock reason.
    struct LockReason {
      std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
    };

    std::optional<std::string> allocation_id{};    ///< ID of the EIP.
    std::optional<std::string> allocation_time{};  ///< When the EIP is allocated.
    std::optional<std::string> bandwidth{};        ///< Bandwidth of the EIP, bandwidth package or physical connection.
    std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> eip_bandwidth{};  ///< Bandwidth of the EIP.
    std::optional<std::string> expired_time{};   ///< Time of expiration.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::string> ip_address{};    ///< IP address.
    std::vector<LockReason> operation_locks{};  ///< The locks on operations on the resource.
    std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};        ///< Status of the EIP address.
  };

  std::vector<EipAddress> eip_addresses{};    ///< The EIPs.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists elastic IP addresses (EIPs).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `eip_addresses`.
///
/// @deprecated Use DescribeEipAddresses of Vpc.
struct DescribeEipAddressesRequest {
  using Response = DescribeEipAddressesResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};    ///< Key of the filter.
    std::optional<std::string> value{};  ///< Value of the filter.
  };

  std::optional<std::string> allocation_id{};             ///< ID of the EIP.
  std::optional<std::string> associated_instance_id{};    ///< ID of the instance the EIP is associated with.
  std::optional<std::string> associated_instance_type{};  ///< Type of the instance the EIP is associated with.
  std::optional<std::string> charge_type{};   ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> eip_address{};   ///< IP address of the EIP.
  std::vector<Filter> filter{};               ///< The filters, each a key with a value. At most 2 items.
  std::optional<std::string> isp{};           ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
  std::optional<std::string> lock_reason{};   ///< Reason of a lock to filter by.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> status{};        ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeEipAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipAddressesResponse::EipAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipAddressesResponse::EipAddress::LockReason*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipAddressesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipAddressesRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEipAddressesRequest&) noexcept;
inline auto& ItemsOf(DescribeEipAddressesResponse& page) noexcept {
  return page.eip_addresses;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
