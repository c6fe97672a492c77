// Generated from src/ecs/models/CreateDedicatedHostCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateDedicatedHostCluster returns.
struct CreateDedicatedHostClusterResponse {
  std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a dedicated host cluster and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateDedicatedHostClusterRequest {
  using Response = CreateDedicatedHostClusterResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> dedicated_host_cluster_name{};  ///< Name of the dedicated host cluster.
  std::optional<std::string> description{};                  ///< Text that describes the item.
  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Required. Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateDedicatedHostClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDedicatedHostClusterRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateDedicatedHostClusterRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDedicatedHostClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
