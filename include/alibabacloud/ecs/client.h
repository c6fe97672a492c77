// Generated from src/ecs/models; do not edit.
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

namespace alibabacloud::ecs {

struct AcceptInquiredSystemEventRequest;
struct AcceptInquiredSystemEventResponse;
struct ActivateRouterInterfaceRequest;
struct ActivateRouterInterfaceResponse;
struct AddBandwidthPackageIpsRequest;
struct AddBandwidthPackageIpsResponse;
struct AddTagsRequest;
struct AddTagsResponse;
struct AllocateDedicatedHostsRequest;
struct AllocateDedicatedHostsResponse;
struct AllocateEipAddressRequest;
struct AllocateEipAddressResponse;
struct AllocatePublicIpAddressRequest;
struct AllocatePublicIpAddressResponse;
struct ApplyAutoSnapshotPolicyRequest;
struct ApplyAutoSnapshotPolicyResponse;
struct AssignIpv6AddressesRequest;
struct AssignIpv6AddressesResponse;
struct AssignPrivateIpAddressesRequest;
struct AssignPrivateIpAddressesResponse;
struct AssociateEipAddressRequest;
struct AssociateEipAddressResponse;
struct AssociateHaVipRequest;
struct AssociateHaVipResponse;
struct AttachClassicLinkVpcRequest;
struct AttachClassicLinkVpcResponse;
struct AttachDiskRequest;
struct AttachDiskResponse;
struct AttachInstanceRamRoleRequest;
struct AttachInstanceRamRoleResponse;
struct AttachKeyPairRequest;
struct AttachKeyPairResponse;
struct AttachNetworkInterfaceRequest;
struct AttachNetworkInterfaceResponse;
struct AuthorizeSecurityGroupRequest;
struct AuthorizeSecurityGroupResponse;
struct AuthorizeSecurityGroupEgressRequest;
struct AuthorizeSecurityGroupEgressResponse;
struct CancelAutoSnapshotPolicyRequest;
struct CancelAutoSnapshotPolicyResponse;
struct CancelCopyImageRequest;
struct CancelCopyImageResponse;
struct CancelImagePipelineExecutionRequest;
struct CancelImagePipelineExecutionResponse;
struct CancelPhysicalConnectionRequest;
struct CancelPhysicalConnectionResponse;
struct CancelSimulatedSystemEventsRequest;
struct CancelSimulatedSystemEventsResponse;
struct CancelTaskRequest;
struct CancelTaskResponse;
struct CloneDisksRequest;
struct CloneDisksResponse;
struct ConnectRouterInterfaceRequest;
struct ConnectRouterInterfaceResponse;
struct ConvertNatPublicIpToEipRequest;
struct ConvertNatPublicIpToEipResponse;
struct CopyImageRequest;
struct CopyImageResponse;
struct CopySnapshotRequest;
struct CopySnapshotResponse;
struct CreateActivationRequest;
struct CreateActivationResponse;
struct CreateAutoProvisioningGroupRequest;
struct CreateAutoProvisioningGroupResponse;
struct CreateAutoSnapshotPolicyRequest;
struct CreateAutoSnapshotPolicyResponse;
struct CreateCapacityReservationRequest;
struct CreateCapacityReservationResponse;
struct CreateCommandRequest;
struct CreateCommandResponse;
struct CreateDedicatedHostClusterRequest;
struct CreateDedicatedHostClusterResponse;
struct CreateDeploymentSetRequest;
struct CreateDeploymentSetResponse;
struct CreateDiagnosticMetricSetRequest;
struct CreateDiagnosticMetricSetResponse;
struct CreateDiagnosticReportRequest;
struct CreateDiagnosticReportResponse;
struct CreateDiskRequest;
struct CreateDiskResponse;
struct CreateElasticityAssuranceRequest;
struct CreateElasticityAssuranceResponse;
struct CreateForwardEntryRequest;
struct CreateForwardEntryResponse;
struct CreateHaVipRequest;
struct CreateHaVipResponse;
struct CreateHpcClusterRequest;
struct CreateHpcClusterResponse;
struct CreateImageRequest;
struct CreateImageResponse;
struct CreateImageComponentRequest;
struct CreateImageComponentResponse;
struct CreateImagePipelineRequest;
struct CreateImagePipelineResponse;
struct CreateInstanceRequest;
struct CreateInstanceResponse;
struct CreateKeyPairRequest;
struct CreateKeyPairResponse;
struct CreateLaunchTemplateRequest;
struct CreateLaunchTemplateResponse;
struct CreateLaunchTemplateVersionRequest;
struct CreateLaunchTemplateVersionResponse;
struct CreateNatGatewayRequest;
struct CreateNatGatewayResponse;
struct CreateNetworkInterfaceRequest;
struct CreateNetworkInterfaceResponse;
struct CreateNetworkInterfacePermissionRequest;
struct CreateNetworkInterfacePermissionResponse;
struct CreatePhysicalConnectionRequest;
struct CreatePhysicalConnectionResponse;
struct CreatePlanMaintenanceWindowRequest;
struct CreatePlanMaintenanceWindowResponse;
struct CreatePortRangeListRequest;
struct CreatePortRangeListResponse;
struct CreatePrefixListRequest;
struct CreatePrefixListResponse;
struct CreateRouteEntryRequest;
struct CreateRouteEntryResponse;
struct CreateRouterInterfaceRequest;
struct CreateRouterInterfaceResponse;
struct CreateSavingsPlanRequest;
struct CreateSavingsPlanResponse;
struct CreateSecurityGroupRequest;
struct CreateSecurityGroupResponse;
struct CreateSimulatedSystemEventsRequest;
struct CreateSimulatedSystemEventsResponse;
struct CreateSnapshotRequest;
struct CreateSnapshotResponse;
struct CreateSnapshotGroupRequest;
struct CreateSnapshotGroupResponse;
struct CreateStorageSetRequest;
struct CreateStorageSetResponse;
struct CreateVSwitchRequest;
struct CreateVSwitchResponse;
struct CreateVirtualBorderRouterRequest;
struct CreateVirtualBorderRouterResponse;
struct CreateVpcRequest;
struct CreateVpcResponse;
struct CreateVscRequest;
struct CreateVscResponse;
struct DeactivateRouterInterfaceRequest;
struct DeactivateRouterInterfaceResponse;
struct DeleteActivationRequest;
struct DeleteActivationResponse;
struct DeleteAutoProvisioningGroupRequest;
struct DeleteAutoProvisioningGroupResponse;
struct DeleteAutoSnapshotPolicyRequest;
struct DeleteAutoSnapshotPolicyResponse;
struct DeleteBandwidthPackageRequest;
struct DeleteBandwidthPackageResponse;
struct DeleteCommandRequest;
struct DeleteCommandResponse;
struct DeleteDedicatedHostClusterRequest;
struct DeleteDedicatedHostClusterResponse;
struct DeleteDeploymentSetRequest;
struct DeleteDeploymentSetResponse;
struct DeleteDiagnosticMetricSetsRequest;
struct DeleteDiagnosticMetricSetsResponse;
struct DeleteDiagnosticReportsRequest;
struct DeleteDiagnosticReportsResponse;
struct DeleteDiskRequest;
struct DeleteDiskResponse;
struct DeleteForwardEntryRequest;
struct DeleteForwardEntryResponse;
struct DeleteHaVipRequest;
struct DeleteHaVipResponse;
struct DeleteHpcClusterRequest;
struct DeleteHpcClusterResponse;
struct DeleteImageRequest;
struct DeleteImageResponse;
struct DeleteImageComponentRequest;
struct DeleteImageComponentResponse;
struct DeleteImagePipelineRequest;
struct DeleteImagePipelineResponse;
struct DeleteInstanceRequest;
struct DeleteInstanceResponse;
struct DeleteInstancesRequest;
struct DeleteInstancesResponse;
struct DeleteKeyPairsRequest;
struct DeleteKeyPairsResponse;
struct DeleteLaunchTemplateRequest;
struct DeleteLaunchTemplateResponse;
struct DeleteLaunchTemplateVersionRequest;
struct DeleteLaunchTemplateVersionResponse;
struct DeleteNatGatewayRequest;
struct DeleteNatGatewayResponse;
struct DeleteNetworkInterfaceRequest;
struct DeleteNetworkInterfaceResponse;
struct DeleteNetworkInterfacePermissionRequest;
struct DeleteNetworkInterfacePermissionResponse;
struct DeletePhysicalConnectionRequest;
struct DeletePhysicalConnectionResponse;
struct DeletePlanMaintenanceWindowRequest;
struct DeletePlanMaintenanceWindowResponse;
struct DeletePortRangeListRequest;
struct DeletePortRangeListResponse;
struct DeletePrefixListRequest;
struct DeletePrefixListResponse;
struct DeleteRouteEntryRequest;
struct DeleteRouteEntryResponse;
struct DeleteRouterInterfaceRequest;
struct DeleteRouterInterfaceResponse;
struct DeleteSecurityGroupRequest;
struct DeleteSecurityGroupResponse;
struct DeleteSnapshotRequest;
struct DeleteSnapshotResponse;
struct DeleteSnapshotGroupRequest;
struct DeleteSnapshotGroupResponse;
struct DeleteStorageSetRequest;
struct DeleteStorageSetResponse;
struct DeleteVSwitchRequest;
struct DeleteVSwitchResponse;
struct DeleteVirtualBorderRouterRequest;
struct DeleteVirtualBorderRouterResponse;
struct DeleteVpcRequest;
struct DeleteVpcResponse;
struct DeleteVscRequest;
struct DeleteVscResponse;
struct DeregisterManagedInstanceRequest;
struct DeregisterManagedInstanceResponse;
struct DescribeAccessPointsRequest;
struct DescribeAccessPointsResponse;
struct DescribeAccountAttributesRequest;
struct DescribeAccountAttributesResponse;
struct DescribeActivationsRequest;
struct DescribeActivationsResponse;
struct DescribeAutoProvisioningGroupHistoryRequest;
struct DescribeAutoProvisioningGroupHistoryResponse;
struct DescribeAutoProvisioningGroupInstancesRequest;
struct DescribeAutoProvisioningGroupInstancesResponse;
struct DescribeAutoProvisioningGroupsRequest;
struct DescribeAutoProvisioningGroupsResponse;
struct DescribeAutoSnapshotPolicyAssociationsRequest;
struct DescribeAutoSnapshotPolicyAssociationsResponse;
struct DescribeAutoSnapshotPolicyExRequest;
struct DescribeAutoSnapshotPolicyExResponse;
struct DescribeAvailableResourceRequest;
struct DescribeAvailableResourceResponse;
struct DescribeBandwidthLimitationRequest;
struct DescribeBandwidthLimitationResponse;
struct DescribeBandwidthPackagesRequest;
struct DescribeBandwidthPackagesResponse;
struct DescribeCapacityReservationInstancesRequest;
struct DescribeCapacityReservationInstancesResponse;
struct DescribeCapacityReservationsRequest;
struct DescribeCapacityReservationsResponse;
struct DescribeClassicLinkInstancesRequest;
struct DescribeClassicLinkInstancesResponse;
struct DescribeCloudAssistantSettingsRequest;
struct DescribeCloudAssistantSettingsResponse;
struct DescribeCloudAssistantStatusRequest;
struct DescribeCloudAssistantStatusResponse;
struct DescribeClustersRequest;
struct DescribeClustersResponse;
struct DescribeCommandsRequest;
struct DescribeCommandsResponse;
struct DescribeDedicatedHostAutoRenewRequest;
struct DescribeDedicatedHostAutoRenewResponse;
struct DescribeDedicatedHostClustersRequest;
struct DescribeDedicatedHostClustersResponse;
struct DescribeDedicatedHostTypesRequest;
struct DescribeDedicatedHostTypesResponse;
struct DescribeDedicatedHostsRequest;
struct DescribeDedicatedHostsResponse;
struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest;
struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse;
struct DescribeDeploymentSetsRequest;
struct DescribeDeploymentSetsResponse;
struct DescribeDiagnosticMetricSetsRequest;
struct DescribeDiagnosticMetricSetsResponse;
struct DescribeDiagnosticMetricsRequest;
struct DescribeDiagnosticMetricsResponse;
struct DescribeDiagnosticReportAttributesRequest;
struct DescribeDiagnosticReportAttributesResponse;
struct DescribeDiagnosticReportsRequest;
struct DescribeDiagnosticReportsResponse;
struct DescribeDiskDefaultKMSKeyIdRequest;
struct DescribeDiskDefaultKMSKeyIdResponse;
struct DescribeDiskEncryptionByDefaultStatusRequest;
struct DescribeDiskEncryptionByDefaultStatusResponse;
struct DescribeDiskMonitorDataRequest;
struct DescribeDiskMonitorDataResponse;
struct DescribeDisksRequest;
struct DescribeDisksResponse;
struct DescribeDisksFullStatusRequest;
struct DescribeDisksFullStatusResponse;
struct DescribeEipAddressesRequest;
struct DescribeEipAddressesResponse;
struct DescribeEipMonitorDataRequest;
struct DescribeEipMonitorDataResponse;
struct DescribeElasticityAssuranceAutoRenewAttributeRequest;
struct DescribeElasticityAssuranceAutoRenewAttributeResponse;
struct DescribeElasticityAssuranceInstancesRequest;
struct DescribeElasticityAssuranceInstancesResponse;
struct DescribeElasticityAssurancesRequest;
struct DescribeElasticityAssurancesResponse;
struct DescribeEniMonitorDataRequest;
struct DescribeEniMonitorDataResponse;
struct DescribeForwardTableEntriesRequest;
struct DescribeForwardTableEntriesResponse;
struct DescribeHaVipsRequest;
struct DescribeHaVipsResponse;
struct DescribeHpcClustersRequest;
struct DescribeHpcClustersResponse;
struct DescribeImageComponentsRequest;
struct DescribeImageComponentsResponse;
struct DescribeImageFromFamilyRequest;
struct DescribeImageFromFamilyResponse;
struct DescribeImagePipelineExecutionsRequest;
struct DescribeImagePipelineExecutionsResponse;
struct DescribeImagePipelinesRequest;
struct DescribeImagePipelinesResponse;
struct DescribeImageSharePermissionRequest;
struct DescribeImageSharePermissionResponse;
struct DescribeImageSupportInstanceTypesRequest;
struct DescribeImageSupportInstanceTypesResponse;
struct DescribeImagesRequest;
struct DescribeImagesResponse;
struct DescribeInstanceAttachmentAttributesRequest;
struct DescribeInstanceAttachmentAttributesResponse;
struct DescribeInstanceAttributeRequest;
struct DescribeInstanceAttributeResponse;
struct DescribeInstanceAutoRenewAttributeRequest;
struct DescribeInstanceAutoRenewAttributeResponse;
struct DescribeInstanceHistoryEventsRequest;
struct DescribeInstanceHistoryEventsResponse;
struct DescribeInstanceMaintenanceAttributesRequest;
struct DescribeInstanceMaintenanceAttributesResponse;
struct DescribeInstanceModificationPriceRequest;
struct DescribeInstanceModificationPriceResponse;
struct DescribeInstanceMonitorDataRequest;
struct DescribeInstanceMonitorDataResponse;
struct DescribeInstanceRamRoleRequest;
struct DescribeInstanceRamRoleResponse;
struct DescribeInstanceStatusRequest;
struct DescribeInstanceStatusResponse;
struct DescribeInstanceTopologyRequest;
struct DescribeInstanceTopologyResponse;
struct DescribeInstanceTypeFamiliesRequest;
struct DescribeInstanceTypeFamiliesResponse;
struct DescribeInstanceTypesRequest;
struct DescribeInstanceTypesResponse;
struct DescribeInstanceVncUrlRequest;
struct DescribeInstanceVncUrlResponse;
struct DescribeInstancesRequest;
struct DescribeInstancesResponse;
struct DescribeInstancesFullStatusRequest;
struct DescribeInstancesFullStatusResponse;
struct DescribeInvocationResultsRequest;
struct DescribeInvocationResultsResponse;
struct DescribeInvocationsRequest;
struct DescribeInvocationsResponse;
struct DescribeKeyPairsRequest;
struct DescribeKeyPairsResponse;
struct DescribeLaunchTemplateVersionsRequest;
struct DescribeLaunchTemplateVersionsResponse;
struct DescribeLaunchTemplatesRequest;
struct DescribeLaunchTemplatesResponse;
struct DescribeLimitationRequest;
struct DescribeLimitationResponse;
struct DescribeLockedSnapshotsRequest;
struct DescribeLockedSnapshotsResponse;
struct DescribeManagedInstancesRequest;
struct DescribeManagedInstancesResponse;
struct DescribeNatGatewaysRequest;
struct DescribeNatGatewaysResponse;
struct DescribeNetworkInterfaceAttributeRequest;
struct DescribeNetworkInterfaceAttributeResponse;
struct DescribeNetworkInterfacePermissionsRequest;
struct DescribeNetworkInterfacePermissionsResponse;
struct DescribeNetworkInterfacesRequest;
struct DescribeNetworkInterfacesResponse;
struct DescribeNewProjectEipMonitorDataRequest;
struct DescribeNewProjectEipMonitorDataResponse;
struct DescribePhysicalConnectionsRequest;
struct DescribePhysicalConnectionsResponse;
struct DescribePlanMaintenanceWindowsRequest;
struct DescribePlanMaintenanceWindowsResponse;
struct DescribePortRangeListAssociationsRequest;
struct DescribePortRangeListAssociationsResponse;
struct DescribePortRangeListEntriesRequest;
struct DescribePortRangeListEntriesResponse;
struct DescribePortRangeListsRequest;
struct DescribePortRangeListsResponse;
struct DescribePrefixListAssociationsRequest;
struct DescribePrefixListAssociationsResponse;
struct DescribePrefixListAttributesRequest;
struct DescribePrefixListAttributesResponse;
struct DescribePrefixListsRequest;
struct DescribePrefixListsResponse;
struct DescribePriceRequest;
struct DescribePriceResponse;
struct DescribeRecommendInstanceTypeRequest;
struct DescribeRecommendInstanceTypeResponse;
struct DescribeRegionsRequest;
struct DescribeRegionsResponse;
struct DescribeRenewalPriceRequest;
struct DescribeRenewalPriceResponse;
struct DescribeReservedInstanceAutoRenewAttributeRequest;
struct DescribeReservedInstanceAutoRenewAttributeResponse;
struct DescribeReservedInstancesRequest;
struct DescribeReservedInstancesResponse;
struct DescribeResourceByTagsRequest;
struct DescribeResourceByTagsResponse;
struct DescribeResourcesModificationRequest;
struct DescribeResourcesModificationResponse;
struct DescribeRouteTablesRequest;
struct DescribeRouteTablesResponse;
struct DescribeRouterInterfacesRequest;
struct DescribeRouterInterfacesResponse;
struct DescribeSavingsPlanEstimationRequest;
struct DescribeSavingsPlanEstimationResponse;
struct DescribeSavingsPlanPriceRequest;
struct DescribeSavingsPlanPriceResponse;
struct DescribeSecurityGroupAttributeRequest;
struct DescribeSecurityGroupAttributeResponse;
struct DescribeSecurityGroupReferencesRequest;
struct DescribeSecurityGroupReferencesResponse;
struct DescribeSecurityGroupsRequest;
struct DescribeSecurityGroupsResponse;
struct DescribeSendFileResultsRequest;
struct DescribeSendFileResultsResponse;
struct DescribeSnapshotGroupsRequest;
struct DescribeSnapshotGroupsResponse;
struct DescribeSnapshotLinksRequest;
struct DescribeSnapshotLinksResponse;
struct DescribeSnapshotMonitorDataRequest;
struct DescribeSnapshotMonitorDataResponse;
struct DescribeSnapshotPackageRequest;
struct DescribeSnapshotPackageResponse;
struct DescribeSnapshotsRequest;
struct DescribeSnapshotsResponse;
struct DescribeSnapshotsUsageRequest;
struct DescribeSnapshotsUsageResponse;
struct DescribeSpotAdviceRequest;
struct DescribeSpotAdviceResponse;
struct DescribeSpotPriceHistoryRequest;
struct DescribeSpotPriceHistoryResponse;
struct DescribeStorageCapacityUnitsRequest;
struct DescribeStorageCapacityUnitsResponse;
struct DescribeStorageSetDetailsRequest;
struct DescribeStorageSetDetailsResponse;
struct DescribeStorageSetsRequest;
struct DescribeStorageSetsResponse;
struct DescribeTagsRequest;
struct DescribeTagsResponse;
struct DescribeTaskAttributeRequest;
struct DescribeTaskAttributeResponse;
struct DescribeTasksRequest;
struct DescribeTasksResponse;
struct DescribeTerminalSessionsRequest;
struct DescribeTerminalSessionsResponse;
struct DescribeUserBusinessBehaviorRequest;
struct DescribeUserBusinessBehaviorResponse;
struct DescribeUserDataRequest;
struct DescribeUserDataResponse;
struct DescribeVRoutersRequest;
struct DescribeVRoutersResponse;
struct DescribeVSwitchesRequest;
struct DescribeVSwitchesResponse;
struct DescribeVirtualBorderRoutersRequest;
struct DescribeVirtualBorderRoutersResponse;
struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest;
struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
struct DescribeVpcsRequest;
struct DescribeVpcsResponse;
struct DescribeVscsRequest;
struct DescribeVscsResponse;
struct DescribeZonesRequest;
struct DescribeZonesResponse;
struct DetachClassicLinkVpcRequest;
struct DetachClassicLinkVpcResponse;
struct DetachDiskRequest;
struct DetachDiskResponse;
struct DetachInstanceRamRoleRequest;
struct DetachInstanceRamRoleResponse;
struct DetachKeyPairRequest;
struct DetachKeyPairResponse;
struct DetachNetworkInterfaceRequest;
struct DetachNetworkInterfaceResponse;
struct DisableActivationRequest;
struct DisableActivationResponse;
struct DisableDiskEncryptionByDefaultRequest;
struct DisableDiskEncryptionByDefaultResponse;
struct DisableNetworkInterfaceQoSRequest;
struct DisableNetworkInterfaceQoSResponse;
struct EnableDiskEncryptionByDefaultRequest;
struct EnableDiskEncryptionByDefaultResponse;
struct EnableNetworkInterfaceQoSRequest;
struct EnableNetworkInterfaceQoSResponse;
struct EnablePhysicalConnectionRequest;
struct EnablePhysicalConnectionResponse;
struct EndTerminalSessionRequest;
struct EndTerminalSessionResponse;
struct ExportImageRequest;
struct ExportImageResponse;
struct ExportSnapshotRequest;
struct ExportSnapshotResponse;
struct GetInstanceConsoleOutputRequest;
struct GetInstanceConsoleOutputResponse;
struct GetInstanceScreenshotRequest;
struct GetInstanceScreenshotResponse;
struct ImportImageRequest;
struct ImportImageResponse;
struct ImportKeyPairRequest;
struct ImportKeyPairResponse;
struct InstallCloudAssistantRequest;
struct InstallCloudAssistantResponse;
struct InvokeCommandRequest;
struct InvokeCommandResponse;
struct JoinResourceGroupRequest;
struct JoinResourceGroupResponse;
struct JoinSecurityGroupRequest;
struct JoinSecurityGroupResponse;
struct LeaveSecurityGroupRequest;
struct LeaveSecurityGroupResponse;
struct ListPluginStatusRequest;
struct ListPluginStatusResponse;
struct ListTagResourcesRequest;
struct ListTagResourcesResponse;
struct LockSnapshotRequest;
struct LockSnapshotResponse;
struct ModifyAutoProvisioningGroupRequest;
struct ModifyAutoProvisioningGroupResponse;
struct ModifyAutoSnapshotPolicyExRequest;
struct ModifyAutoSnapshotPolicyExResponse;
struct ModifyBandwidthPackageSpecRequest;
struct ModifyBandwidthPackageSpecResponse;
struct ModifyCapacityReservationRequest;
struct ModifyCapacityReservationResponse;
struct ModifyCloudAssistantSettingsRequest;
struct ModifyCloudAssistantSettingsResponse;
struct ModifyCommandRequest;
struct ModifyCommandResponse;
struct ModifyDedicatedHostAttributeRequest;
struct ModifyDedicatedHostAttributeResponse;
struct ModifyDedicatedHostAutoReleaseTimeRequest;
struct ModifyDedicatedHostAutoReleaseTimeResponse;
struct ModifyDedicatedHostAutoRenewAttributeRequest;
struct ModifyDedicatedHostAutoRenewAttributeResponse;
struct ModifyDedicatedHostClusterAttributeRequest;
struct ModifyDedicatedHostClusterAttributeResponse;
struct ModifyDedicatedHostsChargeTypeRequest;
struct ModifyDedicatedHostsChargeTypeResponse;
struct ModifyDeploymentSetAttributeRequest;
struct ModifyDeploymentSetAttributeResponse;
struct ModifyDiagnosticMetricSetRequest;
struct ModifyDiagnosticMetricSetResponse;
struct ModifyDiskAttributeRequest;
struct ModifyDiskAttributeResponse;
struct ModifyDiskChargeTypeRequest;
struct ModifyDiskChargeTypeResponse;
struct ModifyDiskDefaultKMSKeyIdRequest;
struct ModifyDiskDefaultKMSKeyIdResponse;
struct ModifyDiskDeploymentRequest;
struct ModifyDiskDeploymentResponse;
struct ModifyDiskSpecRequest;
struct ModifyDiskSpecResponse;
struct ModifyEipAddressAttributeRequest;
struct ModifyEipAddressAttributeResponse;
struct ModifyElasticityAssuranceRequest;
struct ModifyElasticityAssuranceResponse;
struct ModifyElasticityAssuranceAutoRenewAttributeRequest;
struct ModifyElasticityAssuranceAutoRenewAttributeResponse;
struct ModifyForwardEntryRequest;
struct ModifyForwardEntryResponse;
struct ModifyHaVipAttributeRequest;
struct ModifyHaVipAttributeResponse;
struct ModifyHpcClusterAttributeRequest;
struct ModifyHpcClusterAttributeResponse;
struct ModifyImageAttributeRequest;
struct ModifyImageAttributeResponse;
struct ModifyImageShareGroupPermissionRequest;
struct ModifyImageShareGroupPermissionResponse;
struct ModifyImageSharePermissionRequest;
struct ModifyImageSharePermissionResponse;
struct ModifyInstanceAttachmentAttributesRequest;
struct ModifyInstanceAttachmentAttributesResponse;
struct ModifyInstanceAttributeRequest;
struct ModifyInstanceAttributeResponse;
struct ModifyInstanceAutoReleaseTimeRequest;
struct ModifyInstanceAutoReleaseTimeResponse;
struct ModifyInstanceAutoRenewAttributeRequest;
struct ModifyInstanceAutoRenewAttributeResponse;
struct ModifyInstanceChargeTypeRequest;
struct ModifyInstanceChargeTypeResponse;
struct ModifyInstanceClockOptionsRequest;
struct ModifyInstanceClockOptionsResponse;
struct ModifyInstanceDeploymentRequest;
struct ModifyInstanceDeploymentResponse;
struct ModifyInstanceMaintenanceAttributesRequest;
struct ModifyInstanceMaintenanceAttributesResponse;
struct ModifyInstanceMetadataOptionsRequest;
struct ModifyInstanceMetadataOptionsResponse;
struct ModifyInstanceNetworkOptionsRequest;
struct ModifyInstanceNetworkOptionsResponse;
struct ModifyInstanceNetworkSpecRequest;
struct ModifyInstanceNetworkSpecResponse;
struct ModifyInstanceSecurityOptionsRequest;
struct ModifyInstanceSecurityOptionsResponse;
struct ModifyInstanceSpecRequest;
struct ModifyInstanceSpecResponse;
struct ModifyInstanceVncPasswdRequest;
struct ModifyInstanceVncPasswdResponse;
struct ModifyInstanceVpcAttributeRequest;
struct ModifyInstanceVpcAttributeResponse;
struct ModifyInvocationAttributeRequest;
struct ModifyInvocationAttributeResponse;
struct ModifyLaunchTemplateDefaultVersionRequest;
struct ModifyLaunchTemplateDefaultVersionResponse;
struct ModifyManagedInstanceRequest;
struct ModifyManagedInstanceResponse;
struct ModifyNetworkInterfaceAttributeRequest;
struct ModifyNetworkInterfaceAttributeResponse;
struct ModifyPhysicalConnectionAttributeRequest;
struct ModifyPhysicalConnectionAttributeResponse;
struct ModifyPlanMaintenanceWindowRequest;
struct ModifyPlanMaintenanceWindowResponse;
struct ModifyPortRangeListRequest;
struct ModifyPortRangeListResponse;
struct ModifyPrefixListRequest;
struct ModifyPrefixListResponse;
struct ModifyPrepayInstanceSpecRequest;
struct ModifyPrepayInstanceSpecResponse;
struct ModifyReservedInstanceAttributeRequest;
struct ModifyReservedInstanceAttributeResponse;
struct ModifyReservedInstanceAutoRenewAttributeRequest;
struct ModifyReservedInstanceAutoRenewAttributeResponse;
struct ModifyReservedInstancesRequest;
struct ModifyReservedInstancesResponse;
struct ModifyRouterInterfaceAttributeRequest;
struct ModifyRouterInterfaceAttributeResponse;
struct ModifyRouterInterfaceSpecRequest;
struct ModifyRouterInterfaceSpecResponse;
struct ModifySecurityGroupAttributeRequest;
struct ModifySecurityGroupAttributeResponse;
struct ModifySecurityGroupEgressRuleRequest;
struct ModifySecurityGroupEgressRuleResponse;
struct ModifySecurityGroupPolicyRequest;
struct ModifySecurityGroupPolicyResponse;
struct ModifySecurityGroupRuleRequest;
struct ModifySecurityGroupRuleResponse;
struct ModifySnapshotAttributeRequest;
struct ModifySnapshotAttributeResponse;
struct ModifySnapshotCategoryRequest;
struct ModifySnapshotCategoryResponse;
struct ModifySnapshotGroupRequest;
struct ModifySnapshotGroupResponse;
struct ModifyStorageCapacityUnitAttributeRequest;
struct ModifyStorageCapacityUnitAttributeResponse;
struct ModifyStorageSetAttributeRequest;
struct ModifyStorageSetAttributeResponse;
struct ModifySystemEventAttributeRequest;
struct ModifySystemEventAttributeResponse;
struct ModifyUserBusinessBehaviorRequest;
struct ModifyUserBusinessBehaviorResponse;
struct ModifyVRouterAttributeRequest;
struct ModifyVRouterAttributeResponse;
struct ModifyVSwitchAttributeRequest;
struct ModifyVSwitchAttributeResponse;
struct ModifyVirtualBorderRouterAttributeRequest;
struct ModifyVirtualBorderRouterAttributeResponse;
struct ModifyVpcAttributeRequest;
struct ModifyVpcAttributeResponse;
struct OpenSnapshotServiceRequest;
struct OpenSnapshotServiceResponse;
struct PurchaseElasticityAssuranceRequest;
struct PurchaseElasticityAssuranceResponse;
struct PurchaseReservedInstancesOfferingRequest;
struct PurchaseReservedInstancesOfferingResponse;
struct PurchaseStorageCapacityUnitRequest;
struct PurchaseStorageCapacityUnitResponse;
struct ReActivateInstancesRequest;
struct ReActivateInstancesResponse;
struct ReInitDiskRequest;
struct ReInitDiskResponse;
struct RebootInstanceRequest;
struct RebootInstanceResponse;
struct RebootInstancesRequest;
struct RebootInstancesResponse;
struct RecoverVirtualBorderRouterRequest;
struct RecoverVirtualBorderRouterResponse;
struct RedeployDedicatedHostRequest;
struct RedeployDedicatedHostResponse;
struct RedeployInstanceRequest;
struct RedeployInstanceResponse;
struct ReleaseCapacityReservationRequest;
struct ReleaseCapacityReservationResponse;
struct ReleaseDedicatedHostRequest;
struct ReleaseDedicatedHostResponse;
struct ReleaseEipAddressRequest;
struct ReleaseEipAddressResponse;
struct ReleasePublicIpAddressRequest;
struct ReleasePublicIpAddressResponse;
struct RemoveBandwidthPackageIpsRequest;
struct RemoveBandwidthPackageIpsResponse;
struct RemoveTagsRequest;
struct RemoveTagsResponse;
struct RenewDedicatedHostsRequest;
struct RenewDedicatedHostsResponse;
struct RenewElasticityAssurancesRequest;
struct RenewElasticityAssurancesResponse;
struct RenewInstanceRequest;
struct RenewInstanceResponse;
struct RenewReservedInstancesRequest;
struct RenewReservedInstancesResponse;
struct ReplaceSystemDiskRequest;
struct ReplaceSystemDiskResponse;
struct ReportInstancesStatusRequest;
struct ReportInstancesStatusResponse;
struct ResetDiskRequest;
struct ResetDiskResponse;
struct ResetDiskDefaultKMSKeyIdRequest;
struct ResetDiskDefaultKMSKeyIdResponse;
struct ResetDisksRequest;
struct ResetDisksResponse;
struct ResizeDiskRequest;
struct ResizeDiskResponse;
struct RevokeSecurityGroupRequest;
struct RevokeSecurityGroupResponse;
struct RevokeSecurityGroupEgressRequest;
struct RevokeSecurityGroupEgressResponse;
struct RunCommandRequest;
struct RunCommandResponse;
struct RunInstancesRequest;
struct RunInstancesResponse;
struct SendDiagnosticInterruptRequest;
struct SendDiagnosticInterruptResponse;
struct SendFileRequest;
struct SendFileResponse;
struct StartImagePipelineExecutionRequest;
struct StartImagePipelineExecutionResponse;
struct StartInstanceRequest;
struct StartInstanceResponse;
struct StartInstancesRequest;
struct StartInstancesResponse;
struct StartTerminalSessionRequest;
struct StartTerminalSessionResponse;
struct StopInstanceRequest;
struct StopInstanceResponse;
struct StopInstancesRequest;
struct StopInstancesResponse;
struct StopInvocationRequest;
struct StopInvocationResponse;
struct TagResourcesRequest;
struct TagResourcesResponse;
struct TerminatePhysicalConnectionRequest;
struct TerminatePhysicalConnectionResponse;
struct TerminateVirtualBorderRouterRequest;
struct TerminateVirtualBorderRouterResponse;
struct UnassignIpv6AddressesRequest;
struct UnassignIpv6AddressesResponse;
struct UnassignPrivateIpAddressesRequest;
struct UnassignPrivateIpAddressesResponse;
struct UnassociateEipAddressRequest;
struct UnassociateEipAddressResponse;
struct UnassociateHaVipRequest;
struct UnassociateHaVipResponse;
struct UnlockSnapshotRequest;
struct UnlockSnapshotResponse;
struct UntagResourcesRequest;
struct UntagResourcesResponse;

/// Client of Elastic Compute Service (ECS). Regional: every region has a host of its own, and a region that is not in
/// the table follows the pattern; the central host serves calls without a region. cn-hangzhou answers on the pattern's
/// host too. The VPC hosts are reachable from within that region's VPCs only.
///
/// A cheap handle: copies share connections and credentials, and all methods may be called from many threads at once.
/// Constructing one does no I/O and does not throw; wrong options are reported by the first call. The header of each
/// action is named in its method's comment; include those that you use.
class Client {
 public:
  /// Reads the environment for what the options leave open (ClientOptions names the variables), and nothing else.
  explicit Client(ClientOptions options = {});

