// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/pagination.h"

namespace alibabacloud::ens {

struct AccosicateNetworkAclRequest;
struct AccosicateNetworkAclResponse;
struct AddBackendServersRequest;
struct AddBackendServersResponse;
struct AddDeviceInternetPortRequest;
struct AddDeviceInternetPortResponse;
struct AddNetworkInterfaceToInstanceRequest;
struct AddNetworkInterfaceToInstanceResponse;
struct AddSnatIpForSnatEntryRequest;
struct AddSnatIpForSnatEntryResponse;
struct AssignPrivateIpAddressesRequest;
struct AssignPrivateIpAddressesResponse;
struct AssociateEnsEipAddressRequest;
struct AssociateEnsEipAddressResponse;
struct AssociateHaVipRequest;
struct AssociateHaVipResponse;
struct AttachDiskRequest;
struct AttachDiskResponse;
struct AttachEnsInstancesRequest;
struct AttachEnsInstancesResponse;
struct AttachInstanceSDGRequest;
struct AttachInstanceSDGResponse;
struct AttachInstancesToNodePoolRequest;
struct AttachInstancesToNodePoolResponse;
struct AttachKeyPairRequest;
struct AttachKeyPairResponse;
struct AttachNetworkInterfaceRequest;
struct AttachNetworkInterfaceResponse;
struct AuthorizeSecurityGroupRequest;
struct AuthorizeSecurityGroupResponse;
struct AuthorizeSecurityGroupEgressRequest;
struct AuthorizeSecurityGroupEgressResponse;
struct BatchEventMigrateInstanceRequest;
struct BatchEventMigrateInstanceResponse;
struct BatchEventRebootInstanceRequest;
struct BatchEventRebootInstanceResponse;
struct BatchEventRedeployInstanceRequest;
struct BatchEventRedeployInstanceResponse;
struct CleanDistDataRequest;
struct CleanDistDataResponse;
struct CopySDGRequest;
struct CopySDGResponse;
struct CopySnapshotRequest;
struct CopySnapshotResponse;
struct CreateARMServerInstancesRequest;
struct CreateARMServerInstancesResponse;
struct CreateApplicationRequest;
struct CreateApplicationResponse;
struct CreateClassicNetworkRequest;
struct CreateClassicNetworkResponse;
struct CreateClusterRequest;
struct CreateClusterResponse;
struct CreateClusterNodePoolRequest;
struct CreateClusterNodePoolResponse;
struct CreateDiskRequest;
struct CreateDiskResponse;
struct CreateEipInstanceRequest;
struct CreateEipInstanceResponse;
struct CreateEnsRouteEntryRequest;
struct CreateEnsRouteEntryResponse;
struct CreateEnsSaleControlRequest;
struct CreateEnsSaleControlResponse;
struct CreateEnsServiceRequest;
struct CreateEnsServiceResponse;
struct CreateEpnInstanceRequest;
struct CreateEpnInstanceResponse;
struct CreateFileSystemRequest;
struct CreateFileSystemResponse;
struct CreateForwardEntryRequest;
struct CreateForwardEntryResponse;
struct CreateHaVipRequest;
struct CreateHaVipResponse;
struct CreateImageRequest;
struct CreateImageResponse;
struct CreateInstanceRequest;
struct CreateInstanceResponse;
struct CreateInstanceActiveOpsTaskRequest;
struct CreateInstanceActiveOpsTaskResponse;
struct CreateKeyPairRequest;
struct CreateKeyPairResponse;
struct CreateLoadBalancerRequest;
struct CreateLoadBalancerResponse;
struct CreateLoadBalancerHTTPListenerRequest;
struct CreateLoadBalancerHTTPListenerResponse;
struct CreateLoadBalancerHTTPSListenerRequest;
struct CreateLoadBalancerHTTPSListenerResponse;
struct CreateLoadBalancerTCPListenerRequest;
struct CreateLoadBalancerTCPListenerResponse;
struct CreateLoadBalancerUDPListenerRequest;
struct CreateLoadBalancerUDPListenerResponse;
struct CreateMountTargetRequest;
struct CreateMountTargetResponse;
struct CreateNatGatewayRequest;
struct CreateNatGatewayResponse;
struct CreateNetworkRequest;
struct CreateNetworkResponse;
struct CreateNetworkAclRequest;
struct CreateNetworkAclResponse;
struct CreateNetworkAclEntryRequest;
struct CreateNetworkAclEntryResponse;
struct CreateNetworkInterfaceRequest;
struct CreateNetworkInterfaceResponse;
struct CreateSDGRequest;
struct CreateSDGResponse;
struct CreateSecurityGroupRequest;
struct CreateSecurityGroupResponse;
struct CreateSecurityGroupPermissionsRequest;
struct CreateSecurityGroupPermissionsResponse;
struct CreateSnapshotRequest;
struct CreateSnapshotResponse;
struct CreateSnatEntryRequest;
struct CreateSnatEntryResponse;
struct CreateStorageGatewayRequest;
struct CreateStorageGatewayResponse;
struct CreateStorageVolumeRequest;
struct CreateStorageVolumeResponse;
struct CreateVSwitchRequest;
struct CreateVSwitchResponse;
struct DeleteAICPublicKeyRequest;
struct DeleteAICPublicKeyResponse;
struct DeleteApplicationRequest;
struct DeleteApplicationResponse;
struct DeleteBucketRequest;
struct DeleteBucketResponse;
struct DeleteBucketLifecycleRequest;
struct DeleteBucketLifecycleResponse;
struct DeleteClusterRequest;
struct DeleteClusterResponse;
struct DeleteClusterNodePoolRequest;
struct DeleteClusterNodePoolResponse;
struct DeleteClusterNodesRequest;
struct DeleteClusterNodesResponse;
struct DeleteDeviceInternetPortRequest;
struct DeleteDeviceInternetPortResponse;
struct DeleteDiskRequest;
struct DeleteDiskResponse;
struct DeleteEipRequest;
struct DeleteEipResponse;
struct DeleteEnsRouteEntryRequest;
struct DeleteEnsRouteEntryResponse;
struct DeleteEnsSaleConditionControlRequest;
struct DeleteEnsSaleConditionControlResponse;
struct DeleteEnsSaleControlRequest;
struct DeleteEnsSaleControlResponse;
struct DeleteEpnInstanceRequest;
struct DeleteEpnInstanceResponse;
struct DeleteFileSystemRequest;
struct DeleteFileSystemResponse;
struct DeleteForwardEntryRequest;
struct DeleteForwardEntryResponse;
struct DeleteHaVipsRequest;
struct DeleteHaVipsResponse;
struct DeleteImageRequest;
struct DeleteImageResponse;
struct DeleteKeyPairsRequest;
struct DeleteKeyPairsResponse;
struct DeleteLoadBalancerListenerRequest;
struct DeleteLoadBalancerListenerResponse;
struct DeleteMountTargetRequest;
struct DeleteMountTargetResponse;
struct DeleteNatGatewayRequest;
struct DeleteNatGatewayResponse;
struct DeleteNetworkRequest;
struct DeleteNetworkResponse;
struct DeleteNetworkAclRequest;
struct DeleteNetworkAclResponse;
struct DeleteNetworkAclEntryRequest;
struct DeleteNetworkAclEntryResponse;
struct DeleteNetworkInterfacesRequest;
struct DeleteNetworkInterfacesResponse;
struct DeleteNetworkPeerConnectionRequest;
struct DeleteNetworkPeerConnectionResponse;
struct DeleteObjectRequest;
struct DeleteObjectResponse;
struct DeleteSDGRequest;
struct DeleteSDGResponse;
struct DeleteSecurityGroupRequest;
struct DeleteSecurityGroupResponse;
struct DeleteSecurityGroupPermissionsRequest;
struct DeleteSecurityGroupPermissionsResponse;
struct DeleteSnapshotRequest;
struct DeleteSnapshotResponse;
struct DeleteSnatEntryRequest;
struct DeleteSnatEntryResponse;
struct DeleteSnatIpForSnatEntryRequest;
struct DeleteSnatIpForSnatEntryResponse;
struct DeleteStorageGatewayRequest;
struct DeleteStorageGatewayResponse;
struct DeleteStorageVolumeRequest;
struct DeleteStorageVolumeResponse;
struct DeleteVSwitchRequest;
struct DeleteVSwitchResponse;
struct DeployInstanceSDGRequest;
struct DeployInstanceSDGResponse;
struct DeploySDGRequest;
struct DeploySDGResponse;
struct DescribeAICImagesRequest;
struct DescribeAICImagesResponse;
struct DescribeARMServerInstancesRequest;
struct DescribeARMServerInstancesResponse;
struct DescribeAddonRequest;
struct DescribeAddonResponse;
struct DescribeApplicationRequest;
struct DescribeApplicationResponse;
struct DescribeAvailableResourceRequest;
struct DescribeAvailableResourceResponse;
struct DescribeAvailableResourceInfoRequest;
struct DescribeAvailableResourceInfoResponse;
struct DescribeBandWithdChargeTypeRequest;
struct DescribeBandWithdChargeTypeResponse;
struct DescribeBandwitdhByInternetChargeTypeRequest;
struct DescribeBandwitdhByInternetChargeTypeResponse;
struct DescribeCloudDiskAvailableResourceInfoRequest;
struct DescribeCloudDiskAvailableResourceInfoResponse;
struct DescribeCloudDiskTypesRequest;
struct DescribeCloudDiskTypesResponse;
struct DescribeClusterRequest;
struct DescribeClusterResponse;
struct DescribeClusterAttachScriptsRequest;
struct DescribeClusterAttachScriptsResponse;
struct DescribeClusterDetailRequest;
struct DescribeClusterDetailResponse;
struct DescribeClusterKubeConfigRequest;
struct DescribeClusterKubeConfigResponse;
struct DescribeClusterNodePoolsRequest;
struct DescribeClusterNodePoolsResponse;
struct DescribeClusterNodesRequest;
struct DescribeClusterNodesResponse;
struct DescribeClusterUserKubeconfigRequest;
struct DescribeClusterUserKubeconfigResponse;
struct DescribeClustersV1Request;
struct DescribeClustersV1Response;
struct DescribeCreatePrePaidInstanceResultRequest;
struct DescribeCreatePrePaidInstanceResultResponse;
struct DescribeDataDistResultRequest;
struct DescribeDataDistResultResponse;
struct DescribeDataDownloadURLRequest;
struct DescribeDataDownloadURLResponse;
struct DescribeDataPushResultRequest;
struct DescribeDataPushResultResponse;
struct DescribeDeviceServiceRequest;
struct DescribeDeviceServiceResponse;
struct DescribeDiskIopsListRequest;
struct DescribeDiskIopsListResponse;
struct DescribeDisksRequest;
struct DescribeDisksResponse;
struct DescribeElbAvailableResourceInfoRequest;
struct DescribeElbAvailableResourceInfoResponse;
struct DescribeEnsCommodityCodeRequest;
struct DescribeEnsCommodityCodeResponse;
struct DescribeEnsCommodityModuleCodeRequest;
struct DescribeEnsCommodityModuleCodeResponse;
struct DescribeEnsEipAddressesRequest;
struct DescribeEnsEipAddressesResponse;
struct DescribeEnsNetDistrictRequest;
struct DescribeEnsNetDistrictResponse;
struct DescribeEnsNetLevelRequest;
struct DescribeEnsNetLevelResponse;
struct DescribeEnsNetSaleDistrictRequest;
struct DescribeEnsNetSaleDistrictResponse;
struct DescribeEnsRegionIdIpv6InfoRequest;
struct DescribeEnsRegionIdIpv6InfoResponse;
struct DescribeEnsRegionIdResourceRequest;
struct DescribeEnsRegionIdResourceResponse;
struct DescribeEnsRegionsRequest;
struct DescribeEnsRegionsResponse;
struct DescribeEnsResourceUsageRequest;
struct DescribeEnsResourceUsageResponse;
struct DescribeEnsRouteEntryListRequest;
struct DescribeEnsRouteEntryListResponse;
struct DescribeEnsRouteTablesRequest;
struct DescribeEnsRouteTablesResponse;
struct DescribeEnsSaleControlRequest;
struct DescribeEnsSaleControlResponse;
struct DescribeEnsSaleControlAvailableResourceRequest;
struct DescribeEnsSaleControlAvailableResourceResponse;
struct DescribeEnsSaleControlStockRequest;
struct DescribeEnsSaleControlStockResponse;
struct DescribeEpnBandWidthDataRequest;
struct DescribeEpnBandWidthDataResponse;
struct DescribeEpnBandwitdhByInternetChargeTypeRequest;
struct DescribeEpnBandwitdhByInternetChargeTypeResponse;
struct DescribeEpnInstanceAttributeRequest;
struct DescribeEpnInstanceAttributeResponse;
struct DescribeEpnInstanceChargeTypeRequest;
struct DescribeEpnInstanceChargeTypeResponse;
struct DescribeEpnInstanceSaleControlRequest;
struct DescribeEpnInstanceSaleControlResponse;
struct DescribeEpnInstancesRequest;
struct DescribeEpnInstancesResponse;
struct DescribeEpnMeasurementDataRequest;
struct DescribeEpnMeasurementDataResponse;
struct DescribeExportImageInfoRequest;
struct DescribeExportImageInfoResponse;
struct DescribeExportImageStatusRequest;
struct DescribeExportImageStatusResponse;
struct DescribeFileSystemsRequest;
struct DescribeFileSystemsResponse;
struct DescribeForwardEntryAttributeRequest;
struct DescribeForwardEntryAttributeResponse;
struct DescribeForwardTableEntriesRequest;
struct DescribeForwardTableEntriesResponse;
struct DescribeHaVipsRequest;
struct DescribeHaVipsResponse;
struct DescribeHistoryEventsRequest;
struct DescribeHistoryEventsResponse;
struct DescribeImageInfosRequest;
struct DescribeImageInfosResponse;
struct DescribeImageSharePermissionRequest;
struct DescribeImageSharePermissionResponse;
struct DescribeImagesRequest;
struct DescribeImagesResponse;
struct DescribeInstanceAutoRenewAttributeRequest;
struct DescribeInstanceAutoRenewAttributeResponse;
struct DescribeInstanceBandwidthDetailRequest;
struct DescribeInstanceBandwidthDetailResponse;
struct DescribeInstanceBootConfigurationRequest;
struct DescribeInstanceBootConfigurationResponse;
struct DescribeInstanceMonitorDataRequest;
struct DescribeInstanceMonitorDataResponse;
struct DescribeInstanceSDGStatusRequest;
struct DescribeInstanceSDGStatusResponse;
struct DescribeInstanceSpecRequest;
struct DescribeInstanceSpecResponse;
struct DescribeInstanceTypesRequest;
struct DescribeInstanceTypesResponse;
struct DescribeInstanceVncUrlRequest;
struct DescribeInstanceVncUrlResponse;
struct DescribeInstancesRequest;
struct DescribeInstancesResponse;
struct DescribeKeyPairsRequest;
struct DescribeKeyPairsResponse;
struct DescribeLoadBalancerAttributeRequest;
struct DescribeLoadBalancerAttributeResponse;
struct DescribeLoadBalancerHTTPListenerAttributeRequest;
struct DescribeLoadBalancerHTTPListenerAttributeResponse;
struct DescribeLoadBalancerHTTPSListenerAttributeRequest;
struct DescribeLoadBalancerHTTPSListenerAttributeResponse;
struct DescribeLoadBalancerListenMonitorRequest;
struct DescribeLoadBalancerListenMonitorResponse;
struct DescribeLoadBalancerListenersRequest;
struct DescribeLoadBalancerListenersResponse;
struct DescribeLoadBalancerSpecRequest;
struct DescribeLoadBalancerSpecResponse;
struct DescribeLoadBalancerTCPListenerAttributeRequest;
struct DescribeLoadBalancerTCPListenerAttributeResponse;
struct DescribeLoadBalancerUDPListenerAttributeRequest;
struct DescribeLoadBalancerUDPListenerAttributeResponse;
struct DescribeLoadBalancersRequest;
struct DescribeLoadBalancersResponse;
struct DescribeMeasurementDataRequest;
struct DescribeMeasurementDataResponse;
struct DescribeMountTargetsRequest;
struct DescribeMountTargetsResponse;
struct DescribeNASAvailableResourceInfoRequest;
struct DescribeNASAvailableResourceInfoResponse;
struct DescribeNCInformationRequest;
struct DescribeNCInformationResponse;
struct DescribeNatGatewaysRequest;
struct DescribeNatGatewaysResponse;
struct DescribeNetworkAclsRequest;
struct DescribeNetworkAclsResponse;
struct DescribeNetworkAttributeRequest;
struct DescribeNetworkAttributeResponse;
struct DescribeNetworkInterfacesRequest;
struct DescribeNetworkInterfacesResponse;
struct DescribeNetworkPeerConnectionsRequest;
struct DescribeNetworkPeerConnectionsResponse;
struct DescribeNetworksRequest;
struct DescribeNetworksResponse;
struct DescribePrePaidInstanceStockRequest;
struct DescribePrePaidInstanceStockResponse;
struct DescribePriceRequest;
struct DescribePriceResponse;
struct DescribeRegionIspsRequest;
struct DescribeRegionIspsResponse;
struct DescribeRegionResourceRequest;
struct DescribeRegionResourceResponse;
struct DescribeReservedResourceRequest;
struct DescribeReservedResourceResponse;
struct DescribeResourceTimelineRequest;
struct DescribeResourceTimelineResponse;
struct DescribeSDGRequest;
struct DescribeSDGResponse;
struct DescribeSDGDeploymentStatusRequest;
struct DescribeSDGDeploymentStatusResponse;
struct DescribeSDGSharedDisksRequest;
struct DescribeSDGSharedDisksResponse;
struct DescribeSDGsRequest;
struct DescribeSDGsResponse;
struct DescribeSecondaryPublicIpAddressesRequest;
struct DescribeSecondaryPublicIpAddressesResponse;
struct DescribeSecurityGroupAttributeRequest;
struct DescribeSecurityGroupAttributeResponse;
struct DescribeSecurityGroupsRequest;
struct DescribeSecurityGroupsResponse;
struct DescribeSelfImagesRequest;
struct DescribeSelfImagesResponse;
struct DescribeServcieScheduleRequest;
struct DescribeServcieScheduleResponse;
struct DescribeServerLoadBalancerListenMonitorRequest;
struct DescribeServerLoadBalancerListenMonitorResponse;
struct DescribeServerLoadBalancerMonitorRequest;
struct DescribeServerLoadBalancerMonitorResponse;
struct DescribeSnapshotsRequest;
struct DescribeSnapshotsResponse;
struct DescribeSnatAttributeRequest;
struct DescribeSnatAttributeResponse;
struct DescribeSnatTableEntriesRequest;
struct DescribeSnatTableEntriesResponse;
struct DescribeStorageGatewayRequest;
struct DescribeStorageGatewayResponse;
struct DescribeStorageVolumeRequest;
struct DescribeStorageVolumeResponse;
struct DescribeUserBandWidthDataRequest;
struct DescribeUserBandWidthDataResponse;
struct DescribeVSwitchAttributesRequest;
struct DescribeVSwitchAttributesResponse;
struct DescribeVSwitchesRequest;
struct DescribeVSwitchesResponse;
struct DetachDiskRequest;
struct DetachDiskResponse;
struct DetachInstanceSDGRequest;
struct DetachInstanceSDGResponse;
struct DetachKeyPairRequest;
struct DetachKeyPairResponse;
struct DetachNetworkInterfaceRequest;
struct DetachNetworkInterfaceResponse;
struct DistApplicationDataRequest;
struct DistApplicationDataResponse;
struct EventMigrateInstanceRequest;
struct EventMigrateInstanceResponse;
struct EventRebootInstanceRequest;
struct EventRebootInstanceResponse;
struct EventRedeployInstanceRequest;
struct EventRedeployInstanceResponse;
struct ExportBillDetailDataRequest;
struct ExportBillDetailDataResponse;
struct ExportImageRequest;
struct ExportImageResponse;
struct ExportMeasurementDataRequest;
struct ExportMeasurementDataResponse;
struct GetBucketAclRequest;
struct GetBucketAclResponse;
struct GetBucketInfoRequest;
struct GetBucketInfoResponse;
struct GetBucketLifecycleRequest;
struct GetBucketLifecycleResponse;
struct GetClusterAddonInstanceRequest;
struct GetClusterAddonInstanceResponse;
struct GetDeviceInternetPortRequest;
struct GetDeviceInternetPortResponse;
struct GetOssStorageAndAccByBucketsRequest;
struct GetOssStorageAndAccByBucketsResponse;
struct GetOssUsageDataRequest;
struct GetOssUsageDataResponse;
struct ImportImageRequest;
struct ImportImageResponse;
struct ImportKeyPairRequest;
struct ImportKeyPairResponse;
struct InitializeENSECKServiceRoleRequest;
struct InitializeENSECKServiceRoleResponse;
struct InstallClusterAddonsRequest;
struct InstallClusterAddonsResponse;
struct JoinPublicIpsToEpnInstanceRequest;
struct JoinPublicIpsToEpnInstanceResponse;
struct JoinSecurityGroupRequest;
struct JoinSecurityGroupResponse;
struct JoinVSwitchesToEpnInstanceRequest;
struct JoinVSwitchesToEpnInstanceResponse;
struct LeaveSecurityGroupRequest;
struct LeaveSecurityGroupResponse;
struct ListAICPublicKeyDeliveriesRequest;
struct ListAICPublicKeyDeliveriesResponse;
struct ListAICPublicKeysRequest;
struct ListAICPublicKeysResponse;
struct ListAddonsRequest;
struct ListAddonsResponse;
struct ListApplicationsRequest;
struct ListApplicationsResponse;
struct ListBucketsRequest;
struct ListBucketsResponse;
struct ListClusterAddonInstancesRequest;
struct ListClusterAddonInstancesResponse;
struct ListObjectsRequest;
struct ListObjectsResponse;
struct ListProductAbilitiesRequest;
struct ListProductAbilitiesResponse;
struct ListTagResourcesRequest;
struct ListTagResourcesResponse;
struct ManageAICLoginRequest;
struct ManageAICLoginResponse;
struct ModifyAICInstanceTypeRequest;
struct ModifyAICInstanceTypeResponse;
struct ModifyClusterAddonRequest;
struct ModifyClusterAddonResponse;
struct ModifyClusterNodePoolRequest;
struct ModifyClusterNodePoolResponse;
struct ModifyEnsEipAddressAttributeRequest;
struct ModifyEnsEipAddressAttributeResponse;
struct ModifyEnsRouteEntryRequest;
struct ModifyEnsRouteEntryResponse;
struct ModifyEpnInstanceRequest;
struct ModifyEpnInstanceResponse;
struct ModifyFileSystemRequest;
struct ModifyFileSystemResponse;
struct ModifyForwardEntryRequest;
struct ModifyForwardEntryResponse;
struct ModifyHaVipAttributeRequest;
struct ModifyHaVipAttributeResponse;
struct ModifyImageAttributeRequest;
struct ModifyImageAttributeResponse;
struct ModifyImageSharePermissionRequest;
struct ModifyImageSharePermissionResponse;
struct ModifyInstanceAttributeRequest;
struct ModifyInstanceAttributeResponse;
struct ModifyInstanceAutoRenewAttributeRequest;
struct ModifyInstanceAutoRenewAttributeResponse;
struct ModifyInstanceBootConfigurationRequest;
struct ModifyInstanceBootConfigurationResponse;
struct ModifyInstanceChargeTypeRequest;
struct ModifyInstanceChargeTypeResponse;
struct ModifyInstanceNetworkAttributeRequest;
struct ModifyInstanceNetworkAttributeResponse;
struct ModifyLoadBalancerAttributeRequest;
struct ModifyLoadBalancerAttributeResponse;
struct ModifyNetworkAttributeRequest;
struct ModifyNetworkAttributeResponse;
struct ModifyNetworkInterfaceAttributeRequest;
struct ModifyNetworkInterfaceAttributeResponse;
struct ModifyPrepayInstanceSpecRequest;
struct ModifyPrepayInstanceSpecResponse;
struct ModifySecurityGroupAttributeRequest;
struct ModifySecurityGroupAttributeResponse;
struct ModifySnapshotAttributeRequest;
struct ModifySnapshotAttributeResponse;
struct ModifySnatEntryRequest;
struct ModifySnatEntryResponse;
struct ModifyVSwitchAttributeRequest;
struct ModifyVSwitchAttributeResponse;
struct MountInstanceSDGRequest;
struct MountInstanceSDGResponse;
struct PreloadRegionSDGRequest;
struct PreloadRegionSDGResponse;
struct PrepareUploadRequest;
struct PrepareUploadResponse;
struct PushApplicationDataRequest;
struct PushApplicationDataResponse;
struct PutBucketRequest;
struct PutBucketResponse;
struct PutBucketAclRequest;
struct PutBucketAclResponse;
struct PutBucketLifecycleRequest;
struct PutBucketLifecycleResponse;
struct ReInitDiskRequest;
struct ReInitDiskResponse;
struct RebootAICInstanceRequest;
struct RebootAICInstanceResponse;
struct RebootARMServerInstanceRequest;
struct RebootARMServerInstanceResponse;
struct RebootInstanceRequest;
struct RebootInstanceResponse;
struct RebootInstancesRequest;
struct RebootInstancesResponse;
struct RecoverAICInstanceRequest;
struct RecoverAICInstanceResponse;
struct ReinitInstanceRequest;
struct ReinitInstanceResponse;
struct ReinitInstancesRequest;
struct ReinitInstancesResponse;
struct ReleaseAICInstanceRequest;
struct ReleaseAICInstanceResponse;
struct ReleaseARMServerInstanceRequest;
struct ReleaseARMServerInstanceResponse;
struct ReleaseInstanceRequest;
struct ReleaseInstanceResponse;
struct ReleasePostPaidInstanceRequest;
struct ReleasePostPaidInstanceResponse;
struct ReleasePrePaidInstanceRequest;
struct ReleasePrePaidInstanceResponse;
struct RemoveBackendServersRequest;
struct RemoveBackendServersResponse;
struct RemoveInstanceSDGRequest;
struct RemoveInstanceSDGResponse;
struct RemovePublicIpsFromEpnInstanceRequest;
struct RemovePublicIpsFromEpnInstanceResponse;
struct RemoveSDGRequest;
struct RemoveSDGResponse;
struct RemoveSDGsRequest;
struct RemoveSDGsResponse;
struct RemoveVSwitchesFromEpnInstanceRequest;
struct RemoveVSwitchesFromEpnInstanceResponse;
struct RenewARMServerInstanceRequest;
struct RenewARMServerInstanceResponse;
struct RenewInstanceRequest;
struct RenewInstanceResponse;
struct RescaleApplicationRequest;
struct RescaleApplicationResponse;
struct RescaleDeviceServiceRequest;
struct RescaleDeviceServiceResponse;
struct ResetAICInstanceRequest;
struct ResetAICInstanceResponse;
struct ResetDeviceInstanceRequest;
struct ResetDeviceInstanceResponse;
struct ResetDiskRequest;
struct ResetDiskResponse;
struct ResizeDiskRequest;
struct ResizeDiskResponse;
struct RestartDeviceInstanceRequest;
struct RestartDeviceInstanceResponse;
struct RevokeSecurityGroupRequest;
struct RevokeSecurityGroupResponse;
struct RevokeSecurityGroupEgressRequest;
struct RevokeSecurityGroupEgressResponse;
struct RollbackApplicationRequest;
struct RollbackApplicationResponse;
struct RunInstancesRequest;
struct RunInstancesResponse;
struct RunServiceScheduleRequest;
struct RunServiceScheduleResponse;
struct SaveSDGRequest;
struct SaveSDGResponse;
struct ScaleClusterNodePoolRequest;
struct ScaleClusterNodePoolResponse;
struct SetBackendServersRequest;
struct SetBackendServersResponse;
struct SetLoadBalancerHTTPListenerAttributeRequest;
struct SetLoadBalancerHTTPListenerAttributeResponse;
struct SetLoadBalancerHTTPSListenerAttributeRequest;
struct SetLoadBalancerHTTPSListenerAttributeResponse;
struct SetLoadBalancerStatusRequest;
struct SetLoadBalancerStatusResponse;
struct SetLoadBalancerTCPListenerAttributeRequest;
struct SetLoadBalancerTCPListenerAttributeResponse;
struct SetLoadBalancerUDPListenerAttributeRequest;
struct SetLoadBalancerUDPListenerAttributeResponse;
struct ShareAICImageRequest;
struct ShareAICImageResponse;
struct StartEpnInstanceRequest;
struct StartEpnInstanceResponse;
struct StartInstanceRequest;
struct StartInstanceResponse;
struct StartInstancesRequest;
struct StartInstancesResponse;
struct StartLoadBalancerListenerRequest;
struct StartLoadBalancerListenerResponse;
struct StartSnatIpForSnatEntryRequest;
struct StartSnatIpForSnatEntryResponse;
struct StopEpnInstanceRequest;
struct StopEpnInstanceResponse;
struct StopInstanceRequest;
struct StopInstanceResponse;
struct StopInstancesRequest;
struct StopInstancesResponse;
struct StopLoadBalancerListenerRequest;
struct StopLoadBalancerListenerResponse;
struct StopSnatIpForSnatEntryRequest;
struct StopSnatIpForSnatEntryResponse;
struct TagResourcesRequest;
struct TagResourcesResponse;
struct UnAssociateEnsEipAddressRequest;
struct UnAssociateEnsEipAddressResponse;
struct UnInstallClusterAddonsRequest;
struct UnInstallClusterAddonsResponse;
struct UnassignPrivateIpAddressesRequest;
struct UnassignPrivateIpAddressesResponse;
struct UnassociateHaVipRequest;
struct UnassociateHaVipResponse;
struct UnassociateNetworkAclRequest;
struct UnassociateNetworkAclResponse;
struct UnloadRegionSDGRequest;
struct UnloadRegionSDGResponse;
struct UnmountInstanceSDGRequest;
struct UnmountInstanceSDGResponse;
struct UntagResourcesRequest;
struct UntagResourcesResponse;
struct UpdateClusterCertificateRequest;
struct UpdateClusterCertificateResponse;
struct UpdateEnsSaleControlRequest;
struct UpdateEnsSaleControlResponse;
struct UpgradeAICInstanceImageRequest;
struct UpgradeAICInstanceImageResponse;
struct UpgradeApplicationRequest;
struct UpgradeApplicationResponse;
struct UpgradeClusterAddonsRequest;
struct UpgradeClusterAddonsResponse;
struct UploadAICPublicKeyRequest;
struct UploadAICPublicKeyResponse;

/// Client of Edge Node Service (ENS). The central host serves every region that is not in the table; the edge node
/// (EnsRegionId) is a parameter of the request, never part of the host. ap-southeast-1 has a public host of its own,
/// for edge nodes outside the Chinese mainland. A few regions have a VPC host.
///
/// A cheap handle: copies share connections and credentials, and all methods may be called from many threads at once.
/// Constructing one does no I/O and does not throw; wrong options are reported by the first call. The header of each
/// action is named in its method's comment; include those that you use.
class Client {
 public:
  /// Reads the environment for what the options leave open (ClientOptions names the variables), and nothing else.
  explicit Client(ClientOptions options = {});

