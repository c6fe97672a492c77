// Generated from src/ens/models/DescribeEnsEipAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsEipAddresses returns.
struct DescribeEnsEipAddressesResponse {
  /// One EIP.
  struct EipAddress {
    /// One lock.
    struct Lock {
      std::optional<std::string> lock_reason{};  ///< Reason of the lock. Known from the API metadata only.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> key{};  ///< Key of the tag. Known from the API metadata only.
      /// Key of the tag; deprecated. Known from the API metadata only. @deprecated
      std::optional<std::string> tag_key{};
      /// Value of the tag; deprecated. Known from the API metadata only. @deprecated
      std::optional<std::string> tag_value{};
      std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
    };

    /// @{
    /// A value of `charge_type`.
    static constexpr const char* kChargeTypePrePaid = "PrePaid";
    static constexpr const char* kChargeTypePostPaid = "PostPaid";
    /// @}
    /// @{
    /// A value of `instance_type`.
    static constexpr const char* kInstanceTypeSlbInstance = "SlbInstance";
    static constexpr const char* kInstanceTypeEnsInstance = "EnsInstance";
    /// @}
    /// @{
    /// A value of `internet_charge_type`.
    static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
    static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
    /// @}
    /// @{
    /// A value of `isp`.
    static constexpr const char* kIspTelecom = "telecom";
    static constexpr const char* kIspUnicom = "unicom";
    static constexpr const char* kIspCmcc = "cmcc";
    static constexpr const char* kIspCbn = "cbn";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusAssociating = "Associating";
    static constexpr const char* kStatusUnassociating = "Unassociating";
    static constexpr const char* kStatusInUse = "InUse";
    static constexpr const char* kStatusAvailable = "Available";
    /// @}

    std::optional<std::string> allocation_id{};  ///< ID of the EIP.
    /// When the EIP was created: in UTC as yyyy-MM-ddTHH:mm:ssZ, or as milliseconds since 1970-01-01T00:00:00Z.
    std::optional<std::string> allocation_time{};
    std::optional<std::int64_t> bandwidth{};  ///< Peak bandwidth of the EIP in Mbit/s, 5 to 10000; 5 by default.
    /// Bandwidth of the bandwidth package. Known from the API metadata only.
    std::optional<std::int64_t> bandwidth_package_bandwidth{};
    /// ID of the bandwidth package. Known from the API metadata only.
    std::optional<std::string> bandwidth_package_id{};
    /// Payment method of the EIP: PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> charge_type{};
    std::optional<std::string> description{};    ///< Description of the EIP.
    std::optional<std::string> ens_region_id{};  ///< ID of the node that the EIP is on.
    /// Whether replying to ICMP is enabled. Known from the API metadata only.
    std::optional<bool> icmp_reply_enabled{};
    std::optional<std::string> instance_id{};  ///< ID of the instance that the EIP is bound to.
    /// Type of the instance that the EIP is bound to: SlbInstance (ELB) or EnsInstance (ENS instance).
    std::optional<std::string> instance_type{};
    /// Billing method of the bandwidth: 95BandwidthByMonth (monthly 95th percentile) or PayByBandwidth (fixed
    /// bandwidth).
    std::optional<std::string> internet_charge_type{};
    std::optional<std::string> ip_address{};  ///< IP address of the EIP.
    std::optional<std::string> ip_status{};   ///< State of the IP address. Known from the API metadata only.
    /// Carrier: telecom (China Telecom), unicom (China Unicom), cmcc (China Mobile) or cbn (China Broadcasting
    /// Network).
    std::optional<std::string> isp{};
    std::optional<std::string> name{};    ///< Name of the EIP.
    std::vector<Lock> operation_locks{};  ///< Locks on the EIP. Known from the API metadata only.
    std::optional<bool> standby{};        ///< Whether the EIP is a standby EIP. Known from the API metadata only.
    /// State of the EIP: Associating (being bound), Unassociating (being unbound), InUse (assigned) or Available.
    std::optional<std::string> status{};
    std::vector<Tag> tags{};  ///< Tags of the EIP. Known from the API metadata only.
  };

  std::vector<EipAddress> eip_addresses{};    ///< The EIPs of this page.
  std::optional<std::int64_t> page_number{};  ///< Page returned.
  std::optional<std::int64_t> page_size{};    ///< Entries per page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many EIPs match in all.
};

/// Lists elastic IP addresses (EIPs), page by page. Limits: 100 calls per second, 10 per user.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `eip_addresses`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeEnsEipAddressesRequest {
  using Response = DescribeEnsEipAddressesResponse;  ///< What the action returns.

  /// @{
  /// A value of `associated_instance_type`.
  static constexpr const char* kAssociatedInstanceTypeSlbInstance = "SlbInstance";
  static constexpr const char* kAssociatedInstanceTypeNatSlbInstance = "NatSlbInstance";
  static constexpr const char* kAssociatedInstanceTypeEnsInstance = "EnsInstance";
  /// @}
  /// @{
  /// A value of `standby`.
  static constexpr const char* kStandbyTrue = "true";
  static constexpr const char* kStandbyFalse = "false";
  /// @}

  std::vector<std::string> allocation_id{};             ///< Only EIPs with one of these IDs, up to 50.
  std::optional<std::string> associated_instance_id{};  ///< Only EIPs bound to this instance.
  /// Only EIPs for instances of this type: SlbInstance (ELB), NatSlbInstance (ELB that is bound to several EIPs) or
  /// EnsInstance (ENS instance).
  std::optional<std::string> associated_instance_type{};
  std::vector<std::string> eip_address{};      ///< Only EIPs with one of these IP addresses, up to 50.
  std::optional<std::string> eip_name{};       ///< Only EIPs of this name. Known from the API metadata only.
  std::optional<std::string> ens_region_id{};  ///< Only EIPs on this node. Known from the API metadata only.
  std::vector<std::string> ens_region_ids{};   ///< Only EIPs on one of these nodes. Known from the API metadata only.
  /// Only EIPs with this setting of replying to ICMP. Known from the API metadata only.
  std::optional<bool> icmp_reply_enabled{};
  std::optional<std::string> lock_reason{};   ///< Only EIPs locked for this reason. Known from the API metadata only.
  std::optional<std::int64_t> page_number{};  ///< Page to return, from 1; 1 by default.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, 10 to 100; 10 by default.
  /// Only EIPs that are standby EIPs or not: true or false. Known from the API metadata only.
  std::optional<std::string> standby{};
  std::optional<std::string> status{};  ///< Only EIPs in this state. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress::Lock*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsEipAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsEipAddressesRequest&) noexcept;
inline auto& ItemsOf(DescribeEnsEipAddressesResponse& page) noexcept {
  return page.eip_addresses;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
