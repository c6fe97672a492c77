// Generated from src/ecs/models/ExportImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ExportImage returns.
struct ExportImageResponse {
  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Exports a custom image to an OSS bucket and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
struct ExportImageRequest {
  using Response = ExportImageResponse;  ///< What the action returns.

  /// @{
  /// A value of `image_format`.
  static constexpr const char* kImageFormatRaw = "raw";
  static constexpr const char* kImageFormatVhd = "vhd";
  static constexpr const char* kImageFormatQcow2 = "qcow2";
  static constexpr const char* kImageFormatVmdk = "vmdk";
  static constexpr const char* kImageFormatVdi = "vdi";
  /// @}

  std::optional<bool> dry_run{};              ///< Whether to only check the request, without executing it.
  std::optional<std::string> image_format{};  ///< Format of the image file. Default: raw.
  std::optional<std::string> image_id{};      ///< Required. ID of the image.
  std::optional<std::string> oss_bucket{};    ///< Required. OSS bucket of the image file. Wire: OSSBucket.
  std::optional<std::string> oss_prefix{};    ///< Prefix of the exported objects in OSS. Wire: OSSPrefix.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> role_name{};     ///< Name of the RAM role.
};

const schema::Struct& SchemaOf(const ExportImageResponse*) noexcept;
const schema::Struct& SchemaOf(const ExportImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ExportImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
