// Generated from src/ecs/models/DescribeInstanceStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceStatus returns.
struct DescribeInstanceStatusResponse {
  /// One instance status.
  struct InstanceStatus {
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> status{};       ///< Status of the instance status.
  };

  std::vector<InstanceStatus> instance_statuses{};  ///< The statuses of the instances.
  std::optional<std::int64_t> page_number{};        ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};          ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with their current status.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `instance_statuses`.
struct DescribeInstanceStatusRequest {
  using Response = DescribeInstanceStatusResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};    ///< ID of the cluster. @deprecated
  std::vector<std::string> instance_id{};     ///< IDs of the instances.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Range: 1..50. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> zone_id{};       ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeInstanceStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceStatusResponse::InstanceStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceStatusResponse& page) noexcept {
  return page.instance_statuses;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
