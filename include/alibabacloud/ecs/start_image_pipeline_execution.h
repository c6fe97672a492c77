// Generated from src/ecs/models/StartImagePipelineExecution.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What StartImagePipelineExecution returns.
struct StartImagePipelineExecutionResponse {
  std::optional<std::string> execution_id{};  ///< ID of the execution.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts an execution of an image pipeline and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct StartImagePipelineExecutionRequest {
  using Response = StartImagePipelineExecutionResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// One template tag.
  struct TemplateTag {
    std::optional<std::string> key{};    ///< Key of the template tag. @deprecated
    std::optional<std::string> value{};  ///< Value of the template tag. @deprecated
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> image_pipeline_id{};  ///< Required. ID of the image pipeline.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::vector<Tag> tag{};                          ///< The tags.
  std::vector<TemplateTag> template_tag{};         ///< The tags of the template. @deprecated
};

const schema::Struct& SchemaOf(const StartImagePipelineExecutionResponse*) noexcept;
const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest*) noexcept;
const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest::Tag*) noexcept;
const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest::TemplateTag*) noexcept;
const schema::Action& ActionOf(const Client&, const StartImagePipelineExecutionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
