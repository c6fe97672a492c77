// Generated from src/ecs/models/CreateLaunchTemplate.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateLaunchTemplate returns.
struct CreateLaunchTemplateResponse {
  std::optional<std::string> launch_template_id{};               ///< ID of the launch template.
  std::optional<std::int64_t> launch_template_version_number{};  ///< Version number of the launch template.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a launch template and returns its ID and version number.
///
/// Not repeated after a failure that may have been executed.
struct CreateLaunchTemplateRequest {
  using Response = CreateLaunchTemplateResponse;  ///< What the action returns.

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
    /// @{
    /// A value of `performance_level`.
    static constexpr const char* kPerformanceLevelPL0 = "PL0";
    static constexpr const char* kPerformanceLevelPL1 = "PL1";
    static constexpr const char* kPerformanceLevelPL2 = "PL2";
    static constexpr const char* kPerformanceLevelPL3 = "PL3";
    /// @}

    std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
    std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
    std::optional<std::string> category{};                 ///< Category of the resource, for a disk such as cloud_ssd.
    /// Whether the disk is released along with the instance. Default: true.
    std::optional<bool> delete_with_instance{};
    std::optional<std::string> description{};        ///< Description of the data disk.
    std::optional<std::string> device{};             ///< Device name of the disk, such as /dev/xvdb.
    std::optional<std::string> disk_name{};          ///< Name of the disk.
    std::optional<std::string> encrypted{};          ///< Whether encryption is enabled.
    std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
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
    /// @{
    /// A value of `instance_type`.
    static constexpr const char* kInstanceTypePrimary = "Primary";
    static constexpr const char* kInstanceTypeSecondary = "Secondary";
    /// @}
    /// @{
    /// A value of `network_interface_traffic_mode`.
    static constexpr const char* kNetworkInterfaceTrafficModeStandard = "Standard";
    static constexpr const char* kNetworkInterfaceTrafficModeHighPerformance = "HighPerformance";
    /// @}

    /// Whether the ENI is deleted when the instance is released. Default: true.
    std::optional<bool> delete_on_release{};
    std::optional<std::string> description{};  ///< Description of the network interface.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    /// Default: Secondary.
    std::optional<std::string> instance_type{};
    std::optional<std::string> network_interface_name{};          ///< Name of the ENI.
    std::optional<std::string> network_interface_traffic_mode{};  ///< Traffic mode of the ENI.
    std::optional<std::string> primary_ip_address{};              ///< Primary private IP address of the ENI.
    std::optional<std::string> security_group_id{};               ///< ID of the security group.
    std::vector<std::string> security_group_ids{};                ///< IDs of the security groups.
    std::optional<std::string> vswitch_id{};                      ///< ID of the vSwitch. Wire: VSwitchId.
  };

  /// The security options.
  struct SecurityOptions {
    std::optional<bool> enable_secure_boot{};          ///< Whether secure boot is enabled.
    std::optional<std::string> trusted_system_mode{};  ///< Mode of the trusted system, such as vTPM.
  };

  /// The system disk.
  struct SystemDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloud = "cloud";
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloudAuto = "cloud_auto";
    static constexpr const char* kCategoryCloudEssdEntry = "cloud_essd_entry";
    /// @}
    /// @{
    /// A value of `encrypted`.
    static constexpr const char* kEncryptedTrue = "true";
    static constexpr const char* kEncryptedFalse = "false";
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
    std::optional<std::string> category{};                 ///< Category of the resource, for a disk such as cloud_ssd.
    /// Whether the disk is released along with the instance. Default: true.
    std::optional<bool> delete_with_instance{};
    std::optional<std::string> description{};        ///< Description of the system disk.
    std::optional<std::string> disk_name{};          ///< Name of the disk.
    std::optional<std::string> encrypted{};          ///< Whether encryption is enabled. Default: false.
    std::optional<std::int64_t> iops{};              ///< IOPS of the disk.
    std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> provisioned_iops{};  ///< Provisioned IOPS of the disk.
    std::optional<std::int64_t> size{};              ///< Size of the system disk in GiB.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// One template tag.
  struct TemplateTag {
    std::optional<std::string> key{};    ///< Key of the template tag.
    std::optional<std::string> value{};  ///< Value of the template tag.
  };

