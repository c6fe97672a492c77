// Generated from src/ecs/models/CloneDisks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CloneDisks returns.
struct CloneDisksResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_group_id{};  ///< ID of the task group.
};

/// Clones a disk and returns the ID of the task group.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct CloneDisksRequest {
  using Response = CloneDisksResponse;  ///< What the action returns.

  /// One role ARN.
  struct Arn {
    std::optional<std::string> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};        ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `disk_category`.
  static constexpr const char* kDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kDiskCategoryCloudAuto = "cloud_auto";
  static constexpr const char* kDiskCategoryCloudEssdEntry = "cloud_essd_entry";
  static constexpr const char* kDiskCategoryCloudRegionalDiskAuto = "cloud_regional_disk_auto";
  /// @}
  /// @{
  /// A value of `dry_run`.
  static constexpr const char* kDryRunTrue = "true";
  static constexpr const char* kDryRunFalse = "false";
  /// @}
  /// @{
  /// A value of `multi_attach`.
  static constexpr const char* kMultiAttachDisabled = "Disabled";
  static constexpr const char* kMultiAttachEnabled = "Enabled";
  /// @}
  /// @{
  /// A value of `performance_level`.
  static constexpr const char* kPerformanceLevelPL0 = "PL0";
  static constexpr const char* kPerformanceLevelPL1 = "PL1";
  static constexpr const char* kPerformanceLevelPL2 = "PL2";
  static constexpr const char* kPerformanceLevelPL3 = "PL3";
  /// @}

  std::vector<Arn> arn{};                  ///< The roles to assume.
  std::optional<bool> bursting_enabled{};  ///< Whether performance bursting is enabled for the disk.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> disk_category{};  ///< Required. Category of the disk, such as cloud_essd.
  std::optional<std::string> disk_name{};      ///< Name of the disk.
  std::optional<std::string> dry_run{};        ///< Whether to only check the request, without executing it.
  std::optional<bool> encrypted{};             ///< Whether encryption is enabled. Default: false.
  std::optional<std::string> kms_key_id{};     ///< ID of the KMS key for the encryption.
  /// Required. Multi-attach state of the disk: whether it can be attached to several instances.
  std::optional<std::string> multi_attach{};
  std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
  std::optional<std::int64_t> provisioned_iops{};  ///< Provisioned IOPS of the disk.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::int64_t> size{};              ///< Required. Size of the disk in GiB.
  std::optional<std::string> source_disk_id{};     ///< Required. ID of the source disk.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CloneDisksResponse*) noexcept;
const schema::Struct& SchemaOf(const CloneDisksRequest*) noexcept;
const schema::Struct& SchemaOf(const CloneDisksRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const CloneDisksRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CloneDisksRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
