// Generated from src/ens/models/DescribeEpnInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnInstances returns.
struct DescribeEpnInstancesResponse {
  /// One EPN instance.
  struct EPNInstance {
    /// @{
    /// A value of `epn_instance_type`.
    static constexpr const char* kEPNInstanceTypeEdgeToEdge = "EdgeToEdge";
    /// @}
    /// @{
    /// A value of `networking_model`.
    static constexpr const char* kNetworkingModelSpeedUp = "SpeedUp";
    static constexpr const char* kNetworkingModelConnection = "Connection";
    static constexpr const char* kNetworkingModelSpeedUpAndConnection = "SpeedUpAndConnection";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusRunning = "Running";
    static constexpr const char* kStatusExcuting = "Excuting";
    static constexpr const char* kStatusStopped = "Stopped";
    /// @}

    std::optional<std::string> creation_time{};  ///< When the EPN instance was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> end_time{};       ///< End time of the EPN instance, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> epn_instance_id{};    ///< ID of the EPN instance. Wire: EPNInstanceId.
    std::optional<std::string> epn_instance_name{};  ///< Name of the EPN instance. Wire: EPNInstanceName.
    std::optional<std::string> epn_instance_type{};  ///< Type of the EPN instance: EdgeToEdge. Wire: EPNInstanceType.
    std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Limit of the upstream bandwidth in Mbit/s.
    /// When the EPN instance was last modified, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> modify_time{};
    /// Networking mode: SpeedUp (smart acceleration, public mode), Connection (internal connection, intranet mode) or
    /// SpeedUpAndConnection (both, intranet mode).
    std::optional<std::string> networking_model{};
    std::optional<std::string> start_time{};  ///< Start time of the EPN instance, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    /// State of the EPN instance: Running, Excuting (an operation is being executed) or Stopped.
    std::optional<std::string> status{};
  };

  std::vector<EPNInstance> epn_instances{};   ///< The EPN instances of this page. Wire: EPNInstances.
  std::optional<std::int64_t> page_number{};  ///< Page returned.
  std::optional<std::int64_t> page_size{};    ///< Entries per page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many EPN instances match in all.
};

/// Lists EPN instances, page by page.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `epn_instances`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeEpnInstancesRequest {
  using Response = DescribeEpnInstancesResponse;  ///< What the action returns.

  std::optional<std::string> epn_instance_id{};    ///< Only this EPN instance. Wire: EPNInstanceId.
  std::optional<std::string> epn_instance_name{};  ///< Only EPN instances of this name. Wire: EPNInstanceName.
  std::optional<std::int64_t> page_number{};       ///< Page to return; 1 by default.
  std::optional<std::int64_t> page_size{};         ///< Entries per page, 1 to 50; 10 by default.
};

const schema::Struct& SchemaOf(const DescribeEpnInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstancesResponse::EPNInstance*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeEpnInstancesResponse& page) noexcept {
  return page.epn_instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
