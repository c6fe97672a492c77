// Generated from src/ecs/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/ecs/waiters.h"

#include <string_view>
#include <utility>

#include "alibabacloud/schema/waiter.h"
#include "ecs/generated/actions.h"

namespace alibabacloud::ecs {
namespace tables {

constexpr std::string_view kInstanceRunningTargets[] = {"Running"};
constexpr std::string_view kInstanceRunningFailures[] = {"Stopping"};
constexpr std::string_view kInstanceRunningNouns[] = {"Instance"};
constexpr std::string_view kInstanceRunningSources[] = {"InstanceIdSets"};
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
    .sources = kInstanceRunningSources,
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kInstanceStoppedTargets[] = {"Stopped"};
constexpr std::string_view kInstanceStoppedNouns[] = {"Instance"};
constexpr std::string_view kInstanceStoppedSources[] = {"InstanceIdSets"};
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
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kInstanceStoppedNouns,
    .sources = kInstanceStoppedSources,
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kInstanceAbsentNouns[] = {"Instance"};
constexpr std::string_view kInstanceAbsentSources[] = {"InstanceIdSets"};
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
    .sources = kInstanceAbsentSources,
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kEniAvailableTargets[] = {"Available"};
constexpr std::string_view kEniAvailableNouns[] = {"NetworkInterface", "Eni"};
extern const schema::WaiterTable kEniAvailableWaiter;
constinit const schema::WaiterTable kEniAvailableWaiter = {
    .name = "eni-available",
    .action = &kDescribeNetworkInterfacesAction,
    .make_request = &MakeDescribeNetworkInterfacesRequest,
    .make_response = &MakeDescribeNetworkInterfacesResponse,
    .ids = "NetworkInterfaceId",
    .batch = 100,
    .id = "NetworkInterfaceId",
    .state = "Status",
    .targets = kEniAvailableTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kEniAvailableNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 5,
};

constexpr std::string_view kEniInUseTargets[] = {"InUse"};
constexpr std::string_view kEniInUseNouns[] = {"NetworkInterface", "Eni"};
extern const schema::WaiterTable kEniInUseWaiter;
constinit const schema::WaiterTable kEniInUseWaiter = {
    .name = "eni-in-use",
    .action = &kDescribeNetworkInterfacesAction,
    .make_request = &MakeDescribeNetworkInterfacesRequest,
    .make_response = &MakeDescribeNetworkInterfacesResponse,
    .ids = "NetworkInterfaceId",
    .batch = 100,
    .id = "NetworkInterfaceId",
    .state = "Status",
    .targets = kEniInUseTargets,
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kEniInUseNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 5,
};

constexpr std::string_view kEniAbsentNouns[] = {"NetworkInterface", "Eni"};
extern const schema::WaiterTable kEniAbsentWaiter;
constinit const schema::WaiterTable kEniAbsentWaiter = {
    .name = "eni-absent",
    .action = &kDescribeNetworkInterfacesAction,
    .make_request = &MakeDescribeNetworkInterfacesRequest,
    .make_response = &MakeDescribeNetworkInterfacesResponse,
    .ids = "NetworkInterfaceId",
    .batch = 100,
    .id = "NetworkInterfaceId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kEniAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 3,
    .interval_seconds = 3,
    .max_interval_seconds = 5,
};

constexpr std::string_view kDiskAvailableTargets[] = {"Available"};
constexpr std::string_view kDiskAvailableNouns[] = {"Disk"};
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
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kDiskInUseTargets[] = {"In_use"};
constexpr std::string_view kDiskInUseNouns[] = {"Disk"};
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
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kDiskAbsentNouns[] = {"Disk"};
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
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 10,
};

constexpr std::string_view kSnapshotAccomplishedTargets[] = {"accomplished"};
constexpr std::string_view kSnapshotAccomplishedFailures[] = {"failed"};
constexpr std::string_view kSnapshotAccomplishedCauses[] = {"Progress"};
constexpr std::string_view kSnapshotAccomplishedNouns[] = {"Snapshot"};
extern const schema::WaiterTable kSnapshotAccomplishedWaiter;
constinit const schema::WaiterTable kSnapshotAccomplishedWaiter = {
    .name = "snapshot-accomplished",
    .action = &kDescribeSnapshotsAction,
    .make_request = &MakeDescribeSnapshotsRequest,
    .make_response = &MakeDescribeSnapshotsResponse,
    .ids = "SnapshotIds",
    .batch = 100,
    .id = "SnapshotId",
    .state = "Status",
    .targets = kSnapshotAccomplishedTargets,
    .failures = kSnapshotAccomplishedFailures,
    .causes = kSnapshotAccomplishedCauses,
    .absence = schema::Absence::kFailure,
    .nouns = kSnapshotAccomplishedNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kImageAvailableTargets[] = {"Available"};
constexpr std::string_view kImageAvailableFailures[] = {"CreateFailed", "UnAvailable"};
constexpr std::string_view kImageAvailableCauses[] = {"Progress"};
constexpr std::string_view kImageAvailableNouns[] = {"Image"};
constexpr schema::FixedParameter kImageAvailableParameters[] = {
    {"Status", "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated"}};
extern const schema::WaiterTable kImageAvailableWaiter;
constinit const schema::WaiterTable kImageAvailableWaiter = {
    .name = "image-available",
    .action = &kDescribeImagesAction,
    .make_request = &MakeDescribeImagesRequest,
    .make_response = &MakeDescribeImagesResponse,
    .ids = "ImageId",
    .batch = 1,
    .id = "ImageId",
    .state = "Status",
    .targets = kImageAvailableTargets,
    .failures = kImageAvailableFailures,
    .causes = kImageAvailableCauses,
    .absence = schema::Absence::kFailure,
    .nouns = kImageAvailableNouns,
    .sources = {},
    .parameters = kImageAvailableParameters,
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 60,
};

constexpr std::string_view kImageAbsentNouns[] = {"Image"};
constexpr schema::FixedParameter kImageAbsentParameters[] = {
    {"Status", "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated"}};
extern const schema::WaiterTable kImageAbsentWaiter;
constinit const schema::WaiterTable kImageAbsentWaiter = {
    .name = "image-absent",
    .action = &kDescribeImagesAction,
    .make_request = &MakeDescribeImagesRequest,
    .make_response = &MakeDescribeImagesResponse,
    .ids = "ImageId",
    .batch = 1,
    .id = "ImageId",
    .state = "Status",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kImageAbsentNouns,
    .sources = {},
    .parameters = kImageAbsentParameters,
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 30,
};

constexpr std::string_view kTaskFinishedTargets[] = {"Finished"};
constexpr std::string_view kTaskFinishedFailures[] = {"Failed", "Deleted"};
constexpr std::string_view kTaskFinishedCauses[] = {"FailedReason"};
constexpr std::string_view kTaskFinishedNouns[] = {"Task"};
extern const schema::WaiterTable kTaskFinishedWaiter;
constinit const schema::WaiterTable kTaskFinishedWaiter = {
    .name = "task-finished",
    .action = &kDescribeTasksAction,
    .make_request = &MakeDescribeTasksRequest,
    .make_response = &MakeDescribeTasksResponse,
    .ids = "TaskIds",
    .batch = 10,
    .id = "TaskId",
    .state = "TaskStatus",
    .targets = kTaskFinishedTargets,
    .failures = kTaskFinishedFailures,
    .causes = kTaskFinishedCauses,
    .absence = schema::Absence::kFailure,
    .nouns = kTaskFinishedNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 60,
};

constexpr std::string_view kInvocationFinishedTargets[] = {"Success"};
constexpr std::string_view kInvocationFinishedFailures[] = {"Failed", "PartialFailed", "Stopped"};
constexpr std::string_view kInvocationFinishedNouns[] = {"Invoke", "Invocation"};
extern const schema::WaiterTable kInvocationFinishedWaiter;
constinit const schema::WaiterTable kInvocationFinishedWaiter = {
    .name = "invocation-finished",
    .action = &kDescribeInvocationsAction,
    .make_request = &MakeDescribeInvocationsRequest,
    .make_response = &MakeDescribeInvocationsResponse,
    .ids = "InvokeId",
    .batch = 1,
    .id = "InvokeId",
    .state = "InvocationStatus",
    .targets = kInvocationFinishedTargets,
    .failures = kInvocationFinishedFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kInvocationFinishedNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 1,
    .interval_seconds = 2,
    .max_interval_seconds = 10,
};

constexpr std::string_view kDedicatedHostAvailableTargets[] = {"Available"};
constexpr std::string_view kDedicatedHostAvailableFailures[] = {"PermanentFailure"};
constexpr std::string_view kDedicatedHostAvailableNouns[] = {"DedicatedHost"};
constexpr std::string_view kDedicatedHostAvailableSources[] = {"DedicatedHostIdSets"};
extern const schema::WaiterTable kDedicatedHostAvailableWaiter;
constinit const schema::WaiterTable kDedicatedHostAvailableWaiter = {
    .name = "dedicated-host-available",
    .action = &kDescribeDedicatedHostsAction,
    .make_request = &MakeDescribeDedicatedHostsRequest,
    .make_response = &MakeDescribeDedicatedHostsResponse,
    .ids = "DedicatedHostIds",
    .batch = 100,
    .id = "DedicatedHostId",
    .state = "Status",
    .targets = kDedicatedHostAvailableTargets,
    .failures = kDedicatedHostAvailableFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kDedicatedHostAvailableNouns,
    .sources = kDedicatedHostAvailableSources,
    .parameters = {},
    .first_delay_seconds = 10,
    .interval_seconds = 10,
    .max_interval_seconds = 30,
};

constexpr std::string_view kCapacityReservationActiveTargets[] = {"Active"};
constexpr std::string_view kCapacityReservationActiveFailures[] = {"Released"};
constexpr std::string_view kCapacityReservationActiveNouns[] = {"PrivatePoolOptions", "PrivatePool",
                                                                "CapacityReservation"};
constexpr schema::FixedParameter kCapacityReservationActiveParameters[] = {{"Status", "All"}};
extern const schema::WaiterTable kCapacityReservationActiveWaiter;
constinit const schema::WaiterTable kCapacityReservationActiveWaiter = {
    .name = "capacity-reservation-active",
    .action = &kDescribeCapacityReservationsAction,
    .make_request = &MakeDescribeCapacityReservationsRequest,
    .make_response = &MakeDescribeCapacityReservationsResponse,
    .ids = "PrivatePoolOptions.Ids",
    .batch = 20,
    .id = "PrivatePoolOptionsId",
    .state = "Status",
    .targets = kCapacityReservationActiveTargets,
    .failures = kCapacityReservationActiveFailures,
    .causes = {},
    .absence = schema::Absence::kFailure,
    .nouns = kCapacityReservationActiveNouns,
    .sources = {},
    .parameters = kCapacityReservationActiveParameters,
    .first_delay_seconds = 5,
    .interval_seconds = 5,
    .max_interval_seconds = 30,
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

Waiter<Client> EniAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kEniAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> EniInUse(std::vector<std::string> ids, std::string region) {
  return {&tables::kEniInUseWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> EniAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kEniAbsentWaiter, std::move(ids), std::move(region)};
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

Waiter<Client> SnapshotAccomplished(std::vector<std::string> ids, std::string region) {
  return {&tables::kSnapshotAccomplishedWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> ImageAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kImageAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> ImageAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kImageAbsentWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> TaskFinished(std::vector<std::string> ids, std::string region) {
  return {&tables::kTaskFinishedWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> InvocationFinished(std::vector<std::string> ids, std::string region) {
  return {&tables::kInvocationFinishedWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> DedicatedHostAvailable(std::vector<std::string> ids, std::string region) {
  return {&tables::kDedicatedHostAvailableWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> CapacityReservationActive(std::vector<std::string> ids, std::string region) {
  return {&tables::kCapacityReservationActiveWaiter, std::move(ids), std::move(region)};
}

}  // namespace alibabacloud::ecs
