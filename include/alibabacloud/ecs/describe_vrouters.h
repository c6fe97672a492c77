// Generated from src/ecs/models/DescribeVRouters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVRouters returns.
struct DescribeVRoutersResponse {
  /// One vRouter.
  struct VRouter {
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the vRouter.
    std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
    std::vector<std::string> route_table_ids{};  ///< IDs of the route tables.
    std::optional<std::string> vpc_id{};         ///< ID of the VPC.
    std::optional<std::string> vrouter_id{};     ///< ID of the vRouter. Wire: VRouterId.
    std::optional<std::string> vrouter_name{};   ///< Name of the vRouter. Wire: VRouterName.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  std::vector<VRouter> vrouters{};            ///< The vRouters. Wire: VRouters.
};

/// Lists vRouters.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `vrouters`.
///
/// @deprecated Use DescribeVRouters of Vpc.
struct DescribeVRoutersRequest {
  using Response = DescribeVRoutersResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vrouter_id{};    ///< ID of the vRouter. Wire: VRouterId.
};

const schema::Struct& SchemaOf(const DescribeVRoutersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVRoutersResponse::VRouter*) noexcept;
const schema::Struct& SchemaOf(const DescribeVRoutersRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVRoutersRequest&) noexcept;
inline auto& ItemsOf(DescribeVRoutersResponse& page) noexcept {
  return page.vrouters;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
