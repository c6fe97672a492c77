// Generated from src/ecs/models/DescribeInstanceRamRole.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceRamRole returns.
struct DescribeInstanceRamRoleResponse {
  /// One instance RAM role.
  struct InstanceRamRoleSet {
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> ram_role_name{};  ///< Name of the instance RAM role.
  };

  std::vector<InstanceRamRoleSet> instance_ram_role_sets{};  ///< The RAM roles of the instances.
  std::optional<std::string> region_id{};                    ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with the RAM roles attached to them.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `instance_ram_role_sets`.
struct DescribeInstanceRamRoleRequest {
  using Response = DescribeInstanceRamRoleResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> instance_ids{};  ///< IDs of the instances, as a JSON array of strings.
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                 ///< Items on a page. Default: 10.
  std::optional<std::string> ram_role_name{};              ///< Name of the instance RAM role.
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeInstanceRamRoleResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceRamRoleResponse::InstanceRamRoleSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceRamRoleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceRamRoleRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceRamRoleResponse& page) noexcept {
  return page.instance_ram_role_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