  /// @{
  /// A value of `credit_specification`.
  static constexpr const char* kCreditSpecificationStandard = "Standard";
  static constexpr const char* kCreditSpecificationUnlimited = "Unlimited";
  /// @}
  /// @{
  /// A value of `http_endpoint`.
  static constexpr const char* kHttpEndpointEnabled = "enabled";
  static constexpr const char* kHttpEndpointDisabled = "disabled";
  /// @}
  /// @{
  /// A value of `http_tokens`.
  static constexpr const char* kHttpTokensOptional = "optional";
  static constexpr const char* kHttpTokensRequired = "required";
  /// @}
  /// @{
  /// A value of `image_owner_alias`.
  static constexpr const char* kImageOwnerAliasSystem = "system";
  static constexpr const char* kImageOwnerAliasSelf = "self";
  static constexpr const char* kImageOwnerAliasOthers = "others";
  static constexpr const char* kImageOwnerAliasMarketplace = "marketplace";
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
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedNone = "none";
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  /// @}
  /// @{
  /// A value of `network_type`.
  static constexpr const char* kNetworkTypeClassic = "classic";
  static constexpr const char* kNetworkTypeVpc = "vpc";
  /// @}
  /// @{
  /// A value of `security_enhancement_strategy`.
  static constexpr const char* kSecurityEnhancementStrategyActive = "Active";
  static constexpr const char* kSecurityEnhancementStrategyDeactive = "Deactive";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal. Default: 1.
  /// Performance mode of a burstable instance, Standard or Unlimited.
  std::optional<std::string> credit_specification{};
  std::vector<DataDisk> data_disk{};          ///< The data disks.
  std::optional<bool> deletion_protection{};  ///< Whether the instance is protected against release. Default: false.
  std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
  std::optional<std::string> description{};        ///< Text that describes the item.
  /// Whether the configuration of the operating system is enabled. @deprecated
  std::optional<bool> enable_vm_os_config{};
  std::optional<std::string> host_name{};  ///< Host name of the operating system.
  /// Whether the endpoint of the instance metadata service is enabled or disabled. Default: enabled.
  std::optional<std::string> http_endpoint{};
  /// Hop limit of the metadata service for responses to HTTP PUT.
  std::optional<std::int64_t> http_put_response_hop_limit{};
  /// Whether access to the instance metadata takes a token (required) or also works without (optional). Default:
  /// optional.
  std::optional<std::string> http_tokens{};
  std::optional<std::string> image_id{};           ///< ID of the image.
  ImageOptions image_options{};                    ///< The image options.
  std::optional<std::string> image_owner_alias{};  ///< Source of the image, such as system or self.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_name{};  ///< Name of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth. Default: 10.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth. Range: 0..100.
  std::optional<std::string> io_optimized{};          ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<std::int64_t> ipv6_address_count{};   ///< Number of IPv6 addresses. Range: 1..10.
  std::optional<std::string> key_pair_name{};         ///< Name of the key pair.
  std::optional<std::string> launch_template_name{};  ///< Required. Name of the launch template.
  std::vector<NetworkInterface> network_interface{};  ///< The ENIs.
  std::optional<std::string> network_type{};          ///< Type of the network.
  std::optional<bool> password_inherit{};             ///< Whether to use the password preset in the image.
  std::optional<std::int64_t> period{};               ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};           ///< Unit of the period.
  std::optional<std::string> private_ip_address{};    ///< Private IP address of the instance or ENI.
  std::optional<std::string> ram_role_name{};         ///< Name of the instance RAM role.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
  /// Whether to enable security hardening: Active or Deactive.
  std::optional<std::string> security_enhancement_strategy{};
  std::optional<std::string> security_group_id{};  ///< ID of the security group.
  std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
  SecurityOptions security_options{};              ///< The security options.
  std::optional<std::int64_t> spot_duration{};     ///< Protection period of the spot instance. Default: 1.
  std::optional<double> spot_price_limit{};        ///< Highest acceptable price of the spot instance.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price.
  std::optional<std::string> spot_strategy{};
  SystemDisk system_disk{};                                 ///< The system disk.
  std::vector<Tag> tag{};                                   ///< The tags.
  std::optional<std::string> template_resource_group_id{};  ///< ID of the resource group of the launch template.
  std::vector<TemplateTag> template_tag{};                  ///< The tags of the template.
  /// User data of the instance, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
  /// printed as ***.
  std::optional<std::string> user_data{};
  std::optional<std::string> version_description{};  ///< Description of the version of the launch template.
  std::optional<std::string> vpc_id{};               ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};           ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};              ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateLaunchTemplateResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::NetworkInterface*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::Tag*) noexcept;
const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::TemplateTag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateLaunchTemplateRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
