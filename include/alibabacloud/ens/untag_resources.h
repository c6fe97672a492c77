// Generated from src/ens/models/UntagResources.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UntagResources returns.
struct UntagResourcesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds tags from resources.
///
/// Not repeated after a failure that may have been executed.
struct UntagResourcesRequest {
  using Response = UntagResourcesResponse;  ///< What the action returns.

  std::optional<bool> all{};                   ///< Whether to remove all tags of the resources.
  std::vector<std::string> resource_id{};      ///< Required. ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<std::string> tag_key{};          ///< Key of the tag.
};

const schema::Struct& SchemaOf(const UntagResourcesResponse*) noexcept;
const schema::Struct& SchemaOf(const UntagResourcesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UntagResourcesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
