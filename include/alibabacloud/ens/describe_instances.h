// Generated from src/ens/models/DescribeInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstances returns.
struct DescribeInstancesResponse {
  /// One instance.
  struct Instance {
    /// One data disk.
    struct DataDisk {
      /// @{
      /// A value of `category`.
      static constexpr const char* kCategoryFile = "file";
      static constexpr const char* kCategoryPangu = "pangu";
      static constexpr const char* kCategoryLocalHdd = "local_hdd";
      /// @}
      /// @{
      /// A value of `device_type`.
      static constexpr const char* kDeviceTypeFile = "file";
      static constexpr const char* kDeviceTypePangu = "pangu";
      static constexpr const char* kDeviceTypeLocalHdd = "local_hdd";
      /// @}
      /// @{
      /// A value of `disk_type`.
      static constexpr const char* kDiskTypeSystem = "system";
      static constexpr const char* kDiskTypeData = "data";
      /// @}

      /// Kind of the disk: file (local disk), pangu (ultra cloud disk) or local_hdd (local HDD).
      std::optional<std::string> category{};
      /// Extension of Category with the same values: file, pangu or local_hdd. Wire: device_type.
      std::optional<std::string> device_type{};
      std::optional<std::string> disk_id{};         ///< ID of the disk.
      std::optional<std::string> disk_name{};       ///< Name of the disk; may be empty.
      std::optional<std::int64_t> disk_size{};      ///< Size of the disk. Known from the API metadata only.
      std::optional<std::string> disk_type{};       ///< Use of the disk: system or data. Wire: disk_type.
      std::optional<std::string> encrypt_key_id{};  ///< ID of the encryption key. Known from the API metadata only.
      std::optional<bool> encrypted{};        ///< Whether the disk is encrypted. Known from the API metadata only.
      std::optional<std::string> name{};      ///< Name of the disk, as DiskName. Wire: name.
      std::optional<std::int64_t> size{};     ///< Size of the disk in MB.
      std::optional<std::int64_t> storage{};  ///< Capacity of the disk in MB. Wire: storage.
      std::optional<std::string> uuid{};      ///< UUID of the disk. Wire: uuid.
    };

    /// The network that the instance is in.
    struct NetworkAttributes {
      std::optional<std::string> network_id{};  ///< ID of the network.
      /// Private IP addresses of the instance, from the address range of the vSwitch.
      std::vector<std::string> private_ip_address{};
      std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
    };

    /// One network interface.
    struct NetworkInterfaces {
      /// One IPv6 address.
      struct Ipv6Set {
        std::optional<std::string> ipv6_address{};  ///< The IPv6 address. Known from the API metadata only.
      };

      /// One private IP address.
      struct PrivateIpSet {
        /// Whether this is the primary private IP address. Known from the API metadata only.
        std::optional<bool> primary{};
        std::optional<std::string> private_ip_address{};  ///< The private IP address. Known from the API metadata only.
      };

      std::vector<Ipv6Set> ipv6_sets{};  ///< IPv6 addresses of the network interface. Known from the API metadata only.
      /// MAC address of the network interface. Known from the API metadata only.
      std::optional<std::string> mac_address{};
      /// ID of the network interface. Known from the API metadata only.
      std::optional<std::string> network_interface_id{};
      /// Primary private IP address of the network interface. Known from the API metadata only.
      std::optional<std::string> primary_ip_address{};
      /// Private IP addresses of the network interface. Known from the API metadata only.
      std::vector<PrivateIpSet> private_ip_sets{};
      /// Type of the network interface, such as Secondary. Known from the API metadata only.
      std::optional<std::string> type{};
      std::optional<std::string> vpd_id{};  ///< ID of the VPD. Known from the API metadata only.
      /// ID of the VPD vSwitch. Known from the API metadata only. Wire: VpdVSwitchId.
      std::optional<std::string> vpd_vswitch_id{};
    };

