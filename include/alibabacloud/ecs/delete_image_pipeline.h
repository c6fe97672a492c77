// Generated from src/ecs/models/DeleteImagePipeline.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteImagePipeline returns.
struct DeleteImagePipelineResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an image pipeline.
///
/// Not repeated after a failure that may have been executed.
struct DeleteImagePipelineRequest {
  using Response = DeleteImagePipelineResponse;  ///< What the action returns.

  std::optional<std::string> image_pipeline_id{};  ///< Required. ID of the image pipeline.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteImagePipelineResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteImagePipelineRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteImagePipelineRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
