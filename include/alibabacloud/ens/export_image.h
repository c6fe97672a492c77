// Generated from src/ens/models/ExportImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ExportImage returns.
struct ExportImageResponse {
  std::optional<std::string> exported_image_url{};  ///< URL of the exported image. Wire: ExportedImageURL.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Exports an image to an OSS bucket and returns its URL.
///
/// Not repeated after a failure that may have been executed.
struct ExportImageRequest {
  using Response = ExportImageResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};    ///< Required. ID of the image.
  std::optional<std::string> oss_bucket{};  ///< Required. OSS bucket of the image file. Wire: OSSBucket.
  std::optional<std::string> oss_prefix{};  ///< Prefix of the exported objects in OSS. Wire: OSSPrefix.
  /// Required. Region of the OSS bucket, such as cn-beijing. Wire: OSSRegionId.
  std::optional<std::string> oss_region_id{};
  std::optional<std::string> role_name{};  ///< Name of the RAM role.
};

const schema::Struct& SchemaOf(const ExportImageResponse*) noexcept;
const schema::Struct& SchemaOf(const ExportImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ExportImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
