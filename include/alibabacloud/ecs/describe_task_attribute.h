// Generated from src/ecs/models/DescribeTaskAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeTaskAttribute returns.
struct DescribeTaskAttributeResponse {
  /// One operation progress.
  struct OperationProgress {
    /// One related item.
    struct RelatedItem {
      std::optional<std::string> name{};   ///< Name of the related item.
      std::optional<std::string> value{};  ///< Value of the related item.
    };

    std::optional<std::string> error_code{};        ///< Error code of the failure.
    std::optional<std::string> error_msg{};         ///< Error message of the failure.
    std::optional<std::string> operation_status{};  ///< Status of the operation, such as Success.
    std::vector<RelatedItem> related_item_set{};    ///< The related items.
  };

  /// @{
  /// A value of `support_cancel`.
  static constexpr const char* kSupportCancelTrue = "true";
  static constexpr const char* kSupportCancelFalse = "false";
  /// @}

  std::optional<std::string> creation_time{};               ///< Time of creation.
  std::optional<std::int64_t> failed_count{};               ///< Number of items that fail.
  std::optional<std::string> finished_time{};               ///< Time of completion.
  std::vector<OperationProgress> operation_progress_set{};  ///< The progress of the operations.
  std::optional<std::string> region_id{};                   ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> success_count{};  ///< Number of items that succeeded.
  std::optional<std::string> support_cancel{};  ///< Whether the task can be canceled.
  std::optional<std::string> task_action{};     ///< Operation that the task executes.
  std::optional<std::string> task_id{};         ///< ID of the task.
  std::optional<std::string> task_process{};    ///< Progress of the task, such as 100%.
  std::optional<std::string> task_status{};     ///< Status of the task.
  std::optional<std::int64_t> total_count{};    ///< Number of items on all pages.
};

/// Returns the status, progress and results of a task.
///
/// A read: repeated after any failure that may pass.
struct DescribeTaskAttributeRequest {
  using Response = DescribeTaskAttributeResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> task_id{};    ///< Required. ID of the task.
};

const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse::OperationProgress*) noexcept;
const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse::OperationProgress::RelatedItem*) noexcept;
const schema::Struct& SchemaOf(const DescribeTaskAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeTaskAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
