// Generated from src/ecs/models/DescribePortRangeListAssociations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePortRangeListAssociations returns.
struct DescribePortRangeListAssociationsResponse {
  /// One port range list association.
  struct PortRangeListAssociations {
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  std::vector<PortRangeListAssociations> port_range_list_associations{};  ///< The resources that use the port list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the resources that use a port range list.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `port_range_list_associations`. HTTPS only.
struct DescribePortRangeListAssociationsRequest {
  using Response = DescribePortRangeListAssociationsResponse;  ///< What the action returns.

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> port_range_list_id{};  ///< Required. ID of the port list.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsResponse::PortRangeListAssociations*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePortRangeListAssociationsRequest&) noexcept;
inline auto& ItemsOf(DescribePortRangeListAssociationsResponse& page) noexcept {
  return page.port_range_list_associations;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
