// Generated from src/ecs/models/CreateImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateImage returns.
struct CreateImageResponse {
  std::optional<std::string> image_id{};  ///< ID of the image.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a custom image and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateImageRequest {
  using Response = CreateImageResponse;  ///< What the action returns.

  /// One disk device mapping.
  struct DiskDeviceMapping {
    /// @{
    /// A value of `disk_type`.
    static constexpr const char* kDiskTypeSystem = "system";
    static constexpr const char* kDiskTypeData = "data";
    /// @}

    std::optional<std::string> device{};       ///< Device name of the disk, such as /dev/xvdb.
    std::optional<std::string> disk_type{};    ///< Type of the disk.
    std::optional<std::int64_t> size{};        ///< Size of the disk device mapping in GiB.
    std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
  };

  /// The features of the image.
  struct Features {
    /// @{
    /// A value of `imds_support`.
    static constexpr const char* kImdsSupportV1 = "v1";
    static constexpr const char* kImdsSupportV2 = "v2";
    /// @}

    /// Version of the instance metadata service the image supports, v1 or v2.
    std::optional<std::string> imds_support{};
  };

  /// The Secure Boot options of the image.
  struct SecureBootOptions {
    /// @{
    /// A value of `secure_boot_support`.
    static constexpr const char* kSecureBootSupportSupported = "supported";
    static constexpr const char* kSecureBootSupportUnsupported = "unsupported";
    /// @}

    std::optional<std::string> secure_boot_support{};  ///< Support for Secure Boot.
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
  /// A value of `architecture`.
  static constexpr const char* kArchitectureI386 = "i386";
  static constexpr const char* kArchitectureX8664 = "x86_64";
  static constexpr const char* kArchitectureArm64 = "arm64";
  /// @}

  std::optional<std::string> architecture{};  ///< System architecture, such as x86_64. Default: x86_64.
  std::optional<std::string> boot_mode{};     ///< Boot mode of the image.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};              ///< Text that describes the item.
  std::optional<std::string> detection_strategy{};       ///< Strategy of the image check, such as Standard.
  std::vector<DiskDeviceMapping> disk_device_mapping{};  ///< The disks of the image.
  std::optional<bool> dry_run{};                         ///< Whether to only check the request, without executing it.
  Features features{};                                   ///< The features of the image.
  std::optional<std::string> image_family{};             ///< Name of the image family.
  std::optional<std::string> image_name{};               ///< Name of the image.
  std::optional<std::string> image_version{};            ///< Version of the image.
  std::optional<std::string> instance_id{};              ///< ID of the instance.
  std::optional<std::string> platform{};                 ///< Operating system platform.
  std::optional<std::string> region_id{};                ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};        ///< ID of the resource group.
  SecureBootOptions secure_boot_options{};               ///< The Secure Boot options of the image.
  std::optional<std::string> snapshot_id{};              ///< ID of the snapshot.
  /// ARN of the cloud box to store in, such as arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123.
  std::optional<std::string> storage_location_arn{};
  std::vector<SystemTag> system_tag{};  ///< The system tags.
  std::vector<Tag> tag{};               ///< The tags.
};

const schema::Struct& SchemaOf(const CreateImageResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest::Features*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest::SecureBootOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
