// Generated from src/ens/models/DescribeSnatAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSnatAttribute returns.
struct DescribeSnatAttributeResponse {
  /// One SNAT IP.
  struct SnatIps {
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> ip{};             ///< IP address.
    std::optional<std::string> status{};         ///< Status of the SNAT IP.
  };

  std::optional<std::string> creation_time{};   ///< Time of creation.
  std::optional<std::string> dest_cidr{};       ///< Destination CIDR block. Wire: DestCIDR.
  std::optional<bool> eip_affinity{};           ///< Whether EIP affinity is enabled.
  std::optional<std::int64_t> idle_timeout{};   ///< Timeout of idle connections.
  std::optional<bool> isp_affinity{};           ///< Whether carrier affinity is enabled.
  std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> snat_entry_id{};    ///< ID of the SNAT entry.
  std::optional<std::string> snat_entry_name{};  ///< Name of the SNAT entry.
  std::optional<std::string> snat_ip{};          ///< Public IP address of the SNAT entry.
  std::vector<SnatIps> snat_ips{};               ///< The public IP addresses of the SNAT entry.
  std::optional<std::string> source_cidr{};      ///< Source CIDR block of the SNAT entry. Wire: SourceCIDR.
  std::optional<std::string> standby_snat_ip{};  ///< Standby public IP address of the SNAT entry.
  std::optional<std::string> standby_status{};   ///< Status of the standby.
  std::optional<std::string> status{};           ///< Status of the item.
  std::optional<std::string> type{};             ///< Type of the item.
};

/// Returns the attributes of an SNAT entry.
///
/// A read: repeated after any failure that may pass.
struct DescribeSnatAttributeRequest {
  using Response = DescribeSnatAttributeResponse;  ///< What the action returns.

  std::optional<std::string> snat_entry_id{};  ///< Required. ID of the SNAT entry.
};

const schema::Struct& SchemaOf(const DescribeSnatAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnatAttributeResponse::SnatIps*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnatAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnatAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
