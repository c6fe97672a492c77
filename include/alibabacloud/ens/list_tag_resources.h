// Generated from src/ens/models/ListTagResources.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListTagResources returns.
struct ListTagResourcesResponse {
  /// One tag resource.
  struct TagResources {
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
    std::optional<std::string> tag_key{};        ///< Key of the tag.
    std::optional<std::string> tag_value{};      ///< Value of the tag.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<TagResources> tag_resources{};  ///< The resources and their tags.
};

/// Lists tags together with the resources they are bound to.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `tag_resources`.
struct ListTagResourcesRequest {
  using Response = ListTagResourcesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::vector<std::string> resource_id{};      ///< ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<Tag> tag{};                      ///< The tags.
};

const schema::Struct& SchemaOf(const ListTagResourcesResponse*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesResponse::TagResources*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesRequest*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const ListTagResourcesRequest&) noexcept;
inline auto& ItemsOf(ListTagResourcesResponse& page) noexcept {
  return page.tag_resources;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
