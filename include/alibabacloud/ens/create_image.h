// Generated from src/ens/models/CreateImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateImage returns.
struct CreateImageResponse {
  std::optional<std::int64_t> code{};     ///< Result code.
  std::optional<std::string> image_id{};  ///< ID of the image.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a custom image and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateImageRequest {
  using Response = CreateImageResponse;  ///< What the action returns.

  /// Whether to delete after the upload of the image. Default: false.
  std::optional<std::string> delete_after_image_upload{};
  std::optional<std::string> image_name{};   ///< Required. Name of the image.
  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
  /// Region of the target OSS bucket, such as cn-beijing. Wire: TargetOSSRegionId.
  std::optional<std::string> target_oss_region_id{};
  std::optional<bool> with_data_disks{};  ///< Whether the image includes the data disks.
};

const schema::Struct& SchemaOf(const CreateImageResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
