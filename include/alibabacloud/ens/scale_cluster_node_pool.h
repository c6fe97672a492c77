// Generated from src/ens/models/ScaleClusterNodePool.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ScaleClusterNodePool returns.
struct ScaleClusterNodePoolResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Scales a node pool of a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ScaleClusterNodePoolRequest {
  using Response = ScaleClusterNodePoolResponse;  ///< What the action returns.

  /// The body of the request.
  struct Body {
    std::optional<std::int64_t> count{};  ///< Required. Number of nodes.
  };

  Body body{};                               ///< The body of the request.
  std::optional<std::string> cluster_id{};   ///< Required. ID of the cluster.
  std::optional<std::string> nodepool_id{};  ///< Required. ID of the node pool.
};

const schema::Struct& SchemaOf(const ScaleClusterNodePoolResponse*) noexcept;
const schema::Struct& SchemaOf(const ScaleClusterNodePoolRequest*) noexcept;
const schema::Struct& SchemaOf(const ScaleClusterNodePoolRequest::Body*) noexcept;
const schema::Action& ActionOf(const Client&, const ScaleClusterNodePoolRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