    /// One private IP address.
    struct PrivateIpAddress {
      std::optional<std::string> gate_way{};  ///< Gateway of the address.
      std::optional<std::string> ip{};        ///< The private IP address.
      std::optional<std::string> isp{};       ///< Carrier of the address, such as cmcc, telecom or unicom.
    };

    /// One public IP address.
    struct PublicIpAddress {
      std::optional<std::string> gate_way{};  ///< Gateway of the address.
      std::optional<std::string> ip{};        ///< The public IP address.
      std::optional<std::string> isp{};       ///< Carrier of the address, such as cmcc, telecom or unicom.
    };

    /// The system disk.
    struct SystemDisk {
      /// @{
      /// A value of `category`.
      static constexpr const char* kCategoryFile = "file";
      static constexpr const char* kCategoryPangu = "pangu";
      static constexpr const char* kCategoryLocalHdd = "local_hdd";
      /// @}
      /// @{
      /// A value of `device_type`.
      static constexpr const char* kDeviceTypeFile = "file";
      static constexpr const char* kDeviceTypePangu = "pangu";
      static constexpr const char* kDeviceTypeLocalHdd = "local_hdd";
      /// @}
      /// @{
      /// A value of `disk_type`.
      static constexpr const char* kDiskTypeSystem = "system";
      static constexpr const char* kDiskTypeData = "data";
      /// @}

      /// Kind of the disk: file (local disk), pangu (ultra cloud disk) or local_hdd (local HDD).
      std::optional<std::string> category{};
      /// Extension of Category with the same values: file, pangu or local_hdd. Wire: device_type.
      std::optional<std::string> device_type{};
      std::optional<std::string> disk_id{};    ///< ID of the disk.
      std::optional<std::string> disk_name{};  ///< Name of the disk; may be empty.
      std::optional<std::string> disk_type{};  ///< Use of the disk: system or data. Wire: disk_type.
      std::optional<std::string> name{};       ///< Name of the disk, as DiskName. Wire: name.
      std::optional<std::int64_t> size{};      ///< Size of the disk in MB.
      std::optional<std::int64_t> storage{};   ///< Capacity of the disk in MB. Wire: storage.
      std::optional<std::string> uuid{};       ///< UUID of the disk. Wire: uuid.
    };

    /// One tag.
    struct Tags {
      std::optional<std::string> tag_key{};    ///< Key of the tag. Known from the API metadata only.
      std::optional<std::string> tag_value{};  ///< Value of the tag. Known from the API metadata only.
    };

    /// @{
    /// A value of `instance_resource_type`.
    static constexpr const char* kInstanceResourceTypeEnsInstance = "EnsInstance";
    static constexpr const char* kInstanceResourceTypeEnsService = "EnsService";
    static constexpr const char* kInstanceResourceTypeBuildMachine = "BuildMachine";
    static constexpr const char* kInstanceResourceTypeEnsPostPaidInstance = "EnsPostPaidInstance";
    /// @}
    /// @{
    /// A value of `instance_type_family`.
    static constexpr const char* kInstanceTypeFamilyX86Vm = "x86_vm";
    static constexpr const char* kInstanceTypeFamilyX86Pm = "x86_pm";
    static constexpr const char* kInstanceTypeFamilyX86Bmi = "x86_bmi";
    static constexpr const char* kInstanceTypeFamilyX86Bm = "x86_bm";
    static constexpr const char* kInstanceTypeFamilyPcBmi = "pc_bmi";
    static constexpr const char* kInstanceTypeFamilyPcVm = "pc_vm";
    static constexpr const char* kInstanceTypeFamilyArmBmi = "arm_bmi";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusRunning = "Running";
    static constexpr const char* kStatusExpired = "Expired";
    static constexpr const char* kStatusStopped = "Stopped";
    /// @}

