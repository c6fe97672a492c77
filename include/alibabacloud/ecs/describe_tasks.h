// Generated from src/ecs/models/DescribeTasks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeTasks returns.
struct DescribeTasksResponse {
  /// One task.
  struct Task {
    std::optional<std::string> creation_time{};   ///< Time of creation.
    std::optional<std::string> failed_reason{};   ///< Why the task fails.
    std::optional<std::string> finished_time{};   ///< Time of completion.
    std::optional<std::string> resource_id{};     ///< ID of the resource.
    std::vector<std::string> resource_ids{};      ///< IDs of the resources.
    std::optional<std::string> source{};          ///< Source of the task.
    std::optional<std::string> support_cancel{};  ///< Whether the task can be canceled.
    std::optional<std::string> task_action{};     ///< Operation that the task executes.
    std::optional<std::string> task_group_id{};   ///< ID of the task group.
    std::optional<std::string> task_id{};         ///< ID of the task.
    std::optional<std::string> task_status{};     ///< Status of the task.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Task> task_set{};               ///< The tasks.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists tasks.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `task_set`.
struct DescribeTasksRequest {
  using Response = DescribeTasksResponse;  ///< What the action returns.

  /// @{
  /// A value of `task_action`.
  static constexpr const char* kTaskActionImportImage = "ImportImage";
  static constexpr const char* kTaskActionExportImage = "ExportImage";
  static constexpr const char* kTaskActionRedeployInstance = "RedeployInstance";
  static constexpr const char* kTaskActionModifyDiskSpec = "ModifyDiskSpec";
  static constexpr const char* kTaskActionArchiveSnapshot = "ArchiveSnapshot";
  /// @}
  /// @{
  /// A value of `task_status`.
  static constexpr const char* kTaskStatusFinished = "Finished";
  static constexpr const char* kTaskStatusProcessing = "Processing";
  static constexpr const char* kTaskStatusFailed = "Failed";
  /// @}

  std::optional<std::string> end_time{};       ///< End of the time range or period.
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> resource_ids{};     ///< IDs of the resources.
  std::optional<std::string> start_time{};     ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::optional<std::string> task_action{};    ///< Operation that the task executes.
  std::optional<std::string> task_group_id{};  ///< ID of the task group.
  std::vector<std::string> task_ids{};         ///< IDs of the tasks, separated by commas.
  std::optional<std::string> task_status{};    ///< Status of the task.
};

const schema::Struct& SchemaOf(const DescribeTasksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeTasksResponse::Task*) noexcept;
const schema::Struct& SchemaOf(const DescribeTasksRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeTasksRequest&) noexcept;
inline auto& ItemsOf(DescribeTasksResponse& page) noexcept {
  return page.task_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
