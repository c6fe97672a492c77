// Generated from src/ens/models/RunInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RunInstances returns.
struct RunInstancesResponse {
  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
  std::optional<std::string> order_id{};    ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates one or more instances and returns their IDs and the order ID.
///
/// Not repeated after a failure that may have been executed.
struct RunInstancesRequest {
  using Response = RunInstancesResponse;  ///< What the action returns.

  /// One data disk.
  struct DataDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryLocalHdd = "local_hdd";
    static constexpr const char* kCategoryLocalSsd = "local_ssd";
    /// @}

    std::optional<std::string> category{};    ///< Category of the disk, such as cloud_efficiency.
    std::optional<bool> encrypted{};          ///< Whether encryption is enabled.
    std::optional<std::string> kms_key_id{};  ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::int64_t> size{};       ///< Size of the data disk.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::string> category{};  ///< Category of the disk, such as cloud_efficiency.
    std::optional<std::int64_t> size{};     ///< Size of the system disk.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `billing_cycle`.
  static constexpr const char* kBillingCycleDay = "Day";
  static constexpr const char* kBillingCycleMonth = "Month";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypeBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  /// @}
  /// @{
  /// A value of `ip_type`.
  static constexpr const char* kIpTypeIpv4 = "ipv4";
  static constexpr const char* kIpTypeIpv6 = "ipv6";
  static constexpr const char* kIpTypeIpv4Andipv6 = "ipv4Andipv6";
  static constexpr const char* kIpTypeIpv4Withipv6 = "ipv4Withipv6";
  /// @}
  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitDay = "Day";
  /// @}
  /// @{
  /// A value of `schedule_area_level`.
  static constexpr const char* kScheduleAreaLevelBig = "Big";
  static constexpr const char* kScheduleAreaLevelMiddle = "Middle";
  static constexpr const char* kScheduleAreaLevelSmall = "Small";
  static constexpr const char* kScheduleAreaLevelRegion = "Region";
  /// @}
  /// @{
  /// A value of `scheduling_price_strategy`.
  static constexpr const char* kSchedulingPriceStrategyPriceHighPriority = "PriceHighPriority";
  static constexpr const char* kSchedulingPriceStrategyPriceLowPriority = "PriceLowPriority";
  /// @}
  /// @{
  /// A value of `scheduling_strategy`.
  static constexpr const char* kSchedulingStrategyConcentrate = "Concentrate";
  static constexpr const char* kSchedulingStrategyDisperse = "Disperse";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  std::optional<std::int64_t> amount{};  ///< Number of resources, such as instances. Range: 1..100.
  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<bool> auto_renew{};                       ///< Whether auto-renewal is enabled.
  std::optional<std::string> auto_use_coupon{};           ///< Whether to use coupons automatically. Default: true.
  std::optional<std::string> billing_cycle{};             ///< Cycle of the billing, such as Day.
  std::optional<std::string> carrier{};                   ///< Carrier, such as telecom.
  std::optional<std::vector<DataDisk>> data_disk{};       ///< The data disks.
  std::optional<bool> deletion_protection{};              ///< Whether the instance is protected against release.
  std::optional<std::string> deployment_set_id{};         ///< ID of the deployment set.
  std::optional<std::string> ens_region_id{};             ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> host_name{};                 ///< Host name of the operating system.
  std::optional<std::string> image_id{};                  ///< ID of the image.
  std::optional<std::string> instance_charge_strategy{};  ///< Strategy of the billing, such as instance.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_name{};         ///< Name of the instance.
  std::optional<std::string> instance_type{};         ///< Type of the instance.
  std::optional<std::string> internet_charge_type{};  ///< Billing method of the bandwidth, such as 95BandwidthByMonth.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
  std::optional<std::string> ip_type{};                      ///< Type of the IP address.
  std::optional<std::int64_t> ipv6_address_count{};          ///< Number of IPv6 addresses.
  std::optional<std::string> key_pair_name{};                ///< Name of the key pair.
  std::optional<std::string> launch_template_id{};           ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};         ///< Name of the launch template.
  std::optional<std::int64_t> launch_template_version{};     ///< Version number of the launch template.
  std::optional<std::string> net_district_code{};            ///< Code of the network district.
  std::optional<std::string> net_work_id{};                  ///< ID of the network.
  std::optional<std::string> password{};                     ///< Password for logging on. Sensitive: printed as ***.
  std::optional<bool> password_inherit{};                    ///< Whether to use the password preset in the image.
  std::optional<std::int64_t> period{};                      ///< Length of the subscription.
  std::optional<std::string> period_unit{};                  ///< Unit of the period.
  std::optional<std::string> private_ip_address{};           ///< Private IP address.
  std::optional<bool> public_ip_identification{};            ///< Whether to assign a public IP address. Default: false.
  std::optional<std::string> schedule_area_level{};          ///< Level of the area to schedule in.
  std::optional<std::string> scheduling_price_strategy{};    ///< Which price scheduling prefers.
  /// How instances are scheduled: Concentrate on few nodes or Disperse over many.
  std::optional<std::string> scheduling_strategy{};
  std::optional<std::string> security_id{};     ///< ID of the security group.
  std::optional<std::int64_t> spot_duration{};  ///< Protection period of the spot instance. Default: 1.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  SystemDisk system_disk{};  ///< The system disk.
  std::vector<Tag> tag{};    ///< The tags.
  /// Whether to add a unique suffix to the names when several instances are created.
  std::optional<bool> unique_suffix{};
  /// User data, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive: printed as ***.
  std::optional<std::string> user_data{};
  std::optional<std::string> vpd_id{};                        ///< ID of the VPD.
  std::optional<std::vector<std::string>> vpd_vswitch_ids{};  ///< IDs of the vSwitches in the VPD. Wire: VpdVSwitchIds.
  std::optional<std::string> vswitch_id{};                    ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const RunInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const RunInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const RunInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
