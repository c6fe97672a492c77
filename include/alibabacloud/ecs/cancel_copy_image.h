// Generated from src/ecs/models/CancelCopyImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CancelCopyImage returns.
struct CancelCopyImageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Cancels the copying of an image.
///
/// Not repeated after a failure that may have been executed.
struct CancelCopyImageRequest {
  using Response = CancelCopyImageResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};   ///< Required. ID of the image.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const CancelCopyImageResponse*) noexcept;
const schema::Struct& SchemaOf(const CancelCopyImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CancelCopyImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
