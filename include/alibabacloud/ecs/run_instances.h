// Generated from src/ecs/models/RunInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RunInstances returns.
struct RunInstancesResponse {
  std::vector<std::string> instance_id_sets{};  ///< IDs of the instances.
  std::optional<std::string> order_id{};        ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<double> trade_price{};  ///< Price after discounts.
};

/// Creates one or more instances and returns their IDs.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RunInstancesRequest {
  using Response = RunInstancesResponse;  ///< What the action returns.

  /// The additional settings or information.
  struct AdditionalInfo {
    std::optional<bool> enable_high_density_mode{};  ///< Whether high density mode is enabled.
    std::optional<std::string> pvd_config{};         ///< Value of the PVD configuration.
  };

  /// One role ARN.
  struct Arn {
    std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

  /// The clock options.
  struct ClockOptions {
    std::optional<std::string> ptp_status{};  ///< Whether the Precision Time Protocol (PTP) is enabled.
  };

  /// The CPU options.
  struct CpuOptions {
    /// @{
    /// A value of `topology_type`.
    static constexpr const char* kTopologyTypeContinuousCoreToHTMapping = "ContinuousCoreToHTMapping";
    static constexpr const char* kTopologyTypeDiscreteCoreToHTMapping = "DiscreteCoreToHTMapping";
    /// @}

    std::optional<std::int64_t> core{};  ///< Number of CPU cores.
    std::optional<bool> enable_visst{};  ///< Whether VISST is enabled for the instance. Wire: EnableVISST.
    std::optional<bool> enable_vrdt{};   ///< Whether VRDT is enabled for the instance. Wire: EnableVRDT.
    std::optional<std::string> nested_virtualization{};  ///< State of nested virtualization, such as enabled.
    std::optional<std::string> numa{};                   ///< NUMA setting of the instance. @deprecated
    std::optional<std::int64_t> threads_per_core{};      ///< Number of threads per CPU core.
    /// CPU topology: how hyper-threads are mapped to cores, continuously or discretely.
    std::optional<std::string> topology_type{};
    std::optional<std::string> turbo_mode{};  ///< CPU turbo mode of the instance.
  };

  /// One data disk.
  struct DataDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloud = "cloud";
    static constexpr const char* kCategoryCloudAuto = "cloud_auto";
    static constexpr const char* kCategoryCloudRegionalDiskAuto = "cloud_regional_disk_auto";
    static constexpr const char* kCategoryCloudEssdEntry = "cloud_essd_entry";
    static constexpr const char* kCategoryElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard";
    static constexpr const char* kCategoryElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium";
    /// @}

    std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
    std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
    std::optional<std::string> category{};                 ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<bool> delete_with_instance{};            ///< Whether the disk is released along with the instance.
    std::optional<std::string> description{};              ///< Description of the data disk.
    std::optional<std::string> device{};                   ///< Device name of the disk, such as /dev/xvdb.
    std::optional<std::string> disk_name{};                ///< Name of the disk.
    std::optional<std::string> encrypt_algorithm{};        ///< Encryption algorithm of the disk.
    std::optional<std::string> encrypted{};                ///< Whether encryption is enabled.
    std::optional<std::string> kms_key_id{};               ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> performance_level{};        ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> provisioned_iops{};        ///< Provisioned IOPS of the disk.
    std::optional<std::int64_t> size{};                    ///< Size of the data disk in GiB.
    std::optional<std::string> snapshot_id{};              ///< ID of the snapshot.
    std::optional<std::string> storage_cluster_id{};       ///< ID of the dedicated block storage cluster.
  };

  /// The hibernation options.
  struct HibernationOptions {
    std::optional<bool> configured{};  ///< Whether hibernation is enabled.
  };

  /// The image options.
  struct ImageOptions {
    std::optional<bool> login_as_non_root{};  ///< Whether to log on as a user other than root.
  };

  /// One network interface.
  struct NetworkInterface {
    /// @{
    /// A value of `network_interface_traffic_mode`.
    static constexpr const char* kNetworkInterfaceTrafficModeStandard = "Standard";
    static constexpr const char* kNetworkInterfaceTrafficModeHighPerformance = "HighPerformance";
    /// @}

    /// Whether the ENI is deleted when the instance is released. Default: true.
    std::optional<bool> delete_on_release{};
    std::optional<std::string> description{};  ///< Description of the network interface.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::vector<std::string> ipv6_address{};                      ///< IPv6 addresses.
    std::optional<std::int64_t> ipv6_address_count{};             ///< Number of IPv6 addresses. Range: 1..10.
    std::optional<std::int64_t> network_card_index{};             ///< Index of the network card, from 0.
    std::optional<std::string> network_interface_id{};            ///< ID of the ENI.
    std::optional<std::string> network_interface_name{};          ///< Name of the ENI.
    std::optional<std::string> network_interface_traffic_mode{};  ///< Traffic mode of the ENI. Default: Standard.
    std::optional<std::string> primary_ip_address{};              ///< Primary private IP address of the ENI.
    std::optional<std::int64_t> queue_number{};                   ///< Number of queues of the ENI.
    std::optional<std::int64_t> queue_pair_number{};              ///< Number of queue pairs.
    std::optional<std::int64_t> rx_queue_size{};                  ///< Depth of the receive queues of the ENI.
    /// Number of secondary private IP addresses to assign automatically. Range: 1..49.
    std::optional<std::int64_t> secondary_private_ip_address_count{};
    std::optional<std::string> security_group_id{};  ///< ID of the security group.
    std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
    /// Whether the ENI checks source and destination addresses. Default: false.
    std::optional<bool> source_dest_check{};
    std::optional<std::int64_t> tx_queue_size{};  ///< Depth of the transmit queues of the ENI.
    std::optional<std::string> vswitch_id{};      ///< ID of the vSwitch. Wire: VSwitchId.
  };

  /// The network options of the instance.
  struct NetworkOptions {
    /// Weighting of the bandwidth between network and block storage.
    std::optional<std::string> bandwidth_weighting{};
    std::optional<bool> enable_jumbo_frame{};         ///< Whether jumbo frames are enabled. Default: true.
    std::optional<bool> enable_network_encryption{};  ///< Whether network encryption is enabled.
  };

  /// The private DNS name options of the instance.
  struct PrivateDnsNameOptions {
    /// Whether the domain name from the instance ID resolves to IPv4 addresses (A record). Default: false.
    std::optional<bool> enable_instance_id_dns_a_record{};
    /// Whether the domain name from the instance ID resolves to IPv6 addresses (AAAA record). Default: false. Wire:
    /// EnableInstanceIdDnsAAAARecord.
    std::optional<bool> enable_instance_id_dns_aaaa_record{};
    /// Whether the domain name from the IP address resolves to IPv4 addresses (A record).
    std::optional<bool> enable_ip_dns_a_record{};
    /// Whether the IP address resolves to the domain name (PTR record). Default: false.
    std::optional<bool> enable_ip_dns_ptr_record{};
    /// How the host name is formed: given (Custom), from the IP address (IpBased) or from the instance ID
    /// (InstanceIdBased).
    std::optional<std::string> hostname_type{};
  };

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};              ///< ID of the private pool option.
    std::optional<std::string> match_criteria{};  ///< How instances are matched with private pools.
  };

  /// The scheduling options.
  struct SchedulerOptions {
    std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
    std::optional<std::string> managed_private_space_id{};   ///< ID of the managed private space.
  };

  /// The security options.
  struct SecurityOptions {
    std::optional<std::string> confidential_computing_mode{};  ///< Mode of confidential computing, such as Enclave.
    std::optional<bool> enable_secure_boot{};                  ///< Whether secure boot is enabled.
    std::optional<std::string> trusted_system_mode{};          ///< Mode of the trusted system, such as vTPM.
  };

  /// The system disk.
  struct SystemDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloud = "cloud";
    static constexpr const char* kCategoryCloudAuto = "cloud_auto";
    static constexpr const char* kCategoryCloudEssdEntry = "cloud_essd_entry";
    /// @}
    /// @{
    /// A value of `encrypted`.
    static constexpr const char* kEncryptedTrue = "true";
    static constexpr const char* kEncryptedFalse = "false";
    /// @}

    std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
    std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
    std::optional<std::string> category{};                 ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> description{};              ///< Description of the system disk.
    std::optional<std::string> disk_name{};                ///< Name of the disk.
    std::optional<std::string> encrypt_algorithm{};        ///< Encryption algorithm of the disk.
    std::optional<std::string> encrypted{};                ///< Whether encryption is enabled. Default: false.
    std::optional<std::string> kms_key_id{};               ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> performance_level{};        ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> provisioned_iops{};        ///< Provisioned IOPS of the disk.
    std::optional<std::string> size{};                     ///< Size of the system disk in GiB.
    std::optional<std::string> storage_cluster_id{};       ///< ID of the dedicated block storage cluster.
  };

  /// One system tag.
  struct SystemTag {
    std::optional<std::string> key{};    ///< Key of the system tag.
    std::optional<std::string> scope{};  ///< Scope, such as Region, Zone or Tag.
    std::optional<std::string> value{};  ///< Value of the system tag.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `http_tokens`.
  static constexpr const char* kHttpTokensOptional = "optional";
  static constexpr const char* kHttpTokensRequired = "required";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  static constexpr const char* kInternetChargeTypePayByTraffic = "PayByTraffic";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  AdditionalInfo additional_info{};       ///< The additional settings or information.
  std::optional<std::string> affinity{};  ///< Affinity of the instance to its dedicated host: default or host.
  std::optional<std::int64_t> amount{};   ///< Number of resources, such as instances. Range: 1..100. Default: 1.
  std::vector<Arn> arn{};                 ///< The roles to assume.
  std::optional<bool> auto_pay{};         ///< Whether to pay automatically. Default: true.
  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<bool> auto_renew{};                              ///< Whether auto-renewal is enabled.
  std::optional<std::int64_t> auto_renew_period{};               ///< Length of one auto-renewal. Default: 1.
  std::optional<std::string> capacity_reservation_id{};          ///< ID of the capacity reservation.
  std::optional<std::string> capacity_reservation_preference{};  ///< Preference in the use of capacity reservations.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  ClockOptions clock_options{};  ///< The clock options.
  CpuOptions cpu_options{};      ///< The CPU options.
  /// Performance mode of a burstable instance, Standard or Unlimited.
  std::optional<std::string> credit_specification{};
  std::vector<DataDisk> data_disk{};               ///< The data disks.
  std::optional<std::string> dedicated_host_id{};  ///< ID of the dedicated host.
  std::optional<bool> deletion_protection{};  ///< Whether the instance is protected against release. Default: false.
  /// Number of the group of the deployment set the instance is in. Range: 1..7.
  std::optional<std::int64_t> deployment_set_group_no{};
  std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<bool> dry_run{};                   ///< Whether to only check the request, without executing it.
  std::optional<bool> enable_nvs{};                ///< Whether NVS is enabled for the instance. Wire: EnableNVS.
  HibernationOptions hibernation_options{};        ///< The hibernation options.
  std::optional<std::string> host_name{};          ///< Host name of the operating system.
  std::vector<std::string> host_names{};           ///< Host names of the instances.
  std::optional<std::string> hpc_cluster_id{};     ///< ID of the HPC cluster.
  /// Whether the endpoint of the instance metadata service is enabled or disabled.
  std::optional<std::string> http_endpoint{};
  /// Hop limit of the metadata service for responses to HTTP PUT.
  std::optional<std::int64_t> http_put_response_hop_limit{};
  /// Whether access to the instance metadata takes a token (required) or also works without (optional). Default:
  /// optional.
  std::optional<std::string> http_tokens{};
  std::optional<std::string> image_family{};  ///< Name of the image family.
  std::optional<std::string> image_id{};      ///< ID of the image.
  ImageOptions image_options{};               ///< The image options.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_name{};  ///< Name of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth. Default: PayByTraffic.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth. Range: 0..100.
  std::optional<std::string> io_optimized{};              ///< Whether the instance is I/O optimized: optimized or none.
  std::vector<std::string> ipv6_address{};                ///< IPv6 addresses.
  std::optional<std::int64_t> ipv6_address_count{};       ///< Number of IPv6 addresses. Range: 1..10.
  std::optional<std::string> isp{};                       ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::string> key_pair_name{};             ///< Name of the key pair.
  std::optional<std::string> launch_template_id{};        ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};      ///< Name of the launch template.
  std::optional<std::int64_t> launch_template_version{};  ///< Version number of the launch template.
  std::optional<std::string> managed_host_id{};           ///< ID of the managed host.
  std::optional<std::int64_t> min_amount{};               ///< Least number of instances to create. Range: 1..100.
  std::vector<NetworkInterface> network_interface{};      ///< The ENIs.
  std::optional<std::int64_t> network_interface_queue_number{};  ///< Number of queues of the primary ENI.
  NetworkOptions network_options{};                              ///< The network options of the instance.
  std::optional<std::string> password{};     ///< Password for logging on. Sensitive: printed as ***.
  std::optional<bool> password_inherit{};    ///< Whether to use the password preset in the image. Default: false.
  std::optional<std::int64_t> period{};      ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};  ///< Unit of the period.
  PrivateDnsNameOptions private_dns_name_options{};  ///< The private DNS name options of the instance.
  std::optional<std::string> private_ip_address{};   ///< Private IP address of the instance or ENI.
  PrivatePoolOptions private_pool_options{};         ///< The private pool options.
  std::optional<std::string> ram_role_name{};        ///< Name of the instance RAM role.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};    ///< ID of the resource group.
  SchedulerOptions scheduler_options{};              ///< The scheduling options.
  /// Whether to enable security hardening: Active or Deactive.
  std::optional<std::string> security_enhancement_strategy{};
  std::optional<std::string> security_group_id{};  ///< ID of the security group.
  std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
  SecurityOptions security_options{};              ///< The security options.
  std::optional<std::int64_t> spot_duration{};     ///< Protection period of the spot instance.
  /// What happens to the spot instance at an interruption: Terminate or Stop.
  std::optional<std::string> spot_interruption_behavior{};
  std::optional<double> spot_price_limit{};  ///< Highest acceptable price of the spot instance.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  std::optional<std::string> storage_set_id{};                 ///< ID of the storage set.
  std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
  SystemDisk system_disk{};                                    ///< The system disk.
  std::vector<SystemTag> system_tag{};                         ///< The system tags.
  std::vector<Tag> tag{};                                      ///< The tags.
  std::optional<std::string> tenancy{};  ///< Whether the instance is on a dedicated host: host if so, else default.
  /// Whether to add a unique suffix to the names when several instances are created.
  std::optional<bool> unique_suffix{};
  /// User data of the instance, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
  /// printed as ***.
  std::optional<std::string> user_data{};
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};     ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const RunInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::AdditionalInfo*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::ClockOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::CpuOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::HibernationOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::NetworkInterface*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::NetworkOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::PrivateDnsNameOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::SchedulerOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const RunInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
