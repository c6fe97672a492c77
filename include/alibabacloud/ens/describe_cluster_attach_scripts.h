// Generated from src/ens/models/DescribeClusterAttachScripts.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClusterAttachScripts returns.
struct DescribeClusterAttachScriptsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> script{};  ///< Script for adding existing nodes to the cluster. Sensitive: printed as ***.
};

/// Returns the script that attaches nodes to a node pool of a cluster.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeClusterAttachScriptsRequest {
  using Response = DescribeClusterAttachScriptsResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};   ///< Required. ID of the cluster.
  std::optional<std::string> nodepool_id{};  ///< Required. ID of the node pool.
  std::optional<std::string> options{};      ///< Options of the script.
};

const schema::Struct& SchemaOf(const DescribeClusterAttachScriptsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterAttachScriptsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterAttachScriptsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
