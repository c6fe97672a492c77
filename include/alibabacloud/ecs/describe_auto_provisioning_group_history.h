// Generated from src/ecs/models/DescribeAutoProvisioningGroupHistory.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAutoProvisioningGroupHistory returns.
struct DescribeAutoProvisioningGroupHistoryResponse {
  /// One automatic provisioning group history.
  struct AutoProvisioningGroupHistory {
    /// One activity detail.
    struct ActivityDetail {
      /// One error message.
      struct ErrorMessage {
        std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
        std::vector<std::string> failed_instance_ids{};  ///< IDs of the instances that fail.
        std::optional<std::string> message{};            ///< Text about the result.
      };

      std::vector<std::string> created_instance_ids{};    ///< IDs of the instances created.
      std::vector<std::string> destroyed_instance_ids{};  ///< IDs of the instances released.
      std::optional<std::string> detail{};                ///< Details of the activity.
      std::vector<ErrorMessage> error_messages{};         ///< The errors of the activity.
      std::optional<std::string> status{};                ///< Status of the activity detail.
    };

    std::vector<ActivityDetail> activity_details{};  ///< The details of the activities.
    std::optional<std::string> last_event_time{};    ///< Time of the last event, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> start_time{};         ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> status{};             ///< Status of the automatic provisioning group history.
    std::optional<std::string> task_id{};            ///< ID of the task.
  };

  /// The records of the history of the auto provisioning group.
  std::vector<AutoProvisioningGroupHistory> auto_provisioning_group_histories{};
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the history of an auto provisioning group over a time range.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `auto_provisioning_group_histories`.
struct DescribeAutoProvisioningGroupHistoryRequest {
  using Response = DescribeAutoProvisioningGroupHistoryResponse;  ///< What the action returns.

  std::optional<std::string> auto_provisioning_group_id{};  ///< Required. ID of the auto provisioning group.
  std::optional<std::string> end_time{};                    ///< End of the time range or period.
  std::optional<std::int64_t> page_number{};                ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                  ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                   ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};                  ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupHistoryResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupHistoryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupHistoryRequest&) noexcept;
inline auto& ItemsOf(DescribeAutoProvisioningGroupHistoryResponse& page) noexcept {
  return page.auto_provisioning_group_histories;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
