// Generated from src/ecs/models/ImportImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ImportImage returns.
struct ImportImageResponse {
  std::optional<std::string> image_id{};   ///< ID of the image.
  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Imports an image as a custom image and returns the image and task IDs.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ImportImageRequest {
  using Response = ImportImageResponse;  ///< What the action returns.

  /// One disk device mapping.
  struct DiskDeviceMapping {
    /// @{
    /// A value of `format`.
    static constexpr const char* kFormatRAW = "RAW";
    static constexpr const char* kFormatVHD = "VHD";
    static constexpr const char* kFormatQCOW2 = "QCOW2";
    static constexpr const char* kFormatVMDK = "VMDK";
    /// @}

    std::optional<std::string> device{};            ///< Device name of the disk, such as /dev/xvdb. @deprecated
    std::optional<std::int64_t> disk_im_size{};     ///< Size of the disk made from the image. @deprecated
    std::optional<std::int64_t> disk_image_size{};  ///< Size of the disk made from the image.
    std::optional<std::string> format{};            ///< Format of the image file.
    std::optional<std::string> oss_bucket{};        ///< OSS bucket of the image file. Wire: OSSBucket.
    std::optional<std::string> oss_object{};        ///< Key of the image file in the OSS bucket. Wire: OSSObject.
  };

  /// The features of the image.
  struct Features {
    /// @{
    /// A value of `imds_support`.
    static constexpr const char* kImdsSupportV1 = "v1";
    static constexpr const char* kImdsSupportV2 = "v2";
    /// @}

    /// Version of the instance metadata service the image supports, v1 or v2. Default: v1.
    std::optional<std::string> imds_support{};
    std::optional<std::string> nvme_support{};  ///< Support for NVMe.
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
  /// @{
  /// A value of `boot_mode`.
  static constexpr const char* kBootModeBIOS = "BIOS";
  static constexpr const char* kBootModeUEFI = "UEFI";
  /// @}
  /// @{
  /// A value of `license_type`.
  static constexpr const char* kLicenseTypeAliyun = "Aliyun";
  static constexpr const char* kLicenseTypeBYOL = "BYOL";
  /// @}

  std::optional<std::string> architecture{};  ///< System architecture, such as x86_64. Default: x86_64.
  std::optional<std::string> boot_mode{};     ///< Boot mode of the image. Default: BIOS.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};              ///< Text that describes the item.
  std::optional<std::string> detection_strategy{};       ///< Strategy of the image check, such as Standard.
  std::vector<DiskDeviceMapping> disk_device_mapping{};  ///< The disks of the image.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  Features features{};            ///< The features of the image.
  std::optional<std::string> image_name{};         ///< Name of the image.
  std::optional<std::string> license_type{};       ///< Type of the license of the operating system. Default: Aliyun.
  std::optional<std::string> os_type{};            ///< Type of the operating system. Default: linux. Wire: OSType.
  std::optional<std::string> platform{};           ///< Operating system platform.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> role_name{};          ///< Name of the RAM role.
  /// ARN of the cloud box to store in, such as arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123.
  std::optional<std::string> storage_location_arn{};
  std::vector<Tag> tag{};  ///< The tags.
};

const schema::Struct& SchemaOf(const ImportImageResponse*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest::Features*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const ImportImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
