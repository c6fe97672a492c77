// Generated from src/ecs/models/DeleteHpcCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteHpcCluster returns.
struct DeleteHpcClusterResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an HPC cluster.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct DeleteHpcClusterRequest {
  using Response = DeleteHpcClusterResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> hpc_cluster_id{};  ///< Required. ID of the HPC cluster.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteHpcClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteHpcClusterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteHpcClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
