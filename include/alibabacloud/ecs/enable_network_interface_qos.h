// Generated from src/ecs/models/EnableNetworkInterfaceQoS.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What EnableNetworkInterfaceQoS returns.
struct EnableNetworkInterfaceQoSResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Turns on rate limits for the traffic of an elastic network interface (ENI) over the internal network, or changes
/// them. HTTPS only.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: MissingParameter, UnsupportedParameter, InvalidParameter, InvalidInstanceID.Malformed,
/// InvalidParams.EniId, Forbidden.RegionId, InvalidParameter.Conflict.
///
/// Errors, HTTP 403: InvalidUserType.NotSupported, Abs.InvalidAccount.NotFound, Forbidden.NotSupportRAM,
/// Forbidden.SubUser, InvalidOperation.EniServiceManaged, InvalidOperation.ResourceManagedByCloudProduct.
///
/// Errors, HTTP 404: InvalidEniId.NotFound, InvalidVSwitchId.NotFound, InvalidSecurityGroupId.NotFound.
struct EnableNetworkInterfaceQoSRequest {
  using Response = EnableNetworkInterfaceQoSResponse;  ///< What the action returns.

  /// The limits to set; every member is optional.
  struct QoS {
    /// Greatest inbound bandwidth over the internal network, in kbit/s: at least 50000, in steps of 1000.
    std::optional<std::int64_t> bandwidth_rx{};
    /// Greatest outbound bandwidth over the internal network, in kbit/s: at least 50000, in steps of 1000.
    std::optional<std::int64_t> bandwidth_tx{};
    /// Greatest number of concurrent sessions: at least 10000, in steps of 10000.
    std::optional<std::int64_t> concurrent_connections{};
    /// Greatest inbound rate over the internal network, in packets per second: at least 10000, in steps of 10000.
    std::optional<std::int64_t> pps_rx{};
    /// Greatest outbound rate over the internal network, in packets per second: at least 10000, in steps of 10000.
    std::optional<std::int64_t> pps_tx{};
  };

  std::optional<std::string> network_interface_id{};  ///< Required. The ENI to limit.
  QoS qos{};                                          ///< The limits to set; every member is optional. Wire: QoS.
  std::optional<std::string> region_id{};             ///< Required. Region of the ENI, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSResponse*) noexcept;
const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest*) noexcept;
const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest::QoS*) noexcept;
const schema::Action& ActionOf(const Client&, const EnableNetworkInterfaceQoSRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
