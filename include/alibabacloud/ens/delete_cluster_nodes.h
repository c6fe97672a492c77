// Generated from src/ens/models/DeleteClusterNodes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteClusterNodes returns.
struct DeleteClusterNodesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes nodes from a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteClusterNodesRequest {
  using Response = DeleteClusterNodesResponse;  ///< What the action returns.

  /// The body of the request.
  struct Body {
    std::vector<std::string> nodes{};  ///< Required. The nodes.
  };

  Body body{};                              ///< Required. The body of the request.
  std::optional<std::string> cluster_id{};  ///< Required. ID of the cluster.
  std::optional<bool> release_node{};       ///< Whether to release the nodes.
};

const schema::Struct& SchemaOf(const DeleteClusterNodesResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteClusterNodesRequest*) noexcept;
const schema::Struct& SchemaOf(const DeleteClusterNodesRequest::Body*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteClusterNodesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
