// Generated from src/ecs/models/DescribePrefixLists.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePrefixLists returns.
struct DescribePrefixListsResponse {
  /// One prefix list.
  struct PrefixList {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> address_family{};      ///< IP version of the prefix list, IPv4 or IPv6.
    std::optional<std::int64_t> association_count{};  ///< Number of associated resources.
    std::optional<std::string> creation_time{};       ///< Time of creation.
    std::optional<std::string> description{};         ///< Description of the prefix list.
    std::optional<std::int64_t> max_entries{};        ///< Greatest number of entries that the list can hold.
    std::optional<std::string> prefix_list_id{};      ///< ID of the prefix list.
    std::optional<std::string> prefix_list_name{};    ///< Name of the prefix list.
    std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
    std::vector<Tag> tags{};                          ///< The tags.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  std::vector<PrefixList> prefix_lists{};   ///< The prefix lists.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists prefix lists.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `prefix_lists`.
struct DescribePrefixListsRequest {
  using Response = DescribePrefixListsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `address_family`.
  static constexpr const char* kAddressFamilyIPv4 = "IPv4";
  static constexpr const char* kAddressFamilyIPv6 = "IPv6";
  /// @}

  std::optional<std::string> address_family{};  ///< IP version of the prefix list, IPv4 or IPv6.
  std::optional<std::int64_t> max_results{};    ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::vector<std::string> prefix_list_id{};       ///< ID of the prefix list.
  std::optional<std::string> prefix_list_name{};   ///< Name of the prefix list.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribePrefixListsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListsResponse::PrefixList*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListsResponse::PrefixList::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePrefixListsRequest&) noexcept;
inline auto& ItemsOf(DescribePrefixListsResponse& page) noexcept {
  return page.prefix_lists;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
