// Generated from src/ecs/models/DescribeImagePipelineExecutions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImagePipelineExecutions returns.
struct DescribeImagePipelineExecutionsResponse {
  /// One image pipeline execution.
  struct ImagePipelineExecutionSet {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> error_code{};         ///< Error code of the failure.
    std::optional<std::string> error_info{};         ///< Details of the failure.
    std::optional<std::string> execution_id{};       ///< ID of the execution.
    std::optional<std::string> image_id{};           ///< ID of the image.
    std::optional<std::string> image_pipeline_id{};  ///< ID of the image pipeline.
    std::optional<std::string> message{};            ///< Text about the result.
    std::optional<std::string> modified_time{};      ///< When the item was last modified.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::string> status{};             ///< Status of the image pipeline execution.
    std::vector<Tag> tags{};                         ///< The tags.
  };

  std::vector<ImagePipelineExecutionSet> image_pipeline_execution{};  ///< The executions of the image pipeline.
  std::optional<std::int64_t> max_results{};                          ///< Greatest number of items to return.
  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists executions of an image pipeline.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `image_pipeline_execution`.
struct DescribeImagePipelineExecutionsRequest {
  using Response = DescribeImagePipelineExecutionsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusPREPARING = "PREPARING";
  static constexpr const char* kStatusREPAIRING = "REPAIRING";
  static constexpr const char* kStatusBUILDING = "BUILDING";
  static constexpr const char* kStatusTESTING = "TESTING";
  static constexpr const char* kStatusDISTRIBUTING = "DISTRIBUTING";
  static constexpr const char* kStatusRELEASING = "RELEASING";
  static constexpr const char* kStatusSUCCESS = "SUCCESS";
  static constexpr const char* kStatusPartitionSuccess = "PARTITION_SUCCESS";
  static constexpr const char* kStatusFAILED = "FAILED";
  static constexpr const char* kStatusTestFailed = "TEST_FAILED";
  static constexpr const char* kStatusCANCELLING = "CANCELLING";
  static constexpr const char* kStatusCANCELLED = "CANCELLED";
  /// @}

  std::optional<std::string> execution_id{};       ///< ID of the execution.
  std::optional<std::string> image_pipeline_id{};  ///< ID of the image pipeline.
  std::optional<std::int64_t> max_results{};       ///< Greatest number of items to return. Range: 1..500. Default: 50.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> status{};     ///< Only items of this status.
  std::vector<Tag> tag{};                  ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImagePipelineExecutionsRequest&) noexcept;
inline auto& ItemsOf(DescribeImagePipelineExecutionsResponse& page) noexcept {
  return page.image_pipeline_execution;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