  /// Associates a network ACL with resources. Header: <alibabacloud/ens/accosicate_network_acl.h>
  Outcome<AccosicateNetworkAclResponse> AccosicateNetworkAcl(const AccosicateNetworkAclRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Adds backend servers to an Edge Load Balancer (ELB) instance, up to 20 a call; the ENS instances must be Running.
  /// Header: <alibabacloud/ens/add_backend_servers.h>
  Outcome<AddBackendServersResponse> AddBackendServers(const AddBackendServersRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Maps an internal port of an instance to the Internet and returns the rule IDs. Header:
  /// <alibabacloud/ens/add_device_internet_port.h>
  Outcome<AddDeviceInternetPortResponse> AddDeviceInternetPort(const AddDeviceInternetPortRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Adds an IPv6 network interface to an instance and gives it a public IP address automatically. Header:
  /// <alibabacloud/ens/add_network_interface_to_instance.h>
  Outcome<AddNetworkInterfaceToInstanceResponse> AddNetworkInterfaceToInstance(
      const AddNetworkInterfaceToInstanceRequest& request, const CallOptions& options = {}) const;

  /// Adds an IP address to an SNAT entry. Header: <alibabacloud/ens/add_snat_ip_for_snat_entry.h>
  Outcome<AddSnatIpForSnatEntryResponse> AddSnatIpForSnatEntry(const AddSnatIpForSnatEntryRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Assigns private IP addresses to a network interface and returns them. Header:
  /// <alibabacloud/ens/assign_private_ip_addresses.h>
  Outcome<AssignPrivateIpAddressesResponse> AssignPrivateIpAddresses(const AssignPrivateIpAddressesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Binds an elastic IP address (EIP) to an Edge Load Balancer (ELB) instance or an ENS instance in the same region.
  /// Header: <alibabacloud/ens/associate_ens_eip_address.h>
  Outcome<AssociateEnsEipAddressResponse> AssociateEnsEipAddress(const AssociateEnsEipAddressRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Binds a high-availability virtual IP address (HAVIP) to an instance. Header: <alibabacloud/ens/associate_ha_vip.h>
  Outcome<AssociateHaVipResponse> AssociateHaVip(const AssociateHaVipRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Attaches a disk to an instance. Header: <alibabacloud/ens/attach_disk.h>
  Outcome<AttachDiskResponse> AttachDisk(const AttachDiskRequest& request, const CallOptions& options = {}) const;

  /// Adds an instance to Container Service for Kubernetes by running commands on it; once they have succeeded, the
  /// instance restarts by itself. Header: <alibabacloud/ens/attach_ens_instances.h>
  Outcome<AttachEnsInstancesResponse> AttachEnsInstances(const AttachEnsInstancesRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Attaches a shared data group (SDG) to AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/attach_instance_sdg.h>
  Outcome<AttachInstanceSDGResponse> AttachInstanceSDG(const AttachInstanceSDGRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Adds instances to a node pool of a cluster. Header: <alibabacloud/ens/attach_instances_to_node_pool.h>
  Outcome<AttachInstancesToNodePoolResponse> AttachInstancesToNodePool(const AttachInstancesToNodePoolRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Binds an SSH key pair to instances and returns the result for each instance. Header:
  /// <alibabacloud/ens/attach_key_pair.h>
  Outcome<AttachKeyPairResponse> AttachKeyPair(const AttachKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Attaches a network interface to an instance. Header: <alibabacloud/ens/attach_network_interface.h>
  Outcome<AttachNetworkInterfaceResponse> AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds an inbound rule to a security group: lets other devices send traffic to its instances or keeps them from it.
  /// Header: <alibabacloud/ens/authorize_security_group.h>
  Outcome<AuthorizeSecurityGroupResponse> AuthorizeSecurityGroup(const AuthorizeSecurityGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds an outbound rule to a security group: lets its instances send traffic to other devices or keeps them from it.
  /// Header: <alibabacloud/ens/authorize_security_group_egress.h>
  Outcome<AuthorizeSecurityGroupEgressResponse> AuthorizeSecurityGroupEgress(
      const AuthorizeSecurityGroupEgressRequest& request, const CallOptions& options = {}) const;

  /// Migrates several instances in response to events and returns the result for each event. Header:
  /// <alibabacloud/ens/batch_event_migrate_instance.h>
  Outcome<BatchEventMigrateInstanceResponse> BatchEventMigrateInstance(const BatchEventMigrateInstanceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Restarts several instances in response to events and returns the result for each event. Header:
  /// <alibabacloud/ens/batch_event_reboot_instance.h>
  Outcome<BatchEventRebootInstanceResponse> BatchEventRebootInstance(const BatchEventRebootInstanceRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Redeploys several instances in response to events and returns the result for each event. Header:
  /// <alibabacloud/ens/batch_event_redeploy_instance.h>
  Outcome<BatchEventRedeployInstanceResponse> BatchEventRedeployInstance(
      const BatchEventRedeployInstanceRequest& request, const CallOptions& options = {}) const;

  /// Deletes distributed data of an application. Header: <alibabacloud/ens/clean_dist_data.h>
  Outcome<CleanDistDataResponse> CleanDistData(const CleanDistDataRequest& request,
                                               const CallOptions& options = {}) const;

  /// Copies a shared data group (SDG) to nodes and returns the failures. Header: <alibabacloud/ens/copy_sdg.h>
  Outcome<CopySDGResponse> CopySDG(const CopySDGRequest& request, const CallOptions& options = {}) const;

  /// Copies a snapshot to nodes and returns the copies created on each node and the nodes without one. Header:
  /// <alibabacloud/ens/copy_snapshot.h>
  Outcome<CopySnapshotResponse> CopySnapshot(const CopySnapshotRequest& request, const CallOptions& options = {}) const;

  /// Creates ARM servers for AIC instances and returns their IDs and the order ID. Header:
  /// <alibabacloud/ens/create_arm_server_instances.h>
  Outcome<CreateARMServerInstancesResponse> CreateARMServerInstances(const CreateARMServerInstancesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates an application from a template and returns its ID. Header: <alibabacloud/ens/create_application.h>
  Outcome<CreateApplicationResponse> CreateApplication(const CreateApplicationRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates a classic network and returns its ID. Header: <alibabacloud/ens/create_classic_network.h>
  Outcome<CreateClassicNetworkResponse> CreateClassicNetwork(const CreateClassicNetworkRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Creates a Kubernetes cluster and returns its ID. Header: <alibabacloud/ens/create_cluster.h>
  Outcome<CreateClusterResponse> CreateCluster(const CreateClusterRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates a node pool in a cluster and returns it. Header: <alibabacloud/ens/create_cluster_node_pool.h>
  Outcome<CreateClusterNodePoolResponse> CreateClusterNodePool(const CreateClusterNodePoolRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Creates a disk on a node and returns the resource and order IDs. Header: <alibabacloud/ens/create_disk.h>
  Outcome<CreateDiskResponse> CreateDisk(const CreateDiskRequest& request, const CallOptions& options = {}) const;

  /// Creates an elastic IP address (EIP) on a node. Header: <alibabacloud/ens/create_eip_instance.h>
  Outcome<CreateEipInstanceResponse> CreateEipInstance(const CreateEipInstanceRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates a route in a route table and returns its ID. Header: <alibabacloud/ens/create_ens_route_entry.h>
  Outcome<CreateEnsRouteEntryResponse> CreateEnsRouteEntry(const CreateEnsRouteEntryRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates sale controls for modules of a commodity. Header: <alibabacloud/ens/create_ens_sale_control.h>
  Outcome<CreateEnsSaleControlResponse> CreateEnsSaleControl(const CreateEnsSaleControlRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Buys or upgrades an edge service. Header: <alibabacloud/ens/create_ens_service.h>
  Outcome<CreateEnsServiceResponse> CreateEnsService(const CreateEnsServiceRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates an EPN instance. Header: <alibabacloud/ens/create_epn_instance.h>
  Outcome<CreateEpnInstanceResponse> CreateEpnInstance(const CreateEpnInstanceRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates file systems and returns the IDs of those allocated. Header: <alibabacloud/ens/create_file_system.h>
  Outcome<CreateFileSystemResponse> CreateFileSystem(const CreateFileSystemRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a port forwarding (DNAT) entry of a NAT gateway and returns its ID. Header:
  /// <alibabacloud/ens/create_forward_entry.h>
  Outcome<CreateForwardEntryResponse> CreateForwardEntry(const CreateForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Creates high-availability virtual IP addresses (HAVIPs) and returns their IDs. Header:
  /// <alibabacloud/ens/create_ha_vip.h>
  Outcome<CreateHaVipResponse> CreateHaVip(const CreateHaVipRequest& request, const CallOptions& options = {}) const;

  /// Creates a custom image and returns its ID. Header: <alibabacloud/ens/create_image.h>
  Outcome<CreateImageResponse> CreateImage(const CreateImageRequest& request, const CallOptions& options = {}) const;

  /// Creates one or more subscription instances on a node. Header: <alibabacloud/ens/create_instance.h>
  Outcome<CreateInstanceResponse> CreateInstance(const CreateInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates an active O&M task for instances and returns its ID and status. Header:
  /// <alibabacloud/ens/create_instance_active_ops_task.h>
  Outcome<CreateInstanceActiveOpsTaskResponse> CreateInstanceActiveOpsTask(
      const CreateInstanceActiveOpsTaskRequest& request, const CallOptions& options = {}) const;

  /// Creates an SSH key pair. Header: <alibabacloud/ens/create_key_pair.h>
  Outcome<CreateKeyPairResponse> CreateKeyPair(const CreateKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates an Edge Load Balancer (ELB) instance. Header: <alibabacloud/ens/create_load_balancer.h>
  Outcome<CreateLoadBalancerResponse> CreateLoadBalancer(const CreateLoadBalancerRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Creates an HTTP listener of an Edge Load Balancer (ELB) instance. Header:
  /// <alibabacloud/ens/create_load_balancer_http_listener.h>
  Outcome<CreateLoadBalancerHTTPListenerResponse> CreateLoadBalancerHTTPListener(
      const CreateLoadBalancerHTTPListenerRequest& request, const CallOptions& options = {}) const;

  /// Creates an HTTPS listener of an Edge Load Balancer (ELB) instance. Header:
  /// <alibabacloud/ens/create_load_balancer_https_listener.h>
  Outcome<CreateLoadBalancerHTTPSListenerResponse> CreateLoadBalancerHTTPSListener(
      const CreateLoadBalancerHTTPSListenerRequest& request, const CallOptions& options = {}) const;

  /// Creates a TCP listener of an Edge Load Balancer (ELB) instance. Header:
  /// <alibabacloud/ens/create_load_balancer_tcp_listener.h>
  Outcome<CreateLoadBalancerTCPListenerResponse> CreateLoadBalancerTCPListener(
      const CreateLoadBalancerTCPListenerRequest& request, const CallOptions& options = {}) const;

  /// Creates a UDP listener of an Edge Load Balancer (ELB) instance. Header:
  /// <alibabacloud/ens/create_load_balancer_udp_listener.h>
  Outcome<CreateLoadBalancerUDPListenerResponse> CreateLoadBalancerUDPListener(
      const CreateLoadBalancerUDPListenerRequest& request, const CallOptions& options = {}) const;

  /// Creates a mount target of a file system and returns its status. Header: <alibabacloud/ens/create_mount_target.h>
  Outcome<CreateMountTargetResponse> CreateMountTarget(const CreateMountTargetRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates a NAT gateway and returns its ID. Header: <alibabacloud/ens/create_nat_gateway.h>
  Outcome<CreateNatGatewayResponse> CreateNatGateway(const CreateNatGatewayRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a private network (VPC) on a node. Header: <alibabacloud/ens/create_network.h>
  Outcome<CreateNetworkResponse> CreateNetwork(const CreateNetworkRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates a network ACL and returns its ID. Header: <alibabacloud/ens/create_network_acl.h>
  Outcome<CreateNetworkAclResponse> CreateNetworkAcl(const CreateNetworkAclRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a rule in a network ACL and returns its ID. Header: <alibabacloud/ens/create_network_acl_entry.h>
  Outcome<CreateNetworkAclEntryResponse> CreateNetworkAclEntry(const CreateNetworkAclEntryRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Creates a network interface (ENI) in a vSwitch and returns its ID. Header:
  /// <alibabacloud/ens/create_network_interface.h>
  Outcome<CreateNetworkInterfaceResponse> CreateNetworkInterface(const CreateNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Creates a shared data group (SDG) and returns its ID. Header: <alibabacloud/ens/create_sdg.h>
  Outcome<CreateSDGResponse> CreateSDG(const CreateSDGRequest& request, const CallOptions& options = {}) const;

  /// Creates a security group. Header: <alibabacloud/ens/create_security_group.h>
  Outcome<CreateSecurityGroupResponse> CreateSecurityGroup(const CreateSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Adds rules to a security group. Header: <alibabacloud/ens/create_security_group_permissions.h>
  Outcome<CreateSecurityGroupPermissionsResponse> CreateSecurityGroupPermissions(
      const CreateSecurityGroupPermissionsRequest& request, const CallOptions& options = {}) const;

  /// Creates a snapshot of a disk and returns its ID and the order ID. Header: <alibabacloud/ens/create_snapshot.h>
  Outcome<CreateSnapshotResponse> CreateSnapshot(const CreateSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates an SNAT entry of a NAT gateway and returns its ID. Header: <alibabacloud/ens/create_snat_entry.h>
  Outcome<CreateSnatEntryResponse> CreateSnatEntry(const CreateSnatEntryRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Creates storage gateways and returns which were allocated and which were not. Header:
  /// <alibabacloud/ens/create_storage_gateway.h>
  Outcome<CreateStorageGatewayResponse> CreateStorageGateway(const CreateStorageGatewayRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Creates a volume of a storage gateway and returns its ID. Header: <alibabacloud/ens/create_storage_volume.h>
  Outcome<CreateStorageVolumeResponse> CreateStorageVolume(const CreateStorageVolumeRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates a vSwitch on a node. Header: <alibabacloud/ens/create_vswitch.h>
  Outcome<CreateVSwitchResponse> CreateVSwitch(const CreateVSwitchRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a public key for logon to AIC instances. Header: <alibabacloud/ens/delete_aic_public_key.h>
  Outcome<DeleteAICPublicKeyResponse> DeleteAICPublicKey(const DeleteAICPublicKeyRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Deletes an application. Header: <alibabacloud/ens/delete_application.h>
  Outcome<DeleteApplicationResponse> DeleteApplication(const DeleteApplicationRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Deletes a bucket. Header: <alibabacloud/ens/delete_bucket.h>
  Outcome<DeleteBucketResponse> DeleteBucket(const DeleteBucketRequest& request, const CallOptions& options = {}) const;

  /// Deletes lifecycle rules of a bucket. Header: <alibabacloud/ens/delete_bucket_lifecycle.h>
  Outcome<DeleteBucketLifecycleResponse> DeleteBucketLifecycle(const DeleteBucketLifecycleRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Deletes a cluster. Header: <alibabacloud/ens/delete_cluster.h>
  Outcome<DeleteClusterResponse> DeleteCluster(const DeleteClusterRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a node pool from a cluster. Header: <alibabacloud/ens/delete_cluster_node_pool.h>
  Outcome<DeleteClusterNodePoolResponse> DeleteClusterNodePool(const DeleteClusterNodePoolRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Removes nodes from a cluster. Header: <alibabacloud/ens/delete_cluster_nodes.h>
  Outcome<DeleteClusterNodesResponse> DeleteClusterNodes(const DeleteClusterNodesRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Deletes a mapping of an internal port to the Internet and returns the rule IDs. Header:
  /// <alibabacloud/ens/delete_device_internet_port.h>
  Outcome<DeleteDeviceInternetPortResponse> DeleteDeviceInternetPort(const DeleteDeviceInternetPortRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Deletes a disk. Header: <alibabacloud/ens/delete_disk.h>
  Outcome<DeleteDiskResponse> DeleteDisk(const DeleteDiskRequest& request, const CallOptions& options = {}) const;

  /// Deletes an elastic IP address (EIP). Header: <alibabacloud/ens/delete_eip.h>
  Outcome<DeleteEipResponse> DeleteEip(const DeleteEipRequest& request, const CallOptions& options = {}) const;

  /// Deletes a route from a route table. Header: <alibabacloud/ens/delete_ens_route_entry.h>
  Outcome<DeleteEnsRouteEntryResponse> DeleteEnsRouteEntry(const DeleteEnsRouteEntryRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes conditions of sale controls of a commodity. Header: <alibabacloud/ens/delete_ens_sale_condition_control.h>
  Outcome<DeleteEnsSaleConditionControlResponse> DeleteEnsSaleConditionControl(
      const DeleteEnsSaleConditionControlRequest& request, const CallOptions& options = {}) const;

  /// Deletes sale controls of a commodity. Header: <alibabacloud/ens/delete_ens_sale_control.h>
  Outcome<DeleteEnsSaleControlResponse> DeleteEnsSaleControl(const DeleteEnsSaleControlRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Deletes an EPN instance. Header: <alibabacloud/ens/delete_epn_instance.h>
  Outcome<DeleteEpnInstanceResponse> DeleteEpnInstance(const DeleteEpnInstanceRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Deletes a file system. Header: <alibabacloud/ens/delete_file_system.h>
  Outcome<DeleteFileSystemResponse> DeleteFileSystem(const DeleteFileSystemRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a port forwarding (DNAT) entry. Header: <alibabacloud/ens/delete_forward_entry.h>
  Outcome<DeleteForwardEntryResponse> DeleteForwardEntry(const DeleteForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Deletes high-availability virtual IP addresses (HAVIPs). Header: <alibabacloud/ens/delete_ha_vips.h>
  Outcome<DeleteHaVipsResponse> DeleteHaVips(const DeleteHaVipsRequest& request, const CallOptions& options = {}) const;

  /// Deletes a custom image. Header: <alibabacloud/ens/delete_image.h>
  Outcome<DeleteImageResponse> DeleteImage(const DeleteImageRequest& request, const CallOptions& options = {}) const;

  /// Deletes one SSH key pair, which DescribeKeyPairs then no longer lists. Header:
  /// <alibabacloud/ens/delete_key_pairs.h>
  Outcome<DeleteKeyPairsResponse> DeleteKeyPairs(const DeleteKeyPairsRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes a listener. Header: <alibabacloud/ens/delete_load_balancer_listener.h>
  Outcome<DeleteLoadBalancerListenerResponse> DeleteLoadBalancerListener(
      const DeleteLoadBalancerListenerRequest& request, const CallOptions& options = {}) const;

  /// Deletes a mount target of a file system. Header: <alibabacloud/ens/delete_mount_target.h>
  Outcome<DeleteMountTargetResponse> DeleteMountTarget(const DeleteMountTargetRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Deletes a NAT gateway. Header: <alibabacloud/ens/delete_nat_gateway.h>
  Outcome<DeleteNatGatewayResponse> DeleteNatGateway(const DeleteNatGatewayRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a private network (VPC). Header: <alibabacloud/ens/delete_network.h>
  Outcome<DeleteNetworkResponse> DeleteNetwork(const DeleteNetworkRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a network ACL. Header: <alibabacloud/ens/delete_network_acl.h>
  Outcome<DeleteNetworkAclResponse> DeleteNetworkAcl(const DeleteNetworkAclRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a rule from a network ACL. Header: <alibabacloud/ens/delete_network_acl_entry.h>
  Outcome<DeleteNetworkAclEntryResponse> DeleteNetworkAclEntry(const DeleteNetworkAclEntryRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Deletes network interfaces. Header: <alibabacloud/ens/delete_network_interfaces.h>
  Outcome<DeleteNetworkInterfacesResponse> DeleteNetworkInterfaces(const DeleteNetworkInterfacesRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Deletes a peering connection between networks. Header: <alibabacloud/ens/delete_network_peer_connection.h>
  Outcome<DeleteNetworkPeerConnectionResponse> DeleteNetworkPeerConnection(
      const DeleteNetworkPeerConnectionRequest& request, const CallOptions& options = {}) const;

  /// Deletes an object from a bucket. Header: <alibabacloud/ens/delete_object.h>
  Outcome<DeleteObjectResponse> DeleteObject(const DeleteObjectRequest& request, const CallOptions& options = {}) const;

  /// Deletes shared data groups (SDGs) and returns the failures. Header: <alibabacloud/ens/delete_sdg.h>
  Outcome<DeleteSDGResponse> DeleteSDG(const DeleteSDGRequest& request, const CallOptions& options = {}) const;

  /// Deletes a security group; no instance may be in it. Header: <alibabacloud/ens/delete_security_group.h>
  Outcome<DeleteSecurityGroupResponse> DeleteSecurityGroup(const DeleteSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Removes rules from a security group. Header: <alibabacloud/ens/delete_security_group_permissions.h>
  Outcome<DeleteSecurityGroupPermissionsResponse> DeleteSecurityGroupPermissions(
      const DeleteSecurityGroupPermissionsRequest& request, const CallOptions& options = {}) const;

  /// Deletes a snapshot. Header: <alibabacloud/ens/delete_snapshot.h>
  Outcome<DeleteSnapshotResponse> DeleteSnapshot(const DeleteSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes an SNAT entry. Header: <alibabacloud/ens/delete_snat_entry.h>
  Outcome<DeleteSnatEntryResponse> DeleteSnatEntry(const DeleteSnatEntryRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Removes an IP address from an SNAT entry. Header: <alibabacloud/ens/delete_snat_ip_for_snat_entry.h>
  Outcome<DeleteSnatIpForSnatEntryResponse> DeleteSnatIpForSnatEntry(const DeleteSnatIpForSnatEntryRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Deletes a storage gateway. Header: <alibabacloud/ens/delete_storage_gateway.h>
  Outcome<DeleteStorageGatewayResponse> DeleteStorageGateway(const DeleteStorageGatewayRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Deletes a volume of a storage gateway. Header: <alibabacloud/ens/delete_storage_volume.h>
  Outcome<DeleteStorageVolumeResponse> DeleteStorageVolume(const DeleteStorageVolumeRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes a vSwitch; no instance may be on it. Header: <alibabacloud/ens/delete_vswitch.h>
  Outcome<DeleteVSwitchResponse> DeleteVSwitch(const DeleteVSwitchRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deploys a shared data group (SDG) to AIC instances with a disk type and access protocol and returns the failures.
  /// Header: <alibabacloud/ens/deploy_instance_sdg.h>
  Outcome<DeployInstanceSDGResponse> DeployInstanceSDG(const DeployInstanceSDGRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Deploys a shared data group (SDG) to AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/deploy_sdg.h>
  Outcome<DeploySDGResponse> DeploySDG(const DeploySDGRequest& request, const CallOptions& options = {}) const;

  /// Lists images for AIC instances. Header: <alibabacloud/ens/describe_aic_images.h>
  Outcome<DescribeAICImagesResponse> DescribeAICImages(const DescribeAICImagesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Lists ARM servers, on request with their AIC instances. Header: <alibabacloud/ens/describe_arm_server_instances.h>
  Outcome<DescribeARMServerInstancesResponse> DescribeARMServerInstances(
      const DescribeARMServerInstancesRequest& request, const CallOptions& options = {}) const;

  /// Returns an add-on with its configuration schema. Header: <alibabacloud/ens/describe_addon.h>
  Outcome<DescribeAddonResponse> DescribeAddon(const DescribeAddonRequest& request,
                                               const CallOptions& options = {}) const;

  /// Returns the details of an application. Header: <alibabacloud/ens/describe_application.h>
  Outcome<DescribeApplicationResponse> DescribeApplication(const DescribeApplicationRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists available instance specifications with nodes and disk sizes, together with images. Header:
  /// <alibabacloud/ens/describe_available_resource.h>
  Outcome<DescribeAvailableResourceResponse> DescribeAvailableResource(const DescribeAvailableResourceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists what can be bought when creating instances: instance types, nodes, disk sizes, billing methods and images.
  /// Header: <alibabacloud/ens/describe_available_resource_info.h>
  Outcome<DescribeAvailableResourceInfoResponse> DescribeAvailableResourceInfo(
      const DescribeAvailableResourceInfoRequest& request, const CallOptions& options = {}) const;

  /// Lists the billing methods of bandwidth that are available. Header:
  /// <alibabacloud/ens/describe_band_withd_charge_type.h>
  Outcome<DescribeBandWithdChargeTypeResponse> DescribeBandWithdChargeType(
      const DescribeBandWithdChargeTypeRequest& request, const CallOptions& options = {}) const;

  /// Returns the bandwidth by Internet billing method for a time range. Header:
  /// <alibabacloud/ens/describe_bandwitdh_by_internet_charge_type.h>
  Outcome<DescribeBandwitdhByInternetChargeTypeResponse> DescribeBandwitdhByInternetChargeType(
      const DescribeBandwitdhByInternetChargeTypeRequest& request, const CallOptions& options = {}) const;

  /// Lists the disk categories that can be bought on nodes, with their sizes and quantities. Header:
  /// <alibabacloud/ens/describe_cloud_disk_available_resource_info.h>
  Outcome<DescribeCloudDiskAvailableResourceInfoResponse> DescribeCloudDiskAvailableResourceInfo(
      const DescribeCloudDiskAvailableResourceInfoRequest& request, const CallOptions& options = {}) const;

  /// Lists the disk categories that nodes support. Header: <alibabacloud/ens/describe_cloud_disk_types.h>
  Outcome<DescribeCloudDiskTypesResponse> DescribeCloudDiskTypes(const DescribeCloudDiskTypesRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Returns the status, current version and next version of a cluster. Header: <alibabacloud/ens/describe_cluster.h>
  Outcome<DescribeClusterResponse> DescribeCluster(const DescribeClusterRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Returns the script that attaches nodes to a node pool of a cluster. Header:
  /// <alibabacloud/ens/describe_cluster_attach_scripts.h>
  Outcome<DescribeClusterAttachScriptsResponse> DescribeClusterAttachScripts(
      const DescribeClusterAttachScriptsRequest& request, const CallOptions& options = {}) const;

  /// Returns the attributes and configuration of a cluster. Header: <alibabacloud/ens/describe_cluster_detail.h>
  Outcome<DescribeClusterDetailResponse> DescribeClusterDetail(const DescribeClusterDetailRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Returns the kubeconfig of a cluster. Header: <alibabacloud/ens/describe_cluster_kube_config.h>
  Outcome<DescribeClusterKubeConfigResponse> DescribeClusterKubeConfig(const DescribeClusterKubeConfigRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the node pools of a cluster. Header: <alibabacloud/ens/describe_cluster_node_pools.h>
  Outcome<DescribeClusterNodePoolsResponse> DescribeClusterNodePools(const DescribeClusterNodePoolsRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists the nodes of a cluster. Header: <alibabacloud/ens/describe_cluster_nodes.h>
  Outcome<DescribeClusterNodesResponse> DescribeClusterNodes(const DescribeClusterNodesRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Returns the user's kubeconfig of a cluster, for its public or private IP address. Header:
  /// <alibabacloud/ens/describe_cluster_user_kubeconfig.h>
  Outcome<DescribeClusterUserKubeconfigResponse> DescribeClusterUserKubeconfig(
      const DescribeClusterUserKubeconfigRequest& request, const CallOptions& options = {}) const;

  /// Lists clusters with their configuration. Header: <alibabacloud/ens/describe_clusters_v1.h>
  Outcome<DescribeClustersV1Response> DescribeClustersV1(const DescribeClustersV1Request& request,
                                                         const CallOptions& options = {}) const;

  /// Returns the creation status of a subscription instance. Header:
  /// <alibabacloud/ens/describe_create_pre_paid_instance_result.h>
  Outcome<DescribeCreatePrePaidInstanceResultResponse> DescribeCreatePrePaidInstanceResult(
      const DescribeCreatePrePaidInstanceResultRequest& request, const CallOptions& options = {}) const;

  /// Lists the results of distributing data of an application to instances. Header:
  /// <alibabacloud/ens/describe_data_dist_result.h>
  Outcome<DescribeDataDistResultResponse> DescribeDataDistResult(const DescribeDataDistResultRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Returns the download URL of data of an application and the servers that offer it. Header:
  /// <alibabacloud/ens/describe_data_download_url.h>
  Outcome<DescribeDataDownloadURLResponse> DescribeDataDownloadURL(const DescribeDataDownloadURLRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists the results of pushing data of an application to nodes. Header:
  /// <alibabacloud/ens/describe_data_push_result.h>
  Outcome<DescribeDataPushResultResponse> DescribeDataPushResult(const DescribeDataPushResultRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Returns the metadata, status and resources of a device service. Header:
  /// <alibabacloud/ens/describe_device_service.h>
  Outcome<DescribeDeviceServiceResponse> DescribeDeviceService(const DescribeDeviceServiceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists read and write samples of a disk over a time range. Header: <alibabacloud/ens/describe_disk_iops_list.h>
  Outcome<DescribeDiskIopsListResponse> DescribeDiskIopsList(const DescribeDiskIopsListRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists disks. Header: <alibabacloud/ens/describe_disks.h>
  Outcome<DescribeDisksResponse> DescribeDisks(const DescribeDisksRequest& request,
                                               const CallOptions& options = {}) const;

  /// Lists the nodes on which load balancers can be bought, with their specifications and quantities. Header:
  /// <alibabacloud/ens/describe_elb_available_resource_info.h>
  Outcome<DescribeElbAvailableResourceInfoResponse> DescribeElbAvailableResourceInfo(
      const DescribeElbAvailableResourceInfoRequest& request, const CallOptions& options = {}) const;

  /// Lists commodity codes with their names. Header: <alibabacloud/ens/describe_ens_commodity_code.h>
  Outcome<DescribeEnsCommodityCodeResponse> DescribeEnsCommodityCode(const DescribeEnsCommodityCodeRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists the module codes of commodities with their names. Header:
  /// <alibabacloud/ens/describe_ens_commodity_module_code.h>
  Outcome<DescribeEnsCommodityModuleCodeResponse> DescribeEnsCommodityModuleCode(
      const DescribeEnsCommodityModuleCodeRequest& request, const CallOptions& options = {}) const;

  /// Lists elastic IP addresses (EIPs), page by page. Header: <alibabacloud/ens/describe_ens_eip_addresses.h>
  Outcome<DescribeEnsEipAddressesResponse> DescribeEnsEipAddresses(const DescribeEnsEipAddressesRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists network districts with the number of nodes in each. Header: <alibabacloud/ens/describe_ens_net_district.h>
  Outcome<DescribeEnsNetDistrictResponse> DescribeEnsNetDistrict(const DescribeEnsNetDistrictRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the network levels that DescribeEnsNetSaleDistrict can be asked for. Header:
  /// <alibabacloud/ens/describe_ens_net_level.h>
  Outcome<DescribeEnsNetLevelResponse> DescribeEnsNetLevel(const DescribeEnsNetLevelRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists districts that nodes are offered in, with their carriers and counts: those of one network level, or those
  /// directly below one district. Header: <alibabacloud/ens/describe_ens_net_sale_district.h>
  Outcome<DescribeEnsNetSaleDistrictResponse> DescribeEnsNetSaleDistrict(
      const DescribeEnsNetSaleDistrictRequest& request, const CallOptions& options = {}) const;

  /// Tells whether a node supports IPv6. Header: <alibabacloud/ens/describe_ens_region_id_ipv6_info.h>
  Outcome<DescribeEnsRegionIdIpv6InfoResponse> DescribeEnsRegionIdIpv6Info(
      const DescribeEnsRegionIdIpv6InfoRequest& request, const CallOptions& options = {}) const;

  /// Lists nodes with their instance count, vCPUs and Internet bandwidth over a time range. Header:
  /// <alibabacloud/ens/describe_ens_region_id_resource.h>
  Outcome<DescribeEnsRegionIdResourceResponse> DescribeEnsRegionIdResource(
      const DescribeEnsRegionIdResourceRequest& request, const CallOptions& options = {}) const;

  /// Lists the edge nodes (ENS regions) that the account can use, or one of them. Header:
  /// <alibabacloud/ens/describe_ens_regions.h>
  Outcome<DescribeEnsRegionsResponse> DescribeEnsRegions(const DescribeEnsRegionsRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists counts of instances, disks and computing resources by service type. Header:
  /// <alibabacloud/ens/describe_ens_resource_usage.h>
  Outcome<DescribeEnsResourceUsageResponse> DescribeEnsResourceUsage(const DescribeEnsResourceUsageRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists routes of a route table. Header: <alibabacloud/ens/describe_ens_route_entry_list.h>
  Outcome<DescribeEnsRouteEntryListResponse> DescribeEnsRouteEntryList(const DescribeEnsRouteEntryListRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists route tables. Header: <alibabacloud/ens/describe_ens_route_tables.h>
  Outcome<DescribeEnsRouteTablesResponse> DescribeEnsRouteTables(const DescribeEnsRouteTablesRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the sale controls of a commodity. Header: <alibabacloud/ens/describe_ens_sale_control.h>
  Outcome<DescribeEnsSaleControlResponse> DescribeEnsSaleControl(const DescribeEnsSaleControlRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the nodes, specifications, disk and storage types available under sale controls. Header:
  /// <alibabacloud/ens/describe_ens_sale_control_available_resource.h>
  Outcome<DescribeEnsSaleControlAvailableResourceResponse> DescribeEnsSaleControlAvailableResource(
      const DescribeEnsSaleControlAvailableResourceRequest& request, const CallOptions& options = {}) const;

  /// Lists the sale controls of a commodity that concern stock. Header:
  /// <alibabacloud/ens/describe_ens_sale_control_stock.h>
  Outcome<DescribeEnsSaleControlStockResponse> DescribeEnsSaleControlStock(
      const DescribeEnsSaleControlStockRequest& request, const CallOptions& options = {}) const;

  /// Returns bandwidth samples and peaks of edge-to-edge networks (EPNs) over a time range. Header:
  /// <alibabacloud/ens/describe_epn_band_width_data.h>
  Outcome<DescribeEpnBandWidthDataResponse> DescribeEpnBandWidthData(const DescribeEpnBandWidthDataRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the bandwidth of edge-to-edge networks (EPNs) by Internet billing method for a time range. Header:
  /// <alibabacloud/ens/describe_epn_bandwitdh_by_internet_charge_type.h>
  Outcome<DescribeEpnBandwitdhByInternetChargeTypeResponse> DescribeEpnBandwitdhByInternetChargeType(
      const DescribeEpnBandwitdhByInternetChargeTypeRequest& request, const CallOptions& options = {}) const;

  /// Returns what is networked by an EPN instance. Header: <alibabacloud/ens/describe_epn_instance_attribute.h>
  Outcome<DescribeEpnInstanceAttributeResponse> DescribeEpnInstanceAttribute(
      const DescribeEpnInstanceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Returns the billing method of the account's EPN instances and a change of it. Header:
  /// <alibabacloud/ens/describe_epn_instance_charge_type.h>
  Outcome<DescribeEpnInstanceChargeTypeResponse> DescribeEpnInstanceChargeType(
      const DescribeEpnInstanceChargeTypeRequest& request, const CallOptions& options = {}) const;

  /// Returns the limits of the account's whitelist for EPN instances: billing methods and bandwidth range. Header:
  /// <alibabacloud/ens/describe_epn_instance_sale_control.h>
  Outcome<DescribeEpnInstanceSaleControlResponse> DescribeEpnInstanceSaleControl(
      const DescribeEpnInstanceSaleControlRequest& request, const CallOptions& options = {}) const;

  /// Lists EPN instances, page by page. Header: <alibabacloud/ens/describe_epn_instances.h>
  Outcome<DescribeEpnInstancesResponse> DescribeEpnInstances(const DescribeEpnInstancesRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists metering data of edge-to-edge networks (EPNs) between two dates. Header:
  /// <alibabacloud/ens/describe_epn_measurement_data.h>
  Outcome<DescribeEpnMeasurementDataResponse> DescribeEpnMeasurementData(
      const DescribeEpnMeasurementDataRequest& request, const CallOptions& options = {}) const;

  /// Lists images with the status and URL of their export. Header: <alibabacloud/ens/describe_export_image_info.h>
  Outcome<DescribeExportImageInfoResponse> DescribeExportImageInfo(const DescribeExportImageInfoRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Returns the export status of an image. Header: <alibabacloud/ens/describe_export_image_status.h>
  Outcome<DescribeExportImageStatusResponse> DescribeExportImageStatus(const DescribeExportImageStatusRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists file systems. Header: <alibabacloud/ens/describe_file_systems.h>
  Outcome<DescribeFileSystemsResponse> DescribeFileSystems(const DescribeFileSystemsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Returns the attributes of a port forwarding (DNAT) entry. Header:
  /// <alibabacloud/ens/describe_forward_entry_attribute.h>
  Outcome<DescribeForwardEntryAttributeResponse> DescribeForwardEntryAttribute(
      const DescribeForwardEntryAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists the port forwarding (DNAT) entries of a NAT gateway. Header:
  /// <alibabacloud/ens/describe_forward_table_entries.h>
  Outcome<DescribeForwardTableEntriesResponse> DescribeForwardTableEntries(
      const DescribeForwardTableEntriesRequest& request, const CallOptions& options = {}) const;

  /// Lists high-availability virtual IP addresses (HAVIPs). Header: <alibabacloud/ens/describe_ha_vips.h>
  Outcome<DescribeHaVipsResponse> DescribeHaVips(const DescribeHaVipsRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Lists events of resources. Header: <alibabacloud/ens/describe_history_events.h>
  Outcome<DescribeHistoryEventsResponse> DescribeHistoryEvents(const DescribeHistoryEventsRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists the images that can be used, all or those of one operating system type. Header:
  /// <alibabacloud/ens/describe_image_infos.h>
  Outcome<DescribeImageInfosResponse> DescribeImageInfos(const DescribeImageInfosRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists the accounts with which an image is shared. Header: <alibabacloud/ens/describe_image_share_permission.h>
  Outcome<DescribeImageSharePermissionResponse> DescribeImageSharePermission(
      const DescribeImageSharePermissionRequest& request, const CallOptions& options = {}) const;

  /// Lists images. Header: <alibabacloud/ens/describe_images.h>
  Outcome<DescribeImagesResponse> DescribeImages(const DescribeImagesRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Returns the renewal settings of one or more instances. Header:
  /// <alibabacloud/ens/describe_instance_auto_renew_attribute.h>
  Outcome<DescribeInstanceAutoRenewAttributeResponse> DescribeInstanceAutoRenewAttribute(
      const DescribeInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists bandwidth samples of instances over a time range. Header:
  /// <alibabacloud/ens/describe_instance_bandwidth_detail.h>
  Outcome<DescribeInstanceBandwidthDetailResponse> DescribeInstanceBandwidthDetail(
      const DescribeInstanceBandwidthDetailRequest& request, const CallOptions& options = {}) const;

  /// Returns the boot configuration of an instance. Header: <alibabacloud/ens/describe_instance_boot_configuration.h>
  Outcome<DescribeInstanceBootConfigurationResponse> DescribeInstanceBootConfiguration(
      const DescribeInstanceBootConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Returns the vCPU usage of an instance in a time range. Header: <alibabacloud/ens/describe_instance_monitor_data.h>
  Outcome<DescribeInstanceMonitorDataResponse> DescribeInstanceMonitorData(
      const DescribeInstanceMonitorDataRequest& request, const CallOptions& options = {}) const;

  /// Lists the deployment status of shared data groups (SDGs) on an AIC instance. Header:
  /// <alibabacloud/ens/describe_instance_sdg_status.h>
  Outcome<DescribeInstanceSDGStatusResponse> DescribeInstanceSDGStatus(const DescribeInstanceSDGStatusRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the instance types that can be bought, with the limits of disks and bandwidth. Header:
  /// <alibabacloud/ens/describe_instance_spec.h>
  Outcome<DescribeInstanceSpecResponse> DescribeInstanceSpec(const DescribeInstanceSpecRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists instance types. Header: <alibabacloud/ens/describe_instance_types.h>
  Outcome<DescribeInstanceTypesResponse> DescribeInstanceTypes(const DescribeInstanceTypesRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Returns the VNC logon URL of an instance. Header: <alibabacloud/ens/describe_instance_vnc_url.h>
  Outcome<DescribeInstanceVncUrlResponse> DescribeInstanceVncUrl(const DescribeInstanceVncUrlRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists instances and their details, page by page. Header: <alibabacloud/ens/describe_instances.h>
  Outcome<DescribeInstancesResponse> DescribeInstances(const DescribeInstancesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Lists SSH key pairs, page by page, or looks one up by name. Header: <alibabacloud/ens/describe_key_pairs.h>
  Outcome<DescribeKeyPairsResponse> DescribeKeyPairs(const DescribeKeyPairsRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Returns the details of one Edge Load Balancer (ELB) instance, with its listeners and backend servers. Header:
  /// <alibabacloud/ens/describe_load_balancer_attribute.h>
  Outcome<DescribeLoadBalancerAttributeResponse> DescribeLoadBalancerAttribute(
      const DescribeLoadBalancerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Returns the configuration of an HTTP listener. Header:
  /// <alibabacloud/ens/describe_load_balancer_http_listener_attribute.h>
  Outcome<DescribeLoadBalancerHTTPListenerAttributeResponse> DescribeLoadBalancerHTTPListenerAttribute(
      const DescribeLoadBalancerHTTPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Returns the configuration of an HTTPS listener. Header:
  /// <alibabacloud/ens/describe_load_balancer_https_listener_attribute.h>
  Outcome<DescribeLoadBalancerHTTPSListenerAttributeResponse> DescribeLoadBalancerHTTPSListenerAttribute(
      const DescribeLoadBalancerHTTPSListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists connection and traffic samples of a load balancer listener over a time range. Header:
  /// <alibabacloud/ens/describe_load_balancer_listen_monitor.h>
  Outcome<DescribeLoadBalancerListenMonitorResponse> DescribeLoadBalancerListenMonitor(
      const DescribeLoadBalancerListenMonitorRequest& request, const CallOptions& options = {}) const;

  /// Lists the listeners of a load balancer. Header: <alibabacloud/ens/describe_load_balancer_listeners.h>
  Outcome<DescribeLoadBalancerListenersResponse> DescribeLoadBalancerListeners(
      const DescribeLoadBalancerListenersRequest& request, const CallOptions& options = {}) const;

  /// Lists load balancer specifications. Header: <alibabacloud/ens/describe_load_balancer_spec.h>
  Outcome<DescribeLoadBalancerSpecResponse> DescribeLoadBalancerSpec(const DescribeLoadBalancerSpecRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the configuration of a TCP listener. Header:
  /// <alibabacloud/ens/describe_load_balancer_tcp_listener_attribute.h>
  Outcome<DescribeLoadBalancerTCPListenerAttributeResponse> DescribeLoadBalancerTCPListenerAttribute(
      const DescribeLoadBalancerTCPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Returns the configuration of a UDP listener. Header:
  /// <alibabacloud/ens/describe_load_balancer_udp_listener_attribute.h>
  Outcome<DescribeLoadBalancerUDPListenerAttributeResponse> DescribeLoadBalancerUDPListenerAttribute(
      const DescribeLoadBalancerUDPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists Edge Load Balancer (ELB) instances, page by page. Header: <alibabacloud/ens/describe_load_balancers.h>
  Outcome<DescribeLoadBalancersResponse> DescribeLoadBalancers(const DescribeLoadBalancersRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists metering data of resources and bandwidth between two dates. Header:
  /// <alibabacloud/ens/describe_measurement_data.h>
  Outcome<DescribeMeasurementDataResponse> DescribeMeasurementData(const DescribeMeasurementDataRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists the mount targets of a file system. Header: <alibabacloud/ens/describe_mount_targets.h>
  Outcome<DescribeMountTargetsResponse> DescribeMountTargets(const DescribeMountTargetsRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists the nodes on which NAS file systems can be bought. Header:
  /// <alibabacloud/ens/describe_nas_available_resource_info.h>
  Outcome<DescribeNASAvailableResourceInfoResponse> DescribeNASAvailableResourceInfo(
      const DescribeNASAvailableResourceInfoRequest& request, const CallOptions& options = {}) const;

  /// Lists hosts (NCs) with total, used and reserved amounts of their resources. Header:
  /// <alibabacloud/ens/describe_nc_information.h>
  Outcome<DescribeNCInformationResponse> DescribeNCInformation(const DescribeNCInformationRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists NAT gateways. Header: <alibabacloud/ens/describe_nat_gateways.h>
  Outcome<DescribeNatGatewaysResponse> DescribeNatGateways(const DescribeNatGatewaysRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists network ACLs. Header: <alibabacloud/ens/describe_network_acls.h>
  Outcome<DescribeNetworkAclsResponse> DescribeNetworkAcls(const DescribeNetworkAclsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Returns the configuration of one network. Header: <alibabacloud/ens/describe_network_attribute.h>
  Outcome<DescribeNetworkAttributeResponse> DescribeNetworkAttribute(const DescribeNetworkAttributeRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists network interfaces. Header: <alibabacloud/ens/describe_network_interfaces.h>
  Outcome<DescribeNetworkInterfacesResponse> DescribeNetworkInterfaces(const DescribeNetworkInterfacesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists peering connections between networks. Header: <alibabacloud/ens/describe_network_peer_connections.h>
  Outcome<DescribeNetworkPeerConnectionsResponse> DescribeNetworkPeerConnections(
      const DescribeNetworkPeerConnectionsRequest& request, const CallOptions& options = {}) const;

  /// Lists networks, page by page. Header: <alibabacloud/ens/describe_networks.h>
  Outcome<DescribeNetworksResponse> DescribeNetworks(const DescribeNetworksRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Returns how many subscription instances of a specification are available on a node. Header:
  /// <alibabacloud/ens/describe_pre_paid_instance_stock.h>
  Outcome<DescribePrePaidInstanceStockResponse> DescribePrePaidInstanceStock(
      const DescribePrePaidInstanceStockRequest& request, const CallOptions& options = {}) const;

  /// Returns the price of instances. Header: <alibabacloud/ens/describe_price.h>
  Outcome<DescribePriceResponse> DescribePrice(const DescribePriceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Lists the Internet service providers of a node. Header: <alibabacloud/ens/describe_region_isps.h>
  Outcome<DescribeRegionIspsResponse> DescribeRegionIsps(const DescribeRegionIspsRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists nodes with total, used and reserved amounts of their resources. Header:
  /// <alibabacloud/ens/describe_region_resource.h>
  Outcome<DescribeRegionResourceResponse> DescribeRegionResource(const DescribeRegionResourceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists reserved instance specifications with nodes and disk sizes, together with images. Header:
  /// <alibabacloud/ens/describe_reserved_resource.h>
  Outcome<DescribeReservedResourceResponse> DescribeReservedResource(const DescribeReservedResourceRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists availability, business, inventory and reservation events of a resource over a time range. Header:
  /// <alibabacloud/ens/describe_resource_timeline.h>
  Outcome<DescribeResourceTimelineResponse> DescribeResourceTimeline(const DescribeResourceTimelineRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists shared data groups (SDGs) with their preload information. Header: <alibabacloud/ens/describe_sdg.h>
  Outcome<DescribeSDGResponse> DescribeSDG(const DescribeSDGRequest& request, const CallOptions& options = {}) const;

  /// Lists the deployment status of a shared data group (SDG) on instances. Header:
  /// <alibabacloud/ens/describe_sdg_deployment_status.h>
  Outcome<DescribeSDGDeploymentStatusResponse> DescribeSDGDeploymentStatus(
      const DescribeSDGDeploymentStatusRequest& request, const CallOptions& options = {}) const;

  /// Lists the shared disks of a shared data group (SDG). Header: <alibabacloud/ens/describe_sdg_shared_disks.h>
  Outcome<DescribeSDGSharedDisksResponse> DescribeSDGSharedDisks(const DescribeSDGSharedDisksRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists shared data groups (SDGs) with the instances on which they are deployed. Header:
  /// <alibabacloud/ens/describe_sdgs.h>
  Outcome<DescribeSDGsResponse> DescribeSDGs(const DescribeSDGsRequest& request, const CallOptions& options = {}) const;

  /// Lists secondary public IP addresses. Header: <alibabacloud/ens/describe_secondary_public_ip_addresses.h>
  Outcome<DescribeSecondaryPublicIpAddressesResponse> DescribeSecondaryPublicIpAddresses(
      const DescribeSecondaryPublicIpAddressesRequest& request, const CallOptions& options = {}) const;

  /// Returns a security group and its rules. Header: <alibabacloud/ens/describe_security_group_attribute.h>
  Outcome<DescribeSecurityGroupAttributeResponse> DescribeSecurityGroupAttribute(
      const DescribeSecurityGroupAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists security groups of the account with basic information, page by page. Header:
  /// <alibabacloud/ens/describe_security_groups.h>
  Outcome<DescribeSecurityGroupsResponse> DescribeSecurityGroups(const DescribeSecurityGroupsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists custom images of the account. Header: <alibabacloud/ens/describe_self_images.h>
  Outcome<DescribeSelfImagesResponse> DescribeSelfImages(const DescribeSelfImagesRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Returns the instance, ports and container selected by a service schedule. Header:
  /// <alibabacloud/ens/describe_servcie_schedule.h>
  Outcome<DescribeServcieScheduleResponse> DescribeServcieSchedule(const DescribeServcieScheduleRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists request and response time samples of a load balancer listener over a time range. Header:
  /// <alibabacloud/ens/describe_server_load_balancer_listen_monitor.h>
  Outcome<DescribeServerLoadBalancerListenMonitorResponse> DescribeServerLoadBalancerListenMonitor(
      const DescribeServerLoadBalancerListenMonitorRequest& request, const CallOptions& options = {}) const;

  /// Lists request and response time samples of a load balancer over a time range. Header:
  /// <alibabacloud/ens/describe_server_load_balancer_monitor.h>
  Outcome<DescribeServerLoadBalancerMonitorResponse> DescribeServerLoadBalancerMonitor(
      const DescribeServerLoadBalancerMonitorRequest& request, const CallOptions& options = {}) const;

  /// Lists snapshots. Header: <alibabacloud/ens/describe_snapshots.h>
  Outcome<DescribeSnapshotsResponse> DescribeSnapshots(const DescribeSnapshotsRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Returns the attributes of an SNAT entry. Header: <alibabacloud/ens/describe_snat_attribute.h>
  Outcome<DescribeSnatAttributeResponse> DescribeSnatAttribute(const DescribeSnatAttributeRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists the SNAT entries of a NAT gateway. Header: <alibabacloud/ens/describe_snat_table_entries.h>
  Outcome<DescribeSnatTableEntriesResponse> DescribeSnatTableEntries(const DescribeSnatTableEntriesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists storage gateways. Header: <alibabacloud/ens/describe_storage_gateway.h>
  Outcome<DescribeStorageGatewayResponse> DescribeStorageGateway(const DescribeStorageGatewayRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the volumes of storage gateways. Header: <alibabacloud/ens/describe_storage_volume.h>
  Outcome<DescribeStorageVolumeResponse> DescribeStorageVolume(const DescribeStorageVolumeRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Returns the bandwidth that the account used between two points of time, for all nodes and instances or for one.
  /// Header: <alibabacloud/ens/describe_user_band_width_data.h>
  Outcome<DescribeUserBandWidthDataResponse> DescribeUserBandWidthData(const DescribeUserBandWidthDataRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Returns the attributes of a vSwitch. Header: <alibabacloud/ens/describe_vswitch_attributes.h>
  Outcome<DescribeVSwitchAttributesResponse> DescribeVSwitchAttributes(const DescribeVSwitchAttributesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists vSwitches, page by page. Header: <alibabacloud/ens/describe_vswitches.h>
  Outcome<DescribeVSwitchesResponse> DescribeVSwitches(const DescribeVSwitchesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Detaches a disk from an instance. Header: <alibabacloud/ens/detach_disk.h>
  Outcome<DetachDiskResponse> DetachDisk(const DetachDiskRequest& request, const CallOptions& options = {}) const;

  /// Detaches a shared data group (SDG) from AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/detach_instance_sdg.h>
  Outcome<DetachInstanceSDGResponse> DetachInstanceSDG(const DetachInstanceSDGRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Unbinds an SSH key pair from instances and returns the result for each instance. Header:
  /// <alibabacloud/ens/detach_key_pair.h>
  Outcome<DetachKeyPairResponse> DetachKeyPair(const DetachKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Detaches a network interface from its instance. Header: <alibabacloud/ens/detach_network_interface.h>
  Outcome<DetachNetworkInterfaceResponse> DetachNetworkInterface(const DetachNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Distributes data of an application to instances and returns the results. Header:
  /// <alibabacloud/ens/dist_application_data.h>
  Outcome<DistApplicationDataResponse> DistApplicationData(const DistApplicationDataRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Migrates an instance in response to an event, at once or at a planned time. Header:
  /// <alibabacloud/ens/event_migrate_instance.h>
  Outcome<EventMigrateInstanceResponse> EventMigrateInstance(const EventMigrateInstanceRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Restarts an instance in response to an event, at once or at a planned time. Header:
  /// <alibabacloud/ens/event_reboot_instance.h>
  Outcome<EventRebootInstanceResponse> EventRebootInstance(const EventRebootInstanceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Redeploys an instance in response to an event, at once or at a planned time. Header:
  /// <alibabacloud/ens/event_redeploy_instance.h>
  Outcome<EventRedeployInstanceResponse> EventRedeployInstance(const EventRedeployInstanceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Exports bill details between two dates and returns the path of the file. Header:
  /// <alibabacloud/ens/export_bill_detail_data.h>
  Outcome<ExportBillDetailDataResponse> ExportBillDetailData(const ExportBillDetailDataRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Exports an image to an OSS bucket and returns its URL. Header: <alibabacloud/ens/export_image.h>
  Outcome<ExportImageResponse> ExportImage(const ExportImageRequest& request, const CallOptions& options = {}) const;

  /// Exports metering data between two dates and returns the path of the file. Header:
  /// <alibabacloud/ens/export_measurement_data.h>
  Outcome<ExportMeasurementDataResponse> ExportMeasurementData(const ExportMeasurementDataRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Returns the access control list (ACL) of a bucket. Header: <alibabacloud/ens/get_bucket_acl.h>
  Outcome<GetBucketAclResponse> GetBucketAcl(const GetBucketAclRequest& request, const CallOptions& options = {}) const;

  /// Returns the attributes of a bucket. Header: <alibabacloud/ens/get_bucket_info.h>
  Outcome<GetBucketInfoResponse> GetBucketInfo(const GetBucketInfoRequest& request,
                                               const CallOptions& options = {}) const;

  /// Returns lifecycle rules of a bucket. Header: <alibabacloud/ens/get_bucket_lifecycle.h>
  Outcome<GetBucketLifecycleResponse> GetBucketLifecycle(const GetBucketLifecycleRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Returns an add-on installed in a cluster. Header: <alibabacloud/ens/get_cluster_addon_instance.h>
  Outcome<GetClusterAddonInstanceResponse> GetClusterAddonInstance(const GetClusterAddonInstanceRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists the mappings of internal ports of an instance to the Internet. Header:
  /// <alibabacloud/ens/get_device_internet_port.h>
  Outcome<GetDeviceInternetPortResponse> GetDeviceInternetPort(const GetDeviceInternetPortRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists buckets with their storage usage and access count. Header:
  /// <alibabacloud/ens/get_oss_storage_and_acc_by_buckets.h>
  Outcome<GetOssStorageAndAccByBucketsResponse> GetOssStorageAndAccByBuckets(
      const GetOssStorageAndAccByBucketsRequest& request, const CallOptions& options = {}) const;

  /// Lists storage and bandwidth usage samples of a bucket over a time range. Header:
  /// <alibabacloud/ens/get_oss_usage_data.h>
  Outcome<GetOssUsageDataResponse> GetOssUsageData(const GetOssUsageDataRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Imports an image from an OSS object and returns its ID. Header: <alibabacloud/ens/import_image.h>
  Outcome<ImportImageResponse> ImportImage(const ImportImageRequest& request, const CallOptions& options = {}) const;

  /// Imports the public key of an RSA key pair that another tool has made; ssh-rsa is the only format supported yet.
  /// Header: <alibabacloud/ens/import_key_pair.h>
  Outcome<ImportKeyPairResponse> ImportKeyPair(const ImportKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Initializes the service role for ENS clusters (ECK). Header: <alibabacloud/ens/initialize_ens_eck_service_role.h>
  Outcome<InitializeENSECKServiceRoleResponse> InitializeENSECKServiceRole(
      const InitializeENSECKServiceRoleRequest& request, const CallOptions& options = {}) const;

  /// Installs add-ons in a cluster. Header: <alibabacloud/ens/install_cluster_addons.h>
  Outcome<InstallClusterAddonsResponse> InstallClusterAddons(const InstallClusterAddonsRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Adds instances, named by their public IP addresses, to an EPN instance. Header:
  /// <alibabacloud/ens/join_public_ips_to_epn_instance.h>
  Outcome<JoinPublicIpsToEpnInstanceResponse> JoinPublicIpsToEpnInstance(
      const JoinPublicIpsToEpnInstanceRequest& request, const CallOptions& options = {}) const;

  /// Adds an instance to a security group. Header: <alibabacloud/ens/join_security_group.h>
  Outcome<JoinSecurityGroupResponse> JoinSecurityGroup(const JoinSecurityGroupRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Adds vSwitches to an EPN instance. Header: <alibabacloud/ens/join_vswitches_to_epn_instance.h>
  Outcome<JoinVSwitchesToEpnInstanceResponse> JoinVSwitchesToEpnInstance(
      const JoinVSwitchesToEpnInstanceRequest& request, const CallOptions& options = {}) const;

  /// Removes an instance from a security group. Header: <alibabacloud/ens/leave_security_group.h>
  Outcome<LeaveSecurityGroupResponse> LeaveSecurityGroup(const LeaveSecurityGroupRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists the deliveries of public keys to AIC instances. Header: <alibabacloud/ens/list_aic_public_key_deliveries.h>
  Outcome<ListAICPublicKeyDeliveriesResponse> ListAICPublicKeyDeliveries(
      const ListAICPublicKeyDeliveriesRequest& request, const CallOptions& options = {}) const;

  /// Lists public keys for logon to AIC instances. Header: <alibabacloud/ens/list_aic_public_keys.h>
  Outcome<ListAICPublicKeysResponse> ListAICPublicKeys(const ListAICPublicKeysRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Lists add-ons with their configuration schemas. Header: <alibabacloud/ens/list_addons.h>
  Outcome<ListAddonsResponse> ListAddons(const ListAddonsRequest& request, const CallOptions& options = {}) const;

  /// Lists applications. Header: <alibabacloud/ens/list_applications.h>
  Outcome<ListApplicationsResponse> ListApplications(const ListApplicationsRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists buckets. Header: <alibabacloud/ens/list_buckets.h>
  Outcome<ListBucketsResponse> ListBuckets(const ListBucketsRequest& request, const CallOptions& options = {}) const;

  /// Lists the add-ons installed in a cluster. Header: <alibabacloud/ens/list_cluster_addon_instances.h>
  Outcome<ListClusterAddonInstancesResponse> ListClusterAddonInstances(const ListClusterAddonInstancesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the objects of a bucket. Header: <alibabacloud/ens/list_objects.h>
  Outcome<ListObjectsResponse> ListObjects(const ListObjectsRequest& request, const CallOptions& options = {}) const;

  /// Lists product abilities. Header: <alibabacloud/ens/list_product_abilities.h>
  Outcome<ListProductAbilitiesResponse> ListProductAbilities(const ListProductAbilitiesRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists tags together with the resources they are bound to. Header: <alibabacloud/ens/list_tag_resources.h>
  Outcome<ListTagResourcesResponse> ListTagResources(const ListTagResourcesRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Opens or closes the logon to an AIC instance with a public key. Header: <alibabacloud/ens/manage_aic_login.h>
  Outcome<ManageAICLoginResponse> ManageAICLogin(const ManageAICLoginRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Changes the instance type, image, resolution or frequency of an AIC instance. Header:
  /// <alibabacloud/ens/modify_aic_instance_type.h>
  Outcome<ModifyAICInstanceTypeResponse> ModifyAICInstanceType(const ModifyAICInstanceTypeRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Changes an add-on installed in a cluster. Header: <alibabacloud/ens/modify_cluster_addon.h>
  Outcome<ModifyClusterAddonResponse> ModifyClusterAddon(const ModifyClusterAddonRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Changes the configuration of a node pool of a cluster. Header: <alibabacloud/ens/modify_cluster_node_pool.h>
  Outcome<ModifyClusterNodePoolResponse> ModifyClusterNodePool(const ModifyClusterNodePoolRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Changes name, description or bandwidth of an elastic IP address (EIP). Header:
  /// <alibabacloud/ens/modify_ens_eip_address_attribute.h>
  Outcome<ModifyEnsEipAddressAttributeResponse> ModifyEnsEipAddressAttribute(
      const ModifyEnsEipAddressAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a route. Header: <alibabacloud/ens/modify_ens_route_entry.h>
  Outcome<ModifyEnsRouteEntryResponse> ModifyEnsRouteEntry(const ModifyEnsRouteEntryRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Changes name, networking mode or bandwidth of an EPN instance. Header: <alibabacloud/ens/modify_epn_instance.h>
  Outcome<ModifyEpnInstanceResponse> ModifyEpnInstance(const ModifyEpnInstanceRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Changes the description of a file system. Header: <alibabacloud/ens/modify_file_system.h>
  Outcome<ModifyFileSystemResponse> ModifyFileSystem(const ModifyFileSystemRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Changes a port forwarding (DNAT) entry. Header: <alibabacloud/ens/modify_forward_entry.h>
  Outcome<ModifyForwardEntryResponse> ModifyForwardEntry(const ModifyForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Changes the name of a high-availability virtual IP address (HAVIP). Header:
  /// <alibabacloud/ens/modify_ha_vip_attribute.h>
  Outcome<ModifyHaVipAttributeResponse> ModifyHaVipAttribute(const ModifyHaVipAttributeRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Changes the name of an image. Header: <alibabacloud/ens/modify_image_attribute.h>
  Outcome<ModifyImageAttributeResponse> ModifyImageAttribute(const ModifyImageAttributeRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Adds or removes accounts with which an image is shared. Header: <alibabacloud/ens/modify_image_share_permission.h>
  Outcome<ModifyImageSharePermissionResponse> ModifyImageSharePermission(
      const ModifyImageSharePermissionRequest& request, const CallOptions& options = {}) const;

  /// Changes some attributes of one instance, such as password and name. Header:
  /// <alibabacloud/ens/modify_instance_attribute.h>
  Outcome<ModifyInstanceAttributeResponse> ModifyInstanceAttribute(const ModifyInstanceAttributeRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes the auto-renewal settings of instances. Header: <alibabacloud/ens/modify_instance_auto_renew_attribute.h>
  Outcome<ModifyInstanceAutoRenewAttributeResponse> ModifyInstanceAutoRenewAttribute(
      const ModifyInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the boot configuration of an instance. Header: <alibabacloud/ens/modify_instance_boot_configuration.h>
  Outcome<ModifyInstanceBootConfigurationResponse> ModifyInstanceBootConfiguration(
      const ModifyInstanceBootConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Changes the billing method of instances and returns the order ID. Header:
  /// <alibabacloud/ens/modify_instance_charge_type.h>
  Outcome<ModifyInstanceChargeTypeResponse> ModifyInstanceChargeType(const ModifyInstanceChargeTypeRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes the vSwitch or private IP address of an instance. Header:
  /// <alibabacloud/ens/modify_instance_network_attribute.h>
  Outcome<ModifyInstanceNetworkAttributeResponse> ModifyInstanceNetworkAttribute(
      const ModifyInstanceNetworkAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name of an Edge Load Balancer (ELB) instance. Header:
  /// <alibabacloud/ens/modify_load_balancer_attribute.h>
  Outcome<ModifyLoadBalancerAttributeResponse> ModifyLoadBalancerAttribute(
      const ModifyLoadBalancerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or the description of a network. Header: <alibabacloud/ens/modify_network_attribute.h>
  Outcome<ModifyNetworkAttributeResponse> ModifyNetworkAttribute(const ModifyNetworkAttributeRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Changes the name or description of a network interface. Header:
  /// <alibabacloud/ens/modify_network_interface_attribute.h>
  Outcome<ModifyNetworkInterfaceAttributeResponse> ModifyNetworkInterfaceAttribute(
      const ModifyNetworkInterfaceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the instance type of a subscription instance. Header: <alibabacloud/ens/modify_prepay_instance_spec.h>
  Outcome<ModifyPrepayInstanceSpecResponse> ModifyPrepayInstanceSpec(const ModifyPrepayInstanceSpecRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes the name or the description of a security group. Header:
  /// <alibabacloud/ens/modify_security_group_attribute.h>
  Outcome<ModifySecurityGroupAttributeResponse> ModifySecurityGroupAttribute(
      const ModifySecurityGroupAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a snapshot. Header: <alibabacloud/ens/modify_snapshot_attribute.h>
  Outcome<ModifySnapshotAttributeResponse> ModifySnapshotAttribute(const ModifySnapshotAttributeRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes an SNAT entry. Header: <alibabacloud/ens/modify_snat_entry.h>
  Outcome<ModifySnatEntryResponse> ModifySnatEntry(const ModifySnatEntryRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Changes the name or the description of a vSwitch. Header: <alibabacloud/ens/modify_vswitch_attribute.h>
  Outcome<ModifyVSwitchAttributeResponse> ModifyVSwitchAttribute(const ModifyVSwitchAttributeRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Mounts a shared data group (SDG) on AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/mount_instance_sdg.h>
  Outcome<MountInstanceSDGResponse> MountInstanceSDG(const MountInstanceSDGRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Preloads a shared data group (SDG) on nodes and returns the failures. Header:
  /// <alibabacloud/ens/preload_region_sdg.h>
  Outcome<PreloadRegionSDGResponse> PreloadRegionSDG(const PreloadRegionSDGRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Prepares the upload of an object and returns the bucket and endpoint to use. Header:
  /// <alibabacloud/ens/prepare_upload.h>
  Outcome<PrepareUploadResponse> PrepareUpload(const PrepareUploadRequest& request,
                                               const CallOptions& options = {}) const;

  /// Pushes data of an application to nodes and returns the results. Header: <alibabacloud/ens/push_application_data.h>
  Outcome<PushApplicationDataResponse> PushApplicationData(const PushApplicationDataRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates a bucket. Header: <alibabacloud/ens/put_bucket.h>
  Outcome<PutBucketResponse> PutBucket(const PutBucketRequest& request, const CallOptions& options = {}) const;

  /// Changes the access control list (ACL) of a bucket. Header: <alibabacloud/ens/put_bucket_acl.h>
  Outcome<PutBucketAclResponse> PutBucketAcl(const PutBucketAclRequest& request, const CallOptions& options = {}) const;

  /// Sets a lifecycle rule of a bucket and returns its ID. Header: <alibabacloud/ens/put_bucket_lifecycle.h>
  Outcome<PutBucketLifecycleResponse> PutBucketLifecycle(const PutBucketLifecycleRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Reinitializes a disk. Header: <alibabacloud/ens/re_init_disk.h>
  Outcome<ReInitDiskResponse> ReInitDisk(const ReInitDiskRequest& request, const CallOptions& options = {}) const;

  /// Restarts AIC instances. Header: <alibabacloud/ens/reboot_aic_instance.h>
  Outcome<RebootAICInstanceResponse> RebootAICInstance(const RebootAICInstanceRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Restarts an ARM server. Header: <alibabacloud/ens/reboot_arm_server_instance.h>
  Outcome<RebootARMServerInstanceResponse> RebootARMServerInstance(const RebootARMServerInstanceRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Restarts one instance, which must be Running. Header: <alibabacloud/ens/reboot_instance.h>
  Outcome<RebootInstanceResponse> RebootInstance(const RebootInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Restarts instances and returns the result for each instance. Header: <alibabacloud/ens/reboot_instances.h>
  Outcome<RebootInstancesResponse> RebootInstances(const RebootInstancesRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Recovers the AIC instance of an ARM server. Header: <alibabacloud/ens/recover_aic_instance.h>
  Outcome<RecoverAICInstanceResponse> RecoverAICInstance(const RecoverAICInstanceRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Reinitializes one instance with an image. Header: <alibabacloud/ens/reinit_instance.h>
  Outcome<ReinitInstanceResponse> ReinitInstance(const ReinitInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Reinitializes several instances with an image and returns the result for each instance. Header:
  /// <alibabacloud/ens/reinit_instances.h>
  Outcome<ReinitInstancesResponse> ReinitInstances(const ReinitInstancesRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Releases the AIC instance of an ARM server. Header: <alibabacloud/ens/release_aic_instance.h>
  Outcome<ReleaseAICInstanceResponse> ReleaseAICInstance(const ReleaseAICInstanceRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Releases an ARM server. Header: <alibabacloud/ens/release_arm_server_instance.h>
  Outcome<ReleaseARMServerInstanceResponse> ReleaseARMServerInstance(const ReleaseARMServerInstanceRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Releases an instance by its ID: an Edge Load Balancer (ELB) instance or an elastic IP address (EIP). Header:
  /// <alibabacloud/ens/release_instance.h>
  Outcome<ReleaseInstanceResponse> ReleaseInstance(const ReleaseInstanceRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Deletes one postpaid (pay-as-you-go) instance. Header: <alibabacloud/ens/release_post_paid_instance.h>
  Outcome<ReleasePostPaidInstanceResponse> ReleasePostPaidInstance(const ReleasePostPaidInstanceRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Releases a subscription instance. Header: <alibabacloud/ens/release_pre_paid_instance.h>
  Outcome<ReleasePrePaidInstanceResponse> ReleasePrePaidInstance(const ReleasePrePaidInstanceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Removes backend servers from an Edge Load Balancer (ELB) instance, up to 20 a call. Header:
  /// <alibabacloud/ens/remove_backend_servers.h>
  Outcome<RemoveBackendServersResponse> RemoveBackendServers(const RemoveBackendServersRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Removes the deployed shared data groups (SDGs) from AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/remove_instance_sdg.h>
  Outcome<RemoveInstanceSDGResponse> RemoveInstanceSDG(const RemoveInstanceSDGRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Removes instances, named by their public IP addresses, from an EPN instance in the public networking mode
  /// (SpeedUp). Header: <alibabacloud/ens/remove_public_ips_from_epn_instance.h>
  Outcome<RemovePublicIpsFromEpnInstanceResponse> RemovePublicIpsFromEpnInstance(
      const RemovePublicIpsFromEpnInstanceRequest& request, const CallOptions& options = {}) const;

  /// Removes the deployed shared data groups (SDGs) from AIC instances. Header: <alibabacloud/ens/remove_sdg.h>
  Outcome<RemoveSDGResponse> RemoveSDG(const RemoveSDGRequest& request, const CallOptions& options = {}) const;

  /// Removes the given shared data groups (SDGs) from AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/remove_sdgs.h>
  Outcome<RemoveSDGsResponse> RemoveSDGs(const RemoveSDGsRequest& request, const CallOptions& options = {}) const;

  /// Removes vSwitches from an EPN instance. Header: <alibabacloud/ens/remove_vswitches_from_epn_instance.h>
  Outcome<RemoveVSwitchesFromEpnInstanceResponse> RemoveVSwitchesFromEpnInstance(
      const RemoveVSwitchesFromEpnInstanceRequest& request, const CallOptions& options = {}) const;

  /// Renews an ARM server. Header: <alibabacloud/ens/renew_arm_server_instance.h>
  Outcome<RenewARMServerInstanceResponse> RenewARMServerInstance(const RenewARMServerInstanceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Renews a subscription instance. Header: <alibabacloud/ens/renew_instance.h>
  Outcome<RenewInstanceResponse> RenewInstance(const RenewInstanceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Scales an application out or in. Header: <alibabacloud/ens/rescale_application.h>
  Outcome<RescaleApplicationResponse> RescaleApplication(const RescaleApplicationRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Scales a device service and returns the devices and the order ID. Header:
  /// <alibabacloud/ens/rescale_device_service.h>
  Outcome<RescaleDeviceServiceResponse> RescaleDeviceService(const RescaleDeviceServiceRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Resets an AIC instance. Header: <alibabacloud/ens/reset_aic_instance.h>
  Outcome<ResetAICInstanceResponse> ResetAICInstance(const ResetAICInstanceRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Resets a device instance of an application. Header: <alibabacloud/ens/reset_device_instance.h>
  Outcome<ResetDeviceInstanceResponse> ResetDeviceInstance(const ResetDeviceInstanceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Rolls a disk back to a snapshot. Header: <alibabacloud/ens/reset_disk.h>
  Outcome<ResetDiskResponse> ResetDisk(const ResetDiskRequest& request, const CallOptions& options = {}) const;

  /// Changes the size of a disk and returns the order ID. Header: <alibabacloud/ens/resize_disk.h>
  Outcome<ResizeDiskResponse> ResizeDisk(const ResizeDiskRequest& request, const CallOptions& options = {}) const;

  /// Restarts a device instance of an application. Header: <alibabacloud/ens/restart_device_instance.h>
  Outcome<RestartDeviceInstanceResponse> RestartDeviceInstance(const RestartDeviceInstanceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Deletes an inbound rule of a security group, with the access that it granted or denied. Header:
  /// <alibabacloud/ens/revoke_security_group.h>
  Outcome<RevokeSecurityGroupResponse> RevokeSecurityGroup(const RevokeSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes an outbound rule of a security group, with the access that it granted or denied. Header:
  /// <alibabacloud/ens/revoke_security_group_egress.h>
  Outcome<RevokeSecurityGroupEgressResponse> RevokeSecurityGroupEgress(const RevokeSecurityGroupEgressRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Rolls an application back to another version. Header: <alibabacloud/ens/rollback_application.h>
  Outcome<RollbackApplicationResponse> RollbackApplication(const RollbackApplicationRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates one or more instances and returns their IDs and the order ID. Header: <alibabacloud/ens/run_instances.h>
  Outcome<RunInstancesResponse> RunInstances(const RunInstancesRequest& request, const CallOptions& options = {}) const;

  /// Runs a service schedule of an application and returns the instance, ports and command results. Header:
  /// <alibabacloud/ens/run_service_schedule.h>
  Outcome<RunServiceScheduleResponse> RunServiceSchedule(const RunServiceScheduleRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Saves a shared data group (SDG). Header: <alibabacloud/ens/save_sdg.h>
  Outcome<SaveSDGResponse> SaveSDG(const SaveSDGRequest& request, const CallOptions& options = {}) const;

  /// Scales a node pool of a cluster. Header: <alibabacloud/ens/scale_cluster_node_pool.h>
  Outcome<ScaleClusterNodePoolResponse> ScaleClusterNodePool(const ScaleClusterNodePoolRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Sets the weights of backend servers of an Edge Load Balancer (ELB) instance, up to 20 servers a call. Header:
  /// <alibabacloud/ens/set_backend_servers.h>
  Outcome<SetBackendServersResponse> SetBackendServers(const SetBackendServersRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Changes the configuration of an HTTP listener. Header:
  /// <alibabacloud/ens/set_load_balancer_http_listener_attribute.h>
  Outcome<SetLoadBalancerHTTPListenerAttributeResponse> SetLoadBalancerHTTPListenerAttribute(
      const SetLoadBalancerHTTPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the configuration of an HTTPS listener. Header:
  /// <alibabacloud/ens/set_load_balancer_https_listener_attribute.h>
  Outcome<SetLoadBalancerHTTPSListenerAttributeResponse> SetLoadBalancerHTTPSListenerAttribute(
      const SetLoadBalancerHTTPSListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Sets whether the listeners of an Edge Load Balancer (ELB) instance forward traffic. Header:
  /// <alibabacloud/ens/set_load_balancer_status.h>
  Outcome<SetLoadBalancerStatusResponse> SetLoadBalancerStatus(const SetLoadBalancerStatusRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Changes the configuration of a TCP listener. Header: <alibabacloud/ens/set_load_balancer_tcp_listener_attribute.h>
  Outcome<SetLoadBalancerTCPListenerAttributeResponse> SetLoadBalancerTCPListenerAttribute(
      const SetLoadBalancerTCPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the configuration of a UDP listener. Header: <alibabacloud/ens/set_load_balancer_udp_listener_attribute.h>
  Outcome<SetLoadBalancerUDPListenerAttributeResponse> SetLoadBalancerUDPListenerAttribute(
      const SetLoadBalancerUDPListenerAttributeRequest& request, const CallOptions& options = {}) const;

  /// Shares an AIC image with users. Header: <alibabacloud/ens/share_aic_image.h>
  Outcome<ShareAICImageResponse> ShareAICImage(const ShareAICImageRequest& request,
                                               const CallOptions& options = {}) const;

  /// Starts an EPN instance. Header: <alibabacloud/ens/start_epn_instance.h>
  Outcome<StartEpnInstanceResponse> StartEpnInstance(const StartEpnInstanceRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Starts one instance, which must be Stopped. Header: <alibabacloud/ens/start_instance.h>
  Outcome<StartInstanceResponse> StartInstance(const StartInstanceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Starts instances and returns the result for each instance. Header: <alibabacloud/ens/start_instances.h>
  Outcome<StartInstancesResponse> StartInstances(const StartInstancesRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Starts a listener. Header: <alibabacloud/ens/start_load_balancer_listener.h>
  Outcome<StartLoadBalancerListenerResponse> StartLoadBalancerListener(const StartLoadBalancerListenerRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Starts the use of an IP address in an SNAT entry. Header: <alibabacloud/ens/start_snat_ip_for_snat_entry.h>
  Outcome<StartSnatIpForSnatEntryResponse> StartSnatIpForSnatEntry(const StartSnatIpForSnatEntryRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Stops an EPN instance. Header: <alibabacloud/ens/stop_epn_instance.h>
  Outcome<StopEpnInstanceResponse> StopEpnInstance(const StopEpnInstanceRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Stops one instance, which must be Running. Header: <alibabacloud/ens/stop_instance.h>
  Outcome<StopInstanceResponse> StopInstance(const StopInstanceRequest& request, const CallOptions& options = {}) const;

  /// Stops instances and returns the result for each instance. Header: <alibabacloud/ens/stop_instances.h>
  Outcome<StopInstancesResponse> StopInstances(const StopInstancesRequest& request,
                                               const CallOptions& options = {}) const;

  /// Stops a listener. Header: <alibabacloud/ens/stop_load_balancer_listener.h>
  Outcome<StopLoadBalancerListenerResponse> StopLoadBalancerListener(const StopLoadBalancerListenerRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Stops the use of an IP address in an SNAT entry. Header: <alibabacloud/ens/stop_snat_ip_for_snat_entry.h>
  Outcome<StopSnatIpForSnatEntryResponse> StopSnatIpForSnatEntry(const StopSnatIpForSnatEntryRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Binds tags to resources. Header: <alibabacloud/ens/tag_resources.h>
  Outcome<TagResourcesResponse> TagResources(const TagResourcesRequest& request, const CallOptions& options = {}) const;

  /// Unbinds an elastic IP address (EIP) from the instance that it is bound to. Header:
  /// <alibabacloud/ens/un_associate_ens_eip_address.h>
  Outcome<UnAssociateEnsEipAddressResponse> UnAssociateEnsEipAddress(const UnAssociateEnsEipAddressRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Uninstalls add-ons from a cluster. Header: <alibabacloud/ens/un_install_cluster_addons.h>
  Outcome<UnInstallClusterAddonsResponse> UnInstallClusterAddons(const UnInstallClusterAddonsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Removes private IP addresses from a network interface. Header: <alibabacloud/ens/unassign_private_ip_addresses.h>
  Outcome<UnassignPrivateIpAddressesResponse> UnassignPrivateIpAddresses(
      const UnassignPrivateIpAddressesRequest& request, const CallOptions& options = {}) const;

  /// Unbinds a high-availability virtual IP address (HAVIP) from an instance. Header:
  /// <alibabacloud/ens/unassociate_ha_vip.h>
  Outcome<UnassociateHaVipResponse> UnassociateHaVip(const UnassociateHaVipRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Removes the association of a network ACL with resources. Header: <alibabacloud/ens/unassociate_network_acl.h>
  Outcome<UnassociateNetworkAclResponse> UnassociateNetworkAcl(const UnassociateNetworkAclRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Removes the preloaded data of a shared data group (SDG) from nodes and returns the failures. Header:
  /// <alibabacloud/ens/unload_region_sdg.h>
  Outcome<UnloadRegionSDGResponse> UnloadRegionSDG(const UnloadRegionSDGRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Unmounts a shared data group (SDG) from AIC instances and returns the failures. Header:
  /// <alibabacloud/ens/unmount_instance_sdg.h>
  Outcome<UnmountInstanceSDGResponse> UnmountInstanceSDG(const UnmountInstanceSDGRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Unbinds tags from resources. Header: <alibabacloud/ens/untag_resources.h>
  Outcome<UntagResourcesResponse> UntagResources(const UntagResourcesRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Updates the certificate of a cluster. Header: <alibabacloud/ens/update_cluster_certificate.h>
  Outcome<UpdateClusterCertificateResponse> UpdateClusterCertificate(const UpdateClusterCertificateRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes sale controls of a commodity. Header: <alibabacloud/ens/update_ens_sale_control.h>
  Outcome<UpdateEnsSaleControlResponse> UpdateEnsSaleControl(const UpdateEnsSaleControlRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Upgrades the image of AIC instances on ARM servers. Header: <alibabacloud/ens/upgrade_aic_instance_image.h>
  Outcome<UpgradeAICInstanceImageResponse> UpgradeAICInstanceImage(const UpgradeAICInstanceImageRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Upgrades an application with a template and returns the task ID. Header: <alibabacloud/ens/upgrade_application.h>
  Outcome<UpgradeApplicationResponse> UpgradeApplication(const UpgradeApplicationRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Upgrades add-ons installed in a cluster. Header: <alibabacloud/ens/upgrade_cluster_addons.h>
  Outcome<UpgradeClusterAddonsResponse> UpgradeClusterAddons(const UpgradeClusterAddonsRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Uploads a public key for logon to AIC instances. Header: <alibabacloud/ens/upload_aic_public_key.h>
  Outcome<UploadAICPublicKeyResponse> UploadAICPublicKey(const UploadAICPublicKeyRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Calls an action by its name, also one that this library does not know, and returns the reply's body as it came.
  /// `parameters` are the action's own, in the form they travel in ("Tag.1.Key"). The action is treated as a mutation:
  /// it is not repeated after a failure that may have been executed.
  Outcome<std::string> Call(std::string_view action, const Parameters& parameters,
                            const CallOptions& options = {}) const;

  /// The pages of an action that lists something, each fetched when the last one has been used; see
  /// <alibabacloud/pagination.h>. For any other action this does not compile.
  template <class Request>
  [[nodiscard]] PageRange<Request> Pages(Request request, PageOptions options = {}) const {
    return {core_, ActionOf(*this, request), std::move(request), std::move(options)};
  }

  /// The items of these pages, one after the other.
  template <class Request>
  [[nodiscard]] ItemRange<Request> Items(Request request, PageOptions options = {}) const {
    return ItemRange<Request>(Pages(std::move(request), std::move(options)));
  }

  /// For what runs calls in other ways, such as an event loop: what all copies of this client share.
  [[nodiscard]] const std::shared_ptr<internal::ClientCore>& core() const noexcept { return core_; }

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

}  // namespace alibabacloud::ens
