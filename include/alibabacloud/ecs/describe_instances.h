// Generated from src/ecs/models/DescribeInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstances returns.
struct DescribeInstancesResponse {
  /// One instance.
  struct Instance {
    /// The additional settings or information.
    struct AdditionalInfo {
      std::optional<bool> enable_high_density_mode{};   ///< Whether high density mode is enabled.
      std::optional<std::string> managed_host_id{};     ///< ID of the managed host.
      std::optional<std::string> node_serial_number{};  ///< Serial number of the node.
    };

    /// The clock options.
    struct ClockOptions {
      std::optional<std::string> ptp_status{};  ///< Whether the Precision Time Protocol (PTP) is enabled.
    };

    /// The CPU options.
    struct CpuOptions {
      std::optional<std::int64_t> core_count{};  ///< Number of CPU cores.
      std::optional<bool> enable_visst{};        ///< Whether VISST is enabled for the instance. Wire: EnableVISST.
      std::optional<bool> enable_vrdt{};         ///< Whether VRDT is enabled for the instance. Wire: EnableVRDT.
      std::optional<std::string> nested_virtualization{};  ///< State of nested virtualization, such as enabled.
      std::optional<std::string> numa{};                   ///< NUMA setting of the instance.
      std::optional<std::int64_t> threads_per_core{};      ///< Number of threads per CPU core.
      /// CPU topology: how hyper-threads are mapped to cores, continuously or discretely.
      std::optional<std::string> topology_type{};
      std::optional<std::string> turbo_mode{};  ///< CPU turbo mode of the instance.
    };

    /// The dedicated host of the instance.
    struct DedicatedHostAttribute {
      std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
      std::optional<std::string> dedicated_host_id{};          ///< ID of the dedicated host.
      std::optional<std::string> dedicated_host_name{};        ///< Name of the dedicated host.
    };

    /// The attributes of the instance on its dedicated host.
    struct DedicatedInstanceAttribute {
      std::optional<std::string> affinity{};  ///< Affinity of the instance to its dedicated host: default or host.
      std::optional<std::string> tenancy{};  ///< Whether the instance is on a dedicated host: host if so, else default.
    };

    /// The capacity reservation of the instance.
    struct EcsCapacityReservationAttr {
      std::optional<std::string> capacity_reservation_id{};  ///< ID of the capacity reservation.
      /// Preference in the use of capacity reservations.
      std::optional<std::string> capacity_reservation_preference{};
    };

    /// The EIP with its attributes.
    struct EipAddress {
      std::optional<std::string> allocation_id{};  ///< ID of the EIP.
      std::optional<std::int64_t> bandwidth{};     ///< Bandwidth of the EIP, bandwidth package or physical connection.
      /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
      std::optional<std::string> internet_charge_type{};
      std::optional<std::string> ip_address{};       ///< IP address.
      std::optional<bool> is_support_unassociate{};  ///< Whether the EIP can be disassociated.
    };

    /// The hibernation options.
    struct HibernationOptions {
      std::optional<bool> configured{};  ///< Whether hibernation is enabled.
    };

    /// The image options.
    struct ImageOptions {
      /// Whether the current operating system supports NVMe. Wire: CurrentOSNVMeSupported.
      std::optional<bool> current_os_nvme_supported{};
      std::optional<bool> login_as_non_root{};  ///< Whether to log on as a user other than root.
    };

    /// One lock reason.
    struct LockReason {
      std::optional<std::string> lock_msg{};     ///< Message about the lock.
      std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
    };

    /// The options of the instance metadata.
    struct MetadataOptions {
      /// Whether the endpoint of the instance metadata service is enabled or disabled.
      std::optional<std::string> http_endpoint{};
      /// Hop limit of the metadata service for responses to HTTP PUT.
      std::optional<std::int64_t> http_put_response_hop_limit{};
      /// Whether access to the instance metadata takes a token (required) or also works without (optional).
      std::optional<std::string> http_tokens{};
      /// Whether tags are readable in the instance metadata, enabled or disabled.
      std::optional<std::string> instance_metadata_tags{};
    };

