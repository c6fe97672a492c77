// Generated from src/ecs/models/DeleteImageComponent.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteImageComponent returns.
struct DeleteImageComponentResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an image component.
///
/// Not repeated after a failure that may have been executed.
struct DeleteImageComponentRequest {
  using Response = DeleteImageComponentResponse;  ///< What the action returns.

  std::optional<std::string> image_component_id{};  ///< Required. ID of the image component.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteImageComponentResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteImageComponentRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteImageComponentRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
