// Generated from src/ecs/models/CreateAutoProvisioningGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateAutoProvisioningGroup returns.
struct CreateAutoProvisioningGroupResponse {
  /// One launch result.
  struct LaunchResult {
    std::optional<std::int64_t> amount{};                   ///< Number of instances.
    std::optional<std::string> candidate_evaluate_level{};  ///< Evaluation level of the candidate, such as Low.
    std::optional<std::string> error_code{};                ///< Error code of the failure.
    std::optional<std::string> error_msg{};                 ///< Error message of the failure.
    std::vector<std::string> instance_ids{};                ///< IDs of the instances.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit,
    /// SpotAsPriceGo for one at the market price.
    std::optional<std::string> spot_strategy{};
    std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
  };

  std::optional<std::string> auto_provisioning_group_id{};  ///< ID of the auto provisioning group.
  std::vector<LaunchResult> launch_results{};               ///< The results of launching instances.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an auto provisioning group and returns its ID and the launch results.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateAutoProvisioningGroupRequest {
  using Response = CreateAutoProvisioningGroupResponse;  ///< What the action returns.

  /// The options for candidates.
  struct CandidateOptions {
    std::optional<bool> evaluate{};                 ///< Whether to evaluate the candidates.
    std::optional<std::int64_t> timeout_minutes{};  ///< Timeout in minutes.
  };

  /// One data disk config.
  struct DataDiskConfig {
    /// @{
    /// A value of `disk_category`.
    static constexpr const char* kDiskCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kDiskCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kDiskCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kDiskCategoryCloud = "cloud";
    /// @}

    std::optional<std::string> disk_category{};  ///< Category of the disk, such as cloud_essd.
  };

  /// The launch configuration of the instances.
  struct LaunchConfiguration {
    /// The additional settings or information.
    struct AdditionalInfo {
      std::optional<std::string> pvd_config{};  ///< Value of the PVD configuration.
    };

    /// One role ARN.
    struct Arn {
      std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
      std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
      std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
    };

    /// The CPU options.
    struct CpuOptions {
      std::optional<std::int64_t> core{};              ///< Number of CPU cores.
      std::optional<std::int64_t> threads_per_core{};  ///< Number of threads per CPU core.
    };

    /// One data disk.
    struct DataDisk {
      /// @{
      /// A value of `category`.
      static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
      static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
      static constexpr const char* kCategoryCloudEssd = "cloud_essd";
      static constexpr const char* kCategoryCloud = "cloud";
      /// @}
      /// @{
      /// A value of `performance_level`.
      static constexpr const char* kPerformanceLevelPL0 = "PL0";
      static constexpr const char* kPerformanceLevelPL1 = "PL1";
      static constexpr const char* kPerformanceLevelPL2 = "PL2";
      static constexpr const char* kPerformanceLevelPL3 = "PL3";
      /// @}

      std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
      std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
      std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd.
      /// Whether the disk is released along with the instance. Default: true.
      std::optional<bool> delete_with_instance{};
      std::optional<std::string> description{};        ///< Description of the data disk.
      std::optional<std::string> device{};             ///< Device name of the disk, such as /dev/xvdb.
      std::optional<std::string> disk_name{};          ///< Name of the disk.
      std::optional<std::string> encrypt_algorithm{};  ///< Encryption algorithm of the disk.
      std::optional<bool> encrypted{};                 ///< Whether encryption is enabled. Default: false.
      std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption.
      std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
      std::optional<std::int64_t> provisioned_iops{};  ///< Provisioned IOPS of the disk.
      std::optional<std::int64_t> size{};              ///< Size of the data disk in GiB.
      std::optional<std::string> snapshot_id{};        ///< ID of the snapshot.
    };

    /// The image options.
    struct ImageOptions {
      std::optional<bool> login_as_non_root{};  ///< Whether to log on as a user other than root.
    };

    /// One network interface.
    struct NetworkInterface {
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::string> security_group_id{};  ///< ID of the security group.
    };

    /// The scheduling options.
    struct SchedulerOptions {
      std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
      std::optional<std::string> dedicated_host_id{};          ///< ID of the dedicated host.
    };

    /// The security options.
    struct SecurityOptions {
      std::optional<std::string> trusted_system_mode{};  ///< Mode of the trusted system, such as vTPM.
    };

    /// The system disk.
    struct SystemDisk {
      /// @{
      /// A value of `encrypt_algorithm`.
      static constexpr const char* kEncryptAlgorithmAes256 = "aes-256";
      static constexpr const char* kEncryptAlgorithmSm4128 = "sm4-128";
      /// @}
      /// @{
      /// A value of `encrypted`.
      static constexpr const char* kEncryptedTrue = "true";
      static constexpr const char* kEncryptedFalse = "false";
      /// @}