    /// One network interface.
    struct NetworkInterface {
      /// One IPv4 prefix.
      struct Ipv4PrefixSet {
        std::optional<std::string> ipv4_prefix{};  ///< IPv4 prefix of the ENI.
      };

      /// One IPv6 prefix.
      struct Ipv6PrefixSet {
        std::optional<std::string> ipv6_prefix{};  ///< IPv6 prefix of the ENI.
      };

      /// One IPv6 set.
      struct Ipv6Set {
        std::optional<std::string> ipv6_address{};  ///< IPv6 address.
        std::optional<bool> primary{};              ///< Whether this is the primary address.
      };

      /// One private IP.
      struct PrivateIpSet {
        std::optional<bool> primary{};                    ///< Whether this is the primary address.
        std::optional<std::string> private_dns_name{};    ///< Private DNS name of the address.
        std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
      };

      std::vector<Ipv4PrefixSet> ipv4_prefix_sets{};      ///< The IPv4 prefixes of the ENI.
      std::vector<Ipv6PrefixSet> ipv6_prefix_sets{};      ///< IPv6 prefixes of the ENI.
      std::vector<Ipv6Set> ipv6_sets{};                   ///< IPv6 addresses of the ENI.
      std::optional<std::string> mac_address{};           ///< MAC address of the ENI.
      std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
      std::optional<std::string> primary_ip_address{};    ///< Primary private IP address of the ENI.
      std::vector<PrivateIpSet> private_ip_sets{};        ///< The private IP addresses.
      std::optional<std::string> type{};                  ///< Type of the network interface.
    };

    /// The private DNS name options of the instance.
    struct PrivateDnsNameOptions {
      /// Whether the domain name from the instance ID resolves to IPv4 addresses (A record).
      std::optional<bool> enable_instance_id_dns_a_record{};
      /// Whether the domain name from the instance ID resolves to IPv6 addresses (AAAA record). Wire:
      /// EnableInstanceIdDnsAAAARecord.
      std::optional<bool> enable_instance_id_dns_aaaa_record{};
      /// Whether the domain name from the IP address resolves to IPv4 addresses (A record).
      std::optional<bool> enable_ip_dns_a_record{};
      /// Whether the IP address resolves to the domain name (PTR record).
      std::optional<bool> enable_ip_dns_ptr_record{};
      /// How the host name is formed: given (Custom), from the IP address (IpBased) or from the instance ID
      /// (InstanceIdBased).
      std::optional<std::string> hostname_type{};
    };

    /// The security options.
    struct SecurityOptions {
      std::optional<bool> enable_secure_boot{};  ///< Whether secure boot is enabled.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// The VPC attributes of the instance.
    struct VpcAttributes {
      std::optional<std::string> nat_ip_address{};    ///< NAT IP address of the instance.
      std::vector<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
      std::optional<std::string> vpc_id{};            ///< ID of the VPC.
      std::optional<std::string> vswitch_id{};        ///< ID of the vSwitch. Wire: VSwitchId.
    };

