// Generated from src/ens/models/DescribeEpnInstanceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnInstanceAttribute returns.
struct DescribeEpnInstanceAttributeResponse {
  /// Configuration on one node.
  struct ConfVersions {
    std::optional<std::string> conf_version{};   ///< Version of the configuration.
    std::optional<std::string> ens_region_id{};  ///< ID of the node.
  };

  /// One instance.
  struct Instances {
    /// @{
    /// A value of `isp`.
    static constexpr const char* kIspCmcc = "cmcc";
    static constexpr const char* kIspUnicom = "unicom";
    static constexpr const char* kIspTelecom = "telecom";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusRunning = "Running";
    static constexpr const char* kStatusStopped = "Stopped";
    static constexpr const char* kStatusExpired = "Expired";
    /// @}

    std::optional<std::string> ens_region_id{};  ///< ID of the node that the instance runs on.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> instance_name{};  ///< Name of the instance.
    /// Carrier: cmcc (China Mobile), unicom (China Unicom) or telecom (China Telecom).
    std::optional<std::string> isp{};
    std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance.
    std::optional<std::string> public_ip_address{};   ///< Public IP address of the instance.
    std::optional<std::string> status{};              ///< State of the instance: Running, Stopped or Expired.
  };

  /// One vSwitch.
  struct VSwitches {
    std::optional<std::string> cidr_block{};     ///< Address range of the vSwitch.
    std::optional<std::string> ens_region_id{};  ///< ID of the node that the vSwitch is on.
    std::optional<std::string> vswitch_id{};     ///< ID of the vSwitch. Wire: VSwitchId.
    std::optional<std::string> vswitch_name{};   ///< Name of the vSwitch. Wire: VSwitchName.
  };

  /// @{
  /// A value of `networking_model`.
  static constexpr const char* kNetworkingModelSpeedUp = "SpeedUp";
  static constexpr const char* kNetworkingModelConnection = "Connection";
  static constexpr const char* kNetworkingModelSpeedUpAndConnection = "SpeedUpAndConnection";
  /// @}

  std::vector<ConfVersions> conf_versions{};       ///< Configuration of the EPN instance, by node.
  std::optional<std::string> epn_instance_id{};    ///< ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::string> epn_instance_name{};  ///< Name of the EPN instance. Wire: EPNInstanceName.
  std::vector<Instances> instances{};              ///< The instances in the EPN instance; empty in the intranet modes.
  /// Networking mode: SpeedUp (smart acceleration, public mode), Connection (internal connection, intranet mode) or
  /// SpeedUpAndConnection (both, intranet mode).
  std::optional<std::string> networking_model{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// The vSwitches in the EPN instance; empty in the public mode. Wire: VSwitches.
  std::vector<VSwitches> vswitches{};
};

/// Returns what is networked by an EPN instance. Instances is empty in the intranet networking modes, VSwitches in the
/// public one.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct DescribeEpnInstanceAttributeRequest {
  using Response = DescribeEpnInstanceAttributeResponse;  ///< What the action returns.

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
};

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::ConfVersions*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::Instances*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::VSwitches*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