    /// When the instance is released by itself, in UTC. Known from the API metadata only.
    std::optional<std::string> auto_release_time{};
    std::optional<std::string> cpu{};            ///< Number of vCPUs.
    std::optional<std::string> creation_time{};  ///< When the instance was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::vector<DataDisk> data_disk{};           ///< The data disks.
    /// Whether the instance is protected from deletion. Known from the API metadata only.
    std::optional<bool> deletion_protection{};
    std::optional<std::int64_t> disk{};          ///< Total size of the disks; the samples fit MB.
    std::optional<std::string> ens_region_id{};  ///< ID of the node that the instance runs on.
    std::optional<std::string> expired_time{};   ///< When the instance expires, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    /// Host name of the instance: 2 to 15 characters on Windows, 2 to 64 on other systems.
    std::optional<std::string> host_name{};
    std::optional<std::string> image_id{};        ///< ID of the image.
    std::vector<std::string> inner_ip_address{};  ///< Internal IP addresses of the instance.
    std::optional<std::string> instance_id{};     ///< ID of the instance.
    std::optional<std::string> instance_name{};   ///< Name of the instance; may be empty.
    /// Kind of the instance: EnsInstance (bought alone), EnsService (of an edge service), BuildMachine (image builder)
    /// or EnsPostPaidInstance (bought alone, postpaid).
    std::optional<std::string> instance_resource_type{};
    /// Family of the instance type, such as x86_vm. Known from the API metadata only.
    std::optional<std::string> instance_type_family{};
    std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound (downstream) bandwidth in Mbit/s.
    std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound (upstream) bandwidth in Mbit/s.
    std::optional<std::string> key_pair_name{};  ///< Name of the SSH key pair. Known from the API metadata only.
    std::optional<std::int64_t> memory{};        ///< Memory in MB.
    NetworkAttributes network_attributes{};      ///< The network that the instance is in.
    std::vector<NetworkInterfaces> network_interfaces{};  ///< The network interfaces. Known from the API metadata only.
    std::optional<std::string> os_name{};  ///< Name of the image, such as centos 6.8 x86_64. Wire: OSName.
    /// Private IP addresses with gateway and carrier; may be absent.
    std::vector<PrivateIpAddress> private_ip_addresses{};
    std::vector<std::string> public_ip_address{};  ///< Public IP addresses of the instance.
    /// Public IP addresses with gateway and carrier; may be absent.
    std::vector<PublicIpAddress> public_ip_addresses{};
    std::vector<std::string> security_group_ids{};  ///< IDs of the security groups of the instance; may be absent.
    /// Service status of the instance, such as Deleting. Known from the API metadata only.
    std::optional<std::string> service_status{};
    std::optional<std::string> spec_name{};  ///< Code of the instance type, such as ens.sn1.stiny.
    /// Spot (preemptible) strategy, such as NoSpot. Known from the API metadata only.
    std::optional<std::string> spot_strategy{};
    std::optional<std::string> status{};  ///< State of the instance: Running, Expired or Stopped.
    SystemDisk system_disk{};             ///< The system disk.
    std::vector<Tags> tags{};             ///< Tags of the instance. Known from the API metadata only.
  };

  std::optional<std::int64_t> code{};         ///< Business code: 0 means success.
  std::vector<Instance> instances{};          ///< The instances of this page.
  std::optional<std::int64_t> page_number{};  ///< Number of this page.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many instances match in all.
};

