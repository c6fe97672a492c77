// Generated from src/ens/models/DescribeClusterKubeConfig.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClusterKubeConfig returns.
struct DescribeClusterKubeConfigResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  std::optional<std::string> kubeconfig{};  ///< Content of the kubeconfig of the cluster. Sensitive: printed as ***.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the kubeconfig of a cluster.
///
/// A read: repeated after any failure that may pass.
struct DescribeClusterKubeConfigRequest {
  using Response = DescribeClusterKubeConfigResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
};

const schema::Struct& SchemaOf(const DescribeClusterKubeConfigResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterKubeConfigRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterKubeConfigRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