      std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
      std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
      std::optional<std::string> encrypt_algorithm{};        ///< Encryption algorithm of the disk. Default: aes-256.
      std::optional<std::string> encrypted{};                ///< Whether encryption is enabled. Default: false.
      std::optional<std::string> kms_key_id{};               ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
      std::optional<std::int64_t> provisioned_iops{};        ///< Provisioned IOPS of the disk.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `credit_specification`.
    static constexpr const char* kCreditSpecificationStandard = "Standard";
    static constexpr const char* kCreditSpecificationUnlimited = "Unlimited";
    /// @}
    /// @{
    /// A value of `internet_charge_type`.
    static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
    static constexpr const char* kInternetChargeTypePayByTraffic = "PayByTraffic";
    /// @}
    /// @{
    /// A value of `io_optimized`.
    static constexpr const char* kIoOptimizedNone = "none";
    static constexpr const char* kIoOptimizedOptimized = "optimized";
    /// @}
    /// @{
    /// A value of `security_enhancement_strategy`.
    static constexpr const char* kSecurityEnhancementStrategyActive = "Active";
    static constexpr const char* kSecurityEnhancementStrategyDeactive = "Deactive";
    /// @}
    /// @{
    /// A value of `spot_interruption_behavior`.
    static constexpr const char* kSpotInterruptionBehaviorTerminate = "Terminate";
    static constexpr const char* kSpotInterruptionBehaviorStop = "Stop";
    /// @}
    /// @{
    /// A value of `system_disk_category`.
    static constexpr const char* kSystemDiskCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kSystemDiskCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kSystemDiskCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kSystemDiskCategoryCloud = "cloud";
    /// @}
    /// @{
    /// A value of `system_disk_performance_level`.
    static constexpr const char* kSystemDiskPerformanceLevelPL0 = "PL0";
    static constexpr const char* kSystemDiskPerformanceLevelPL1 = "PL1";
    static constexpr const char* kSystemDiskPerformanceLevelPL2 = "PL2";
    static constexpr const char* kSystemDiskPerformanceLevelPL3 = "PL3";
    /// @}

    AdditionalInfo additional_info{};  ///< The additional settings or information.
    std::vector<Arn> arn{};            ///< The roles to assume.
    /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> auto_release_time{};
    std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled.
    std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal. Default: 1.
    CpuOptions cpu_options{};                         ///< The CPU options.
    /// Performance mode of a burstable instance, Standard or Unlimited.
    std::optional<std::string> credit_specification{};
    std::vector<DataDisk> data_disk{};                  ///< The data disks.
    std::optional<std::string> deployment_set_id{};     ///< ID of the deployment set.
    std::optional<std::string> host_name{};             ///< Host name of the operating system.
    std::vector<std::string> host_names{};              ///< Host names of the instances.
    std::optional<std::string> image_family{};          ///< Name of the image family.
    std::optional<std::string> image_id{};              ///< ID of the image.
    ImageOptions image_options{};                       ///< The image options.
    std::optional<std::string> instance_description{};  ///< Description of the instance.
    std::optional<std::string> instance_name{};         ///< Name of the instance.
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::int64_t> internet_max_bandwidth_in{};  ///< Greatest inbound Internet bandwidth. Default: 10.
    /// Greatest outbound Internet bandwidth. Range: 0..100. Default: 0.
    std::optional<std::int64_t> internet_max_bandwidth_out{};
    std::optional<std::string> io_optimized{};          ///< Whether the instance is I/O optimized: optimized or none.
    std::optional<std::string> key_pair_name{};         ///< Name of the key pair.
    std::vector<NetworkInterface> network_interface{};  ///< The ENIs.
    std::optional<std::string> password{};              ///< Password for logging on. Sensitive: printed as ***.
    std::optional<bool> password_inherit{};             ///< Whether to use the password preset in the image.
    std::optional<std::int64_t> period{};               ///< Length in units of PeriodUnit.
    std::optional<std::string> period_unit{};           ///< Unit of the period.
    std::optional<std::string> ram_role_name{};         ///< Name of the instance RAM role.
    std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
    SchedulerOptions scheduler_options{};               ///< The scheduling options.
    /// Whether to enable security hardening: Active or Deactive.
    std::optional<std::string> security_enhancement_strategy{};
    std::optional<std::string> security_group_id{};  ///< ID of the security group.
    std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
    SecurityOptions security_options{};              ///< The security options.
    std::optional<std::int64_t> spot_duration{};     ///< Protection period of the spot instance. Default: 1.
    /// What happens to the spot instance at an interruption: Terminate or Stop. Default: Terminate.
    std::optional<std::string> spot_interruption_behavior{};
    SystemDisk system_disk{};                                    ///< The system disk.
    std::optional<std::string> system_disk_category{};           ///< Category of the system disk.
    std::optional<std::string> system_disk_description{};        ///< Description of the system disk.
    std::optional<std::string> system_disk_name{};               ///< Name of the system disk.
    std::optional<std::string> system_disk_performance_level{};  ///< Performance level of the system disk.
    std::optional<std::int64_t> system_disk_size{};              ///< Size of the system disk in GiB.
    std::vector<Tag> tag{};                                      ///< The tags.
    /// User data of the instance, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
    /// printed as ***.
    std::optional<std::string> user_data{};
  };