/// Lists instances and their details, page by page. The parameters are filters that all must match; an unset one
/// filters nothing, but an empty InstanceIds list matches nothing. Limits: 800 calls per second, 100 per user.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `instances`.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct DescribeInstancesRequest {
  using Response = DescribeInstancesResponse;  ///< What the action returns.

  /// Sort order by one or more keys, each asc (ascending) or desc (descending).
  struct OrderByParams {
    /// @{
    /// A value of `creation_time_sort`.
    static constexpr const char* kCreationTimeSortAsc = "asc";
    static constexpr const char* kCreationTimeSortDesc = "desc";
    /// @}
    /// @{
    /// A value of `expire_time_sort`.
    static constexpr const char* kExpireTimeSortAsc = "asc";
    static constexpr const char* kExpireTimeSortDesc = "desc";
    /// @}
    /// @{
    /// A value of `instance_name_sort`.
    static constexpr const char* kInstanceNameSortAsc = "asc";
    static constexpr const char* kInstanceNameSortDesc = "desc";
    /// @}

    std::optional<std::string> creation_time_sort{};  ///< Sort by creation time: asc or desc.
    std::optional<std::string> expire_time_sort{};    ///< Sort by expiry time: asc or desc.
    std::optional<std::string> instance_name_sort{};  ///< Sort by instance name: asc or desc.
  };

  /// One tag to match.
  struct Tags {
    std::optional<std::string> key{};    ///< Key of the tag. Known from the API metadata only.
    std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
  };

  /// @{
  /// A value of `instance_resource_type`.
  static constexpr const char* kInstanceResourceTypeEnsInstance = "EnsInstance";
  static constexpr const char* kInstanceResourceTypeEnsService = "EnsService";
  static constexpr const char* kInstanceResourceTypeBuildMachine = "BuildMachine";
  static constexpr const char* kInstanceResourceTypeEnsPostPaidInstance = "EnsPostPaidInstance";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusRunning = "Running";
  static constexpr const char* kStatusStopped = "Stopped";
  static constexpr const char* kStatusExpired = "Expired";
  /// @}

  /// Only instances with one of these elastic IP addresses (EIPs). Known from the API metadata only.
  std::optional<std::vector<std::string>> eip_addresses{};
  std::optional<std::string> ens_region_id{};                ///< Only instances on this node.
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< Only instances on one of these nodes, up to 100 IDs.
  std::optional<std::string> ens_service_id{};               ///< Only instances created by this edge service.
  std::optional<std::string> image_id{};                     ///< Only instances made from this image.
  std::optional<std::string> instance_id{};                  ///< Only this instance.
  /// Only these instances, up to 100 IDs. An empty list matches nothing; leave it unset for no filter.
  std::optional<std::vector<std::string>> instance_ids{};
  std::optional<std::string> instance_name{};  ///< Only instances of this name.
  /// Only instances of this kind: EnsInstance (bought alone), EnsService (of an edge service), BuildMachine (image
  /// builder) or EnsPostPaidInstance (bought alone, postpaid).
  std::optional<std::string> instance_resource_type{};
  /// Only instances of this instance type. Known from the API metadata only.
  std::optional<std::string> instance_type{};
  /// Only instances with this internal IP address. Known from the API metadata only.
  std::optional<std::string> intranet_ip{};
  std::optional<std::string> network_id{};  ///< Only instances in this network.
  OrderByParams order_by_params{};  ///< Sort order by one or more keys, each asc (ascending) or desc (descending).
  std::optional<std::int64_t> page_number{};  ///< Page to return, from 1; 1 by default.
  std::optional<std::string> page_size{};  ///< Entries per page, at most 100; 10 by default. A string in this action.
  /// Keyword to look for in IP address, InstanceName, InstanceId and the like.
  std::optional<std::string> search_key{};
  std::optional<std::string> security_group_id{};  ///< Only instances in this security group.
  /// Only instances in one of these service states. Known from the API metadata only.
  std::optional<std::vector<std::string>> service_status{};
  std::optional<std::string> status{};      ///< Only instances in this state: Running, Stopped or Expired.
  std::optional<std::vector<Tags>> tags{};  ///< Only instances with these tags. Known from the API metadata only.
  std::optional<std::string> vpd_id{};      ///< Only instances of this VPD. Known from the API metadata only.
  /// Only instances on this VPD vSwitch. Known from the API metadata only. Wire: VpdVSwitchId.
  std::optional<std::string> vpd_vswitch_id{};
  std::optional<std::string> vswitch_id{};  ///< Only instances on this vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkAttributes*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PrivateIpAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PublicIpAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest::OrderByParams*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest::Tags*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeInstancesResponse& page) noexcept {
  return page.instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
