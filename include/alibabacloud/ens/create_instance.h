// Generated from src/ens/models/CreateInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateInstance returns.
struct CreateInstanceResponse {
  /// Business code: 0 means that the request was accepted, not that the instances exist.
  std::optional<std::int64_t> code{};
  std::vector<std::string> instance_ids{};  ///< IDs of the instances being created.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates one or more subscription instances on a node. Asynchronous: Code 0 and the instance IDs only mean that the
/// request was accepted; look the instances up to see whether they were created. The account needs purchase permission
/// (error InvalidUserData.NotInWhiteList without it); limit: 10 calls per second and user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface, InvalidPasswordParam.Mismatch.
struct CreateInstanceRequest {
  using Response = CreateInstanceResponse;  ///< What the action returns.

  /// The data disk.
  struct DataDisk {
    std::optional<std::string> size{};  ///< Size of the data disk in GiB: at least 20 and a multiple of 10.
  };

  /// The system disk.
  struct SystemDisk {
    /// @{
    /// A value of `size`.
    static constexpr const char* kSize20 = "20";
    static constexpr const char* kSize40 = "40";
    /// @}

    /// Size of the system disk in GiB: 20 or 40, a multiple of 10 and not less than the image.
    std::optional<std::string> size{};
  };

  /// @{
  /// A value of `auto_renew`.
  static constexpr const char* kAutoRenewTrue = "True";
  static constexpr const char* kAutoRenewFalse = "False";
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
  /// @}
  /// @{
  /// A value of `payment_type`.
  static constexpr const char* kPaymentTypeSubscription = "Subscription";
  /// @}
  /// @{
  /// A value of `period`.
  static constexpr const char* kPeriod1 = "1";
  static constexpr const char* kPeriod2 = "2";
  static constexpr const char* kPeriod3 = "3";
  static constexpr const char* kPeriod4 = "4";
  static constexpr const char* kPeriod5 = "5";
  static constexpr const char* kPeriod6 = "6";
  static constexpr const char* kPeriod7 = "7";
  static constexpr const char* kPeriod8 = "8";
  static constexpr const char* kPeriod9 = "9";
  static constexpr const char* kPeriod12 = "12";
  /// @}

  /// Whether to renew the instances automatically: True or False; False by default.
  std::optional<std::string> auto_renew{};
  /// Months of each automatic renewal, 1 to 12. Required if AutoRenew is True.
  std::optional<std::string> auto_renew_period{};
  std::vector<DataDisk> data_disk{};           ///< The data disk; at most one. At most 1 items.
  std::optional<std::string> ens_region_id{};  ///< Required. The node to create the instances on.
  /// Host name of the instance. Windows: 2 to 15 letters, digits and hyphens, not digits alone. Other systems: 2 to 64,
  /// also with periods between parts. No period or hyphen at either end or twice in a row.
  std::optional<std::string> host_name{};
  std::optional<std::string> image_id{};  ///< Required. The image to start the instances from.
  /// Name of the instances: 2 to 128 characters, beginning with a letter or a Chinese character but not with http:// or
  /// https://; digits, colons, underscores, periods and hyphens may follow. The instance ID by default.
  std::optional<std::string> instance_name{};
  std::optional<std::string> instance_type{};  ///< Required. Instance type, such as ens.se1.tiny.
  /// Billing method of the bandwidth: BandwidthByDay (daily peak) or 95BandwidthByMonth (monthly 95th percentile).
  /// Required for the first instance of an account; later ones use the existing method by default.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::string> ip_type{};  ///< IP version of the addresses: ipv4 (the default), ipv6 or ipv4Andipv6.
  std::optional<std::string> key_pair_name{};  ///< Name of the SSH key pair to use; one only.
  /// Password of the instances: 8 to 30 characters from at least three of upper-case and lower-case letters, digits and
  /// special characters ()`~!@#$%^&*-_+={}[]:;<>,./ . Leave unset with PasswordInherit. Sensitive: printed as ***.
  std::optional<std::string> password{};
  /// Whether to use the password preset in the image; Password must then be unset and the image must have one.
  std::optional<bool> password_inherit{};
  std::optional<std::string> payment_type{};  ///< Payment method; Subscription (prepaid) is the only one.
  std::optional<std::string> period{};        ///< Required. Months to buy the instances for: 1 to 9, or 12.
  /// Private IP address of the instance. Requires VSwitchId of an existing vSwitch.
  std::optional<std::string> private_ip_address{};
  std::optional<bool> public_ip_identification{};  ///< Whether the instances may be given a public IP address.
  std::optional<std::string> quantity{};           ///< Required. Number of instances to create.
  SystemDisk system_disk{};                        ///< The system disk.
  /// Whether to append a running number, 001 to 999, to HostName and InstanceName; false by default.
  std::optional<bool> unique_suffix{};
  /// Script to run on the instance, beginning with #!, Base64-encoded as the API document describes it, or plain as in
  /// its sample. Documented limits: 256 characters and 16 KB. The service does not encrypt it: put no plain secrets in
  /// it. Sensitive: printed as ***.
  std::optional<std::string> user_data{};
  std::optional<std::string> vswitch_id{};  ///< The vSwitch to connect the instances to. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
