// Generated from src/ecs/models/ListPluginStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ListPluginStatus returns.
struct ListPluginStatusResponse {
  /// One instance plugin status.
  struct InstancePluginStatus {
    /// One plugin status.
    struct PluginStatus {
      std::optional<std::string> first_heartbeat_time{};  ///< Time of the first heartbeat.
      std::optional<std::string> last_heartbeat_time{};   ///< Time of the last heartbeat, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> plugin_name{};           ///< Name of the plug-in.
      std::optional<std::string> plugin_status{};         ///< Status of the plug-in.
      std::optional<std::string> plugin_version{};        ///< Version of the plug-in.
    };

    std::optional<std::string> instance_id{};       ///< ID of the instance.
    std::vector<PluginStatus> plugin_status_set{};  ///< The plug-ins and their status.
  };

  std::vector<InstancePluginStatus> instance_plugin_status_set{};  ///< The plug-in statuses of the instances.
  std::optional<std::string> next_token{};                         ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};                       ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                         ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with the status of Cloud Assistant plug-ins on them.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `instance_plugin_status_set`.
struct ListPluginStatusRequest {
  using Response = ListPluginStatusResponse;  ///< What the action returns.

  std::vector<std::string> instance_id{};     ///< IDs of the instances.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> name{};          ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ListPluginStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const ListPluginStatusResponse::InstancePluginStatus*) noexcept;
const schema::Struct& SchemaOf(const ListPluginStatusResponse::InstancePluginStatus::PluginStatus*) noexcept;
const schema::Struct& SchemaOf(const ListPluginStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListPluginStatusRequest&) noexcept;
inline auto& ItemsOf(ListPluginStatusResponse& page) noexcept {
  return page.instance_plugin_status_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
