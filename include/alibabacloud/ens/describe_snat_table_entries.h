// Generated from src/ens/models/DescribeSnatTableEntries.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSnatTableEntries returns.
struct DescribeSnatTableEntriesResponse {
  /// One SNAT table entry.
  struct SnatTableEntries {
    /// One SNAT IP.
    struct SnatIp {
      std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
      std::optional<std::string> ip{};             ///< IP address.
      std::optional<std::string> isp{};            ///< Carrier, such as cmcc, telecom or unicom.
      std::optional<bool> standby{};               ///< Whether this is the standby address.
    };

    /// @{
    /// A value of `standby_status`.
    static constexpr const char* kStandbyStatusRunning = "Running";
    static constexpr const char* kStandbyStatusStopping = "Stopping";
    static constexpr const char* kStandbyStatusStopped = "Stopped";
    static constexpr const char* kStandbyStatusStarting = "Starting";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusPending = "Pending";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusDeleting = "Deleting";
    /// @}

    std::optional<std::string> dest_cidr{};        ///< Destination CIDR block. Wire: DestCIDR.
    std::optional<bool> eip_affinity{};            ///< Whether EIP affinity is enabled.
    std::optional<std::int64_t> idle_timeout{};    ///< Timeout of idle connections.
    std::optional<bool> isp_affinity{};            ///< Whether carrier affinity is enabled.
    std::optional<std::string> nat_gateway_id{};   ///< ID of the NAT gateway.
    std::optional<std::string> snat_entry_id{};    ///< ID of the SNAT entry.
    std::optional<std::string> snat_entry_name{};  ///< Name of the SNAT entry.
    std::optional<std::string> snat_ip{};          ///< Public IP address of the SNAT entry.
    std::vector<SnatIp> snat_ips{};                ///< The public IP addresses of the SNAT entry.
    std::optional<std::string> source_cidr{};      ///< Source CIDR block of the SNAT entry. Wire: SourceCIDR.
    std::optional<std::string> standby_snat_ip{};  ///< Standby public IP address of the SNAT entry.
    std::optional<std::string> standby_status{};   ///< Status of the standby.
    std::optional<std::string> status{};           ///< Status of the SNAT table entry.
    std::optional<std::string> type{};             ///< Type of the SNAT table entry.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SnatTableEntries> snat_table_entries{};  ///< The SNAT entries.
  std::optional<std::int64_t> total_count{};           ///< Number of items on all pages.
};

/// Lists the SNAT entries of a NAT gateway.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `snat_table_entries`.
struct DescribeSnatTableEntriesRequest {
  using Response = DescribeSnatTableEntriesResponse;  ///< What the action returns.

  std::optional<std::string> nat_gateway_id{};   ///< Required. ID of the NAT gateway.
  std::optional<std::int64_t> page_number{};     ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};       ///< Items on a page. Default: 10.
  std::optional<bool> show_detail{};             ///< Whether to return details.
  std::optional<std::string> snat_entry_id{};    ///< ID of the SNAT entry.
  std::optional<std::string> snat_entry_name{};  ///< Name of the SNAT entry.
  std::optional<std::string> snat_ip{};          ///< Public IP address of the SNAT entry.
  std::vector<std::string> snat_ips{};           ///< Public IP addresses of the SNAT entry.
  std::optional<std::string> source_cidr{};      ///< Source CIDR block of the SNAT entry. Wire: SourceCIDR.
};

const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse::SnatTableEntries*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnatTableEntriesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnatTableEntriesRequest&) noexcept;
inline auto& ItemsOf(DescribeSnatTableEntriesResponse& page) noexcept {
  return page.snat_table_entries;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
