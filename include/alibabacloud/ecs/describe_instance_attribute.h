// Generated from src/ecs/models/DescribeInstanceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceAttribute returns.
struct DescribeInstanceAttributeResponse {
  /// The dedicated host of the instance.
  struct DedicatedHostAttribute {
    std::optional<std::string> dedicated_host_id{};    ///< ID of the dedicated host.
    std::optional<std::string> dedicated_host_name{};  ///< Name of the dedicated host.
  };

  /// The EIP with its attributes.
  struct EipAddress {
    /// @{
    /// A value of `internet_charge_type`.
    static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
    static constexpr const char* kInternetChargeTypePayByTraffic = "PayByTraffic";
    /// @}

    std::optional<std::string> allocation_id{};  ///< ID of the EIP.
    std::optional<std::int64_t> bandwidth{};     ///< Bandwidth of the EIP, bandwidth package or physical connection.
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::string> ip_address{};  ///< IP address.
  };

  /// One lock reason.
  struct LockReason {
    std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
  };

  /// The network options of the instance.
  struct NetworkOptions {
    /// Weighting of the bandwidth between network and block storage.
    std::optional<std::string> bandwidth_weighting{};
    std::optional<bool> enable_jumbo_frame{};         ///< Whether jumbo frames are enabled.
    std::optional<bool> enable_network_encryption{};  ///< Whether network encryption is enabled.
  };

  /// The security options.
  struct SecurityOptions {
    std::optional<bool> enable_secure_boot{};  ///< Whether secure boot is enabled.
  };

  /// The VPC attributes of the instance.
  struct VpcAttributes {
    std::optional<std::string> nat_ip_address{};    ///< NAT IP address of the instance.
    std::vector<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
    std::optional<std::string> vpc_id{};            ///< ID of the VPC.
    std::optional<std::string> vswitch_id{};        ///< ID of the vSwitch. Wire: VSwitchId.
  };

  /// @{
  /// A value of `credit_specification`.
  static constexpr const char* kCreditSpecificationStandard = "Standard";
  static constexpr const char* kCreditSpecificationUnlimited = "Unlimited";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `instance_network_type`.
  static constexpr const char* kInstanceNetworkTypeVpc = "vpc";
  static constexpr const char* kInstanceNetworkTypeClassic = "classic";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  static constexpr const char* kInternetChargeTypePayByTraffic = "PayByTraffic";
  /// @}
  /// @{
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  static constexpr const char* kIoOptimizedNone = "none";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusPending = "Pending";
  static constexpr const char* kStatusRunning = "Running";
  static constexpr const char* kStatusStarting = "Starting";
  static constexpr const char* kStatusStopping = "Stopping";
  static constexpr const char* kStatusStopped = "Stopped";
  /// @}
  /// @{
  /// A value of `stopped_mode`.
  static constexpr const char* kStoppedModeKeepCharging = "KeepCharging";
  static constexpr const char* kStoppedModeStopCharging = "StopCharging";
  static constexpr const char* kStoppedModeNotApplicable = "Not-applicable";
  /// @}

  std::optional<std::string> cluster_id{};     ///< ID of the cluster. @deprecated
  std::optional<std::int64_t> cpu{};           ///< Number of vCPUs.
  std::optional<std::string> creation_time{};  ///< Time of creation.
  /// Performance mode of a burstable instance, Standard or Unlimited.
  std::optional<std::string> credit_specification{};
  DedicatedHostAttribute dedicated_host_attribute{};  ///< The dedicated host of the instance.
  std::optional<std::string> description{};           ///< Text that describes the item.
  EipAddress eip_address{};                           ///< The EIP with its attributes.
  std::optional<bool> enable_jumbo_frame{};           ///< Whether jumbo frames are enabled.
  std::optional<bool> enable_network_encryption{};    ///< Whether network encryption is enabled.
  std::optional<std::string> expired_time{};          ///< Time of expiration.
  std::optional<std::string> host_name{};             ///< Host name of the operating system.
  std::optional<std::string> image_id{};              ///< ID of the image.
  std::vector<std::string> inner_ip_address{};        ///< Internal IP addresses of the instance.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_id{};            ///< ID of the instance.
  std::optional<std::string> instance_name{};          ///< Name of the instance.
  std::optional<std::string> instance_network_type{};  ///< Network type of the instance, vpc or classic.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
  std::optional<std::string> io_optimized{};     ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<std::int64_t> memory{};          ///< Size of the memory in MiB.
  NetworkOptions network_options{};              ///< The network options of the instance.
  std::vector<LockReason> operation_locks{};     ///< The locks on operations on the resource.
  std::vector<std::string> public_ip_address{};  ///< Public IP address of the instance or ENI.
  std::optional<std::string> region_id{};        ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> security_group_ids{};  ///< IDs of the security groups.
  SecurityOptions security_options{};             ///< The security options.
  std::optional<std::string> serial_number{};     ///< Serial number of the host, disk or instance.
  std::optional<std::string> status{};            ///< Status of the item.
  /// Whether the stopped instance is still charged: KeepCharging, StopCharging or Not-applicable.
  std::optional<std::string> stopped_mode{};
  std::optional<std::string> vlan_id{};  ///< ID of the VLAN. @deprecated
  VpcAttributes vpc_attributes{};        ///< The VPC attributes of the instance.
  std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
};

/// Returns the attributes of an instance.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceAttributeRequest {
  using Response = DescribeInstanceAttributeResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::DedicatedHostAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::EipAddress*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::LockReason*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::NetworkOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::VpcAttributes*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
