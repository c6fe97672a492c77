// Generated from src/ens/models/DescribeForwardTableEntries.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeForwardTableEntries returns.
struct DescribeForwardTableEntriesResponse {
  /// One forward table entry.
  struct ForwardTableEntries {
    /// @{
    /// A value of `ip_protocol`.
    static constexpr const char* kIpProtocolTCP = "TCP";
    static constexpr const char* kIpProtocolUDP = "UDP";
    static constexpr const char* kIpProtocolAny = "Any";
    /// @}
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

    std::optional<std::string> external_ip{};              ///< External (public) IP address.
    std::optional<std::string> external_ip_isp{};          ///< Carrier of the external IP address.
    std::optional<std::string> external_port{};            ///< External (public) port.
    std::optional<std::string> forward_entry_id{};         ///< ID of the DNAT (forward) entry.
    std::optional<std::string> forward_entry_name{};       ///< Name of the DNAT (forward) entry.
    std::optional<std::string> health_check_port{};        ///< Port of the health check.
    std::optional<std::string> internal_ip{};              ///< Internal (private) IP address.
    std::optional<std::string> internal_port{};            ///< Internal (private) port.
    std::optional<std::string> ip_protocol{};              ///< Network protocol, such as TCP.
    std::optional<std::string> nat_gateway_id{};           ///< ID of the NAT gateway.
    std::optional<std::string> standby_ens_region_id{};    ///< Node of the standby address.
    std::optional<std::string> standby_external_ip{};      ///< Standby public IP address of the DNAT entry.
    std::optional<std::string> standby_external_ip_isp{};  ///< ISP of the standby public IP address.
    std::optional<std::string> standby_status{};           ///< Status of the standby.
    std::optional<std::string> status{};                   ///< Status of the forward table entry.
  };

  std::vector<ForwardTableEntries> forward_table_entries{};  ///< The DNAT (forward) entries.
  std::optional<std::string> page_number{};                  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};                    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists the port forwarding (DNAT) entries of a NAT gateway.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `forward_table_entries`.
struct DescribeForwardTableEntriesRequest {
  using Response = DescribeForwardTableEntriesResponse;  ///< What the action returns.

  /// @{
  /// A value of `ip_protocol`.
  static constexpr const char* kIpProtocolTCP = "TCP";
  static constexpr const char* kIpProtocolUDP = "UDP";
  static constexpr const char* kIpProtocolAny = "Any";
  /// @}

  std::optional<std::string> external_ip{};         ///< External (public) IP address.
  std::optional<std::string> forward_entry_id{};    ///< ID of the DNAT (forward) entry.
  std::optional<std::string> forward_entry_name{};  ///< Name of the DNAT (forward) entry.
  std::optional<std::string> internal_ip{};         ///< Internal (private) IP address.
  std::optional<std::string> ip_protocol{};         ///< Network protocol, such as TCP.
  std::optional<std::string> nat_gateway_id{};      ///< Required. ID of the NAT gateway.
  std::optional<std::int64_t> page_number{};        ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};          ///< Items on a page. Default: 10.
  std::optional<bool> show_detail{};                ///< Whether to return details.
};

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse::ForwardTableEntries*) noexcept;
const schema::Struct& SchemaOf(const DescribeForwardTableEntriesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeForwardTableEntriesRequest&) noexcept;
inline auto& ItemsOf(DescribeForwardTableEntriesResponse& page) noexcept {
  return page.forward_table_entries;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
