// Generated from src/ens/models/CreateDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateDisk returns.
struct CreateDiskResponse {
  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
  std::optional<std::string> order_id{};    ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a disk on a node and returns the resource and order IDs.
///
/// Not repeated after a failure that may have been executed.
struct CreateDiskRequest {
  using Response = CreateDiskResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `category`.
  static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
  /// @}

  std::optional<std::string> category{};                ///< Required. Category of the disk, such as cloud_efficiency.
  std::optional<std::string> disk_name{};               ///< Name of the disk.
  std::optional<bool> encrypted{};                      ///< Whether encryption is enabled.
  std::optional<std::string> ens_region_id{};           ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_billing_cycle{};  ///< Billing cycle of the resource.
  /// Required. Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> kms_key_id{};   ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::string> size{};         ///< Size of the disk or SDG in GiB.
  std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
  std::vector<Tag> tag{};                    ///< The tags.
};

const schema::Struct& SchemaOf(const CreateDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
