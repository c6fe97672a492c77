// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string_view>

/// Error codes of the documented actions of Ecs, to compare with Error::code. The service has more than these, and adds
/// some without notice.
namespace alibabacloud::ecs::errors {

/// The account does not exist, or its AccessKey pair has expired. Documented for AttachNetworkInterface,
/// DescribeNetworkInterfaces, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kAbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound";
/// The account has overdue payments. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kAccountArrearage = "Account.Arrearage";
/// A bandwidth increase does not support an ISP. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kBandIncreaseNotSupportIsp = "BandIncreaseNotSupportIsp";
/// An instance with an EIP cannot have its bandwidth raised for a time. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kBandwidthUpgradeDeniedEipBoundInstance = "BandwidthUpgradeDenied.EipBoundInstance";
/// The billing method of the instance does not allow this operation. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kChargeTypeViolation = "ChargeTypeViolation";
/// The bandwidth may not be lowered. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kDecreasedBandwidthNotAllowed = "DecreasedBandwidthNotAllowed";
/// The instance has as many ENIs as its type allows. Documented for AttachNetworkInterface.
inline constexpr std::string_view kEniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded";
/// RAM users may not use this action. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kForbiddenNotSupportRAM = "Forbidden.NotSupportRAM";
/// The action is not available in this region. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kForbiddenRegionId = "Forbidden.RegionId";
/// The RAM user has no right to the resource; the account owner must grant it. Documented for AttachNetworkInterface,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kForbiddenSubUser = "Forbidden.SubUser";
/// The marketplace image could not be ordered. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kImageOrderFailed = "Image.OrderFailed";
/// The state of the instance does not allow this operation. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kIncorrectInstanceStatus = "IncorrectInstanceStatus";
/// The instance has been downgraded as often as allowed. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInstanceDowngradeQuotaExceed = "InstanceDowngrade.QuotaExceed";
/// The instance has expired (prepaid) or is in arrears (postpaid). Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInstanceExpiredOrInArrears = "InstanceExpiredOrInArrears";
/// The instance is locked for security reasons. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInstanceLockedForSecurity = "InstanceLockedForSecurity";
/// Internal error of the service. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInternalError = "InternalError";
/// The balance of the account is too low. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance";
/// The operation is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidAction = "InvalidAction";
/// The instance has an active temporary upgrade. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidActionWithActiveElasticUpgrade = "InvalidAction.WithActiveElasticUpgrade";
/// With ISP the outbound bandwidth must be greater than 0. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidBandwidthOutLessThanZero = "InvalidBandwidthOut.LessThanZero";
/// A temporary upgrade may not be lower than the present bandwidth. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidBandwidthValueNotSupported = "InvalidBandwidth.ValueNotSupported";
/// ClientToken is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported";
/// No instance has this ID. Documented for AttachNetworkInterface, DescribeNetworkInterfaces.
inline constexpr std::string_view kInvalidEcsIdNotFound = "InvalidEcsId.NotFound";
/// EndTime is after the resource expires. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidEndTimeBeyondLifeCycle = "InvalidEndTime.BeyondLifeCycle";
/// EndTime is out of range. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidEndTimeValueNotSupported = "InvalidEndTime.ValueNotSupported";
/// No ENI has this ID. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidEniIdNotFound = "InvalidEniId.NotFound";
/// The ENI is in another VPC than the resource. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidEniNotSameVpc = "InvalidEni.NotSameVpc";
/// The billing method of the instance is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceChargeTypeValueNotSupported = 
    "InvalidInstanceChargeType.ValueNotSupported";
/// The instance has an EIP; disassociate it first. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceEipNotSupport = "InvalidInstance.EipNotSupport";
/// InstanceId is malformed. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidInstanceIDMalformed = "InvalidInstanceID.Malformed";
/// No instance has this ID. Documented for AttachNetworkInterface, ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceIdNotFound = "InvalidInstanceId.NotFound";
/// An instance in a VPC with an EIP takes no public bandwidth. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceInstanceNotSupported = "InvalidInstance.InstanceNotSupported";
/// The instance has NAT port mappings; remove them first. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceNatPortMapNotSupport = "InvalidInstance.NatPortMapNotSupport";
/// The network type of the instance does not allow this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidInstanceNetworkType = "InvalidInstance.NetworkType";
/// The state of the instance does not allow this operation. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceStatus = "InvalidInstanceStatus";
/// The instance is not Stopped. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceStatusNotStopped = "InvalidInstanceStatus.NotStopped";
/// The account has an unpaid order; pay or cancel it first. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder";
/// The billing method of the traffic is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInternetChargeTypeValueNotSupported = 
    "InvalidInternetChargeType.ValueNotSupported";
/// InternetMaxBandwidthIn is out of range. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInternetMaxBandwidthInValueNotSupported = 
    "InvalidInternetMaxBandwidthIn.ValueNotSupported";
/// InternetMaxBandwidthOut is out of range. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidInternetMaxBandwidthOutValueNotSupported = 
    "InvalidInternetMaxBandwidthOut.ValueNotSupported";
/// The outbound bandwidth is invalid for the ISP. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidIspBandwidthOut = "InvalidIspBandwidthOut";
/// The ISP is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidIspTypeValueNotSupported = "InvalidIspType.ValueNotSupported";
/// The account may not choose an ISP. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidIspUID = "InvalidIspUID";
/// The network type is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidNetworkTypeValueNotSupported = "InvalidNetworkType.ValueNotSupported";
/// The ENI and the instance are in different zones. Documented for AttachNetworkInterface, DescribeNetworkInterfaces.
inline constexpr std::string_view kInvalidOperationAvailabilityZoneMismatch = 
    "InvalidOperation.AvailabilityZoneMismatch";
/// A primary ENI cannot be detached. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationDetachPrimaryEniNotAllowed = 
    "InvalidOperation.DetachPrimaryEniNotAllowed";
/// The way an EIP is bound does not allow this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEipBindModel = "InvalidOperation.EipBindModel";
/// The advanced (enterprise) security group holds as many ENIs as it may. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniCountExceeded = "InvalidOperation.EniCountExceeded";
/// The queue pair number of the ENI is out of range. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniQueuePairNumberOverflow = 
    "InvalidOperation.EniQueuePairNumberOverflow";
/// The ENI is managed by a cloud service and cannot be changed. Documented for AttachNetworkInterface,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged";
/// The traffic mode of the ENI does not support IPv6. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniTrafficModeNotSupportIpv6 = 
    "InvalidOperation.EniTrafficModeNotSupportIpv6";
/// The trunk ENI cannot take more members. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniTrunkDeviceFull = "InvalidOperation.EniTrunkDeviceFull";
/// An ENI of this type cannot be attached to a trunk ENI. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniTypeNotSupportAttachToTrunk = 
    "InvalidOperation.EniTypeNotSupportAttachToTrunk";
/// The type of the ENI does not support trunking. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationEniTypeNotSupportTrunking = 
    "InvalidOperation.EniTypeNotSupportTrunking";
/// All ENIs together have more queues than the instance type allows. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationExceedInstanceTypeQueueNumber = 
    "InvalidOperation.ExceedInstanceTypeQueueNumber";
/// The instance has as many ENIs in HighPerformance mode as it may. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationHighPerformanceEniPerInstanceLimitExceeded = 
    "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded";
/// A member ENI cannot use the HighPerformance traffic mode. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationHighPerformanceTrafficModeNotSupportMemberEni = 
    "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni";
/// A trunk ENI cannot use the HighPerformance traffic mode. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationHighPerformanceTrafficModeNotSupportTrunkEni = 
    "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni";
/// The operation is not possible while the instance is running; stop it first. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationHotPlugNotSupport = "InvalidOperation.HotPlugNotSupport";
/// The instance must be Running or Stopped. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidOperationInstanceStatusUnsupported = 
    "InvalidOperation.InstanceStatusUnsupported";
/// The instance type does not support ENI trunking. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInstanceTypeNotSupportEniTrunking = 
    "InvalidOperation.InstanceTypeNotSupportEniTrunking";
/// The instance type does not support the HighPerformance traffic mode. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode = 
    "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode";
/// InternetMaxBandwidthOut may not be changed. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidOperationInternetMaxBandwidthOutUnsupported = 
    "InvalidOperation.InternetMaxBandwidthOutUnsupported";
/// The state of the instance does not allow this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState";
/// The state of the ENI does not allow this operation; it must be Available. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState";
/// The type of the ENI does not allow this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType";
/// The generation of the instance type does not support this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidGeneration = "InvalidOperation.InvalidGeneration";
/// RegionId is invalid. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidRegion = "InvalidOperation.InvalidRegion";
/// The state of the trunk ENI does not allow this operation. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationInvalidTrunkEniStatus = "InvalidOperation.InvalidTrunkEniStatus";
/// The limit on IPv4 addresses is reached. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded";
/// The instance type cannot hold more IPv6 addresses. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded";
/// IPv6 is not supported here. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport";
/// The ENI has more queues than allowed. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationMaxEniQueueNumberExceeded = 
    "InvalidOperation.MaxEniQueueNumberExceeded";
/// The ENI has more queue pairs than allowed. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationMaxEniQueuePairNumberExceed = 
    "InvalidOperation.MaxEniQueuePairNumberExceed";
/// The instance cannot join security groups of different types. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationMultiGroupType = "InvalidOperation.MultiGroupType";
/// The region does not support this network type. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidOperationNetworkTypeUnsupported = "InvalidOperation.NetworkTypeUnsupported";
/// The instance type does not support advanced (enterprise) security groups. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationNotSupportEnterpriseGroup = 
    "InvalidOperation.NotSupportEnterpriseGroup";
/// No public IP addresses are left for this region or billing method. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidOperationPublicIpAddressNoStock = "InvalidOperation.PublicIpAddressNoStock";
/// A security group managed by a cloud service cannot be changed. Documented for EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidOperationResourceManagedByCloudProduct = 
    "InvalidOperation.ResourceManagedByCloudProduct";
/// A starter package cannot be modified. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidOperationStarterPackage = "InvalidOperation.StarterPackage";
/// ENI trunking is not allowed. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationTrunkingIsNotAllowed = "InvalidOperation.TrunkingIsNotAllowed";
/// The account may not choose a network card. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidOperationUserNotSupportNetworkCard = 
    "InvalidOperation.UserNotSupportNetworkCard";
/// The VPC does not match the other parameters. Documented for AttachNetworkInterface, DescribeNetworkInterfaces.
inline constexpr std::string_view kInvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch";
/// AllocatePublicIp is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParamAllocatePublicIp = "InvalidParam.AllocatePublicIp";
/// A parameter has an invalid value. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidParameter = "InvalidParameter";
/// The bandwidth is invalid. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParameterBandwidth = "InvalidParameter.Bandwidth";
/// The bandwidth is greater than the base bandwidth. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParameterBandwidthBiggerThanBaseBandwidth = 
    "InvalidParameter.BandwidthBiggerThanBaseBandwidth";
/// Not supported on CloudBox. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParameterCloudboxNotSupported = "InvalidParameter.CloudboxNotSupported";
/// A parameter is invalid or conflicts with another; the message names it. Documented for EnableNetworkInterfaceQoS,
/// ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParameterConflict = "InvalidParameter.Conflict";
/// Instances in the dedicated region do not support public IP addresses. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidParameterDedicatedRegionNotSupported = 
    "InvalidParameter.DedicatedRegionNotSupported";
/// The ENI does not belong to the instance. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidParameterEniNotBelongEcs = "InvalidParameter.EniNotBelongEcs";
/// The ENI is not in trunk mode. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidParameterEniNotBelongTrunk = "InvalidParameter.EniNotBelongTrunk";
/// The queue number of the ENI is invalid. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidParameterInvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber";
/// The queue pair number is invalid. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidParameterInvalidQueuePairNumber = "InvalidParameter.InvalidQueuePairNumber";
/// NetworkCardIndex does not fit the instance type. Documented for AttachNetworkInterface.
inline constexpr std::string_view kInvalidParameterNetworkCardIndexInvalid = "InvalidParameter.NetworkCardIndexInvalid";
/// The ENI ID is invalid. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidParamsEniId = "InvalidParams.EniId";
/// Synchronous payment is not supported; use another payment method. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidPayMethodSyncPaymentNotSupport = "InvalidPayMethod.SyncPaymentNotSupport";
/// The security group does not exist. Documented for AttachNetworkInterface, DescribeNetworkInterfaces,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound";
/// The security group is not of type VPC. Documented for AttachNetworkInterface, DescribeNetworkInterfaces.
inline constexpr std::string_view kInvalidSecurityGroupIdNotVpc = "InvalidSecurityGroupId.NotVpc";
/// StartTime is after the resource expires. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidStartTimeBeyondLifeCycle = "InvalidStartTime.BeyondLifeCycle";
/// StartTime is out of range. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kInvalidStartTimeValueNotSupported = "InvalidStartTime.ValueNotSupported";
/// The account type may not use this action. Documented for AttachNetworkInterface, EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidUserTypeNotSupported = "InvalidUserType.NotSupported";
/// The vSwitch does not exist. Documented for AttachNetworkInterface, DescribeNetworkInterfaces,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kInvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound";
/// No public IP address could be assigned. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kIpAllocationError = "IpAllocationError";
/// The previous order is still being processed; try again later. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kLastOrderProcessing = "LastOrderProcessing";
/// The previous request is still being processed; try again later. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kLastRequestProcessing = "LastRequestProcessing";
/// The account has as many ENIs as it may manage. Documented for AttachNetworkInterface.
inline constexpr std::string_view kMaxEniCountExceeded = "MaxEniCountExceeded";
/// Internal error of the service. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kMayiInternalError = "Mayi.InternalError";
/// A required parameter is missing. Documented for AttachNetworkInterface, DescribeNetworkInterfaces,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kMissingParameter = "MissingParameter";
/// The NAT public IP address could not be bound. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kNatPublicIpBindingFailed = "NAT_PUBLIC_IP_BINDING_FAILED";
/// The caller may not see prices; get the permission or set AutoPay to true. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kNoPermissionPrice = "NoPermission.Price";
/// The caller may not trigger refunds; the account owner must grant it. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kNoPermissionRefund = "NoPermission.Refund";
/// The request conflicts with an earlier one; try again later. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kOperationConflict = "OperationConflict";
/// The instance is in a VPC. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kOperationDenied = "OperationDenied";
/// The image is not authorized. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kOperationDeniedImageNotValid = "OperationDenied.ImageNotValid";
/// The instance has an unpaid order; pay it in the console. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kOperationDeniedUnpaidOrder = "OperationDenied.UnpaidOrder";
/// The pay-by-bandwidth quota of the account's pay-as-you-go instances is used up. Documented for
/// ModifyInstanceNetworkSpec.
inline constexpr std::string_view kQuotaExceededInternetBandwidth = "QuotaExceeded.InternetBandwidth";
/// The security group holds as many instances as it may. Documented for AttachNetworkInterface.
inline constexpr std::string_view kSecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed";
/// The payment card of the account must be verified first; the link is in an e-mail. Documented for
/// ModifyInstanceNetworkSpec.
inline constexpr std::string_view kSecurityRisk3DVerification = "SecurityRisk.3DVerification";
/// Operations follow each other too fast; wait a moment and try again. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kTaskConflict = "TaskConflict";
/// Too many requests; try again after 5 minutes. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kThrottling = "Throttling";
/// The ISP cannot be changed. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kUnsupportedChangeIsp = "UnsupportedChangeIsp";
/// The billing method does not support an ISP for this account. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kUnsupportedIspChargeType = "UnsupportedIspChargeType";
/// An ISP cannot be chosen in the classic network. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kUnsupportedIspClassicNetwork = "UnsupportedIspClassicNetwork";
/// With ISP this billing method is not supported. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kUnsupportedIspNetworkChargeType = "UnsupportedIspNetworkChargeType";
/// An ISP cannot be chosen in this region. Documented for ModifyInstanceNetworkSpec.
inline constexpr std::string_view kUnsupportedIspRegion = "UnsupportedIspRegion";
/// A parameter is not supported. Documented for AttachNetworkInterface, DescribeNetworkInterfaces,
/// EnableNetworkInterfaceQoS.
inline constexpr std::string_view kUnsupportedParameter = "UnsupportedParameter";

}  // namespace alibabacloud::ecs::errors
