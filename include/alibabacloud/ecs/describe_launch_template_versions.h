// Generated from src/ecs/models/DescribeLaunchTemplateVersions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeLaunchTemplateVersions returns.
struct DescribeLaunchTemplateVersionsResponse {
  /// One launch template version.
  struct LaunchTemplateVersionSet {
    /// The configuration in the launch template version.
    struct LaunchTemplateData {
      /// One data disk.
      struct DataDisk {
        std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
        std::optional<bool> bursting_enabled{};          ///< Whether performance bursting is enabled for the disk.
        std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
        std::optional<bool> delete_with_instance{};      ///< Whether the disk is released along with the instance.
        std::optional<std::string> description{};        ///< Description of the data disk.
        std::optional<std::string> device{};             ///< Device name of the disk, such as /dev/xvda.
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

      /// One instance tag.
      struct InstanceTag {
        std::optional<std::string> key{};    ///< Key of the instance tag.
        std::optional<std::string> value{};  ///< Value of the instance tag.
      };

      /// One network interface.
      struct NetworkInterface {
        std::optional<bool> delete_on_release{};   ///< Whether the ENI is deleted when the instance is released.
        std::optional<std::string> description{};  ///< Description of the network interface.
        /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
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
        std::optional<std::string> trusted_system_mode{};  ///< Mode of the trusted system, such as vTPM.
      };

      /// The system disk.
      struct SystemDisk {
        std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
        std::optional<bool> bursting_enabled{};          ///< Whether performance bursting is enabled for the disk.
        std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
        std::optional<bool> delete_with_instance{};      ///< Whether the disk is released along with the instance.
        std::optional<std::string> description{};        ///< Description of the system disk.
        std::optional<std::string> disk_name{};          ///< Name of the disk.
        std::optional<std::string> encrypted{};          ///< Whether encryption is enabled.
        std::optional<std::int64_t> iops{};              ///< IOPS of the disk.
        std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
        std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
        std::optional<std::int64_t> provisioned_iops{};  ///< Provisioned IOPS of the disk.
        std::optional<std::int64_t> size{};              ///< Size of the system disk in GiB.
      };

      std::optional<std::string> auto_release_time{};   ///< When the resource is released automatically, in UTC.
      std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled.
      std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
      /// Performance mode of a burstable instance, Standard or Unlimited.
      std::optional<std::string> credit_specification{};
      std::vector<DataDisk> data_disks{};              ///< The data disks.
      std::optional<bool> deletion_protection{};       ///< Whether the instance is protected against release.
      std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
      std::optional<std::string> description{};        ///< Description of the launch template data.
      std::optional<bool> enable_vm_os_config{};  ///< Whether the configuration of the operating system is enabled.
      std::optional<std::string> host_name{};     ///< Host name of the operating system.
      /// Whether the endpoint of the instance metadata service is enabled or disabled.
      std::optional<std::string> http_endpoint{};
      /// Hop limit of the metadata service for responses to HTTP PUT.
      std::optional<std::int64_t> http_put_response_hop_limit{};
      /// Whether access to the instance metadata takes a token (required) or also works without (optional).
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
      std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
      std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
      std::optional<std::string> io_optimized{};         ///< Whether the instance is I/O optimized: optimized or none.
      std::optional<std::int64_t> ipv6_address_count{};  ///< Number of IPv6 addresses.
      std::optional<std::string> key_pair_name{};        ///< Name of the key pair.
      std::vector<NetworkInterface> network_interfaces{};  ///< The ENIs.
      std::optional<std::string> network_type{};           ///< Type of the network.
      std::optional<bool> password_inherit{};              ///< Whether to use the password preset in the image.
      std::optional<std::int64_t> period{};                ///< Length in units of PeriodUnit.
      std::optional<std::string> period_unit{};            ///< Unit of the period.
      std::optional<std::string> private_ip_address{};     ///< Private IP address of the instance or ENI.
      std::optional<std::string> ram_role_name{};          ///< Name of the instance RAM role.
      std::optional<std::string> resource_group_id{};      ///< ID of the resource group.
      /// Whether to enable security hardening: Active or Deactive.
      std::optional<std::string> security_enhancement_strategy{};
      std::optional<std::string> security_group_id{};  ///< ID of the security group.
      std::vector<std::string> security_group_ids{};   ///< IDs of the security groups.
      SecurityOptions security_options{};              ///< The security options.
      std::optional<std::int64_t> spot_duration{};     ///< Protection period of the spot instance.
      std::optional<double> spot_price_limit{};        ///< Highest acceptable price of the spot instance.
      /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit,
      /// SpotAsPriceGo for one at the market price.
      std::optional<std::string> spot_strategy{};
      SystemDisk system_disk{};         ///< The system disk.
      std::vector<InstanceTag> tags{};  ///< The tags.
      /// User data of the instance, Base64-encoded. Sensitive: printed as ***.
      std::optional<std::string> user_data{};
      std::optional<std::string> vpc_id{};      ///< ID of the VPC.
      std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
      std::optional<std::string> zone_id{};     ///< Zone, such as cn-hangzhou-f.
    };

    std::optional<std::string> create_time{};           ///< Time of creation.
    std::optional<std::string> created_by{};            ///< ID of the account that created it.
    std::optional<bool> default_version{};              ///< Whether the version is the default one.
    LaunchTemplateData launch_template_data{};          ///< The configuration in the launch template version.
    std::optional<std::string> launch_template_id{};    ///< ID of the launch template.
    std::optional<std::string> launch_template_name{};  ///< Name of the launch template.
    std::optional<std::string> modified_time{};         ///< When the item was last modified.
    std::optional<std::string> version_description{};   ///< Description of the version of the launch template.
    std::optional<std::int64_t> version_number{};       ///< Number of the version of the launch template.
  };

  std::vector<LaunchTemplateVersionSet> launch_template_version_sets{};  ///< The launch template versions.
  std::optional<std::int64_t> page_number{};                             ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                               ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists versions of a launch template.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `launch_template_version_sets`.
struct DescribeLaunchTemplateVersionsRequest {
  using Response = DescribeLaunchTemplateVersionsResponse;  ///< What the action returns.

  std::optional<bool> default_version{};  ///< Whether the version is the default one.
  std::optional<bool> detail_flag{};      ///< Whether to return details of the launch template versions. Default: true.
  std::optional<std::string> launch_template_id{};      ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};    ///< Name of the launch template.
  std::vector<std::int64_t> launch_template_version{};  ///< Version numbers of the launch templates.
  std::optional<std::int64_t> max_version{};            ///< Last version number of the range.
  std::optional<std::int64_t> min_version{};            ///< First version number of the range.
  std::optional<std::int64_t> page_number{};            ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};              ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLaunchTemplateVersionsRequest&) noexcept;
inline auto& ItemsOf(DescribeLaunchTemplateVersionsResponse& page) noexcept {
  return page.launch_template_version_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
