// Generated from src/ecs/models/CreateInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateInstance returns.
struct CreateInstanceResponse {
  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> order_id{};     ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<double> trade_price{};  ///< Price after discounts.
};

/// Creates one instance and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateInstanceRequest {
  using Response = CreateInstanceResponse;  ///< What the action returns.

  /// One role ARN.
  struct Arn {
    std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

  /// One data disk.
  struct DataDisk {
    std::optional<std::string> category{};            ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<bool> delete_with_instance{};       ///< Whether the disk is released along with the instance.
    std::optional<std::string> description{};         ///< Description of the data disk.
    std::optional<std::string> device{};              ///< Device name of the disk, such as /dev/xvdb.
    std::optional<std::string> disk_name{};           ///< Name of the disk.
    std::optional<std::string> encrypt_algorithm{};   ///< Encryption algorithm of the disk.
    std::optional<bool> encrypted{};                  ///< Whether encryption is enabled.
    std::optional<std::string> kms_key_id{};          ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> size{};               ///< Size of the data disk in GiB.
    std::optional<std::string> snapshot_id{};         ///< ID of the snapshot.
    std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
  };

  /// The hibernation options.
  struct HibernationOptions {
    std::optional<bool> configured{};  ///< Whether hibernation is enabled.
  };

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};              ///< ID of the private pool option.
    std::optional<std::string> match_criteria{};  ///< How instances are matched with private pools.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::string> category{};            ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> description{};         ///< Description of the system disk.
    std::optional<std::string> disk_name{};           ///< Name of the disk.
    std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> size{};               ///< Size of the system disk in GiB.
    std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> affinity{};  ///< Affinity of the instance to its dedicated host: default or host.
  std::vector<Arn> arn{};                 ///< The roles to assume.
  std::optional<bool> auto_renew{};       ///< Whether auto-renewal is enabled.
  std::optional<std::int64_t> auto_renew_period{};               ///< Length of one auto-renewal.
  std::optional<std::string> capacity_reservation_id{};          ///< ID of the capacity reservation.
  std::optional<std::string> capacity_reservation_preference{};  ///< Preference in the use of capacity reservations.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> cluster_id{};  ///< ID of the cluster. @deprecated
  /// Performance mode of a burstable instance, Standard or Unlimited.
  std::optional<std::string> credit_specification{};
  std::vector<DataDisk> data_disk{};               ///< The data disks.
  std::optional<std::string> dedicated_host_id{};  ///< ID of the dedicated host.
  std::optional<bool> deletion_protection{};       ///< Whether the instance is protected against release.
  /// Number of the group of the deployment set the instance is in. Range: 1..7.
  std::optional<std::int64_t> deployment_set_group_no{};
  std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<bool> dry_run{};                   ///< Whether to only check the request, without executing it.
  HibernationOptions hibernation_options{};        ///< The hibernation options.
  std::optional<std::string> host_name{};          ///< Host name of the operating system.
  std::optional<std::string> hpc_cluster_id{};     ///< ID of the HPC cluster.
  /// Whether the endpoint of the instance metadata service is enabled or disabled.
  std::optional<std::string> http_endpoint{};
  /// Hop limit of the metadata service for responses to HTTP PUT.
  std::optional<std::int64_t> http_put_response_hop_limit{};
  /// Whether access to the instance metadata takes a token (required) or also works without (optional).
  std::optional<std::string> http_tokens{};
  std::optional<std::string> image_family{};      ///< Name of the image family.
  std::optional<std::string> image_id{};          ///< ID of the image.
  std::optional<std::string> inner_ip_address{};  ///< Internal IP address of the instance.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_name{};  ///< Name of the instance.
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth. Range: 0..100.
  std::optional<std::string> io_optimized{};        ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<std::string> key_pair_name{};       ///< Name of the key pair.
  std::optional<std::string> managed_host_id{};     ///< ID of the managed host.
  std::optional<std::string> node_controller_id{};  ///< ID of the node controller.
  std::optional<std::string> password{};            ///< Password for logging on. Sensitive: printed as ***.
  std::optional<bool> password_inherit{};           ///< Whether to use the password preset in the image.
  std::optional<std::int64_t> period{};             ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};         ///< Unit of the period.
  std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
  PrivatePoolOptions private_pool_options{};        ///< The private pool options.
  std::optional<std::string> ram_role_name{};       ///< Name of the instance RAM role.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
  /// Whether to enable security hardening: Active or Deactive.
  std::optional<std::string> security_enhancement_strategy{};
  std::optional<std::string> security_group_id{};  ///< ID of the security group.
  std::optional<std::int64_t> spot_duration{};     ///< Protection period of the spot instance. Default: 1.
  /// What happens to the spot instance at an interruption: Terminate or Stop.
  std::optional<std::string> spot_interruption_behavior{};
  std::optional<double> spot_price_limit{};  ///< Highest acceptable price of the spot instance.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price.
  std::optional<std::string> spot_strategy{};
  std::optional<std::string> storage_set_id{};                 ///< ID of the storage set.
  std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
  SystemDisk system_disk{};                                    ///< The system disk.
  std::vector<Tag> tag{};                                      ///< The tags.
  std::optional<std::string> tenancy{};  ///< Whether the instance is on a dedicated host: host if so, else default.
  std::optional<bool> use_additional_service{};  ///< Whether to use additional services.
  /// User data of the instance, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
  /// printed as ***.
  std::optional<std::string> user_data{};
  std::optional<std::string> vlan_id{};     ///< ID of the VLAN.
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};     ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::HibernationOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
