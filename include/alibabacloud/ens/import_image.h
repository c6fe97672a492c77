// Generated from src/ens/models/ImportImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ImportImage returns.
struct ImportImageResponse {
  std::optional<std::string> image_id{};  ///< ID of the image.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Imports an image from an OSS object and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct ImportImageRequest {
  using Response = ImportImageResponse;  ///< What the action returns.

  /// One disk device mapping.
  struct DiskDeviceMapping {
    std::optional<std::string> oss_bucket{};  ///< OSS bucket of the image file. Wire: OSSBucket.
    std::optional<std::string> oss_object{};  ///< Key of the image file in the OSS bucket. Wire: OSSObject.
    std::optional<std::string> oss_region{};  ///< Region of the OSS bucket, such as cn-beijing. Wire: OSSRegion.
  };

  std::optional<std::string> architecture{};  ///< Required. System architecture, such as x86_64.
  std::optional<std::string> compute_type{};  ///< Required. Type of the compute resource, such as ens_vm.
  std::optional<std::vector<DiskDeviceMapping>> disk_device_mapping{};  ///< The disks of the image.
  std::optional<std::string> image_format{};                            ///< Required. Format of the image file.
  std::optional<std::string> image_name{};                              ///< Required. Name of the image.
  std::optional<std::string> license_type{};  ///< Type of the license of the operating system.
  std::optional<std::string> os_type{};       ///< Required. Type of the operating system. Wire: OSType.
  std::optional<std::string> os_version{};    ///< Version of the operating system. Wire: OSVersion.
  std::optional<std::string> oss_bucket{};    ///< OSS bucket of the image file. Wire: OSSBucket.
  std::optional<std::string> oss_object{};    ///< Key of the image file in the OSS bucket. Wire: OSSObject.
  std::optional<std::string> oss_region{};    ///< Region of the OSS bucket, such as cn-beijing. Wire: OSSRegion.
  std::optional<std::string> platform{};      ///< Operating system platform.
  /// Region of the target OSS bucket, such as cn-beijing. Wire: TargetOSSRegionId.
  std::optional<std::string> target_oss_region_id{};
};

const schema::Struct& SchemaOf(const ImportImageResponse*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest*) noexcept;
const schema::Struct& SchemaOf(const ImportImageRequest::DiskDeviceMapping*) noexcept;
const schema::Action& ActionOf(const Client&, const ImportImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
