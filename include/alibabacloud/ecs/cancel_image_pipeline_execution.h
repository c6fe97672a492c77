// Generated from src/ecs/models/CancelImagePipelineExecution.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CancelImagePipelineExecution returns.
struct CancelImagePipelineExecutionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Cancels an execution of an image pipeline.
///
/// Not repeated after a failure that may have been executed.
struct CancelImagePipelineExecutionRequest {
  using Response = CancelImagePipelineExecutionResponse;  ///< What the action returns.

  /// One template tag.
  struct TemplateTag {
    std::optional<std::string> key{};    ///< Key of the template tag.
    std::optional<std::string> value{};  ///< Value of the template tag.
  };

  std::optional<std::string> execution_id{};  ///< Required. ID of the execution.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::vector<TemplateTag> template_tag{};    ///< The tags of the template.
};

const schema::Struct& SchemaOf(const CancelImagePipelineExecutionResponse*) noexcept;
const schema::Struct& SchemaOf(const CancelImagePipelineExecutionRequest*) noexcept;
const schema::Struct& SchemaOf(const CancelImagePipelineExecutionRequest::TemplateTag*) noexcept;
const schema::Action& ActionOf(const Client&, const CancelImagePipelineExecutionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
