#include "base/error_class_rules.h"

#include <array>

// Each rule was reviewed against the messages of all codes that ECS and ENS document: tests/golden/error_classes.txt
// has the result, code by code. Codes are spelled as the services spell them, mistakes included. A pattern is wide
// where services keep adding codes of that form with that meaning; its exceptions are codes of that form with another
// meaning.

namespace alibabacloud::internal {

namespace {

using std::string_view;

constexpr string_view kThrottling[] = {"*Throttling*"};

constexpr string_view kNotFound[] = {"*NotFound",
                                     "ResourceNotFound.*",
                                     "*NOT_FOUND",
                                     "*NotExist",
                                     "*NotExists",
                                     "*NotExisted",
                                     "*NOT_EXISTS",
                                     "NotExists.*",
                                     "EntityNotExist.*",
                                     "NoSuch*",
                                     "InvalidInstanceId.Released",
                                     "404",
                                     "COMMODITY_NO_EXIST",
                                     "Forbidden.NoRiFound",
                                     "SharedImageDeleted"};
constexpr string_view kNotNotFound[] = {
    // The caller's identity, or its account with the service.
    "InvalidAccessKeyId.*", "BillingMethodNotFound", "PaymentMethodNotFound", "Abs.InvalidAccount.NotFound",
    "UserNotExist", "USERNOTFOUND",
    // A value that is missing, or not one of those that are allowed.
    "InvalidAcceptLanguage.NotFound", "InvalidIoOptimized.NotFound", "InvalidParam.NotFound", "InvalidPeriod.NotFound",
    "InvalidLimitation.NotFound", "InvalidStatus.NotFound",
    // The resource that is named exists, and something of it does not.
    "IncorrectDiskStatus.*", "InvalidInstance.PurchaseNotFound", "InvalidOperation.VSwitchCidrReservationNotExist",
    "InvalidPrice.NotFound", "Price*NotFound"};

constexpr string_view kAccessDenied[] = {"Forbidden*",
                                         "Forbbiden*",
                                         "Forbedden*",
                                         "NoPermission*",
                                         "*.NoPermission",
                                         "PermissionDenied*",
                                         "Unauthorized*",
                                         "*Unauthorized",
                                         "*.NotAuthorized",
                                         "*NotInWhiteList",
                                         "*NotInTheWhiteList",
                                         "AccessDenied*",
                                         "RegionAccessDenied",
                                         "*.Forbidden",
                                         "*.Forbbiden",
                                         "*.UserForbidden",
                                         "*.PassRoleForbidden",
                                         "RAM.ApiNotSupported",
                                         "UserNotExist",
                                         "USERNOTFOUND",
                                         "InvalidOperation.SecurityGroupNotAuthorized",
                                         "InvalidParameter.RecycleBin",
                                         "InvalidSpotAliUid",
                                         "InvalidSpotAuthorized",
                                         "NoSetRoletoECSServiceAcount",
                                         "OSS_AUTHORIZED_FAILED",
                                         "NotBelongUser",
                                         "Zone.NotOpen"};
constexpr string_view kNotAccessDenied[] = {
    "*NotFound", "*NoRiFound", "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    // Where services say "forbidden" of what nobody may do, of a state, of a parameter, or of money that is owed.
    "Forbidden.AcceptRoleNotSupportPrePay", "Forbidden.AssociateToVBR", "Forbidden.BillsOutstanding",
    "Forbidden.ChargeTypeIsPrepaid", "Forbidden.CheckEntryRuleQuota", "Forbidden.DelerrorteImage",
    "Forbidden.Dest*CIDR", "Forbidden.EipCanNotBindGatgw", "Forbidden.ExceedDuration", "Forbidden.ExternalIp*",
    "Forbidden.ExternalPort.Duplicated", "Forbidden.FinancialLocked", "Forbidden.InCommonBandwidthPackage",
    "Forbidden.InstanceBandwidthNotZero", "Forbidden.InstanceIsBeingCreated", "Forbidden.InternalIpOutOfVpcCIDR",
    "Forbidden.InvalidPublicBandwidth", "Forbidden.IpHasBeenUsedInSnat", "Forbidden.MultiVlanRi",
    "Forbidden.NotAllowedInState", "Forbidden.OnlyOneConnection", "Forbidden.OnlySupportEnterpriseGroup",
    "Forbidden.PrePaidNatGateway", "Forbidden.SnatIp*", "Forbidden.SourceCIDR.*", "Forbidden.UnassociateMaster",
    "Forbidden.VBRExists", "Forbidden.VbrAttached", "Forbbiden.ModifyIdAndType"};

constexpr string_view kTransient[] = {"ServiceUnavailable*",
                                      "*InternalError*",
                                      "UnknownError",
                                      "SignatureNonceUsed",
                                      "ens.interface.error",
                                      "NeedRetry",
                                      "SystemBusy",
                                      "System.ServiceBusy",
                                      "System.Error",
                                      "SystemError",
                                      "RequestTimeout",
                                      "Vpc.Error",
                                      "NodeControllerUnavailable",
                                      "InvokeError",
                                      "OperationFailed.InvokeInnerApi",
                                      "OperationDenied.QueryFail",
                                      "AllocateIp.Fail",
                                      "InvalidOperation.AllocateFailed"};

constexpr string_view kRequestInProgress[] = {
    // Each service has a name of its own for it.
    "LastTokenProcessing",  "LastOrderProcessing",    "LastRequestProcessing",
    "IdempotentProcessing", "Idempotence.Processing", "OperationFailed.IdempotentTokenProcessing",
    "TOKEN_PROCESSING"};

constexpr string_view kConflict[] = {
    // An operation that has not completed.
    "OperationConflict", "Operation.Conflict", "InvalidOperation.Conflict", "TaskConflict*",
    "OperationDenied.CreatingConflict", "OperationFailed.ConcurrentRequest", "OperationFailed.DistibuteLock",
    "DISK_HAS_CREATING_SNAPSHOT", "DiskCreatingSnapshot", "DiskInCoolingPeriod", "DisksDetachingOnEcsExceeded",
    "EntityExists.AssociatedTransferTasks", "Forbidden.InstanceIsBeingCreated", "ImageIsExporting", "ImageIsImporting",
    "InstanceHasProcessingConvertOrder", "InstanceNotReady", "InstanceSpecModification.NotEffective",
    "InvalidAction.Denied", "InvalidAction.WithActiveElasticUpgrade", "InvalidHpcClusterId.Creating",
    "InvalidImagePipeline.HasRunningExecution", "InvalidInstance.HasTransitionRecord",
    "InvalidInstance.TempBandwidthUpgrade", "InvalidInstanceId.PlanedChange",
    "InvalidOperation.InstanceRenewWithDowngradeInPlan", "InvalidOperation.RelatedSnapshotNotFinished",
    "InvalidOperation.Unfinished*", "InvalidPrivateIp.Changing", "InvalidSnapshot.NotReady",
    "InvalidSnapshotId.NotReady", "OperationDenied.DiskExpansionUnfinished", "OperationDenied.HostRepairing",
    "OperationDenied.ImageCopying", "OperationDenied.InstanceCreating", "OperationDenied.UnfinishedOrder",
    "OperationUnsupported.EipInBinding", "SNAPSHOT_CREATE_NOT_FINISHED", "SNAPSHOT_IS_EXPORTING", "SnapshotNotReady",
    "TooManySnapshot.Unfinished",
    // The state of a resource.
    "Incorrect*Status*", "*.IncorrectStatus*", "Incorret*Status*", "IncorrcetRouteEntryStatus", "DiskError",
    "DiskId.StatusNotSupported", "ENS_BUY_DISK_STATUS_ILLEGAL", "Forbidden.NotAllowedInState",
    "INSTANCE.STATUS.NOT.ALLOW", "INVAID_VBR_STATUS", "ImageStatus.*", "Invalid.Status", "InvalidBindingStatus",
    "InvalidDatadisk.DiskStatusViolation", "InvalidDedicatedHostStatus.*", "InvalidDemandStatus.NotSupported",
    "InvalidDisk.AlreadyDetached", "InvalidInstanceStatus*", "InvalidOperation.EniHotPlugNotSupported",
    "InvalidOperation.InstanceStatus*", "InvalidOperation.InvalidEcsState", "InvalidOperation.InvalidEniState",
    "InvalidOperation.InvalidEniType", "InvalidOperation.InvalidTrunkEniStatus",
    "InvalidOperation.OperationNotAllowedInState", "InvalidOperation.RebootingRequired", "InvalidParameter.EniStatus",
    "InvalidPhysicalConnectionId.NotEnabled", "InvalidRedundantPhysicalConnectionStatus", "InvalidStatus*",
    "InvalidStorageClusterId.StatusNotSupport", "InvalidSystemDiskStatus.IsTransfering", "InvalidVBRStatus",
    "InvalidVPCStatus*", "InvalidVip.Status", "OperationDenied.InvalidImageStatus", "OperationDenied.UnstoppedInstance",
    "OperationFail.*StatusNotSupported", "VswitchStatusError",
    // What depends on a resource, is attached to it or uses it, and must be removed first.
    "DependencyViolation*", "DependencyNetworkViolation", "InvalidDependence.*", "*.InUse", "IpInUse",
    "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", "BandwidthUpgradeDenied.EipBoundInstance", "BucketNotEmpty",
    "DedicatedHostExists", "DiskStillAttached", "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP", "Eni.Attached",
    "Error.DeleteImage", "Forbidden.AssociateToVBR", "Forbidden.DelerrorteImage",
    "Forbidden.ExternalIp.UsedInSnatTable", "Forbidden.ExternalIpUsedInSnat", "Forbidden.InCommonBandwidthPackage",
    "Forbidden.IpHasBeenUsedInSnat", "Forbidden.SnatIpUsedInDnat", "Forbidden.VBRExists", "Forbidden.VbrAttached",
    "ImageUseShared", "ImageUsingByInstance", "InstanceExist", "InvalidIPAddress.AlreadyUsed",
    "InvalidInstance.AttachedEni", "InvalidInstance.EipNotSupport", "InvalidInstance.NatPortMapNotSupport",
    "InvalidIp.Ipv6", "InvalidIp.MultiPrimaryIp", "InvalidIpStatus.HasBeenUsedBy*",
    "InvalidOperation.DeleteSharedSnapshotUnsupported", "InvalidOperation.EipNotSupport", "InvalidOperation.EniLinked",
    "InvalidOperation.HasIpv6RouteEntry", "InvalidOperation.HasMemberEniAttached", "InvalidOperation.HasSlaveEniBonded",
    "InvalidOperation.InstanceWithEipNotSupport", "InvalidOperation.RouterInterfaceNotDeleted",
    "InvalidParameter.KeypairAlreadyAttachedInstance", "InvalidPermission.ResourceShareAssocoated",
    "InvalidSource.TrafficMirrorSession", "InvalidTarget.TrafficMirrorSession",
    "InvalidUnAssociation.UnAssociateStandbyEipFist", "InvalidVlanId.Used", "Nas.Mount.Tatget.Entity.Not.Null",
    "NotAllowed.AssociationExist", "NotEmpty.*", "OperationDeined.ImageUsingByInstance",
    "OperationDenied.DedicatedHostShared", "OperationDenied.VpcPeerExists", "OperationFailed.EniSubIp",
    "OperationFailed.HavipBoundPortmap", "OperationFailed.InstacneBindEip", "OperationFailed.VlanIdAlreadyInUse",
    "OperationFailed.VlanIdInUse", "PrimaryEniHasSubIp", "PubKeyAttachedWithInstance", "SnapshotCreatedDisk",
    "SnapshotCreatedImage"};
constexpr string_view kNotConflict[] = {
    // Two parameters that do not go together.
    "DependencyViolation.InstanceType", "DependencyViolation.IoOptimize*", "DependencyViolation.WindowsInstance",
    "DependencyViolation.domain.granularity", "DependencyViolation.strategy.granularity",
    // A parameter by which to filter.
    "InvalidStatus.NotFound", "InvalidStatus.ValueNotSupported",
    // Nothing brings that state back.
    "IncorrectImageStatus", "InvalidInstanceStatus.Released", "InvalidStatus.CancelFailed",
    "InvalidStatus.ImagePipelineExecution", "InvalidStatus.InstanceHasBandWidth"};

constexpr string_view kOutOfStock[] = {"*NoStock",
                                       "NoInstanceStock",
                                       "*StockNotEnough",
                                       "Stock.NotEnough",
                                       "*StockIsNotEnough",
                                       "InventoryExceeded",
                                       "ENS_BUY_STORE_ENOUGH",
                                       "SaleControlVerificationFailedStock",
                                       "Zone.NotOnSale",
                                       "InsufficientEipCapacity",
                                       "InsufficientPublicIp",
                                       "ZONE_NO_AVAILABLE_IP",
                                       "*IpNotEnough",
                                       "*IpPrefixNotEnough",
                                       "InvalidParameter.NotEnoughIpInVSwitch",
                                       "QuotaExceeded.PrivateIpAddress",
                                       "ResourceNotAvailable*",
                                       "LackResource",
                                       "NoAvaliableDedicatedHost",
                                       "InvalidDedicatedHost.NotEnoughResource",
                                       "InvalidDeploymentSetId.NoAvailableResources",
                                       "InvalidStorageClusterId.CapacityNotEnough",
                                       "OperationDenied.NotEnoughCapacity",
                                       "RecommendEmpty.InstanceTypeSoldOut"};

constexpr string_view kQuotaExceeded[] = {"*QuotaExceed*",
                                          "*QuotaFull*",
                                          "*ExceedQuota",
                                          "*LimitExceed",
                                          "*LimitExceeded",
                                          "LimitExceed.*",
                                          "LimitExceeded.*",
                                          "LimitationExceed.*",
                                          "CountLimitExceed.*",
                                          "CountLimitExceeded.*",
                                          "*CountExceeded",
                                          "ActivationCount.ExceedLimit",
                                          "SessionCount.ExceedLimit",
                                          "DiskAttachedNumberExceeded",
                                          "Invalid.TooManyUnpaidPrivatePool",
                                          "InvalidDedicatedHostClusterId.ExceedMaxSize",
                                          "InvalidOperation.EniQueuePairNumberOverflow",
                                          "InvalidOperation.EniTrunkDeviceFull",
                                          "InvalidOperation.ExceedInstanceTypeQueueNumber",
                                          "InvalidOperation.MaxEniQueueNumberExceeded",
                                          "InvalidOperation.MaxEniQueuePairNumberExceed",
                                          "InvalidOperation.MaxModifyOnlineNumberExceeded",
                                          "InvalidParameter.CapacityExceed",
                                          "InvalidParameter.EniNumExceededWithLaunchEcs",
                                          "ORDER.QUANTITY_INVALID",
                                          "OperationFailed.Scope*RouteEntryQuota",
                                          "OperationTimesOverLimit",
                                          "OperationUnsupported.MultiNatGateway",
                                          "RecommendEmpty.QuotaNotSatisfied",
                                          "TooManyBuckets",
                                          "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY"};
constexpr string_view kNotQuotaExceeded[] = {
    // One request that asks for too much, or has a value that is too long or too large.
    "CommandLimitExceeded", "DiskIdLimitExceeded", "EventIdLimitExceeded", "InstanceIdLimitExceeded",
    "InstanceKeyPairLimitExceeded", "InstancesIdQuotaExceed", "Invalid*.CountLimitExceeded",
    "Invalid*LengthLimitExceeded", "InvalidProvisionedIops.LimitExceed", "LimitExceed.Entry",
    "LimitExceed.PrefixListId",
    // The account's means of payment, and the rate limits.
    "InvalidAccountStatus.PayAmountLimitExceeded", "*Throttling*"};

constexpr string_view kClockSkew[] = {"InvalidTimeStamp.Expired", "IllegalTimestamp"};

constexpr string_view kSignatureMismatch[] = {"SignatureDoesNotMatch", "IncompleteSignature"};

constexpr string_view kInvalidCredentials[] = {"InvalidAccessKeyId*", "InvalidSecurityToken*",
                                               "TemporaryAccessKey.Error"};

constexpr string_view kTokenReused[] = {"IdempotentParameterMismatch", "IdempotenceParamNotMatch",
                                        "Idempotence.SignatureMismatch", "Duplicated.ClientToken", "IdempotentFailed"};

constexpr string_view kDryRun[] = {"DryRunOperation", "DRYRUN.SUCCESS"};

// In the order of ErrorClass.
constexpr std::array kRules = {ErrorClassRule{kThrottling, {}},
                               ErrorClassRule{kNotFound, kNotNotFound},
                               ErrorClassRule{kAccessDenied, kNotAccessDenied},
                               ErrorClassRule{kTransient, {}},
                               ErrorClassRule{kRequestInProgress, {}},
                               ErrorClassRule{kConflict, kNotConflict},
                               ErrorClassRule{kOutOfStock, {}},
                               ErrorClassRule{kQuotaExceeded, kNotQuotaExceeded},
                               ErrorClassRule{kClockSkew, {}},
                               ErrorClassRule{kSignatureMismatch, {}},
                               ErrorClassRule{kInvalidCredentials, {}},
                               ErrorClassRule{kTokenReused, {}},
                               ErrorClassRule{kDryRun, {}}};
static_assert(kRules.size() == static_cast<std::size_t>(ErrorClass::kDryRun) + 1);

}  // namespace

const ErrorClassRule& RuleOf(ErrorClass error_class) noexcept { return kRules[static_cast<std::size_t>(error_class)]; }

}  // namespace alibabacloud::internal
