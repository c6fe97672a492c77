// Generated from src/ens/models/ModifyEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyEpnInstance returns.
struct ModifyEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes name, networking mode or bandwidth of an EPN instance.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct ModifyEpnInstanceRequest {
  using Response = ModifyEpnInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `networking_model`.
  static constexpr const char* kNetworkingModelSpeedUp = "SpeedUp";
  static constexpr const char* kNetworkingModelConnection = "Connection";
  static constexpr const char* kNetworkingModelSpeedUpAndConnection = "SpeedUpAndConnection";
  /// @}

  std::optional<std::string> epn_instance_id{};    ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::string> epn_instance_name{};  ///< New name of the EPN instance. Wire: EPNInstanceName.
  /// Greatest outbound public bandwidth in Mbit/s, 1 to 100.
  std::optional<std::int64_t> internet_max_bandwidth_out{};
  /// New networking mode: SpeedUp (smart acceleration, public mode), Connection (internal connection, intranet mode) or
  /// SpeedUpAndConnection (both, intranet mode). From an intranet mode, only the other intranet mode can be chosen.
  std::optional<std::string> networking_model{};
};

const schema::Struct& SchemaOf(const ModifyEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyEpnInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
