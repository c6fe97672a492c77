// Generated from src/ecs/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string>
#include <vector>

#include "alibabacloud/waiter.h"

// What alibabacloud::Wait() can wait for. An empty region is that of the call's options or of the client.

namespace alibabacloud::ecs {

class Client;

/// Waits until instances are Running. One that is Stopping will not be. Looks after 5 s, then every 5 to 10 s, by
/// DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceRunning(std::vector<std::string> ids, std::string region = {});

/// Waits until instances are Stopped. Looks after 5 s, then every 5 to 10 s, by DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceStopped(std::vector<std::string> ids, std::string region = {});

/// Waits until instances no longer exist. Looks after 5 s, then every 5 to 10 s, by DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until network interfaces (ENIs) are Available: created, or detached. Looks after 3 s, then every 3 to 5 s, by
/// DescribeNetworkInterfaces.
[[nodiscard]] Waiter<Client> EniAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until network interfaces (ENIs) are InUse: attached. Looks after 3 s, then every 3 to 5 s, by
/// DescribeNetworkInterfaces.
[[nodiscard]] Waiter<Client> EniInUse(std::vector<std::string> ids, std::string region = {});

/// Waits until network interfaces (ENIs) no longer exist. Looks after 3 s, then every 3 to 5 s, by
/// DescribeNetworkInterfaces.
[[nodiscard]] Waiter<Client> EniAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until disks are Available: created, or detached. Looks after 5 s, then every 5 to 10 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until disks are In_use: attached. Looks after 5 s, then every 5 to 10 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskInUse(std::vector<std::string> ids, std::string region = {});

/// Waits until disks no longer exist. Looks after 5 s, then every 5 to 10 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until snapshots are accomplished. One that has failed will not be. Looks after 10 s, then every 10 to 30 s, by
/// DescribeSnapshots.
[[nodiscard]] Waiter<Client> SnapshotAccomplished(std::vector<std::string> ids, std::string region = {});

/// Waits until images are Available. One that is CreateFailed or UnAvailable will not be. Looks after 10 s, then every
/// 10 to 60 s, by DescribeImages.
[[nodiscard]] Waiter<Client> ImageAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until images no longer exist. Looks after 5 s, then every 5 to 30 s, by DescribeImages.
[[nodiscard]] Waiter<Client> ImageAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until tasks, such as the export or import of an image, are Finished. One that is Failed or Deleted will not
/// be. Looks after 10 s, then every 10 to 60 s, by DescribeTasks.
[[nodiscard]] Waiter<Client> TaskFinished(std::vector<std::string> ids, std::string region = {});

/// Waits until executions of commands have ended with Success. Failed, PartialFailed and Stopped are failures. Looks
/// after 1 s, then every 2 to 10 s, by DescribeInvocations.
[[nodiscard]] Waiter<Client> InvocationFinished(std::vector<std::string> ids, std::string region = {});

/// Waits until dedicated hosts are Available. One with a PermanentFailure will not be. Looks after 10 s, then every 10
/// to 30 s, by DescribeDedicatedHosts.
[[nodiscard]] Waiter<Client> DedicatedHostAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until capacity reservations are Active. One that is Released will not be. Looks after 5 s, then every 5 to 30
/// s, by DescribeCapacityReservations.
[[nodiscard]] Waiter<Client> CapacityReservationActive(std::vector<std::string> ids, std::string region = {});

}  // namespace alibabacloud::ecs