  /// One launch template config.
  struct LaunchTemplateConfig {
    /// One secondary network interface.
    struct SecondaryNetworkInterface {
      std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
    };

    /// @{
    /// A value of `burstable_performance`.
    static constexpr const char* kBurstablePerformanceExclude = "Exclude";
    static constexpr const char* kBurstablePerformanceInclude = "Include";
    static constexpr const char* kBurstablePerformanceRequired = "Required";
    /// @}
    /// @{
    /// A value of `instance_family_level`.
    static constexpr const char* kInstanceFamilyLevelEntryLevel = "EntryLevel";
    static constexpr const char* kInstanceFamilyLevelEnterpriseLevel = "EnterpriseLevel";
    static constexpr const char* kInstanceFamilyLevelCreditEntryLevel = "CreditEntryLevel";
    /// @}

    std::vector<std::string> architectures{};  ///< Architectures of the instance types.
    /// Whether burstable instance types are left out (Exclude), included (Include) or the only ones (Required).
    /// Default: Include.
    std::optional<std::string> burstable_performance{};
    std::vector<std::int64_t> cores{};                   ///< Numbers of CPU cores.
    std::vector<std::string> excluded_instance_types{};  ///< Instance types to leave out.
    std::optional<std::string> image_id{};               ///< ID of the image.
    std::optional<std::string> instance_family_level{};  ///< Level of the instance family.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<double> max_price{};           ///< Highest acceptable price.
    std::optional<std::int64_t> max_quantity{};  ///< Greatest quantity for this configuration of the launch template.
    std::vector<double> memories{};              ///< Memory sizes.
    std::optional<std::int64_t> priority{};      ///< Priority of the rule or configuration.
    std::vector<SecondaryNetworkInterface> secondary_network_interface{};  ///< The secondary ENIs.
    std::optional<std::string> vswitch_id{};                               ///< ID of the vSwitch. Wire: VSwitchId.
    std::optional<double> weighted_capacity{};  ///< Weight of an instance of the type in the capacity.
  };

  /// The options for subscription instances.
  struct PrePaidOptions {
    /// One specify capacity distribution.
    struct SpecifyCapacityDistribution {
      std::vector<std::string> instance_types{};          ///< Instance types.
      std::optional<std::int64_t> min_target_capacity{};  ///< Least target capacity.
    };

    /// The least target capacities of the instance types.
    std::vector<SpecifyCapacityDistribution> specify_capacity_distribution{};
  };

  /// The resource pool options.
  struct ResourcePoolOptions {
    /// @{
    /// A value of `strategy`.
    static constexpr const char* kStrategyPrivatePoolFirst = "PrivatePoolFirst";
    static constexpr const char* kStrategyPrivatePoolOnly = "PrivatePoolOnly";
    static constexpr const char* kStrategyPublicPoolOnly = "PublicPoolOnly";
    /// @}

    std::vector<std::string> private_pool_ids{};  ///< IDs of the private pools.
    /// Strategy of the deployment set or resource pool. Default: PublicPoolOnly.
    std::optional<std::string> strategy{};
  };

  /// One system disk config.
  struct SystemDiskConfig {
    /// @{
    /// A value of `disk_category`.
    static constexpr const char* kDiskCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kDiskCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kDiskCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kDiskCategoryCloud = "cloud";
    /// @}

