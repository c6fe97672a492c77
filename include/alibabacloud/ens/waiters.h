// Generated from src/ens/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string>
#include <vector>

#include "alibabacloud/waiter.h"

// What alibabacloud::Wait() can wait for. An empty region is that of the call's options or of the client.

namespace alibabacloud::ens {

class Client;

/// Waits until instances are Running. One that has Expired will not be. Looks after 10 s, then every 10 to 30 s, by
/// DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceRunning(std::vector<std::string> ids, std::string region = {});

/// Waits until instances are Stopped. One that has Expired will not be. Looks after 30 s, then every 30 s, by
/// DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceStopped(std::vector<std::string> ids, std::string region = {});

/// Waits until instances no longer exist. Looks after 50 s, then every 50 s, by DescribeInstances.
[[nodiscard]] Waiter<Client> InstanceAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until disks are Available. A disk takes minutes to make: the first look is after four. Looks after 240 s, then
/// every 10 to 30 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until disks are In-use: attached. Looks after 10 s, then every 10 to 30 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskInUse(std::vector<std::string> ids, std::string region = {});

/// Waits until disks no longer exist. Looks after 10 s, then every 10 to 30 s, by DescribeDisks.
[[nodiscard]] Waiter<Client> DiskAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until snapshots are Available. One in the state error will not be. Looks after 10 s, then every 10 to 30 s, by
/// DescribeSnapshots.
[[nodiscard]] Waiter<Client> SnapshotAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until snapshots no longer exist. Looks after 10 s, then every 10 to 30 s, by DescribeSnapshots.
[[nodiscard]] Waiter<Client> SnapshotAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until images of your own are Available. One that is CreateFailed or UnAvailable will not be. Looks after 10 s,
/// then every 10 to 60 s, by DescribeSelfImages.
[[nodiscard]] Waiter<Client> ImageAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until networks are Available. Looks after 5 s, then every 5 to 15 s, by DescribeNetworks.
[[nodiscard]] Waiter<Client> NetworkAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until networks no longer exist. Looks after 5 s, then every 5 to 15 s, by DescribeNetworks.
[[nodiscard]] Waiter<Client> NetworkAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until vSwitches are Available. Looks after 5 s, then every 5 to 15 s, by DescribeVSwitches.
[[nodiscard]] Waiter<Client> VswitchAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until vSwitches no longer exist. Looks after 5 s, then every 5 to 15 s, by DescribeVSwitches.
[[nodiscard]] Waiter<Client> VswitchAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until elastic IP addresses (EIPs) are Available: made, or unbound. Looks after 3 s, then every 3 to 10 s, by
/// DescribeEnsEipAddresses.
[[nodiscard]] Waiter<Client> EipAvailable(std::vector<std::string> ids, std::string region = {});

/// Waits until elastic IP addresses (EIPs) are InUse: bound. Looks after 3 s, then every 3 to 10 s, by
/// DescribeEnsEipAddresses.
[[nodiscard]] Waiter<Client> EipInUse(std::vector<std::string> ids, std::string region = {});

/// Waits until elastic IP addresses (EIPs) no longer exist. Looks after 3 s, then every 3 to 10 s, by
/// DescribeEnsEipAddresses.
[[nodiscard]] Waiter<Client> EipAbsent(std::vector<std::string> ids, std::string region = {});

/// Waits until load balancers (ELB) are Active. Looks after 5 s, then every 5 to 15 s, by DescribeLoadBalancers.
[[nodiscard]] Waiter<Client> LoadBalancerActive(std::vector<std::string> ids, std::string region = {});

/// Waits until load balancers (ELB) no longer exist. Looks after 5 s, then every 5 to 15 s, by DescribeLoadBalancers.
[[nodiscard]] Waiter<Client> LoadBalancerAbsent(std::vector<std::string> ids, std::string region = {});

}  // namespace alibabacloud::ens
