// Generated from src/ens/models/CreateSnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateSnatEntry returns.
struct CreateSnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> snat_entry_id{};  ///< ID of the SNAT entry.
};

/// Creates an SNAT entry of a NAT gateway and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateSnatEntryRequest {
  using Response = CreateSnatEntryResponse;  ///< What the action returns.

  std::optional<std::string> dest_cidr{};          ///< Destination CIDR block. Wire: DestCIDR.
  std::optional<bool> eip_affinity{};              ///< Whether EIP affinity is enabled.
  std::optional<std::int64_t> idle_timeout{};      ///< Timeout of idle connections.
  std::optional<bool> isp_affinity{};              ///< Whether carrier affinity is enabled.
  std::optional<std::string> nat_gateway_id{};     ///< Required. ID of the NAT gateway.
  std::optional<std::string> snat_entry_name{};    ///< Name of the SNAT entry.
  std::optional<std::string> snat_ip{};            ///< Required. Public IP address of the SNAT entry.
  std::optional<std::string> source_cidr{};        ///< Source CIDR block of the SNAT entry. Wire: SourceCIDR.
  std::optional<std::string> source_network_id{};  ///< ID of the network whose traffic the SNAT entry is for.
  /// ID of the vSwitch whose traffic the SNAT entry is for. Wire: SourceVSwitchId.
  std::optional<std::string> source_vswitch_id{};
  std::optional<std::string> standby_snat_ip{};  ///< Standby public IP address of the SNAT entry.
  std::optional<std::string> type{};             ///< Type of the item.
};

const schema::Struct& SchemaOf(const CreateSnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
