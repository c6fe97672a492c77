// Generated from src/ens/models/DeleteCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteCluster returns.
struct DeleteClusterResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteClusterRequest {
  using Response = DeleteClusterResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};  ///< Required. ID of the cluster.
  std::optional<bool> retain_resources{};   ///< Whether to keep the resources of the cluster.
};

const schema::Struct& SchemaOf(const DeleteClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteClusterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
