// Generated from src/ens/models/DeleteClusterNodePool.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteClusterNodePool returns.
struct DeleteClusterNodePoolResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a node pool from a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteClusterNodePoolRequest {
  using Response = DeleteClusterNodePoolResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};   ///< Required. ID of the cluster.
  std::optional<std::string> nodepool_id{};  ///< Required. ID of the node pool.
};

const schema::Struct& SchemaOf(const DeleteClusterNodePoolResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteClusterNodePoolRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteClusterNodePoolRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
