// Generated from src/ecs/models/AttachNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AttachNetworkInterface returns.
struct AttachNetworkInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Attaches an elastic network interface (ENI) to an instance in the same zone and VPC. The ENI must be Available and
/// the instance Running or Stopped; some instance types must be Stopped. Asynchronous: the ENI goes through Attaching
/// to InUse, or returns to Available if attaching failed.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: InvalidOperation.Ipv6CountExceeded, MissingParameter, UnsupportedParameter, InvalidParameter,
/// InvalidInstanceID.Malformed, InvalidOperation.InvalidRegion, InvalidOperation.InvalidEcsState,
/// InvalidOperation.InvalidEniState, InvalidOperation.DetachPrimaryEniNotAllowed, Forbidden.RegionId,
/// InvalidOperation.InvalidGeneration, InvalidParams.EniId, InvalidParameter.NetworkCardIndexInvalid,
/// InvalidOperation.UserNotSupportNetworkCard.
///
/// Errors, HTTP 403: InvalidUserType.NotSupported, Abs.InvalidAccount.NotFound, Forbidden.NotSupportRAM,
/// Forbidden.SubUser, MaxEniCountExceeded, EniPerInstanceLimitExceeded, InvalidOperation.AvailabilityZoneMismatch,
/// InvalidOperation.VpcMismatch, SecurityGroupInstanceLimitExceed, InvalidSecurityGroupId.NotVpc,
/// InvalidOperation.InvalidEniType, InvalidInstanceId.NotFound, InvalidEni.NotSameVpc,
/// InvalidOperation.Ipv4CountExceeded, InvalidOperation.EniServiceManaged, InvalidOperation.MultiGroupType,
/// InvalidOperation.NotSupportEnterpriseGroup, InvalidOperation.EniCountExceeded, InvalidOperation.EipBindModel,
/// InvalidOperation.Ipv6NotSupport, InvalidOperation.HotPlugNotSupport, InvalidInstance.NetworkType,
/// InvalidOperation.InvalidTrunkEniStatus, InvalidOperation.TrunkingIsNotAllowed,
/// InvalidOperation.InstanceTypeNotSupportEniTrunking, InvalidOperation.EniTypeNotSupportTrunking,
/// InvalidOperation.EniTrunkDeviceFull, InvalidParameter.EniNotBelongTrunk,
/// InvalidOperation.EniTypeNotSupportAttachToTrunk, InvalidParameter.EniNotBelongEcs,
/// InvalidParameter.InvalidEniQueueNumber, InvalidOperation.MaxEniQueueNumberExceeded,
/// InvalidOperation.ExceedInstanceTypeQueueNumber, InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni,
/// InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni,
/// InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode, InvalidOperation.EniTrafficModeNotSupportIpv6,
/// InvalidOperation.MaxEniQueuePairNumberExceed, InvalidParameter.InvalidQueuePairNumber,
/// InvalidOperation.EniQueuePairNumberOverflow, InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded.
///
/// Errors, HTTP 404: InvalidEcsId.NotFound, InvalidEniId.NotFound, InvalidVSwitchId.NotFound,
/// InvalidSecurityGroupId.NotFound.
struct AttachNetworkInterfaceRequest {
  using Response = AttachNetworkInterfaceResponse;  ///< What the action returns.

  /// Required. The instance to attach the ENI to; it can have several. One running since before 1 April 2018 must be
  /// restarted first.
  std::optional<std::string> instance_id{};
  /// Index of the network card to attach to; valid values depend on the instance family. Leave unset if the instance
  /// type has no network cards to choose from.
  std::optional<std::int64_t> network_card_index{};
  /// Required. The ENI to attach, in state Available. Its vSwitch must be in the zone and VPC of the instance.
  std::optional<std::string> network_interface_id{};
  std::optional<std::string> region_id{};  ///< Required. Region of the instance, such as cn-hangzhou.
  /// ID of the trunk ENI. The service does not offer this parameter for use yet.
  std::optional<std::string> trunk_network_instance_id{};
  std::optional<bool> wait_for_network_configuration_ready{};  ///< No longer supported by the service. @deprecated
};

const schema::Struct& SchemaOf(const AttachNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachNetworkInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
