// Generated from src/ecs/models/DeleteDedicatedHostCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteDedicatedHostCluster returns.
struct DeleteDedicatedHostClusterResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a dedicated host cluster.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDedicatedHostClusterRequest {
  using Response = DeleteDedicatedHostClusterResponse;  ///< What the action returns.

  std::optional<std::string> dedicated_host_cluster_id{};  ///< Required. ID of the dedicated host cluster.
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteDedicatedHostClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDedicatedHostClusterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDedicatedHostClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
