// Generated from src/ecs/models/DescribeCloudAssistantStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeCloudAssistantStatus returns.
struct DescribeCloudAssistantStatusResponse {
  /// One instance cloud assistant status.
  struct InstanceCloudAssistantStatus {
    std::optional<std::int64_t> active_task_count{};  ///< Number of active tasks.
    /// Whether Cloud Assistant works on the instance, as true or false.
    std::optional<std::string> cloud_assistant_status{};
    std::optional<std::string> cloud_assistant_version{};  ///< Version of Cloud Assistant Agent.
    std::optional<std::string> instance_id{};              ///< ID of the instance.
    std::optional<std::int64_t> invocation_count{};        ///< Number of command executions.
    std::optional<std::string> last_heartbeat_time{};      ///< Time of the last heartbeat, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> last_invoked_time{};  ///< When a command was last executed, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> os_type{};            ///< Type of the operating system. Wire: OSType.
    std::optional<bool> support_session_manager{};   ///< Whether the instance supports Session Manager.
  };

  /// The Cloud Assistant statuses of the instances.
  std::vector<InstanceCloudAssistantStatus> instance_cloud_assistant_status_set{};
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with the status of Cloud Assistant on them.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `instance_cloud_assistant_status_set`.
struct DescribeCloudAssistantStatusRequest {
  using Response = DescribeCloudAssistantStatusResponse;  ///< What the action returns.

  /// @{
  /// A value of `os_type`.
  static constexpr const char* kOSTypeWindows = "Windows";
  static constexpr const char* kOSTypeLinux = "Linux";
  static constexpr const char* kOSTypeFreeBSD = "FreeBSD";
  /// @}

  std::vector<std::string> instance_id{};     ///< IDs of the instances.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> os_type{};       ///< Type of the operating system. Wire: OSType.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCloudAssistantStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeCloudAssistantStatusResponse& page) noexcept {
  return page.instance_cloud_assistant_status_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
