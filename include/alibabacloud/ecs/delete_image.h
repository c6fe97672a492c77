// Generated from src/ecs/models/DeleteImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteImage returns.
struct DeleteImageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a custom image.
///
/// Not repeated after a failure that may have been executed.
struct DeleteImageRequest {
  using Response = DeleteImageResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it.
  std::optional<bool> force{};             ///< Whether to force the operation. Default: false.
  std::optional<std::string> image_id{};   ///< Required. ID of the image.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteImageResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