    AdditionalInfo additional_info{};                ///< The additional settings or information.
    std::optional<std::string> auto_release_time{};  ///< When the resource is released automatically, in UTC.
    ClockOptions clock_options{};                    ///< The clock options.
    std::optional<std::string> cluster_id{};         ///< ID of the cluster.
    std::optional<std::int64_t> cpu{};               ///< Number of vCPUs.
    CpuOptions cpu_options{};                        ///< The CPU options.
    std::optional<std::string> creation_time{};      ///< Time of creation.
    /// Performance mode of a burstable instance, Standard or Unlimited.
    std::optional<std::string> credit_specification{};
    DedicatedHostAttribute dedicated_host_attribute{};  ///< The dedicated host of the instance.
    /// The attributes of the instance on its dedicated host.
    DedicatedInstanceAttribute dedicated_instance_attribute{};
    std::optional<bool> deletion_protection{};  ///< Whether the instance is protected against release.
    /// Number of the group of the deployment set the instance is in.
    std::optional<std::int64_t> deployment_set_group_no{};
    std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
    std::optional<std::string> description{};        ///< Description of the instance.
    std::optional<bool> device_available{};          ///< Whether further disks can be attached to the instance.
    EcsCapacityReservationAttr ecs_capacity_reservation_attr{};  ///< The capacity reservation of the instance.
    EipAddress eip_address{};                                    ///< The EIP with its attributes.
    std::optional<bool> enable_nvs{};             ///< Whether NVS is enabled for the instance. Wire: EnableNVS.
    std::optional<std::string> expired_time{};    ///< Time of expiration.
    std::optional<std::int64_t> gpu_amount{};     ///< Number of GPUs. Wire: GPUAmount.
    std::optional<std::string> gpu_spec{};        ///< GPU model, such as NVIDIA V100. Wire: GPUSpec.
    HibernationOptions hibernation_options{};     ///< The hibernation options.
    std::optional<std::string> host_name{};       ///< Host name of the operating system.
    std::optional<std::string> hpc_cluster_id{};  ///< ID of the HPC cluster.
    std::optional<std::string> image_id{};        ///< ID of the image.
    ImageOptions image_options{};                 ///< The image options.
    std::vector<std::string> inner_ip_address{};  ///< Internal IP addresses of the instance.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    std::optional<std::string> instance_id{};            ///< ID of the instance.
    std::optional<std::string> instance_name{};          ///< Name of the instance.
    std::optional<std::string> instance_network_type{};  ///< Network type of the instance, vpc or classic.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<std::string> instance_type_family{};  ///< Instance family, such as ecs.g6.
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
    std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
    std::optional<bool> io_optimized{};                        ///< Whether the instance is I/O optimized.
    std::optional<std::string> isp{};                          ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
    std::optional<std::string> key_pair_name{};                ///< Name of the key pair.
    std::optional<std::int64_t> local_storage_amount{};        ///< Number of local disks.
    std::optional<std::int64_t> local_storage_capacity{};      ///< Capacity of the local disks.
    std::optional<std::int64_t> memory{};                      ///< Size of the memory in MiB.
    MetadataOptions metadata_options{};                        ///< The options of the instance metadata.
    std::vector<NetworkInterface> network_interfaces{};        ///< The ENIs.
    std::vector<LockReason> operation_locks{};                 ///< The locks on operations on the resource.
    std::optional<std::string> os_name{};                      ///< Name of the operating system. Wire: OSName.
    std::optional<std::string> os_name_en{};           ///< English name of the operating system. Wire: OSNameEn.
    std::optional<std::string> os_type{};              ///< Type of the operating system. Wire: OSType.
    PrivateDnsNameOptions private_dns_name_options{};  ///< The private DNS name options of the instance.
    std::vector<std::string> public_ip_address{};      ///< Public IP address of the instance or ENI.
    std::vector<std::string> rdma_ip_address{};        ///< RDMA IP addresses of the instance.
    std::optional<bool> recyclable{};                  ///< Whether the instance can be recycled.
    std::optional<std::string> region_id{};            ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};    ///< ID of the resource group.
    std::optional<std::string> sale_cycle{};           ///< Sale cycle, such as month.
    std::vector<std::string> security_group_ids{};     ///< IDs of the security groups.
    SecurityOptions security_options{};                ///< The security options.
    std::optional<std::string> serial_number{};        ///< Serial number of the host, disk or instance.
    std::optional<std::int64_t> spot_duration{};       ///< Protection period of the spot instance.
    /// What happens to the spot instance at an interruption: Terminate or Stop.
    std::optional<std::string> spot_interruption_behavior{};
    std::optional<double> spot_price_limit{};  ///< Highest acceptable price of the spot instance.
    /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit,
    /// SpotAsPriceGo for one at the market price.
    std::optional<std::string> spot_strategy{};
    std::optional<std::string> start_time{};  ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> status{};      ///< Status of the instance.
    /// Whether the stopped instance is still charged: KeepCharging, StopCharging or Not-applicable.
    std::optional<std::string> stopped_mode{};
    std::vector<Tag> tags{};               ///< The tags.
    std::optional<std::string> vlan_id{};  ///< ID of the VLAN.
    VpcAttributes vpc_attributes{};        ///< The VPC attributes of the instance.
    std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<Instance> instances{};          ///< The instances.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances and their details.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `instances`.
struct DescribeInstancesRequest {
  using Response = DescribeInstancesResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};    ///< Key of the filter.
    std::optional<std::string> value{};  ///< Value of the filter.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::vector<std::string> additional_attributes{};  ///< Further attributes to return.
  std::optional<bool> device_available{};            ///< Whether further disks can be attached to the instance.
  std::optional<bool> dry_run{};                     ///< Whether to only check the request, without executing it.
  std::optional<std::vector<std::string>> eip_addresses{};  ///< IP addresses of the EIPs.
  std::vector<Filter> filter{};                             ///< The filters, each a key with a value. At most 4 items.
  std::optional<std::string> hpc_cluster_id{};              ///< ID of the HPC cluster.
  /// Whether the endpoint of the instance metadata service is enabled or disabled.
  std::optional<std::string> http_endpoint{};
  /// Hop limit of the metadata service for responses to HTTP PUT.
  std::optional<std::int64_t> http_put_response_hop_limit{};
  /// Whether access to the instance metadata takes a token (required) or also works without (optional).
  std::optional<std::string> http_tokens{};
  std::optional<std::string> image_id{};                         ///< ID of the image.
  std::optional<std::vector<std::string>> inner_ip_addresses{};  ///< Internal IP addresses of the instances.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::vector<std::string>> instance_ids{};  ///< IDs of the instances, as a JSON array of strings.
  std::optional<std::string> instance_name{};              ///< Name of the instance.
  std::optional<std::string> instance_network_type{};      ///< Network type of the instance, vpc or classic.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> instance_type_family{};  ///< Instance family, such as ecs.g6.
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<bool> io_optimized{};          ///< Whether the instance is I/O optimized.
  std::vector<std::string> ipv6_address{};     ///< IPv6 addresses.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  std::optional<std::string> lock_reason{};    ///< Reason of a lock to filter by.
  std::optional<std::int64_t> max_results{};   ///< Greatest number of items to return.
  std::optional<bool> need_sale_cycle{};       ///< Whether to return the sale cycle of the instances.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};                       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};                         ///< Items on a page. @deprecated
  std::optional<std::vector<std::string>> private_ip_addresses{};  ///< Private IP addresses of the instances.
  std::optional<std::vector<std::string>> public_ip_addresses{};   ///< Public IP addresses of the resource.
  std::optional<std::string> rdma_ip_addresses{};                  ///< RDMA IP addresses of the instances.
  std::optional<std::string> region_id{};                          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};                  ///< ID of the resource group.
  std::optional<std::string> security_group_id{};                  ///< ID of the security group.
  std::optional<std::string> status{};                             ///< Only items of this status.
  std::vector<Tag> tag{};                                          ///< The tags.
  std::optional<std::string> vpc_id{};                             ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};                         ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};                            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::AdditionalInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::ClockOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::CpuOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DedicatedHostAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DedicatedInstanceAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::EcsCapacityReservationAttr*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::EipAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::HibernationOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::LockReason*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::MetadataOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PrivateDnsNameOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::VpcAttributes*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest::Filter*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeInstancesResponse& page) noexcept {
  return page.instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
