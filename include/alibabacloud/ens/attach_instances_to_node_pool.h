// Generated from src/ens/models/AttachInstancesToNodePool.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AttachInstancesToNodePool returns.
struct AttachInstancesToNodePoolResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds instances to a node pool of a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct AttachInstancesToNodePoolRequest {
  using Response = AttachInstancesToNodePoolResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};              ///< Required. ID of the cluster.
  std::optional<std::vector<std::string>> instances{};  ///< Required. IDs of the instances.
  std::optional<std::string> nodepool_id{};             ///< Required. ID of the node pool.
};

const schema::Struct& SchemaOf(const AttachInstancesToNodePoolResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachInstancesToNodePoolRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachInstancesToNodePoolRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