  /// Accepts a system event that waits for the user's answer. Header: <alibabacloud/ecs/accept_inquired_system_event.h>
  Outcome<AcceptInquiredSystemEventResponse> AcceptInquiredSystemEvent(const AcceptInquiredSystemEventRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Activates a router interface. Header: <alibabacloud/ecs/activate_router_interface.h>
  [[deprecated("use ActivateRouterInterface of Vpc")]]
  Outcome<ActivateRouterInterfaceResponse> ActivateRouterInterface(const ActivateRouterInterfaceRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Adds IP addresses to a bandwidth package of a NAT gateway. Header: <alibabacloud/ecs/add_bandwidth_package_ips.h>
  [[deprecated]]
  Outcome<AddBandwidthPackageIpsResponse> AddBandwidthPackageIps(const AddBandwidthPackageIpsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds tags to a resource. Header: <alibabacloud/ecs/add_tags.h>
  [[deprecated("use TagResources")]]
  Outcome<AddTagsResponse> AddTags(const AddTagsRequest& request, const CallOptions& options = {}) const;

  /// Creates dedicated hosts and returns their IDs. Header: <alibabacloud/ecs/allocate_dedicated_hosts.h>
  Outcome<AllocateDedicatedHostsResponse> AllocateDedicatedHosts(const AllocateDedicatedHostsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Allocates an elastic IP address (EIP) and returns it with its ID. Header:
  /// <alibabacloud/ecs/allocate_eip_address.h>
  [[deprecated("use AllocateEipAddress of Vpc")]]
  Outcome<AllocateEipAddressResponse> AllocateEipAddress(const AllocateEipAddressRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Assigns a public IP address to an instance and returns it. Header: <alibabacloud/ecs/allocate_public_ip_address.h>
  Outcome<AllocatePublicIpAddressResponse> AllocatePublicIpAddress(const AllocatePublicIpAddressRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Applies an automatic snapshot policy to disks. Header: <alibabacloud/ecs/apply_auto_snapshot_policy.h>
  Outcome<ApplyAutoSnapshotPolicyResponse> ApplyAutoSnapshotPolicy(const ApplyAutoSnapshotPolicyRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Assigns IPv6 addresses or prefixes to a network interface and returns them. Header:
  /// <alibabacloud/ecs/assign_ipv6_addresses.h>
  Outcome<AssignIpv6AddressesResponse> AssignIpv6Addresses(const AssignIpv6AddressesRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Assigns secondary private IPv4 addresses or prefixes to a network interface and returns them. Header:
  /// <alibabacloud/ecs/assign_private_ip_addresses.h>
  Outcome<AssignPrivateIpAddressesResponse> AssignPrivateIpAddresses(const AssignPrivateIpAddressesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Binds an elastic IP address (EIP) to an instance. Header: <alibabacloud/ecs/associate_eip_address.h>
  [[deprecated("use AssociateEipAddress of Vpc")]]
  Outcome<AssociateEipAddressResponse> AssociateEipAddress(const AssociateEipAddressRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Binds a high-availability virtual IP address (HAVIP) to an instance. Header: <alibabacloud/ecs/associate_ha_vip.h>
  [[deprecated("use AssociateHaVip of Vpc")]]
  Outcome<AssociateHaVipResponse> AssociateHaVip(const AssociateHaVipRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Connects an instance to a VPC through ClassicLink. Header: <alibabacloud/ecs/attach_classic_link_vpc.h>
  Outcome<AttachClassicLinkVpcResponse> AttachClassicLinkVpc(const AttachClassicLinkVpcRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Attaches a disk to an instance. Header: <alibabacloud/ecs/attach_disk.h>
  Outcome<AttachDiskResponse> AttachDisk(const AttachDiskRequest& request, const CallOptions& options = {}) const;

  /// Attaches a RAM role to instances and returns the result for each instance. Header:
  /// <alibabacloud/ecs/attach_instance_ram_role.h>
  Outcome<AttachInstanceRamRoleResponse> AttachInstanceRamRole(const AttachInstanceRamRoleRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Binds an SSH key pair to instances and returns the result for each instance. Header:
  /// <alibabacloud/ecs/attach_key_pair.h>
  Outcome<AttachKeyPairResponse> AttachKeyPair(const AttachKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Attaches an elastic network interface (ENI) to an instance in the same zone and VPC. Header:
  /// <alibabacloud/ecs/attach_network_interface.h>
  Outcome<AttachNetworkInterfaceResponse> AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds inbound rules to a security group. Header: <alibabacloud/ecs/authorize_security_group.h>
  Outcome<AuthorizeSecurityGroupResponse> AuthorizeSecurityGroup(const AuthorizeSecurityGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds outbound rules to a security group. Header: <alibabacloud/ecs/authorize_security_group_egress.h>
  Outcome<AuthorizeSecurityGroupEgressResponse> AuthorizeSecurityGroupEgress(
      const AuthorizeSecurityGroupEgressRequest& request, const CallOptions& options = {}) const;

  /// Removes an automatic snapshot policy from disks. Header: <alibabacloud/ecs/cancel_auto_snapshot_policy.h>
  Outcome<CancelAutoSnapshotPolicyResponse> CancelAutoSnapshotPolicy(const CancelAutoSnapshotPolicyRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Cancels the copying of an image. Header: <alibabacloud/ecs/cancel_copy_image.h>
  Outcome<CancelCopyImageResponse> CancelCopyImage(const CancelCopyImageRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Cancels an execution of an image pipeline. Header: <alibabacloud/ecs/cancel_image_pipeline_execution.h>
  Outcome<CancelImagePipelineExecutionResponse> CancelImagePipelineExecution(
      const CancelImagePipelineExecutionRequest& request, const CallOptions& options = {}) const;

  /// Cancels a physical connection. Header: <alibabacloud/ecs/cancel_physical_connection.h>
  [[deprecated("use CancelPhysicalConnection of Vpc")]]
  Outcome<CancelPhysicalConnectionResponse> CancelPhysicalConnection(const CancelPhysicalConnectionRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Cancels simulated system events. Header: <alibabacloud/ecs/cancel_simulated_system_events.h>
  Outcome<CancelSimulatedSystemEventsResponse> CancelSimulatedSystemEvents(
      const CancelSimulatedSystemEventsRequest& request, const CallOptions& options = {}) const;

  /// Cancels a task. Header: <alibabacloud/ecs/cancel_task.h>
  Outcome<CancelTaskResponse> CancelTask(const CancelTaskRequest& request, const CallOptions& options = {}) const;

  /// Clones a disk and returns the ID of the task group. Header: <alibabacloud/ecs/clone_disks.h>
  Outcome<CloneDisksResponse> CloneDisks(const CloneDisksRequest& request, const CallOptions& options = {}) const;

  /// Connects a router interface to its peer. Header: <alibabacloud/ecs/connect_router_interface.h>
  [[deprecated("use ConnectRouterInterface of Vpc")]]
  Outcome<ConnectRouterInterfaceResponse> ConnectRouterInterface(const ConnectRouterInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Converts the public IP address of an instance into an elastic IP address (EIP). Header:
  /// <alibabacloud/ecs/convert_nat_public_ip_to_eip.h>
  Outcome<ConvertNatPublicIpToEipResponse> ConvertNatPublicIpToEip(const ConvertNatPublicIpToEipRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Copies an image to a destination region and returns the ID of the copy. Header: <alibabacloud/ecs/copy_image.h>
  Outcome<CopyImageResponse> CopyImage(const CopyImageRequest& request, const CallOptions& options = {}) const;

  /// Copies a snapshot to a destination region and returns the ID of the copy. Header:
  /// <alibabacloud/ecs/copy_snapshot.h>
  Outcome<CopySnapshotResponse> CopySnapshot(const CopySnapshotRequest& request, const CallOptions& options = {}) const;

  /// Creates an activation code for registering managed instances and returns it. Header:
  /// <alibabacloud/ecs/create_activation.h>
  Outcome<CreateActivationResponse> CreateActivation(const CreateActivationRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates an auto provisioning group and returns its ID and the launch results. Header:
  /// <alibabacloud/ecs/create_auto_provisioning_group.h>
  Outcome<CreateAutoProvisioningGroupResponse> CreateAutoProvisioningGroup(
      const CreateAutoProvisioningGroupRequest& request, const CallOptions& options = {}) const;

  /// Creates an automatic snapshot policy and returns its ID. Header: <alibabacloud/ecs/create_auto_snapshot_policy.h>
  Outcome<CreateAutoSnapshotPolicyResponse> CreateAutoSnapshotPolicy(const CreateAutoSnapshotPolicyRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates a capacity reservation and returns its private pool ID. Header:
  /// <alibabacloud/ecs/create_capacity_reservation.h>
  Outcome<CreateCapacityReservationResponse> CreateCapacityReservation(const CreateCapacityReservationRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Creates a Cloud Assistant command and returns its ID. Header: <alibabacloud/ecs/create_command.h>
  Outcome<CreateCommandResponse> CreateCommand(const CreateCommandRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates a dedicated host cluster and returns its ID. Header: <alibabacloud/ecs/create_dedicated_host_cluster.h>
  Outcome<CreateDedicatedHostClusterResponse> CreateDedicatedHostCluster(
      const CreateDedicatedHostClusterRequest& request, const CallOptions& options = {}) const;

  /// Creates a deployment set and returns its ID. Header: <alibabacloud/ecs/create_deployment_set.h>
  Outcome<CreateDeploymentSetResponse> CreateDeploymentSet(const CreateDeploymentSetRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates a set of diagnostic metrics and returns its ID. Header: <alibabacloud/ecs/create_diagnostic_metric_set.h>
  Outcome<CreateDiagnosticMetricSetResponse> CreateDiagnosticMetricSet(const CreateDiagnosticMetricSetRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Creates a diagnostic report for a resource and returns its ID. Header:
  /// <alibabacloud/ecs/create_diagnostic_report.h>
  Outcome<CreateDiagnosticReportResponse> CreateDiagnosticReport(const CreateDiagnosticReportRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Creates a disk and returns its ID. Header: <alibabacloud/ecs/create_disk.h>
  Outcome<CreateDiskResponse> CreateDisk(const CreateDiskRequest& request, const CallOptions& options = {}) const;

  /// Creates an elasticity assurance and returns its private pool ID and the order ID. Header:
  /// <alibabacloud/ecs/create_elasticity_assurance.h>
  Outcome<CreateElasticityAssuranceResponse> CreateElasticityAssurance(const CreateElasticityAssuranceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Creates a port forwarding entry in a forward table and returns its ID. Header:
  /// <alibabacloud/ecs/create_forward_entry.h>
  [[deprecated("use CreateForwardEntry of Vpc")]]
  Outcome<CreateForwardEntryResponse> CreateForwardEntry(const CreateForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Creates a high-availability virtual IP address (HAVIP) and returns its ID. Header:
  /// <alibabacloud/ecs/create_ha_vip.h>
  [[deprecated("use CreateHaVip of Vpc")]]
  Outcome<CreateHaVipResponse> CreateHaVip(const CreateHaVipRequest& request, const CallOptions& options = {}) const;

  /// Creates an HPC cluster and returns its ID. Header: <alibabacloud/ecs/create_hpc_cluster.h>
  Outcome<CreateHpcClusterResponse> CreateHpcCluster(const CreateHpcClusterRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a custom image and returns its ID. Header: <alibabacloud/ecs/create_image.h>
  Outcome<CreateImageResponse> CreateImage(const CreateImageRequest& request, const CallOptions& options = {}) const;

  /// Creates an image component and returns its ID. Header: <alibabacloud/ecs/create_image_component.h>
  Outcome<CreateImageComponentResponse> CreateImageComponent(const CreateImageComponentRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Creates an image pipeline and returns its ID. Header: <alibabacloud/ecs/create_image_pipeline.h>
  Outcome<CreateImagePipelineResponse> CreateImagePipeline(const CreateImagePipelineRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates one instance and returns its ID. Header: <alibabacloud/ecs/create_instance.h>
  Outcome<CreateInstanceResponse> CreateInstance(const CreateInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates an SSH key pair and returns its private key and fingerprint. Header: <alibabacloud/ecs/create_key_pair.h>
  Outcome<CreateKeyPairResponse> CreateKeyPair(const CreateKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates a launch template and returns its ID and version number. Header:
  /// <alibabacloud/ecs/create_launch_template.h>
  Outcome<CreateLaunchTemplateResponse> CreateLaunchTemplate(const CreateLaunchTemplateRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Creates a version of a launch template and returns its number. Header:
  /// <alibabacloud/ecs/create_launch_template_version.h>
  Outcome<CreateLaunchTemplateVersionResponse> CreateLaunchTemplateVersion(
      const CreateLaunchTemplateVersionRequest& request, const CallOptions& options = {}) const;

  /// Creates a NAT gateway and returns its ID and those of its bandwidth packages and forward tables. Header:
  /// <alibabacloud/ecs/create_nat_gateway.h>
  [[deprecated("use CreateNatGateway of Vpc")]]
  Outcome<CreateNatGatewayResponse> CreateNatGateway(const CreateNatGatewayRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a network interface (ENI) and returns its ID and attributes. Header:
  /// <alibabacloud/ecs/create_network_interface.h>
  Outcome<CreateNetworkInterfaceResponse> CreateNetworkInterface(const CreateNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Grants an account a permission on a network interface and returns the permission. Header:
  /// <alibabacloud/ecs/create_network_interface_permission.h>
  Outcome<CreateNetworkInterfacePermissionResponse> CreateNetworkInterfacePermission(
      const CreateNetworkInterfacePermissionRequest& request, const CallOptions& options = {}) const;

  /// Creates a physical connection and returns its ID. Header: <alibabacloud/ecs/create_physical_connection.h>
  [[deprecated("use CreatePhysicalConnection of Vpc")]]
  Outcome<CreatePhysicalConnectionResponse> CreatePhysicalConnection(const CreatePhysicalConnectionRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates a planned maintenance window and returns its ID. Header:
  /// <alibabacloud/ecs/create_plan_maintenance_window.h>
  Outcome<CreatePlanMaintenanceWindowResponse> CreatePlanMaintenanceWindow(
      const CreatePlanMaintenanceWindowRequest& request, const CallOptions& options = {}) const;

  /// Creates a port range list and returns its ID. Header: <alibabacloud/ecs/create_port_range_list.h>
  Outcome<CreatePortRangeListResponse> CreatePortRangeList(const CreatePortRangeListRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates a prefix list and returns its ID. Header: <alibabacloud/ecs/create_prefix_list.h>
  Outcome<CreatePrefixListResponse> CreatePrefixList(const CreatePrefixListRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a route in a route table. Header: <alibabacloud/ecs/create_route_entry.h>
  [[deprecated("use CreateRouteEntry of Vpc")]]
  Outcome<CreateRouteEntryResponse> CreateRouteEntry(const CreateRouteEntryRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a router interface and returns its ID and the order ID. Header:
  /// <alibabacloud/ecs/create_router_interface.h>
  [[deprecated("use CreateRouterInterface of Vpc")]]
  Outcome<CreateRouterInterfaceResponse> CreateRouterInterface(const CreateRouterInterfaceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Creates a savings plan and returns its ID and the order ID. Header: <alibabacloud/ecs/create_savings_plan.h>
  Outcome<CreateSavingsPlanResponse> CreateSavingsPlan(const CreateSavingsPlanRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates a security group and returns its ID. Header: <alibabacloud/ecs/create_security_group.h>
  Outcome<CreateSecurityGroupResponse> CreateSecurityGroup(const CreateSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Schedules simulated system events for instances and returns the event IDs. Header:
  /// <alibabacloud/ecs/create_simulated_system_events.h>
  Outcome<CreateSimulatedSystemEventsResponse> CreateSimulatedSystemEvents(
      const CreateSimulatedSystemEventsRequest& request, const CallOptions& options = {}) const;

  /// Creates a snapshot of a disk and returns its ID. Header: <alibabacloud/ecs/create_snapshot.h>
  Outcome<CreateSnapshotResponse> CreateSnapshot(const CreateSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates a snapshot group for disks of an instance and returns its ID. Header:
  /// <alibabacloud/ecs/create_snapshot_group.h>
  Outcome<CreateSnapshotGroupResponse> CreateSnapshotGroup(const CreateSnapshotGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Creates a storage set and returns its ID. Header: <alibabacloud/ecs/create_storage_set.h>
  Outcome<CreateStorageSetResponse> CreateStorageSet(const CreateStorageSetRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Creates a vSwitch in a VPC and returns its ID. Header: <alibabacloud/ecs/create_vswitch.h>
  [[deprecated("use CreateVSwitch of Vpc")]]
  Outcome<CreateVSwitchResponse> CreateVSwitch(const CreateVSwitchRequest& request,
                                               const CallOptions& options = {}) const;

  /// Creates a virtual border router (VBR) on a physical connection and returns its ID. Header:
  /// <alibabacloud/ecs/create_virtual_border_router.h>
  [[deprecated("use CreateVirtualBorderRouter of Vpc")]]
  Outcome<CreateVirtualBorderRouterResponse> CreateVirtualBorderRouter(const CreateVirtualBorderRouterRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Creates a VPC and returns its ID and those of its vRouter and route table. Header: <alibabacloud/ecs/create_vpc.h>
  [[deprecated("use CreateVpc of Vpc")]]
  Outcome<CreateVpcResponse> CreateVpc(const CreateVpcRequest& request, const CallOptions& options = {}) const;

  /// Creates a virtual storage channel (VSC) for an instance and returns its ID. Header:
  /// <alibabacloud/ecs/create_vsc.h>
  Outcome<CreateVscResponse> CreateVsc(const CreateVscRequest& request, const CallOptions& options = {}) const;

  /// Deactivates a router interface. Header: <alibabacloud/ecs/deactivate_router_interface.h>
  [[deprecated("use DeactivateRouterInterface of Vpc")]]
  Outcome<DeactivateRouterInterfaceResponse> DeactivateRouterInterface(const DeactivateRouterInterfaceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Deletes an activation code for managed instances and returns its details. Header:
  /// <alibabacloud/ecs/delete_activation.h>
  Outcome<DeleteActivationResponse> DeleteActivation(const DeleteActivationRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes an auto provisioning group. Header: <alibabacloud/ecs/delete_auto_provisioning_group.h>
  Outcome<DeleteAutoProvisioningGroupResponse> DeleteAutoProvisioningGroup(
      const DeleteAutoProvisioningGroupRequest& request, const CallOptions& options = {}) const;

  /// Deletes an automatic snapshot policy. Header: <alibabacloud/ecs/delete_auto_snapshot_policy.h>
  Outcome<DeleteAutoSnapshotPolicyResponse> DeleteAutoSnapshotPolicy(const DeleteAutoSnapshotPolicyRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Deletes a bandwidth package of a NAT gateway. Header: <alibabacloud/ecs/delete_bandwidth_package.h>
  Outcome<DeleteBandwidthPackageResponse> DeleteBandwidthPackage(const DeleteBandwidthPackageRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Deletes a Cloud Assistant command. Header: <alibabacloud/ecs/delete_command.h>
  Outcome<DeleteCommandResponse> DeleteCommand(const DeleteCommandRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a dedicated host cluster. Header: <alibabacloud/ecs/delete_dedicated_host_cluster.h>
  Outcome<DeleteDedicatedHostClusterResponse> DeleteDedicatedHostCluster(
      const DeleteDedicatedHostClusterRequest& request, const CallOptions& options = {}) const;

  /// Deletes a deployment set. Header: <alibabacloud/ecs/delete_deployment_set.h>
  Outcome<DeleteDeploymentSetResponse> DeleteDeploymentSet(const DeleteDeploymentSetRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes sets of diagnostic metrics. Header: <alibabacloud/ecs/delete_diagnostic_metric_sets.h>
  Outcome<DeleteDiagnosticMetricSetsResponse> DeleteDiagnosticMetricSets(
      const DeleteDiagnosticMetricSetsRequest& request, const CallOptions& options = {}) const;

  /// Deletes diagnostic reports. Header: <alibabacloud/ecs/delete_diagnostic_reports.h>
  Outcome<DeleteDiagnosticReportsResponse> DeleteDiagnosticReports(const DeleteDiagnosticReportsRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Deletes a disk. Header: <alibabacloud/ecs/delete_disk.h>
  Outcome<DeleteDiskResponse> DeleteDisk(const DeleteDiskRequest& request, const CallOptions& options = {}) const;

  /// Deletes a port forwarding entry. Header: <alibabacloud/ecs/delete_forward_entry.h>
  [[deprecated("use DeleteForwardEntry of Vpc")]]
  Outcome<DeleteForwardEntryResponse> DeleteForwardEntry(const DeleteForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Deletes a high-availability virtual IP address (HAVIP). Header: <alibabacloud/ecs/delete_ha_vip.h>
  [[deprecated("use DeleteHaVip of Vpc")]]
  Outcome<DeleteHaVipResponse> DeleteHaVip(const DeleteHaVipRequest& request, const CallOptions& options = {}) const;

  /// Deletes an HPC cluster. Header: <alibabacloud/ecs/delete_hpc_cluster.h>
  Outcome<DeleteHpcClusterResponse> DeleteHpcCluster(const DeleteHpcClusterRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a custom image. Header: <alibabacloud/ecs/delete_image.h>
  Outcome<DeleteImageResponse> DeleteImage(const DeleteImageRequest& request, const CallOptions& options = {}) const;

  /// Deletes an image component. Header: <alibabacloud/ecs/delete_image_component.h>
  Outcome<DeleteImageComponentResponse> DeleteImageComponent(const DeleteImageComponentRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Deletes an image pipeline. Header: <alibabacloud/ecs/delete_image_pipeline.h>
  Outcome<DeleteImagePipelineResponse> DeleteImagePipeline(const DeleteImagePipelineRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Releases an instance. Header: <alibabacloud/ecs/delete_instance.h>
  Outcome<DeleteInstanceResponse> DeleteInstance(const DeleteInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Releases several instances at once and returns the ID of the task group. Header:
  /// <alibabacloud/ecs/delete_instances.h>
  Outcome<DeleteInstancesResponse> DeleteInstances(const DeleteInstancesRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Deletes SSH key pairs. Header: <alibabacloud/ecs/delete_key_pairs.h>
  Outcome<DeleteKeyPairsResponse> DeleteKeyPairs(const DeleteKeyPairsRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes a launch template with its versions. Header: <alibabacloud/ecs/delete_launch_template.h>
  Outcome<DeleteLaunchTemplateResponse> DeleteLaunchTemplate(const DeleteLaunchTemplateRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Deletes versions of a launch template. Header: <alibabacloud/ecs/delete_launch_template_version.h>
  Outcome<DeleteLaunchTemplateVersionResponse> DeleteLaunchTemplateVersion(
      const DeleteLaunchTemplateVersionRequest& request, const CallOptions& options = {}) const;

  /// Deletes a NAT gateway. Header: <alibabacloud/ecs/delete_nat_gateway.h>
  [[deprecated("use DeleteNatGateway of Vpc")]]
  Outcome<DeleteNatGatewayResponse> DeleteNatGateway(const DeleteNatGatewayRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a network interface. Header: <alibabacloud/ecs/delete_network_interface.h>
  Outcome<DeleteNetworkInterfaceResponse> DeleteNetworkInterface(const DeleteNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Deletes a permission on a network interface. Header: <alibabacloud/ecs/delete_network_interface_permission.h>
  [[deprecated("use DeleteNetworkInterface")]]
  Outcome<DeleteNetworkInterfacePermissionResponse> DeleteNetworkInterfacePermission(
      const DeleteNetworkInterfacePermissionRequest& request, const CallOptions& options = {}) const;

  /// Deletes a physical connection. Header: <alibabacloud/ecs/delete_physical_connection.h>
  [[deprecated("use DeletePhysicalConnection of Vpc")]]
  Outcome<DeletePhysicalConnectionResponse> DeletePhysicalConnection(const DeletePhysicalConnectionRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Deletes a planned maintenance window. Header: <alibabacloud/ecs/delete_plan_maintenance_window.h>
  Outcome<DeletePlanMaintenanceWindowResponse> DeletePlanMaintenanceWindow(
      const DeletePlanMaintenanceWindowRequest& request, const CallOptions& options = {}) const;

  /// Deletes a port range list. Header: <alibabacloud/ecs/delete_port_range_list.h>
  Outcome<DeletePortRangeListResponse> DeletePortRangeList(const DeletePortRangeListRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes a prefix list. Header: <alibabacloud/ecs/delete_prefix_list.h>
  Outcome<DeletePrefixListResponse> DeletePrefixList(const DeletePrefixListRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a route from a route table. Header: <alibabacloud/ecs/delete_route_entry.h>
  [[deprecated("use DeleteRouteEntry of Vpc")]]
  Outcome<DeleteRouteEntryResponse> DeleteRouteEntry(const DeleteRouteEntryRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a router interface. Header: <alibabacloud/ecs/delete_router_interface.h>
  [[deprecated("use DeleteRouterInterface of Vpc")]]
  Outcome<DeleteRouterInterfaceResponse> DeleteRouterInterface(const DeleteRouterInterfaceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Deletes a security group. Header: <alibabacloud/ecs/delete_security_group.h>
  Outcome<DeleteSecurityGroupResponse> DeleteSecurityGroup(const DeleteSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes a snapshot. Header: <alibabacloud/ecs/delete_snapshot.h>
  Outcome<DeleteSnapshotResponse> DeleteSnapshot(const DeleteSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes a snapshot group and returns the result of each operation. Header:
  /// <alibabacloud/ecs/delete_snapshot_group.h>
  Outcome<DeleteSnapshotGroupResponse> DeleteSnapshotGroup(const DeleteSnapshotGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Deletes a storage set. Header: <alibabacloud/ecs/delete_storage_set.h>
  Outcome<DeleteStorageSetResponse> DeleteStorageSet(const DeleteStorageSetRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Deletes a vSwitch. Header: <alibabacloud/ecs/delete_vswitch.h>
  [[deprecated("use DeleteVSwitch of Vpc")]]
  Outcome<DeleteVSwitchResponse> DeleteVSwitch(const DeleteVSwitchRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a virtual border router (VBR). Header: <alibabacloud/ecs/delete_virtual_border_router.h>
  [[deprecated("use DeleteVirtualBorderRouter of Vpc")]]
  Outcome<DeleteVirtualBorderRouterResponse> DeleteVirtualBorderRouter(const DeleteVirtualBorderRouterRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Deletes a VPC. Header: <alibabacloud/ecs/delete_vpc.h>
  [[deprecated("use DeleteVpc of Vpc")]]
  Outcome<DeleteVpcResponse> DeleteVpc(const DeleteVpcRequest& request, const CallOptions& options = {}) const;

  /// Deletes a virtual storage channel (VSC). Header: <alibabacloud/ecs/delete_vsc.h>
  Outcome<DeleteVscResponse> DeleteVsc(const DeleteVscRequest& request, const CallOptions& options = {}) const;

  /// Removes the registration of a managed instance and returns its details. Header:
  /// <alibabacloud/ecs/deregister_managed_instance.h>
  Outcome<DeregisterManagedInstanceResponse> DeregisterManagedInstance(const DeregisterManagedInstanceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists access points of physical connections. Header: <alibabacloud/ecs/describe_access_points.h>
  [[deprecated("use DescribeAccessPoints of Vpc")]]
  Outcome<DescribeAccessPointsResponse> DescribeAccessPoints(const DescribeAccessPointsRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists attributes of the account in a region, such as quotas. Header:
  /// <alibabacloud/ecs/describe_account_attributes.h>
  Outcome<DescribeAccountAttributesResponse> DescribeAccountAttributes(const DescribeAccountAttributesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists activation codes for managed instances. Header: <alibabacloud/ecs/describe_activations.h>
  Outcome<DescribeActivationsResponse> DescribeActivations(const DescribeActivationsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists the history of an auto provisioning group over a time range. Header:
  /// <alibabacloud/ecs/describe_auto_provisioning_group_history.h>
  Outcome<DescribeAutoProvisioningGroupHistoryResponse> DescribeAutoProvisioningGroupHistory(
      const DescribeAutoProvisioningGroupHistoryRequest& request, const CallOptions& options = {}) const;

  /// Lists the instances of an auto provisioning group. Header:
  /// <alibabacloud/ecs/describe_auto_provisioning_group_instances.h>
  Outcome<DescribeAutoProvisioningGroupInstancesResponse> DescribeAutoProvisioningGroupInstances(
      const DescribeAutoProvisioningGroupInstancesRequest& request, const CallOptions& options = {}) const;

  /// Lists auto provisioning groups. Header: <alibabacloud/ecs/describe_auto_provisioning_groups.h>
  Outcome<DescribeAutoProvisioningGroupsResponse> DescribeAutoProvisioningGroups(
      const DescribeAutoProvisioningGroupsRequest& request, const CallOptions& options = {}) const;

  /// Lists which automatic snapshot policies are applied to which disks. Header:
  /// <alibabacloud/ecs/describe_auto_snapshot_policy_associations.h>
  Outcome<DescribeAutoSnapshotPolicyAssociationsResponse> DescribeAutoSnapshotPolicyAssociations(
      const DescribeAutoSnapshotPolicyAssociationsRequest& request, const CallOptions& options = {}) const;

  /// Lists automatic snapshot policies. Header: <alibabacloud/ecs/describe_auto_snapshot_policy_ex.h>
  Outcome<DescribeAutoSnapshotPolicyExResponse> DescribeAutoSnapshotPolicyEx(
      const DescribeAutoSnapshotPolicyExRequest& request, const CallOptions& options = {}) const;

  /// Lists zones with the resources available in each of them. Header: <alibabacloud/ecs/describe_available_resource.h>
  Outcome<DescribeAvailableResourceResponse> DescribeAvailableResource(const DescribeAvailableResourceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the minimum and maximum bandwidth of an instance type for each Internet charge type. Header:
  /// <alibabacloud/ecs/describe_bandwidth_limitation.h>
  Outcome<DescribeBandwidthLimitationResponse> DescribeBandwidthLimitation(
      const DescribeBandwidthLimitationRequest& request, const CallOptions& options = {}) const;

  /// Lists bandwidth packages of NAT gateways. Header: <alibabacloud/ecs/describe_bandwidth_packages.h>
  Outcome<DescribeBandwidthPackagesResponse> DescribeBandwidthPackages(const DescribeBandwidthPackagesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the instances that use a capacity reservation. Header:
  /// <alibabacloud/ecs/describe_capacity_reservation_instances.h>
  Outcome<DescribeCapacityReservationInstancesResponse> DescribeCapacityReservationInstances(
      const DescribeCapacityReservationInstancesRequest& request, const CallOptions& options = {}) const;

  /// Lists capacity reservations. Header: <alibabacloud/ecs/describe_capacity_reservations.h>
  Outcome<DescribeCapacityReservationsResponse> DescribeCapacityReservations(
      const DescribeCapacityReservationsRequest& request, const CallOptions& options = {}) const;

  /// Lists instances connected to a VPC through ClassicLink. Header:
  /// <alibabacloud/ecs/describe_classic_link_instances.h>
  Outcome<DescribeClassicLinkInstancesResponse> DescribeClassicLinkInstances(
      const DescribeClassicLinkInstancesRequest& request, const CallOptions& options = {}) const;

  /// Returns the settings of Cloud Assistant: agent upgrade, delivery to OSS and SLS, sessions and resource usage.
  /// Header: <alibabacloud/ecs/describe_cloud_assistant_settings.h>
  Outcome<DescribeCloudAssistantSettingsResponse> DescribeCloudAssistantSettings(
      const DescribeCloudAssistantSettingsRequest& request, const CallOptions& options = {}) const;

  /// Lists instances with the status of Cloud Assistant on them. Header:
  /// <alibabacloud/ecs/describe_cloud_assistant_status.h>
  Outcome<DescribeCloudAssistantStatusResponse> DescribeCloudAssistantStatus(
      const DescribeCloudAssistantStatusRequest& request, const CallOptions& options = {}) const;

  /// Lists the clusters of a region. Header: <alibabacloud/ecs/describe_clusters.h>
  [[deprecated]]
  Outcome<DescribeClustersResponse> DescribeClusters(const DescribeClustersRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists Cloud Assistant commands. Header: <alibabacloud/ecs/describe_commands.h>
  Outcome<DescribeCommandsResponse> DescribeCommands(const DescribeCommandsRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists the auto-renewal settings of dedicated hosts. Header:
  /// <alibabacloud/ecs/describe_dedicated_host_auto_renew.h>
  Outcome<DescribeDedicatedHostAutoRenewResponse> DescribeDedicatedHostAutoRenew(
      const DescribeDedicatedHostAutoRenewRequest& request, const CallOptions& options = {}) const;

  /// Lists dedicated host clusters. Header: <alibabacloud/ecs/describe_dedicated_host_clusters.h>
  Outcome<DescribeDedicatedHostClustersResponse> DescribeDedicatedHostClusters(
      const DescribeDedicatedHostClustersRequest& request, const CallOptions& options = {}) const;

  /// Lists dedicated host types. Header: <alibabacloud/ecs/describe_dedicated_host_types.h>
  Outcome<DescribeDedicatedHostTypesResponse> DescribeDedicatedHostTypes(
      const DescribeDedicatedHostTypesRequest& request, const CallOptions& options = {}) const;

  /// Lists dedicated hosts. Header: <alibabacloud/ecs/describe_dedicated_hosts.h>
  Outcome<DescribeDedicatedHostsResponse> DescribeDedicatedHosts(const DescribeDedicatedHostsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Returns the instance type families that deployment sets of the given strategy support. Header:
  /// <alibabacloud/ecs/describe_deployment_set_supported_instance_type_family.h>
  Outcome<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> DescribeDeploymentSetSupportedInstanceTypeFamily(
      const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest& request, const CallOptions& options = {}) const;

  /// Lists deployment sets. Header: <alibabacloud/ecs/describe_deployment_sets.h>
  Outcome<DescribeDeploymentSetsResponse> DescribeDeploymentSets(const DescribeDeploymentSetsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists sets of diagnostic metrics. Header: <alibabacloud/ecs/describe_diagnostic_metric_sets.h>
  Outcome<DescribeDiagnosticMetricSetsResponse> DescribeDiagnosticMetricSets(
      const DescribeDiagnosticMetricSetsRequest& request, const CallOptions& options = {}) const;

  /// Lists diagnostic metrics. Header: <alibabacloud/ecs/describe_diagnostic_metrics.h>
  Outcome<DescribeDiagnosticMetricsResponse> DescribeDiagnosticMetrics(const DescribeDiagnosticMetricsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Returns a diagnostic report with the results of its metrics. Header:
  /// <alibabacloud/ecs/describe_diagnostic_report_attributes.h>
  Outcome<DescribeDiagnosticReportAttributesResponse> DescribeDiagnosticReportAttributes(
      const DescribeDiagnosticReportAttributesRequest& request, const CallOptions& options = {}) const;

  /// Lists diagnostic reports. Header: <alibabacloud/ecs/describe_diagnostic_reports.h>
  Outcome<DescribeDiagnosticReportsResponse> DescribeDiagnosticReports(const DescribeDiagnosticReportsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Returns the KMS key that encrypts disks by default in a region. Header:
  /// <alibabacloud/ecs/describe_disk_default_kms_key_id.h>
  Outcome<DescribeDiskDefaultKMSKeyIdResponse> DescribeDiskDefaultKMSKeyId(
      const DescribeDiskDefaultKMSKeyIdRequest& request, const CallOptions& options = {}) const;

  /// Returns whether disks are encrypted by default in a region. Header:
  /// <alibabacloud/ecs/describe_disk_encryption_by_default_status.h>
  Outcome<DescribeDiskEncryptionByDefaultStatusResponse> DescribeDiskEncryptionByDefaultStatus(
      const DescribeDiskEncryptionByDefaultStatusRequest& request, const CallOptions& options = {}) const;

  /// Lists monitoring samples of a disk over a time range. Header: <alibabacloud/ecs/describe_disk_monitor_data.h>
  Outcome<DescribeDiskMonitorDataResponse> DescribeDiskMonitorData(const DescribeDiskMonitorDataRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists disks and their details. Header: <alibabacloud/ecs/describe_disks.h>
  Outcome<DescribeDisksResponse> DescribeDisks(const DescribeDisksRequest& request,
                                               const CallOptions& options = {}) const;

  /// Lists disks with their status, health and events. Header: <alibabacloud/ecs/describe_disks_full_status.h>
  Outcome<DescribeDisksFullStatusResponse> DescribeDisksFullStatus(const DescribeDisksFullStatusRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists elastic IP addresses (EIPs). Header: <alibabacloud/ecs/describe_eip_addresses.h>
  [[deprecated("use DescribeEipAddresses of Vpc")]]
  Outcome<DescribeEipAddressesResponse> DescribeEipAddresses(const DescribeEipAddressesRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists monitoring samples of an elastic IP address (EIP) over a time range. Header:
  /// <alibabacloud/ecs/describe_eip_monitor_data.h>
  [[deprecated("use DescribeEipMonitorData of Vpc")]]
  Outcome<DescribeEipMonitorDataResponse> DescribeEipMonitorData(const DescribeEipMonitorDataRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the auto-renewal settings of elasticity assurances. Header:
  /// <alibabacloud/ecs/describe_elasticity_assurance_auto_renew_attribute.h>
  Outcome<DescribeElasticityAssuranceAutoRenewAttributeResponse> DescribeElasticityAssuranceAutoRenewAttribute(
      const DescribeElasticityAssuranceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists the instances that use an elasticity assurance. Header:
  /// <alibabacloud/ecs/describe_elasticity_assurance_instances.h>
  Outcome<DescribeElasticityAssuranceInstancesResponse> DescribeElasticityAssuranceInstances(
      const DescribeElasticityAssuranceInstancesRequest& request, const CallOptions& options = {}) const;

  /// Lists elasticity assurances. Header: <alibabacloud/ecs/describe_elasticity_assurances.h>
  Outcome<DescribeElasticityAssurancesResponse> DescribeElasticityAssurances(
      const DescribeElasticityAssurancesRequest& request, const CallOptions& options = {}) const;

  /// Lists monitoring samples of a network interface over a time range. Header:
  /// <alibabacloud/ecs/describe_eni_monitor_data.h>
  Outcome<DescribeEniMonitorDataResponse> DescribeEniMonitorData(const DescribeEniMonitorDataRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the port forwarding entries of a forward table. Header: <alibabacloud/ecs/describe_forward_table_entries.h>
  [[deprecated("use DescribeForwardTableEntries of Vpc")]]
  Outcome<DescribeForwardTableEntriesResponse> DescribeForwardTableEntries(
      const DescribeForwardTableEntriesRequest& request, const CallOptions& options = {}) const;

  /// Lists high-availability virtual IP addresses (HAVIPs). Header: <alibabacloud/ecs/describe_ha_vips.h>
  [[deprecated("use DescribeHaVips of Vpc")]]
  Outcome<DescribeHaVipsResponse> DescribeHaVips(const DescribeHaVipsRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Lists HPC clusters. Header: <alibabacloud/ecs/describe_hpc_clusters.h>
  Outcome<DescribeHpcClustersResponse> DescribeHpcClusters(const DescribeHpcClustersRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists image components. Header: <alibabacloud/ecs/describe_image_components.h>
  Outcome<DescribeImageComponentsResponse> DescribeImageComponents(const DescribeImageComponentsRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Returns an image of an image family. Header: <alibabacloud/ecs/describe_image_from_family.h>
  Outcome<DescribeImageFromFamilyResponse> DescribeImageFromFamily(const DescribeImageFromFamilyRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists executions of an image pipeline. Header: <alibabacloud/ecs/describe_image_pipeline_executions.h>
  Outcome<DescribeImagePipelineExecutionsResponse> DescribeImagePipelineExecutions(
      const DescribeImagePipelineExecutionsRequest& request, const CallOptions& options = {}) const;

  /// Lists image pipelines. Header: <alibabacloud/ecs/describe_image_pipelines.h>
  Outcome<DescribeImagePipelinesResponse> DescribeImagePipelines(const DescribeImagePipelinesRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the accounts and share groups with which an image is shared. Header:
  /// <alibabacloud/ecs/describe_image_share_permission.h>
  Outcome<DescribeImageSharePermissionResponse> DescribeImageSharePermission(
      const DescribeImageSharePermissionRequest& request, const CallOptions& options = {}) const;

  /// Lists the instance types that an image supports. Header:
  /// <alibabacloud/ecs/describe_image_support_instance_types.h>
  Outcome<DescribeImageSupportInstanceTypesResponse> DescribeImageSupportInstanceTypes(
      const DescribeImageSupportInstanceTypesRequest& request, const CallOptions& options = {}) const;

  /// Lists images and their details. Header: <alibabacloud/ecs/describe_images.h>
  Outcome<DescribeImagesResponse> DescribeImages(const DescribeImagesRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Lists instances with the private pool and matching mode they use. Header:
  /// <alibabacloud/ecs/describe_instance_attachment_attributes.h>
  Outcome<DescribeInstanceAttachmentAttributesResponse> DescribeInstanceAttachmentAttributes(
      const DescribeInstanceAttachmentAttributesRequest& request, const CallOptions& options = {}) const;

  /// Returns the attributes of an instance. Header: <alibabacloud/ecs/describe_instance_attribute.h>
  Outcome<DescribeInstanceAttributeResponse> DescribeInstanceAttribute(const DescribeInstanceAttributeRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the auto-renewal settings of instances. Header: <alibabacloud/ecs/describe_instance_auto_renew_attribute.h>
  Outcome<DescribeInstanceAutoRenewAttributeResponse> DescribeInstanceAutoRenewAttribute(
      const DescribeInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists system events of instances, including finished ones. Header:
  /// <alibabacloud/ecs/describe_instance_history_events.h>
  Outcome<DescribeInstanceHistoryEventsResponse> DescribeInstanceHistoryEvents(
      const DescribeInstanceHistoryEventsRequest& request, const CallOptions& options = {}) const;

  /// Lists the maintenance settings of instances. Header: <alibabacloud/ecs/describe_instance_maintenance_attributes.h>
  Outcome<DescribeInstanceMaintenanceAttributesResponse> DescribeInstanceMaintenanceAttributes(
      const DescribeInstanceMaintenanceAttributesRequest& request, const CallOptions& options = {}) const;

  /// Returns the price of changing the configuration of an instance. Header:
  /// <alibabacloud/ecs/describe_instance_modification_price.h>
  Outcome<DescribeInstanceModificationPriceResponse> DescribeInstanceModificationPrice(
      const DescribeInstanceModificationPriceRequest& request, const CallOptions& options = {}) const;

  /// Lists monitoring samples of an instance over a time range. Header:
  /// <alibabacloud/ecs/describe_instance_monitor_data.h>
  Outcome<DescribeInstanceMonitorDataResponse> DescribeInstanceMonitorData(
      const DescribeInstanceMonitorDataRequest& request, const CallOptions& options = {}) const;

  /// Lists instances with the RAM roles attached to them. Header: <alibabacloud/ecs/describe_instance_ram_role.h>
  Outcome<DescribeInstanceRamRoleResponse> DescribeInstanceRamRole(const DescribeInstanceRamRoleRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists instances with their current status. Header: <alibabacloud/ecs/describe_instance_status.h>
  Outcome<DescribeInstanceStatusResponse> DescribeInstanceStatus(const DescribeInstanceStatusRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists instances with the host and network nodes they are placed on. Header:
  /// <alibabacloud/ecs/describe_instance_topology.h>
  Outcome<DescribeInstanceTopologyResponse> DescribeInstanceTopology(const DescribeInstanceTopologyRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists instance type families. Header: <alibabacloud/ecs/describe_instance_type_families.h>
  Outcome<DescribeInstanceTypeFamiliesResponse> DescribeInstanceTypeFamilies(
      const DescribeInstanceTypeFamiliesRequest& request, const CallOptions& options = {}) const;

  /// Lists instance types and their specifications. Header: <alibabacloud/ecs/describe_instance_types.h>
  Outcome<DescribeInstanceTypesResponse> DescribeInstanceTypes(const DescribeInstanceTypesRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Returns the VNC logon URL of an instance. Header: <alibabacloud/ecs/describe_instance_vnc_url.h>
  Outcome<DescribeInstanceVncUrlResponse> DescribeInstanceVncUrl(const DescribeInstanceVncUrlRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists instances and their details. Header: <alibabacloud/ecs/describe_instances.h>
  Outcome<DescribeInstancesResponse> DescribeInstances(const DescribeInstancesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Lists instances with their status, health and scheduled system events. Header:
  /// <alibabacloud/ecs/describe_instances_full_status.h>
  Outcome<DescribeInstancesFullStatusResponse> DescribeInstancesFullStatus(
      const DescribeInstancesFullStatusRequest& request, const CallOptions& options = {}) const;

  /// Lists the results of command invocations on instances. Header: <alibabacloud/ecs/describe_invocation_results.h>
  Outcome<DescribeInvocationResultsResponse> DescribeInvocationResults(const DescribeInvocationResultsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists command invocations. Header: <alibabacloud/ecs/describe_invocations.h>
  Outcome<DescribeInvocationsResponse> DescribeInvocations(const DescribeInvocationsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists SSH key pairs. Header: <alibabacloud/ecs/describe_key_pairs.h>
  Outcome<DescribeKeyPairsResponse> DescribeKeyPairs(const DescribeKeyPairsRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists versions of a launch template. Header: <alibabacloud/ecs/describe_launch_template_versions.h>
  Outcome<DescribeLaunchTemplateVersionsResponse> DescribeLaunchTemplateVersions(
      const DescribeLaunchTemplateVersionsRequest& request, const CallOptions& options = {}) const;

  /// Lists launch templates. Header: <alibabacloud/ecs/describe_launch_templates.h>
  Outcome<DescribeLaunchTemplatesResponse> DescribeLaunchTemplates(const DescribeLaunchTemplatesRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Returns the value of the given limit. Header: <alibabacloud/ecs/describe_limitation.h>
  [[deprecated]]
  Outcome<DescribeLimitationResponse> DescribeLimitation(const DescribeLimitationRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists locked snapshots with their lock information. Header: <alibabacloud/ecs/describe_locked_snapshots.h>
  Outcome<DescribeLockedSnapshotsResponse> DescribeLockedSnapshots(const DescribeLockedSnapshotsRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists managed instances. Header: <alibabacloud/ecs/describe_managed_instances.h>
  Outcome<DescribeManagedInstancesResponse> DescribeManagedInstances(const DescribeManagedInstancesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists NAT gateways. Header: <alibabacloud/ecs/describe_nat_gateways.h>
  [[deprecated("use DescribeNatGateways of Vpc")]]
  Outcome<DescribeNatGatewaysResponse> DescribeNatGateways(const DescribeNatGatewaysRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Returns the attributes of a network interface. Header: <alibabacloud/ecs/describe_network_interface_attribute.h>
  Outcome<DescribeNetworkInterfaceAttributeResponse> DescribeNetworkInterfaceAttribute(
      const DescribeNetworkInterfaceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists permissions on network interfaces. Header: <alibabacloud/ecs/describe_network_interface_permissions.h>
  Outcome<DescribeNetworkInterfacePermissionsResponse> DescribeNetworkInterfacePermissions(
      const DescribeNetworkInterfacePermissionsRequest& request, const CallOptions& options = {}) const;

  /// Lists elastic network interfaces (ENIs) and their details. Header:
  /// <alibabacloud/ecs/describe_network_interfaces.h>
  Outcome<DescribeNetworkInterfacesResponse> DescribeNetworkInterfaces(const DescribeNetworkInterfacesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists monitoring samples of an elastic IP address (EIP) over a time range. Header:
  /// <alibabacloud/ecs/describe_new_project_eip_monitor_data.h>
  [[deprecated("use DescribeEipMonitorData of Vpc")]]
  Outcome<DescribeNewProjectEipMonitorDataResponse> DescribeNewProjectEipMonitorData(
      const DescribeNewProjectEipMonitorDataRequest& request, const CallOptions& options = {}) const;

  /// Lists physical connections. Header: <alibabacloud/ecs/describe_physical_connections.h>
  [[deprecated("use DescribePhysicalConnections of Vpc")]]
  Outcome<DescribePhysicalConnectionsResponse> DescribePhysicalConnections(
      const DescribePhysicalConnectionsRequest& request, const CallOptions& options = {}) const;

  /// Lists planned maintenance windows. Header: <alibabacloud/ecs/describe_plan_maintenance_windows.h>
  Outcome<DescribePlanMaintenanceWindowsResponse> DescribePlanMaintenanceWindows(
      const DescribePlanMaintenanceWindowsRequest& request, const CallOptions& options = {}) const;

  /// Lists the resources that use a port range list. Header: <alibabacloud/ecs/describe_port_range_list_associations.h>
  Outcome<DescribePortRangeListAssociationsResponse> DescribePortRangeListAssociations(
      const DescribePortRangeListAssociationsRequest& request, const CallOptions& options = {}) const;

  /// Lists the entries of a port range list. Header: <alibabacloud/ecs/describe_port_range_list_entries.h>
  Outcome<DescribePortRangeListEntriesResponse> DescribePortRangeListEntries(
      const DescribePortRangeListEntriesRequest& request, const CallOptions& options = {}) const;

  /// Lists port range lists. Header: <alibabacloud/ecs/describe_port_range_lists.h>
  Outcome<DescribePortRangeListsResponse> DescribePortRangeLists(const DescribePortRangeListsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the resources that use a prefix list. Header: <alibabacloud/ecs/describe_prefix_list_associations.h>
  Outcome<DescribePrefixListAssociationsResponse> DescribePrefixListAssociations(
      const DescribePrefixListAssociationsRequest& request, const CallOptions& options = {}) const;

  /// Returns the attributes of a prefix list together with its entries. Header:
  /// <alibabacloud/ecs/describe_prefix_list_attributes.h>
  Outcome<DescribePrefixListAttributesResponse> DescribePrefixListAttributes(
      const DescribePrefixListAttributesRequest& request, const CallOptions& options = {}) const;

  /// Lists prefix lists. Header: <alibabacloud/ecs/describe_prefix_lists.h>
  Outcome<DescribePrefixListsResponse> DescribePrefixLists(const DescribePrefixListsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Returns the price of buying a resource. Header: <alibabacloud/ecs/describe_price.h>
  Outcome<DescribePriceResponse> DescribePrice(const DescribePriceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Lists recommended instance types for the given requirements. Header:
  /// <alibabacloud/ecs/describe_recommend_instance_type.h>
  Outcome<DescribeRecommendInstanceTypeResponse> DescribeRecommendInstanceType(
      const DescribeRecommendInstanceTypeRequest& request, const CallOptions& options = {}) const;

  /// Lists regions. Header: <alibabacloud/ecs/describe_regions.h>
  Outcome<DescribeRegionsResponse> DescribeRegions(const DescribeRegionsRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Returns the price of renewing a resource. Header: <alibabacloud/ecs/describe_renewal_price.h>
  Outcome<DescribeRenewalPriceResponse> DescribeRenewalPrice(const DescribeRenewalPriceRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Lists the auto-renewal settings of reserved instances. Header:
  /// <alibabacloud/ecs/describe_reserved_instance_auto_renew_attribute.h>
  Outcome<DescribeReservedInstanceAutoRenewAttributeResponse> DescribeReservedInstanceAutoRenewAttribute(
      const DescribeReservedInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists reserved instances. Header: <alibabacloud/ecs/describe_reserved_instances.h>
  Outcome<DescribeReservedInstancesResponse> DescribeReservedInstances(const DescribeReservedInstancesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the resources that carry the given tags. Header: <alibabacloud/ecs/describe_resource_by_tags.h>
  [[deprecated("use ListResourcesByTag of Tag")]]
  Outcome<DescribeResourceByTagsResponse> DescribeResourceByTags(const DescribeResourceByTagsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists, by zone, the instance types or system disks to which an instance can be changed. Header:
  /// <alibabacloud/ecs/describe_resources_modification.h>
  Outcome<DescribeResourcesModificationResponse> DescribeResourcesModification(
      const DescribeResourcesModificationRequest& request, const CallOptions& options = {}) const;

  /// Lists route tables. Header: <alibabacloud/ecs/describe_route_tables.h>
  [[deprecated("use DescribeRouteTableList of Vpc")]]
  Outcome<DescribeRouteTablesResponse> DescribeRouteTables(const DescribeRouteTablesRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists router interfaces. Header: <alibabacloud/ecs/describe_router_interfaces.h>
  [[deprecated("use DescribeRouterInterfaces of Vpc")]]
  Outcome<DescribeRouterInterfacesResponse> DescribeRouterInterfaces(const DescribeRouterInterfacesRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the estimated commitment of a savings plan. Header: <alibabacloud/ecs/describe_savings_plan_estimation.h>
  Outcome<DescribeSavingsPlanEstimationResponse> DescribeSavingsPlanEstimation(
      const DescribeSavingsPlanEstimationRequest& request, const CallOptions& options = {}) const;

  /// Returns the price of a savings plan. Header: <alibabacloud/ecs/describe_savings_plan_price.h>
  Outcome<DescribeSavingsPlanPriceResponse> DescribeSavingsPlanPrice(const DescribeSavingsPlanPriceRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the attributes of a security group together with its rules. Header:
  /// <alibabacloud/ecs/describe_security_group_attribute.h>
  Outcome<DescribeSecurityGroupAttributeResponse> DescribeSecurityGroupAttribute(
      const DescribeSecurityGroupAttributeRequest& request, const CallOptions& options = {}) const;

  /// Lists which security groups refer to the given ones in their rules. Header:
  /// <alibabacloud/ecs/describe_security_group_references.h>
  Outcome<DescribeSecurityGroupReferencesResponse> DescribeSecurityGroupReferences(
      const DescribeSecurityGroupReferencesRequest& request, const CallOptions& options = {}) const;

  /// Lists security groups. Header: <alibabacloud/ecs/describe_security_groups.h>
  Outcome<DescribeSecurityGroupsResponse> DescribeSecurityGroups(const DescribeSecurityGroupsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists file transfers to instances with their results. Header: <alibabacloud/ecs/describe_send_file_results.h>
  Outcome<DescribeSendFileResultsResponse> DescribeSendFileResults(const DescribeSendFileResultsRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists snapshot groups. Header: <alibabacloud/ecs/describe_snapshot_groups.h>
  Outcome<DescribeSnapshotGroupsResponse> DescribeSnapshotGroups(const DescribeSnapshotGroupsRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists snapshot chains with their source disk, number of snapshots and total size. Header:
  /// <alibabacloud/ecs/describe_snapshot_links.h>
  Outcome<DescribeSnapshotLinksResponse> DescribeSnapshotLinks(const DescribeSnapshotLinksRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists samples of the snapshot size in a region over a time range. Header:
  /// <alibabacloud/ecs/describe_snapshot_monitor_data.h>
  Outcome<DescribeSnapshotMonitorDataResponse> DescribeSnapshotMonitorData(
      const DescribeSnapshotMonitorDataRequest& request, const CallOptions& options = {}) const;

  /// Lists snapshot packages with their capacity and term. Header: <alibabacloud/ecs/describe_snapshot_package.h>
  Outcome<DescribeSnapshotPackageResponse> DescribeSnapshotPackage(const DescribeSnapshotPackageRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Lists snapshots and their details. Header: <alibabacloud/ecs/describe_snapshots.h>
  Outcome<DescribeSnapshotsResponse> DescribeSnapshots(const DescribeSnapshotsRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Returns the number and total size of the snapshots in a region. Header:
  /// <alibabacloud/ecs/describe_snapshots_usage.h>
  Outcome<DescribeSnapshotsUsageResponse> DescribeSnapshotsUsage(const DescribeSnapshotsUsageRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists instance types by zone with their average spot discount and interruption rate. Header:
  /// <alibabacloud/ecs/describe_spot_advice.h>
  Outcome<DescribeSpotAdviceResponse> DescribeSpotAdvice(const DescribeSpotAdviceRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists past spot prices of an instance type. Header: <alibabacloud/ecs/describe_spot_price_history.h>
  Outcome<DescribeSpotPriceHistoryResponse> DescribeSpotPriceHistory(const DescribeSpotPriceHistoryRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Lists storage capacity units (SCUs). Header: <alibabacloud/ecs/describe_storage_capacity_units.h>
  Outcome<DescribeStorageCapacityUnitsResponse> DescribeStorageCapacityUnits(
      const DescribeStorageCapacityUnitsRequest& request, const CallOptions& options = {}) const;

  /// Lists the disks of a storage set. Header: <alibabacloud/ecs/describe_storage_set_details.h>
  Outcome<DescribeStorageSetDetailsResponse> DescribeStorageSetDetails(const DescribeStorageSetDetailsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists storage sets. Header: <alibabacloud/ecs/describe_storage_sets.h>
  Outcome<DescribeStorageSetsResponse> DescribeStorageSets(const DescribeStorageSetsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists tags with the number of resources of each type that carry them. Header: <alibabacloud/ecs/describe_tags.h>
  [[deprecated("use CountResourcesByTags of Tag")]]
  Outcome<DescribeTagsResponse> DescribeTags(const DescribeTagsRequest& request, const CallOptions& options = {}) const;

  /// Returns the status, progress and results of a task. Header: <alibabacloud/ecs/describe_task_attribute.h>
  Outcome<DescribeTaskAttributeResponse> DescribeTaskAttribute(const DescribeTaskAttributeRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Lists tasks. Header: <alibabacloud/ecs/describe_tasks.h>
  Outcome<DescribeTasksResponse> DescribeTasks(const DescribeTasksRequest& request,
                                               const CallOptions& options = {}) const;

  /// Lists terminal sessions. Header: <alibabacloud/ecs/describe_terminal_sessions.h>
  Outcome<DescribeTerminalSessionsResponse> DescribeTerminalSessions(const DescribeTerminalSessionsRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the value of a business behavior setting of the user. Header:
  /// <alibabacloud/ecs/describe_user_business_behavior.h>
  [[deprecated]]
  Outcome<DescribeUserBusinessBehaviorResponse> DescribeUserBusinessBehavior(
      const DescribeUserBusinessBehaviorRequest& request, const CallOptions& options = {}) const;

  /// Returns the user data of an instance. Header: <alibabacloud/ecs/describe_user_data.h>
  Outcome<DescribeUserDataResponse> DescribeUserData(const DescribeUserDataRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists vRouters. Header: <alibabacloud/ecs/describe_vrouters.h>
  [[deprecated("use DescribeVRouters of Vpc")]]
  Outcome<DescribeVRoutersResponse> DescribeVRouters(const DescribeVRoutersRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists vSwitches. Header: <alibabacloud/ecs/describe_vswitches.h>
  [[deprecated("use DescribeVSwitches of Vpc")]]
  Outcome<DescribeVSwitchesResponse> DescribeVSwitches(const DescribeVSwitchesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Lists virtual border routers (VBRs). Header: <alibabacloud/ecs/describe_virtual_border_routers.h>
  [[deprecated("use DescribeVirtualBorderRouters of Vpc")]]
  Outcome<DescribeVirtualBorderRoutersResponse> DescribeVirtualBorderRouters(
      const DescribeVirtualBorderRoutersRequest& request, const CallOptions& options = {}) const;

  /// Lists the virtual border routers (VBRs) of a physical connection. Header:
  /// <alibabacloud/ecs/describe_virtual_border_routers_for_physical_connection.h>
  [[deprecated("use DescribeVirtualBorderRoutersForPhysicalConnection of Vpc")]]
  Outcome<DescribeVirtualBorderRoutersForPhysicalConnectionResponse> DescribeVirtualBorderRoutersForPhysicalConnection(
      const DescribeVirtualBorderRoutersForPhysicalConnectionRequest& request, const CallOptions& options = {}) const;

  /// Lists VPCs. Header: <alibabacloud/ecs/describe_vpcs.h>
  [[deprecated("use DescribeVpcs of Vpc")]]
  Outcome<DescribeVpcsResponse> DescribeVpcs(const DescribeVpcsRequest& request, const CallOptions& options = {}) const;

  /// Lists virtual storage channels (VSCs). Header: <alibabacloud/ecs/describe_vscs.h>
  Outcome<DescribeVscsResponse> DescribeVscs(const DescribeVscsRequest& request, const CallOptions& options = {}) const;

  /// Lists the zones of a region. Header: <alibabacloud/ecs/describe_zones.h>
  Outcome<DescribeZonesResponse> DescribeZones(const DescribeZonesRequest& request,
                                               const CallOptions& options = {}) const;

  /// Disconnects an instance from a VPC connected through ClassicLink. Header:
  /// <alibabacloud/ecs/detach_classic_link_vpc.h>
  Outcome<DetachClassicLinkVpcResponse> DetachClassicLinkVpc(const DetachClassicLinkVpcRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Detaches a disk from an instance. Header: <alibabacloud/ecs/detach_disk.h>
  Outcome<DetachDiskResponse> DetachDisk(const DetachDiskRequest& request, const CallOptions& options = {}) const;

  /// Detaches a RAM role from instances and returns the result for each instance. Header:
  /// <alibabacloud/ecs/detach_instance_ram_role.h>
  Outcome<DetachInstanceRamRoleResponse> DetachInstanceRamRole(const DetachInstanceRamRoleRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Unbinds an SSH key pair from instances and returns the result for each instance. Header:
  /// <alibabacloud/ecs/detach_key_pair.h>
  Outcome<DetachKeyPairResponse> DetachKeyPair(const DetachKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Detaches a network interface from an instance. Header: <alibabacloud/ecs/detach_network_interface.h>
  Outcome<DetachNetworkInterfaceResponse> DetachNetworkInterface(const DetachNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Disables an activation code for managed instances and returns its details. Header:
  /// <alibabacloud/ecs/disable_activation.h>
  Outcome<DisableActivationResponse> DisableActivation(const DisableActivationRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Turns off the default encryption of disks in a region. Header:
  /// <alibabacloud/ecs/disable_disk_encryption_by_default.h>
  Outcome<DisableDiskEncryptionByDefaultResponse> DisableDiskEncryptionByDefault(
      const DisableDiskEncryptionByDefaultRequest& request, const CallOptions& options = {}) const;

  /// Turns off quality of service (QoS) for a network interface. Header:
  /// <alibabacloud/ecs/disable_network_interface_qos.h>
  Outcome<DisableNetworkInterfaceQoSResponse> DisableNetworkInterfaceQoS(
      const DisableNetworkInterfaceQoSRequest& request, const CallOptions& options = {}) const;

  /// Turns on the default encryption of disks in a region. Header:
  /// <alibabacloud/ecs/enable_disk_encryption_by_default.h>
  Outcome<EnableDiskEncryptionByDefaultResponse> EnableDiskEncryptionByDefault(
      const EnableDiskEncryptionByDefaultRequest& request, const CallOptions& options = {}) const;

  /// Turns on rate limits for the traffic of an elastic network interface (ENI) over the internal network, or changes
  /// them. Header: <alibabacloud/ecs/enable_network_interface_qos.h>
  Outcome<EnableNetworkInterfaceQoSResponse> EnableNetworkInterfaceQoS(const EnableNetworkInterfaceQoSRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Enables a physical connection. Header: <alibabacloud/ecs/enable_physical_connection.h>
  [[deprecated("use EnablePhysicalConnection of Vpc")]]
  Outcome<EnablePhysicalConnectionResponse> EnablePhysicalConnection(const EnablePhysicalConnectionRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Ends a terminal session. Header: <alibabacloud/ecs/end_terminal_session.h>
  Outcome<EndTerminalSessionResponse> EndTerminalSession(const EndTerminalSessionRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Exports a custom image to an OSS bucket and returns the task ID. Header: <alibabacloud/ecs/export_image.h>
  Outcome<ExportImageResponse> ExportImage(const ExportImageRequest& request, const CallOptions& options = {}) const;

  /// Exports a snapshot to an OSS bucket and returns the task ID. Header: <alibabacloud/ecs/export_snapshot.h>
  [[deprecated]]
  Outcome<ExportSnapshotResponse> ExportSnapshot(const ExportSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Returns the console output of an instance. Header: <alibabacloud/ecs/get_instance_console_output.h>
  Outcome<GetInstanceConsoleOutputResponse> GetInstanceConsoleOutput(const GetInstanceConsoleOutputRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns a screenshot of an instance. Header: <alibabacloud/ecs/get_instance_screenshot.h>
  Outcome<GetInstanceScreenshotResponse> GetInstanceScreenshot(const GetInstanceScreenshotRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Imports an image as a custom image and returns the image and task IDs. Header: <alibabacloud/ecs/import_image.h>
  Outcome<ImportImageResponse> ImportImage(const ImportImageRequest& request, const CallOptions& options = {}) const;

  /// Imports a public key as an SSH key pair and returns its fingerprint. Header: <alibabacloud/ecs/import_key_pair.h>
  Outcome<ImportKeyPairResponse> ImportKeyPair(const ImportKeyPairRequest& request,
                                               const CallOptions& options = {}) const;

  /// Installs Cloud Assistant on instances. Header: <alibabacloud/ecs/install_cloud_assistant.h>
  Outcome<InstallCloudAssistantResponse> InstallCloudAssistant(const InstallCloudAssistantRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Runs an existing command on instances and returns the invocation ID. Header: <alibabacloud/ecs/invoke_command.h>
  Outcome<InvokeCommandResponse> InvokeCommand(const InvokeCommandRequest& request,
                                               const CallOptions& options = {}) const;

  /// Moves a resource to a resource group. Header: <alibabacloud/ecs/join_resource_group.h>
  Outcome<JoinResourceGroupResponse> JoinResourceGroup(const JoinResourceGroupRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Adds an instance or network interface to a security group. Header: <alibabacloud/ecs/join_security_group.h>
  Outcome<JoinSecurityGroupResponse> JoinSecurityGroup(const JoinSecurityGroupRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Removes an instance or network interface from a security group. Header: <alibabacloud/ecs/leave_security_group.h>
  Outcome<LeaveSecurityGroupResponse> LeaveSecurityGroup(const LeaveSecurityGroupRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists instances with the status of Cloud Assistant plug-ins on them. Header:
  /// <alibabacloud/ecs/list_plugin_status.h>
  Outcome<ListPluginStatusResponse> ListPluginStatus(const ListPluginStatusRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Lists tags together with the resources they are bound to. Header: <alibabacloud/ecs/list_tag_resources.h>
  Outcome<ListTagResourcesResponse> ListTagResources(const ListTagResourcesRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Locks a snapshot for a time and returns the lock information. Header: <alibabacloud/ecs/lock_snapshot.h>
  Outcome<LockSnapshotResponse> LockSnapshot(const LockSnapshotRequest& request, const CallOptions& options = {}) const;

  /// Changes the configuration of an auto provisioning group. Header:
  /// <alibabacloud/ecs/modify_auto_provisioning_group.h>
  Outcome<ModifyAutoProvisioningGroupResponse> ModifyAutoProvisioningGroup(
      const ModifyAutoProvisioningGroupRequest& request, const CallOptions& options = {}) const;

  /// Changes an automatic snapshot policy. Header: <alibabacloud/ecs/modify_auto_snapshot_policy_ex.h>
  Outcome<ModifyAutoSnapshotPolicyExResponse> ModifyAutoSnapshotPolicyEx(
      const ModifyAutoSnapshotPolicyExRequest& request, const CallOptions& options = {}) const;

  /// Changes the bandwidth of a bandwidth package. Header: <alibabacloud/ecs/modify_bandwidth_package_spec.h>
  [[deprecated]]
  Outcome<ModifyBandwidthPackageSpecResponse> ModifyBandwidthPackageSpec(
      const ModifyBandwidthPackageSpecRequest& request, const CallOptions& options = {}) const;

  /// Changes the description, platform, instance count or times of a capacity reservation. Header:
  /// <alibabacloud/ecs/modify_capacity_reservation.h>
  Outcome<ModifyCapacityReservationResponse> ModifyCapacityReservation(const ModifyCapacityReservationRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the settings of Cloud Assistant. Header: <alibabacloud/ecs/modify_cloud_assistant_settings.h>
  Outcome<ModifyCloudAssistantSettingsResponse> ModifyCloudAssistantSettings(
      const ModifyCloudAssistantSettingsRequest& request, const CallOptions& options = {}) const;

  /// Changes a Cloud Assistant command. Header: <alibabacloud/ecs/modify_command.h>
  Outcome<ModifyCommandResponse> ModifyCommand(const ModifyCommandRequest& request,
                                               const CallOptions& options = {}) const;

  /// Changes attributes of a dedicated host, such as name, description or automatic placement. Header:
  /// <alibabacloud/ecs/modify_dedicated_host_attribute.h>
  Outcome<ModifyDedicatedHostAttributeResponse> ModifyDedicatedHostAttribute(
      const ModifyDedicatedHostAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the time at which a dedicated host is released automatically. Header:
  /// <alibabacloud/ecs/modify_dedicated_host_auto_release_time.h>
  Outcome<ModifyDedicatedHostAutoReleaseTimeResponse> ModifyDedicatedHostAutoReleaseTime(
      const ModifyDedicatedHostAutoReleaseTimeRequest& request, const CallOptions& options = {}) const;

  /// Changes the auto-renewal settings of dedicated hosts. Header:
  /// <alibabacloud/ecs/modify_dedicated_host_auto_renew_attribute.h>
  Outcome<ModifyDedicatedHostAutoRenewAttributeResponse> ModifyDedicatedHostAutoRenewAttribute(
      const ModifyDedicatedHostAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a dedicated host cluster. Header:
  /// <alibabacloud/ecs/modify_dedicated_host_cluster_attribute.h>
  Outcome<ModifyDedicatedHostClusterAttributeResponse> ModifyDedicatedHostClusterAttribute(
      const ModifyDedicatedHostClusterAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the billing method of dedicated hosts and returns the order ID and fees. Header:
  /// <alibabacloud/ecs/modify_dedicated_hosts_charge_type.h>
  Outcome<ModifyDedicatedHostsChargeTypeResponse> ModifyDedicatedHostsChargeType(
      const ModifyDedicatedHostsChargeTypeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name, description or affinity of a deployment set. Header:
  /// <alibabacloud/ecs/modify_deployment_set_attribute.h>
  Outcome<ModifyDeploymentSetAttributeResponse> ModifyDeploymentSetAttribute(
      const ModifyDeploymentSetAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name, description or metrics of a set of diagnostic metrics. Header:
  /// <alibabacloud/ecs/modify_diagnostic_metric_set.h>
  Outcome<ModifyDiagnosticMetricSetResponse> ModifyDiagnosticMetricSet(const ModifyDiagnosticMetricSetRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes attributes of disks, such as name, description or release behavior. Header:
  /// <alibabacloud/ecs/modify_disk_attribute.h>
  Outcome<ModifyDiskAttributeResponse> ModifyDiskAttribute(const ModifyDiskAttributeRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Changes the billing method of disks attached to an instance and returns the order ID. Header:
  /// <alibabacloud/ecs/modify_disk_charge_type.h>
  Outcome<ModifyDiskChargeTypeResponse> ModifyDiskChargeType(const ModifyDiskChargeTypeRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Changes the KMS key that encrypts disks by default in a region. Header:
  /// <alibabacloud/ecs/modify_disk_default_kms_key_id.h>
  Outcome<ModifyDiskDefaultKMSKeyIdResponse> ModifyDiskDefaultKMSKeyId(const ModifyDiskDefaultKMSKeyIdRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the storage cluster, category or performance level of a disk and returns the task ID. Header:
  /// <alibabacloud/ecs/modify_disk_deployment.h>
  Outcome<ModifyDiskDeploymentResponse> ModifyDiskDeployment(const ModifyDiskDeploymentRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Changes the category, performance level or provisioned performance of a disk and returns the task and order IDs.
  /// Header: <alibabacloud/ecs/modify_disk_spec.h>
  Outcome<ModifyDiskSpecResponse> ModifyDiskSpec(const ModifyDiskSpecRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Changes the bandwidth of an elastic IP address (EIP). Header: <alibabacloud/ecs/modify_eip_address_attribute.h>
  [[deprecated("use ModifyEipAddressAttribute of Vpc")]]
  Outcome<ModifyEipAddressAttributeResponse> ModifyEipAddressAttribute(const ModifyEipAddressAttributeRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the description, instance count or recurrence rules of an elasticity assurance. Header:
  /// <alibabacloud/ecs/modify_elasticity_assurance.h>
  Outcome<ModifyElasticityAssuranceResponse> ModifyElasticityAssurance(const ModifyElasticityAssuranceRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the auto-renewal settings of elasticity assurances. Header:
  /// <alibabacloud/ecs/modify_elasticity_assurance_auto_renew_attribute.h>
  Outcome<ModifyElasticityAssuranceAutoRenewAttributeResponse> ModifyElasticityAssuranceAutoRenewAttribute(
      const ModifyElasticityAssuranceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes a port forwarding entry. Header: <alibabacloud/ecs/modify_forward_entry.h>
  [[deprecated("use ModifyForwardEntry of Vpc")]]
  Outcome<ModifyForwardEntryResponse> ModifyForwardEntry(const ModifyForwardEntryRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Changes the description of a high-availability virtual IP address (HAVIP). Header:
  /// <alibabacloud/ecs/modify_ha_vip_attribute.h>
  [[deprecated("use ModifyHaVipAttribute of Vpc")]]
  Outcome<ModifyHaVipAttributeResponse> ModifyHaVipAttribute(const ModifyHaVipAttributeRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Changes the name or description of an HPC cluster. Header: <alibabacloud/ecs/modify_hpc_cluster_attribute.h>
  Outcome<ModifyHpcClusterAttributeResponse> ModifyHpcClusterAttribute(const ModifyHpcClusterAttributeRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes attributes of an image, such as name, description, family, status or boot mode. Header:
  /// <alibabacloud/ecs/modify_image_attribute.h>
  Outcome<ModifyImageAttributeResponse> ModifyImageAttribute(const ModifyImageAttributeRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Adds or removes share groups with which an image is shared. Header:
  /// <alibabacloud/ecs/modify_image_share_group_permission.h>
  [[deprecated("use ModifyImageSharePermission")]]
  Outcome<ModifyImageShareGroupPermissionResponse> ModifyImageShareGroupPermission(
      const ModifyImageShareGroupPermissionRequest& request, const CallOptions& options = {}) const;

  /// Adds or removes accounts with which an image is shared, or makes the image public or private. Header:
  /// <alibabacloud/ecs/modify_image_share_permission.h>
  Outcome<ModifyImageSharePermissionResponse> ModifyImageSharePermission(
      const ModifyImageSharePermissionRequest& request, const CallOptions& options = {}) const;

  /// Changes the private pool settings of an instance. Header:
  /// <alibabacloud/ecs/modify_instance_attachment_attributes.h>
  Outcome<ModifyInstanceAttachmentAttributesResponse> ModifyInstanceAttachmentAttributes(
      const ModifyInstanceAttachmentAttributesRequest& request, const CallOptions& options = {}) const;

  /// Changes attributes of an instance, such as name, description, host name or deletion protection. Header:
  /// <alibabacloud/ecs/modify_instance_attribute.h>
  Outcome<ModifyInstanceAttributeResponse> ModifyInstanceAttribute(const ModifyInstanceAttributeRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes the time at which an instance is released automatically. Header:
  /// <alibabacloud/ecs/modify_instance_auto_release_time.h>
  Outcome<ModifyInstanceAutoReleaseTimeResponse> ModifyInstanceAutoReleaseTime(
      const ModifyInstanceAutoReleaseTimeRequest& request, const CallOptions& options = {}) const;

  /// Changes the auto-renewal settings of instances. Header: <alibabacloud/ecs/modify_instance_auto_renew_attribute.h>
  Outcome<ModifyInstanceAutoRenewAttributeResponse> ModifyInstanceAutoRenewAttribute(
      const ModifyInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the billing method of instances and returns the order ID and fees. Header:
  /// <alibabacloud/ecs/modify_instance_charge_type.h>
  Outcome<ModifyInstanceChargeTypeResponse> ModifyInstanceChargeType(const ModifyInstanceChargeTypeRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes the PTP clock setting of an instance and returns the task ID. Header:
  /// <alibabacloud/ecs/modify_instance_clock_options.h>
  Outcome<ModifyInstanceClockOptionsResponse> ModifyInstanceClockOptions(
      const ModifyInstanceClockOptionsRequest& request, const CallOptions& options = {}) const;

  /// Changes the placement of an instance: dedicated host, dedicated host cluster, deployment set or tenancy. Header:
  /// <alibabacloud/ecs/modify_instance_deployment.h>
  Outcome<ModifyInstanceDeploymentResponse> ModifyInstanceDeployment(const ModifyInstanceDeploymentRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes the maintenance action, window and notification of instances. Header:
  /// <alibabacloud/ecs/modify_instance_maintenance_attributes.h>
  Outcome<ModifyInstanceMaintenanceAttributesResponse> ModifyInstanceMaintenanceAttributes(
      const ModifyInstanceMaintenanceAttributesRequest& request, const CallOptions& options = {}) const;

  /// Changes the settings of the metadata service of an instance. Header:
  /// <alibabacloud/ecs/modify_instance_metadata_options.h>
  Outcome<ModifyInstanceMetadataOptionsResponse> ModifyInstanceMetadataOptions(
      const ModifyInstanceMetadataOptionsRequest& request, const CallOptions& options = {}) const;

  /// Changes the bandwidth weighting of an instance and returns the task ID. Header:
  /// <alibabacloud/ecs/modify_instance_network_options.h>
  Outcome<ModifyInstanceNetworkOptionsResponse> ModifyInstanceNetworkOptions(
      const ModifyInstanceNetworkOptionsRequest& request, const CallOptions& options = {}) const;

  /// Changes the network settings of an instance: public bandwidth, static public IP address and billing method of the
  /// traffic; it can also raise the bandwidth for a time. Header: <alibabacloud/ecs/modify_instance_network_spec.h>
  Outcome<ModifyInstanceNetworkSpecResponse> ModifyInstanceNetworkSpec(const ModifyInstanceNetworkSpecRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the secure boot setting of an instance. Header: <alibabacloud/ecs/modify_instance_security_options.h>
  Outcome<ModifyInstanceSecurityOptionsResponse> ModifyInstanceSecurityOptions(
      const ModifyInstanceSecurityOptionsRequest& request, const CallOptions& options = {}) const;

  /// Changes the instance type, disks or public bandwidth of an instance and returns the task ID. Header:
  /// <alibabacloud/ecs/modify_instance_spec.h>
  Outcome<ModifyInstanceSpecResponse> ModifyInstanceSpec(const ModifyInstanceSpecRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Changes the VNC password of an instance. Header: <alibabacloud/ecs/modify_instance_vnc_passwd.h>
  Outcome<ModifyInstanceVncPasswdResponse> ModifyInstanceVncPasswd(const ModifyInstanceVncPasswdRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes the VPC, vSwitch, private IP address or security groups of an instance. Header:
  /// <alibabacloud/ecs/modify_instance_vpc_attribute.h>
  Outcome<ModifyInstanceVpcAttributeResponse> ModifyInstanceVpcAttribute(
      const ModifyInstanceVpcAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes a command invocation: its content, parameters, frequency or instances. Header:
  /// <alibabacloud/ecs/modify_invocation_attribute.h>
  Outcome<ModifyInvocationAttributeResponse> ModifyInvocationAttribute(const ModifyInvocationAttributeRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the default version of a launch template. Header:
  /// <alibabacloud/ecs/modify_launch_template_default_version.h>
  Outcome<ModifyLaunchTemplateDefaultVersionResponse> ModifyLaunchTemplateDefaultVersion(
      const ModifyLaunchTemplateDefaultVersionRequest& request, const CallOptions& options = {}) const;

  /// Changes the name of a managed instance and returns its details. Header:
  /// <alibabacloud/ecs/modify_managed_instance.h>
  Outcome<ModifyManagedInstanceResponse> ModifyManagedInstance(const ModifyManagedInstanceRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Changes attributes of a network interface, such as name, description, security groups or queues. Header:
  /// <alibabacloud/ecs/modify_network_interface_attribute.h>
  Outcome<ModifyNetworkInterfaceAttributeResponse> ModifyNetworkInterfaceAttribute(
      const ModifyNetworkInterfaceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes attributes of a physical connection. Header: <alibabacloud/ecs/modify_physical_connection_attribute.h>
  [[deprecated("use ModifyPhysicalConnectionAttribute of Vpc")]]
  Outcome<ModifyPhysicalConnectionAttributeResponse> ModifyPhysicalConnectionAttribute(
      const ModifyPhysicalConnectionAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes a planned maintenance window. Header: <alibabacloud/ecs/modify_plan_maintenance_window.h>
  Outcome<ModifyPlanMaintenanceWindowResponse> ModifyPlanMaintenanceWindow(
      const ModifyPlanMaintenanceWindowRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a port range list, or adds and removes entries. Header:
  /// <alibabacloud/ecs/modify_port_range_list.h>
  Outcome<ModifyPortRangeListResponse> ModifyPortRangeList(const ModifyPortRangeListRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Changes the name or description of a prefix list, or adds and removes entries. Header:
  /// <alibabacloud/ecs/modify_prefix_list.h>
  Outcome<ModifyPrefixListResponse> ModifyPrefixList(const ModifyPrefixListRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Changes the instance type or disk specifications of a subscription instance and returns the order ID. Header:
  /// <alibabacloud/ecs/modify_prepay_instance_spec.h>
  Outcome<ModifyPrepayInstanceSpecResponse> ModifyPrepayInstanceSpec(const ModifyPrepayInstanceSpecRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes the name or description of a reserved instance. Header:
  /// <alibabacloud/ecs/modify_reserved_instance_attribute.h>
  Outcome<ModifyReservedInstanceAttributeResponse> ModifyReservedInstanceAttribute(
      const ModifyReservedInstanceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the auto-renewal settings of reserved instances. Header:
  /// <alibabacloud/ecs/modify_reserved_instance_auto_renew_attribute.h>
  Outcome<ModifyReservedInstanceAutoRenewAttributeResponse> ModifyReservedInstanceAutoRenewAttribute(
      const ModifyReservedInstanceAutoRenewAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes reserved instances to the given configurations and returns the resulting IDs. Header:
  /// <alibabacloud/ecs/modify_reserved_instances.h>
  Outcome<ModifyReservedInstancesResponse> ModifyReservedInstances(const ModifyReservedInstancesRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes attributes of a router interface, such as name, peer or health check addresses. Header:
  /// <alibabacloud/ecs/modify_router_interface_attribute.h>
  [[deprecated("use ModifyRouterInterfaceAttribute of Vpc")]]
  Outcome<ModifyRouterInterfaceAttributeResponse> ModifyRouterInterfaceAttribute(
      const ModifyRouterInterfaceAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the specification of a router interface and returns it. Header:
  /// <alibabacloud/ecs/modify_router_interface_spec.h>
  [[deprecated("use ModifyRouterInterfaceSpec of Vpc")]]
  Outcome<ModifyRouterInterfaceSpecResponse> ModifyRouterInterfaceSpec(const ModifyRouterInterfaceSpecRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the name or description of a security group. Header: <alibabacloud/ecs/modify_security_group_attribute.h>
  Outcome<ModifySecurityGroupAttributeResponse> ModifySecurityGroupAttribute(
      const ModifySecurityGroupAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes an outbound rule of a security group. Header: <alibabacloud/ecs/modify_security_group_egress_rule.h>
  Outcome<ModifySecurityGroupEgressRuleResponse> ModifySecurityGroupEgressRule(
      const ModifySecurityGroupEgressRuleRequest& request, const CallOptions& options = {}) const;

  /// Changes the internal access policy of a security group. Header: <alibabacloud/ecs/modify_security_group_policy.h>
  Outcome<ModifySecurityGroupPolicyResponse> ModifySecurityGroupPolicy(const ModifySecurityGroupPolicyRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes an inbound rule of a security group. Header: <alibabacloud/ecs/modify_security_group_rule.h>
  Outcome<ModifySecurityGroupRuleResponse> ModifySecurityGroupRule(const ModifySecurityGroupRuleRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes the name, description, retention or instant access of a snapshot. Header:
  /// <alibabacloud/ecs/modify_snapshot_attribute.h>
  Outcome<ModifySnapshotAttributeResponse> ModifySnapshotAttribute(const ModifySnapshotAttributeRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Changes the category and retention of a snapshot and returns the task ID. Header:
  /// <alibabacloud/ecs/modify_snapshot_category.h>
  Outcome<ModifySnapshotCategoryResponse> ModifySnapshotCategory(const ModifySnapshotCategoryRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Changes the name or description of a snapshot group. Header: <alibabacloud/ecs/modify_snapshot_group.h>
  Outcome<ModifySnapshotGroupResponse> ModifySnapshotGroup(const ModifySnapshotGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Changes the name or description of a storage capacity unit (SCU). Header:
  /// <alibabacloud/ecs/modify_storage_capacity_unit_attribute.h>
  Outcome<ModifyStorageCapacityUnitAttributeResponse> ModifyStorageCapacityUnitAttribute(
      const ModifyStorageCapacityUnitAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a storage set. Header: <alibabacloud/ecs/modify_storage_set_attribute.h>
  Outcome<ModifyStorageSetAttributeResponse> ModifyStorageSetAttribute(const ModifyStorageSetAttributeRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the scheduled time of a system event. Header: <alibabacloud/ecs/modify_system_event_attribute.h>
  Outcome<ModifySystemEventAttributeResponse> ModifySystemEventAttribute(
      const ModifySystemEventAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the value of a business behavior setting of the user. Header:
  /// <alibabacloud/ecs/modify_user_business_behavior.h>
  [[deprecated]]
  Outcome<ModifyUserBusinessBehaviorResponse> ModifyUserBusinessBehavior(
      const ModifyUserBusinessBehaviorRequest& request, const CallOptions& options = {}) const;

  /// Changes the name or description of a vRouter. Header: <alibabacloud/ecs/modify_vrouter_attribute.h>
  [[deprecated("use ModifyVRouterAttribute of Vpc")]]
  Outcome<ModifyVRouterAttributeResponse> ModifyVRouterAttribute(const ModifyVRouterAttributeRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Changes the name or description of a vSwitch. Header: <alibabacloud/ecs/modify_vswitch_attribute.h>
  [[deprecated("use ModifyVSwitchAttribute of Vpc")]]
  Outcome<ModifyVSwitchAttributeResponse> ModifyVSwitchAttribute(const ModifyVSwitchAttributeRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Changes attributes of a virtual border router (VBR). Header:
  /// <alibabacloud/ecs/modify_virtual_border_router_attribute.h>
  [[deprecated("use ModifyVirtualBorderRouterAttribute of Vpc")]]
  Outcome<ModifyVirtualBorderRouterAttributeResponse> ModifyVirtualBorderRouterAttribute(
      const ModifyVirtualBorderRouterAttributeRequest& request, const CallOptions& options = {}) const;

  /// Changes the name, description or CIDR blocks of a VPC. Header: <alibabacloud/ecs/modify_vpc_attribute.h>
  [[deprecated("use ModifyVpcAttribute of Vpc")]]
  Outcome<ModifyVpcAttributeResponse> ModifyVpcAttribute(const ModifyVpcAttributeRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Activates the snapshot service. Header: <alibabacloud/ecs/open_snapshot_service.h>
  Outcome<OpenSnapshotServiceResponse> OpenSnapshotService(const OpenSnapshotServiceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Purchases an elasticity assurance for a private pool. Header: <alibabacloud/ecs/purchase_elasticity_assurance.h>
  Outcome<PurchaseElasticityAssuranceResponse> PurchaseElasticityAssurance(
      const PurchaseElasticityAssuranceRequest& request, const CallOptions& options = {}) const;

  /// Purchases reserved instances and returns their IDs and the order ID. Header:
  /// <alibabacloud/ecs/purchase_reserved_instances_offering.h>
  Outcome<PurchaseReservedInstancesOfferingResponse> PurchaseReservedInstancesOffering(
      const PurchaseReservedInstancesOfferingRequest& request, const CallOptions& options = {}) const;

  /// Purchases storage capacity units (SCUs) and returns their IDs and the order ID. Header:
  /// <alibabacloud/ecs/purchase_storage_capacity_unit.h>
  Outcome<PurchaseStorageCapacityUnitResponse> PurchaseStorageCapacityUnit(
      const PurchaseStorageCapacityUnitRequest& request, const CallOptions& options = {}) const;

  /// Reactivates an instance. Header: <alibabacloud/ecs/re_activate_instances.h>
  Outcome<ReActivateInstancesResponse> ReActivateInstances(const ReActivateInstancesRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Reinitializes a disk. Header: <alibabacloud/ecs/re_init_disk.h>
  Outcome<ReInitDiskResponse> ReInitDisk(const ReInitDiskRequest& request, const CallOptions& options = {}) const;

  /// Restarts one instance. Header: <alibabacloud/ecs/reboot_instance.h>
  Outcome<RebootInstanceResponse> RebootInstance(const RebootInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Restarts several instances at once and returns the result for each instance. Header:
  /// <alibabacloud/ecs/reboot_instances.h>
  Outcome<RebootInstancesResponse> RebootInstances(const RebootInstancesRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Recovers a virtual border router (VBR). Header: <alibabacloud/ecs/recover_virtual_border_router.h>
  [[deprecated("use RecoverVirtualBorderRouter of Vpc")]]
  Outcome<RecoverVirtualBorderRouterResponse> RecoverVirtualBorderRouter(
      const RecoverVirtualBorderRouterRequest& request, const CallOptions& options = {}) const;

  /// Redeploys a dedicated host. Header: <alibabacloud/ecs/redeploy_dedicated_host.h>
  Outcome<RedeployDedicatedHostResponse> RedeployDedicatedHost(const RedeployDedicatedHostRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Redeploys an instance and returns the task ID. Header: <alibabacloud/ecs/redeploy_instance.h>
  Outcome<RedeployInstanceResponse> RedeployInstance(const RedeployInstanceRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Releases a capacity reservation. Header: <alibabacloud/ecs/release_capacity_reservation.h>
  Outcome<ReleaseCapacityReservationResponse> ReleaseCapacityReservation(
      const ReleaseCapacityReservationRequest& request, const CallOptions& options = {}) const;

  /// Releases a dedicated host. Header: <alibabacloud/ecs/release_dedicated_host.h>
  Outcome<ReleaseDedicatedHostResponse> ReleaseDedicatedHost(const ReleaseDedicatedHostRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Releases an elastic IP address (EIP). Header: <alibabacloud/ecs/release_eip_address.h>
  [[deprecated("use ReleaseEipAddress of Vpc")]]
  Outcome<ReleaseEipAddressResponse> ReleaseEipAddress(const ReleaseEipAddressRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Releases the public IP address of an instance. Header: <alibabacloud/ecs/release_public_ip_address.h>
  [[deprecated]]
  Outcome<ReleasePublicIpAddressResponse> ReleasePublicIpAddress(const ReleasePublicIpAddressRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Removes IP addresses from a bandwidth package of a NAT gateway. Header:
  /// <alibabacloud/ecs/remove_bandwidth_package_ips.h>
  Outcome<RemoveBandwidthPackageIpsResponse> RemoveBandwidthPackageIps(const RemoveBandwidthPackageIpsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Removes tags from a resource. Header: <alibabacloud/ecs/remove_tags.h>
  [[deprecated("use UntagResources")]]
  Outcome<RemoveTagsResponse> RemoveTags(const RemoveTagsRequest& request, const CallOptions& options = {}) const;

  /// Renews dedicated hosts and returns the order ID. Header: <alibabacloud/ecs/renew_dedicated_hosts.h>
  Outcome<RenewDedicatedHostsResponse> RenewDedicatedHosts(const RenewDedicatedHostsRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Renews elasticity assurances and returns their private pool IDs and the order ID. Header:
  /// <alibabacloud/ecs/renew_elasticity_assurances.h>
  Outcome<RenewElasticityAssurancesResponse> RenewElasticityAssurances(const RenewElasticityAssurancesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Renews a subscription instance and returns the order ID. Header: <alibabacloud/ecs/renew_instance.h>
  Outcome<RenewInstanceResponse> RenewInstance(const RenewInstanceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Renews reserved instances and returns their IDs and the order ID. Header:
  /// <alibabacloud/ecs/renew_reserved_instances.h>
  Outcome<RenewReservedInstancesResponse> RenewReservedInstances(const RenewReservedInstancesRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Replaces the system disk of an instance and returns the ID of the new disk. Header:
  /// <alibabacloud/ecs/replace_system_disk.h>
  Outcome<ReplaceSystemDiskResponse> ReplaceSystemDisk(const ReplaceSystemDiskRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Reports a problem with instances or their disks. Header: <alibabacloud/ecs/report_instances_status.h>
  Outcome<ReportInstancesStatusResponse> ReportInstancesStatus(const ReportInstancesStatusRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Rolls a disk back to a snapshot. Header: <alibabacloud/ecs/reset_disk.h>
  Outcome<ResetDiskResponse> ResetDisk(const ResetDiskRequest& request, const CallOptions& options = {}) const;

  /// Resets the KMS key that encrypts disks by default in a region. Header:
  /// <alibabacloud/ecs/reset_disk_default_kms_key_id.h>
  Outcome<ResetDiskDefaultKMSKeyIdResponse> ResetDiskDefaultKMSKeyId(const ResetDiskDefaultKMSKeyIdRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Rolls several disks back to snapshots and returns the result of each operation. Header:
  /// <alibabacloud/ecs/reset_disks.h>
  Outcome<ResetDisksResponse> ResetDisks(const ResetDisksRequest& request, const CallOptions& options = {}) const;

  /// Changes the size of a disk and returns the order ID. Header: <alibabacloud/ecs/resize_disk.h>
  Outcome<ResizeDiskResponse> ResizeDisk(const ResizeDiskRequest& request, const CallOptions& options = {}) const;

  /// Removes inbound rules from a security group. Header: <alibabacloud/ecs/revoke_security_group.h>
  Outcome<RevokeSecurityGroupResponse> RevokeSecurityGroup(const RevokeSecurityGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Removes outbound rules from a security group. Header: <alibabacloud/ecs/revoke_security_group_egress.h>
  Outcome<RevokeSecurityGroupEgressResponse> RevokeSecurityGroupEgress(const RevokeSecurityGroupEgressRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Runs a command given by its content on instances and returns the command and invocation IDs. Header:
  /// <alibabacloud/ecs/run_command.h>
  Outcome<RunCommandResponse> RunCommand(const RunCommandRequest& request, const CallOptions& options = {}) const;

  /// Creates one or more instances and returns their IDs. Header: <alibabacloud/ecs/run_instances.h>
  Outcome<RunInstancesResponse> RunInstances(const RunInstancesRequest& request, const CallOptions& options = {}) const;

  /// Sends a diagnostic interrupt to an instance. Header: <alibabacloud/ecs/send_diagnostic_interrupt.h>
  Outcome<SendDiagnosticInterruptResponse> SendDiagnosticInterrupt(const SendDiagnosticInterruptRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Sends a file to instances and returns the invocation ID. Header: <alibabacloud/ecs/send_file.h>
  Outcome<SendFileResponse> SendFile(const SendFileRequest& request, const CallOptions& options = {}) const;

  /// Starts an execution of an image pipeline and returns its ID. Header:
  /// <alibabacloud/ecs/start_image_pipeline_execution.h>
  Outcome<StartImagePipelineExecutionResponse> StartImagePipelineExecution(
      const StartImagePipelineExecutionRequest& request, const CallOptions& options = {}) const;

  /// Starts one instance. Header: <alibabacloud/ecs/start_instance.h>
  Outcome<StartInstanceResponse> StartInstance(const StartInstanceRequest& request,
                                               const CallOptions& options = {}) const;

  /// Starts several instances at once and returns the result for each instance. Header:
  /// <alibabacloud/ecs/start_instances.h>
  Outcome<StartInstancesResponse> StartInstances(const StartInstancesRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Starts a terminal session with instances and returns its ID, WebSocket URL and security token. Header:
  /// <alibabacloud/ecs/start_terminal_session.h>
  Outcome<StartTerminalSessionResponse> StartTerminalSession(const StartTerminalSessionRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Stops one instance. Header: <alibabacloud/ecs/stop_instance.h>
  Outcome<StopInstanceResponse> StopInstance(const StopInstanceRequest& request, const CallOptions& options = {}) const;

  /// Stops several instances at once and returns the result for each instance. Header:
  /// <alibabacloud/ecs/stop_instances.h>
  Outcome<StopInstancesResponse> StopInstances(const StopInstancesRequest& request,
                                               const CallOptions& options = {}) const;

  /// Stops a command invocation on instances. Header: <alibabacloud/ecs/stop_invocation.h>
  Outcome<StopInvocationResponse> StopInvocation(const StopInvocationRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Binds tags to resources. Header: <alibabacloud/ecs/tag_resources.h>
  Outcome<TagResourcesResponse> TagResources(const TagResourcesRequest& request, const CallOptions& options = {}) const;

  /// Terminates a physical connection. Header: <alibabacloud/ecs/terminate_physical_connection.h>
  [[deprecated("use TerminatePhysicalConnection of Vpc")]]
  Outcome<TerminatePhysicalConnectionResponse> TerminatePhysicalConnection(
      const TerminatePhysicalConnectionRequest& request, const CallOptions& options = {}) const;

  /// Terminates a virtual border router (VBR). Header: <alibabacloud/ecs/terminate_virtual_border_router.h>
  [[deprecated("use TerminateVirtualBorderRouter of Vpc")]]
  Outcome<TerminateVirtualBorderRouterResponse> TerminateVirtualBorderRouter(
      const TerminateVirtualBorderRouterRequest& request, const CallOptions& options = {}) const;

  /// Removes IPv6 addresses or prefixes from a network interface. Header: <alibabacloud/ecs/unassign_ipv6_addresses.h>
  Outcome<UnassignIpv6AddressesResponse> UnassignIpv6Addresses(const UnassignIpv6AddressesRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Removes secondary private IPv4 addresses or prefixes from a network interface. Header:
  /// <alibabacloud/ecs/unassign_private_ip_addresses.h>
  Outcome<UnassignPrivateIpAddressesResponse> UnassignPrivateIpAddresses(
      const UnassignPrivateIpAddressesRequest& request, const CallOptions& options = {}) const;

  /// Unbinds an elastic IP address (EIP) from an instance. Header: <alibabacloud/ecs/unassociate_eip_address.h>
  [[deprecated("use UnassociateEipAddress of Vpc")]]
  Outcome<UnassociateEipAddressResponse> UnassociateEipAddress(const UnassociateEipAddressRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Unbinds a high-availability virtual IP address (HAVIP) from an instance. Header:
  /// <alibabacloud/ecs/unassociate_ha_vip.h>
  [[deprecated("use UnassociateHaVip of Vpc")]]
  Outcome<UnassociateHaVipResponse> UnassociateHaVip(const UnassociateHaVipRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Unlocks a snapshot. Header: <alibabacloud/ecs/unlock_snapshot.h>
  Outcome<UnlockSnapshotResponse> UnlockSnapshot(const UnlockSnapshotRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Unbinds tags from resources. Header: <alibabacloud/ecs/untag_resources.h>
  Outcome<UntagResourcesResponse> UntagResources(const UntagResourcesRequest& request,
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

}  // namespace alibabacloud::ecs