    std::optional<std::string> disk_category{};  ///< Category of the disk, such as cloud_essd.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `auto_provisioning_group_type`.
  static constexpr const char* kAutoProvisioningGroupTypeRequest = "request";
  static constexpr const char* kAutoProvisioningGroupTypeInstant = "instant";
  static constexpr const char* kAutoProvisioningGroupTypeMaintain = "maintain";
  /// @}
  /// @{
  /// A value of `default_target_capacity_type`.
  static constexpr const char* kDefaultTargetCapacityTypePayAsYouGo = "PayAsYouGo";
  static constexpr const char* kDefaultTargetCapacityTypeSpot = "Spot";
  /// @}
  /// @{
  /// A value of `excess_capacity_termination_policy`.
  static constexpr const char* kExcessCapacityTerminationPolicyTermination = "termination";
  static constexpr const char* kExcessCapacityTerminationPolicyNoTermination = "no-termination";
  /// @}
  /// @{
  /// A value of `pay_as_you_go_allocation_strategy`.
  static constexpr const char* kPayAsYouGoAllocationStrategyLowestPrice = "lowest-price";
  static constexpr const char* kPayAsYouGoAllocationStrategyPrioritized = "prioritized";
  /// @}
  /// @{
  /// A value of `spot_allocation_strategy`.
  static constexpr const char* kSpotAllocationStrategyLowestPrice = "lowest-price";
  static constexpr const char* kSpotAllocationStrategyDiversified = "diversified";
  static constexpr const char* kSpotAllocationStrategyCapacityOptimized = "capacity-optimized";
  /// @}
  /// @{
  /// A value of `spot_instance_interruption_behavior`.
  static constexpr const char* kSpotInstanceInterruptionBehaviorStop = "stop";
  static constexpr const char* kSpotInstanceInterruptionBehaviorTerminate = "terminate";
  /// @}

  std::optional<std::string> auto_provisioning_group_name{};  ///< Name of the auto provisioning group.
  /// Delivery type of the auto provisioning group. Default: maintain.
  std::optional<std::string> auto_provisioning_group_type{};
  CandidateOptions candidate_options{};  ///< The options for candidates.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::vector<DataDiskConfig> data_disk_config{};             ///< The settings of the data disks.
  std::optional<std::string> default_target_capacity_type{};  ///< Default type of the target capacity.
  std::optional<std::string> description{};                   ///< Text that describes the item.
  /// Whether capacity beyond the target is released (termination) or kept (no-termination). Default: no-termination.
  std::optional<std::string> excess_capacity_termination_policy{};
  std::optional<std::string> execution_mode{};                 ///< Mode of the execution.
  std::optional<bool> hibernation_options_configured{};        ///< Whether hibernation is enabled.
  LaunchConfiguration launch_configuration{};                  ///< The launch configuration of the instances.
  std::vector<LaunchTemplateConfig> launch_template_config{};  ///< The settings that extend the launch template.
  std::optional<std::string> launch_template_id{};             ///< ID of the launch template.
  std::optional<std::string> launch_template_version{};        ///< Version number of the launch template.
  std::optional<double> max_spot_price{};                      ///< Highest acceptable price of spot instances.
  std::optional<std::string> min_target_capacity{};            ///< Least target capacity.
  /// How pay-as-you-go capacity is provided: lowest-price takes the cheapest instance types, prioritized goes by
  /// priority. Default: lowest-price.
  std::optional<std::string> pay_as_you_go_allocation_strategy{};
  std::optional<std::string> pay_as_you_go_target_capacity{};  ///< Target capacity of pay-as-you-go instances.
  PrePaidOptions pre_paid_options{};                           ///< The options for subscription instances.
  std::optional<std::string> region_id{};                      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};              ///< ID of the resource group.
  std::optional<bool> resource_planning_only{};  ///< Whether to only plan the resources, without creating them.
  ResourcePoolOptions resource_pool_options{};   ///< The resource pool options.
  /// How spot capacity is provided: at the lowest price, diversified, or optimized for capacity. Default: lowest-price.
  std::optional<std::string> spot_allocation_strategy{};
  /// How spot instances are interrupted: stop or terminate. Default: terminate.
  std::optional<std::string> spot_instance_interruption_behavior{};
  std::optional<std::int64_t> spot_instance_pools_to_use_count{};  ///< Number of spot instance pools to use.
  std::optional<std::string> spot_target_capacity{};               ///< Target capacity of spot instances.
  std::vector<SystemDiskConfig> system_disk_config{};              ///< The settings of the system disk.
  std::vector<Tag> tag{};                                          ///< The tags.
  /// Whether the instances are released when the auto provisioning group is deleted. Default: false.
  std::optional<bool> terminate_instances{};
  /// Whether the instances are released when the auto provisioning group expires. Default: false.
  std::optional<bool> terminate_instances_with_expiration{};
  /// Required. Total target capacity of the auto provisioning group.
  std::optional<std::string> total_target_capacity{};
  /// When the auto provisioning group starts, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> valid_from{};
  /// When the auto provisioning group expires, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> valid_until{};
};

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupResponse::LaunchResult*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::CandidateOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::DataDiskConfig*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface*) noexcept;
const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions*) noexcept;
const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchTemplateConfig*) noexcept;
const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::PrePaidOptions*) noexcept;
const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::ResourcePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::SystemDiskConfig*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateAutoProvisioningGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
