// Generated from src/ens/models/TagResources.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What TagResources returns.
struct TagResourcesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Binds tags to resources.
///
/// Not repeated after a failure that may have been executed.
struct TagResourcesRequest {
  using Response = TagResourcesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Required. Key of the tag.
    std::optional<std::string> value{};  ///< Required. Value of the tag.
  };

  std::vector<std::string> resource_id{};      ///< Required. ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<Tag> tag{};                      ///< Required. The tags.
};

const schema::Struct& SchemaOf(const TagResourcesResponse*) noexcept;
const schema::Struct& SchemaOf(const TagResourcesRequest*) noexcept;
const schema::Struct& SchemaOf(const TagResourcesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const TagResourcesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
