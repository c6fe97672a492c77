// Generated from src/ens/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/ens/waiters.h"

#include <string_view>
#include <utility>

#include "alibabacloud/schema/waiter.h"
#include "ens/generated/actions.h"

namespace alibabacloud::ens {
namespace tables {

constexpr std::string_view kInstanceRunningTargets[] = {"Running"};
constexpr std::string_view kInstanceRunningFailures[] = {"Expired"};
constexpr std::string_view kInstanceRunningNouns[] = {"Instance"};
extern const schema::WaiterTable kInstanceRunningWaiter;
constinit const schema::WaiterTable kInstanceRunningWaiter = {
    .name = "instance-running",
    .action = &kDescribeInstancesAction,
    .make_request = &MakeDescribeInstancesRequest,
    .make_response = &MakeDescribeInstancesResponse,
    .ids = "InstanceIds",
    .batch = 100,
    .id = "InstanceId",
    .state = "Status",
    .targets = kInstanceRunningTargets,
    .failures = kInstanceRunningFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kInstanceRunningNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kInstanceStoppedTargets[] = {"Stopped"};
constexpr std::string_view kInstanceStoppedFailures[] = {"Expired"};
constexpr std::string_view kInstanceStoppedNouns[] = {"Instance"};
extern const schema::WaiterTable kInstanceStoppedWaiter;
constinit const schema::WaiterTable kInstanceStoppedWaiter = {
    .name = "instance-stopped",
    .action = &kDescribeInstancesAction,
    .make_request = &MakeDescribeInstancesRequest,
    .make_response = &MakeDescribeInstancesResponse,
    .ids = "InstanceIds",
    .batch = 100,
    .id = "InstanceId",
    .state = "Status",
    .targets = kInstanceStoppedTargets,
    .failures = kInstanceStoppedFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kInstanceStoppedNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 30,
    .interval_seconds = 30,
    .max_interval_seconds = 30,
};

constexpr std::string_view kInstanceAbsentNouns[] = {"Instance"};
extern const schema::WaiterTable kInstanceAbsentWaiter;
constinit const schema::WaiterTable kInstanceAbsentWaiter = {
    .name = "instance-absent",
    .action = &kDescribeInstancesAction,
    .make_request = &MakeDescribeInstancesRequest,
    .make_response = &MakeDescribeInstancesResponse,
    .ids = "InstanceIds",
    .batch = 100,
    .id = "InstanceId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kInstanceAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 50,
    .interval_seconds = 50,
    .max_interval_seconds = 50,
};

constexpr std::string_view kDiskAvailableTargets[] = {"Available"};
constexpr std::string_view kDiskAvailableNouns[] = {"Disk"};
constexpr std::string_view kDiskAvailableSources[] = {"InstanceIds"};
extern const schema::WaiterTable kDiskAvailableWaiter;
constinit const schema::WaiterTable kDiskAvailableWaiter = {
    .name = "disk-available",
    .action = &kDescribeDisksAction,
    .make_request = &MakeDescribeDisksRequest,
    .make_response = &MakeDescribeDisksResponse,
    .ids = "DiskIds",
    .batch = 100,
    .id = "DiskId",
    .state = "Status",
    .targets = kDiskAvailableTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kDiskAvailableNouns,
    .sources = kDiskAvailableSources,
    .parameters = {},
    .first_delay_seconds = 240,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kDiskInUseTargets[] = {"In-use", "In_use", "InUse"};
constexpr std::string_view kDiskInUseNouns[] = {"Disk"};
constexpr std::string_view kDiskInUseSources[] = {"InstanceIds"};
extern const schema::WaiterTable kDiskInUseWaiter;
constinit const schema::WaiterTable kDiskInUseWaiter = {
    .name = "disk-in-use",
    .action = &kDescribeDisksAction,
    .make_request = &MakeDescribeDisksRequest,
    .make_response = &MakeDescribeDisksResponse,
    .ids = "DiskIds",
    .batch = 100,
    .id = "DiskId",
    .state = "Status",
    .targets = kDiskInUseTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kDiskInUseNouns,
    .sources = kDiskInUseSources,
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kDiskAbsentNouns[] = {"Disk"};
constexpr std::string_view kDiskAbsentSources[] = {"InstanceIds"};
extern const schema::WaiterTable kDiskAbsentWaiter;
constinit const schema::WaiterTable kDiskAbsentWaiter = {
    .name = "disk-absent",
    .action = &kDescribeDisksAction,
    .make_request = &MakeDescribeDisksRequest,
    .make_response = &MakeDescribeDisksResponse,
    .ids = "DiskIds",
    .batch = 100,
    .id = "DiskId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kDiskAbsentNouns,
    .sources = kDiskAbsentSources,
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kSnapshotAvailableTargets[] = {"Available"};
constexpr std::string_view kSnapshotAvailableFailures[] = {"error"};
constexpr std::string_view kSnapshotAvailableNouns[] = {"Snapshot"};
extern const schema::WaiterTable kSnapshotAvailableWaiter;
constinit const schema::WaiterTable kSnapshotAvailableWaiter = {
    .name = "snapshot-available",
    .action = &kDescribeSnapshotsAction,
    .make_request = &MakeDescribeSnapshotsRequest,
    .make_response = &MakeDescribeSnapshotsResponse,
    .ids = "SnapshotId",
    .batch = 1,
    .id = "SnapshotId",
    .state = "Status",
    .targets = kSnapshotAvailableTargets,
    .failures = kSnapshotAvailableFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kSnapshotAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kSnapshotAbsentNouns[] = {"Snapshot"};
extern const schema::WaiterTable kSnapshotAbsentWaiter;
constinit const schema::WaiterTable kSnapshotAbsentWaiter = {
    .name = "snapshot-absent",
    .action = &kDescribeSnapshotsAction,
    .make_request = &MakeDescribeSnapshotsRequest,
    .make_response = &MakeDescribeSnapshotsResponse,
    .ids = "SnapshotId",
    .batch = 1,
    .id = "SnapshotId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kSnapshotAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kImageAvailableTargets[] = {"Available"};
constexpr std::string_view kImageAvailableFailures[] = {"CreateFailed", "UnAvailable"};
constexpr std::string_view kImageAvailableNouns[] = {"Image"};
extern const schema::WaiterTable kImageAvailableWaiter;
constinit const schema::WaiterTable kImageAvailableWaiter = {
    .name = "image-available",
    .action = &kDescribeSelfImagesAction,
    .make_request = &MakeDescribeSelfImagesRequest,
    .make_response = &MakeDescribeSelfImagesResponse,
    .ids = "ImageId",
    .batch = 1,
    .id = "ImageId",
    .state = "Status",
    .targets = kImageAvailableTargets,
    .failures = kImageAvailableFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kImageAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 60,
};

constexpr std::string_view kNetworkAvailableTargets[] = {"Available"};
constexpr std::string_view kNetworkAvailableNouns[] = {"Network"};
extern const schema::WaiterTable kNetworkAvailableWaiter;
constinit const schema::WaiterTable kNetworkAvailableWaiter = {
    .name = "network-available",
    .action = &kDescribeNetworksAction,
    .make_request = &MakeDescribeNetworksRequest,
    .make_response = &MakeDescribeNetworksResponse,
    .ids = "NetworkIds",
    .batch = 50,
    .id = "NetworkId",
    .state = "Status",
    .targets = kNetworkAvailableTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kNetworkAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

constexpr std::string_view kNetworkAbsentNouns[] = {"Network"};
extern const schema::WaiterTable kNetworkAbsentWaiter;
constinit const schema::WaiterTable kNetworkAbsentWaiter = {
    .name = "network-absent",
    .action = &kDescribeNetworksAction,
    .make_request = &MakeDescribeNetworksRequest,
    .make_response = &MakeDescribeNetworksResponse,
    .ids = "NetworkIds",
    .batch = 50,
    .id = "NetworkId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kNetworkAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

constexpr std::string_view kVswitchAvailableTargets[] = {"Available"};
constexpr std::string_view kVswitchAvailableNouns[] = {"VSwitch"};
extern const schema::WaiterTable kVswitchAvailableWaiter;
constinit const schema::WaiterTable kVswitchAvailableWaiter = {
    .name = "vswitch-available",
    .action = &kDescribeVSwitchesAction,
    .make_request = &MakeDescribeVSwitchesRequest,
    .make_response = &MakeDescribeVSwitchesResponse,
    .ids = "VSwitchIds",
    .batch = 50,
    .id = "VSwitchId",
    .state = "Status",
    .targets = kVswitchAvailableTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kVswitchAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

constexpr std::string_view kVswitchAbsentNouns[] = {"VSwitch"};
extern const schema::WaiterTable kVswitchAbsentWaiter;
constinit const schema::WaiterTable kVswitchAbsentWaiter = {
    .name = "vswitch-absent",
    .action = &kDescribeVSwitchesAction,
    .make_request = &MakeDescribeVSwitchesRequest,
    .make_response = &MakeDescribeVSwitchesResponse,
    .ids = "VSwitchIds",
    .batch = 50,
    .id = "VSwitchId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kVswitchAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

constexpr std::string_view kEipAvailableTargets[] = {"Available"};
constexpr std::string_view kEipAvailableNouns[] = {"Allocation", "Eip"};
extern const schema::WaiterTable kEipAvailableWaiter;
constinit const schema::WaiterTable kEipAvailableWaiter = {
    .name = "eip-available",
    .action = &kDescribeEnsEipAddressesAction,
    .make_request = &MakeDescribeEnsEipAddressesRequest,
    .make_response = &MakeDescribeEnsEipAddressesResponse,
    .ids = "AllocationId",
    .batch = 50,
    .id = "AllocationId",
    .state = "Status",
    .targets = kEipAvailableTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kEipAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 10,
};

constexpr std::string_view kEipInUseTargets[] = {"InUse"};
constexpr std::string_view kEipInUseNouns[] = {"Allocation", "Eip"};
extern const schema::WaiterTable kEipInUseWaiter;
constinit const schema::WaiterTable kEipInUseWaiter = {
    .name = "eip-in-use",
    .action = &kDescribeEnsEipAddressesAction,
    .make_request = &MakeDescribeEnsEipAddressesRequest,
    .make_response = &MakeDescribeEnsEipAddressesResponse,
    .ids = "AllocationId",
    .batch = 50,
    .id = "AllocationId",
    .state = "Status",
    .targets = kEipInUseTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kEipInUseNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 10,
};

constexpr std::string_view kEipAbsentNouns[] = {"Allocation", "Eip"};
extern const schema::WaiterTable kEipAbsentWaiter;
constinit const schema::WaiterTable kEipAbsentWaiter = {
    .name = "eip-absent",
    .action = &kDescribeEnsEipAddressesAction,
    .make_request = &MakeDescribeEnsEipAddressesRequest,
    .make_response = &MakeDescribeEnsEipAddressesResponse,
    .ids = "AllocationId",
    .batch = 50,
    .id = "AllocationId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kEipAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 10,
};

constexpr std::string_view kLoadBalancerActiveTargets[] = {"Active"};
constexpr std::string_view kLoadBalancerActiveNouns[] = {"LoadBalancer"};
extern const schema::WaiterTable kLoadBalancerActiveWaiter;
constinit const schema::WaiterTable kLoadBalancerActiveWaiter = {
    .name = "load-balancer-active",
    .action = &kDescribeLoadBalancersAction,
    .make_request = &MakeDescribeLoadBalancersRequest,
    .make_response = &MakeDescribeLoadBalancersResponse,
    .ids = "LoadBalancerId",
    .batch = 1,
    .id = "LoadBalancerId",
    .state = "LoadBalancerStatus",
    .targets = kLoadBalancerActiveTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kLoadBalancerActiveNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

constexpr std::string_view kLoadBalancerAbsentNouns[] = {"LoadBalancer"};
extern const schema::WaiterTable kLoadBalancerAbsentWaiter;
constinit const schema::WaiterTable kLoadBalancerAbsentWaiter = {
    .name = "load-balancer-absent",
    .action = &kDescribeLoadBalancersAction,
    .make_request = &MakeDescribeLoadBalancersRequest,
    .make_response = &MakeDescribeLoadBalancersResponse,
    .ids = "LoadBalancerId",
    .batch = 1,
    .id = "LoadBalancerId",
    .state = "LoadBalancerStatus",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kLoadBalancerAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 15,
};

}  // namespace tables

Waiter<Client> InstanceRunning(std::vector<std::string> ids, std::string region) {
  return {&tables::kInstanceRunningWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> InstanceStopped(std::vector<std::string> ids, std::string region) {
  return {&tables::kInstanceStoppedWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> InstanceAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kInstanceAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> DiskAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kDiskAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> DiskInUse(std::vector<std::string> ids, std::string region) {
  return {&tables::kDiskInUseWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> DiskAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kDiskAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> SnapshotAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kSnapshotAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> SnapshotAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kSnapshotAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> ImageAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kImageAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> NetworkAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kNetworkAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> NetworkAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kNetworkAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> VswitchAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kVswitchAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> VswitchAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kVswitchAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> EipAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kEipAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> EipInUse(std::vector<std::string> ids, std::string region) {
  return {&tables::kEipInUseWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> EipAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kEipAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> LoadBalancerActive(std::vector<std::string> ids, std::string region) {
  return {&tables::kLoadBalancerActiveWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> LoadBalancerAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kLoadBalancerAbsentWaiter, std::move(ids), std::move(region)};
}

}  // namespace alibabacloud::ens
