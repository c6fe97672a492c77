// Generated from src/ecs/models/DescribePortRangeLists.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePortRangeLists returns.
struct DescribePortRangeListsResponse {
  /// One port range list.
  struct PortRangeLists {
    /// One tag.
    struct Tags {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::int64_t> association_count{};    ///< Number of associated resources.
    std::optional<std::string> creation_time{};         ///< Time of creation.
    std::optional<std::string> description{};           ///< Description of the port range list.
    std::optional<std::int64_t> max_entries{};          ///< Greatest number of entries that the list can hold.
    std::optional<std::string> port_range_list_id{};    ///< ID of the port list.
    std::optional<std::string> port_range_list_name{};  ///< Name of the port list.
    std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
    std::vector<Tags> tags{};                           ///< The tags.
  };

  std::optional<std::string> next_token{};         ///< Token of the next page; empty on the last one.
  std::vector<PortRangeLists> port_range_lists{};  ///< The port lists.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists port range lists.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `port_range_lists`.
/// HTTPS only.
struct DescribePortRangeListsRequest {
  using Response = DescribePortRangeListsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::vector<std::string> port_range_list_id{};      ///< ID of the port list.
  std::optional<std::string> port_range_list_name{};  ///< Name of the port list.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
  std::vector<Tag> tag{};                             ///< The tags.
};

const schema::Struct& SchemaOf(const DescribePortRangeListsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListsResponse::PortRangeLists*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListsResponse::PortRangeLists::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePortRangeListsRequest&) noexcept;
inline auto& ItemsOf(DescribePortRangeListsResponse& page) noexcept {
  return page.port_range_lists;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
