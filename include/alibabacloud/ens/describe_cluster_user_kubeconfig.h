// Generated from src/ens/models/DescribeClusterUserKubeconfig.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClusterUserKubeconfig returns.
struct DescribeClusterUserKubeconfigResponse {
  std::optional<std::string> config{};  ///< Configuration of the cluster. JSON text. Sensitive: printed as ***.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the user's kubeconfig of a cluster, for its public or private IP address.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeClusterUserKubeconfigRequest {
  using Response = DescribeClusterUserKubeconfigResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};   ///< Required. ID of the cluster.
  std::optional<bool> private_ip_address{};  ///< Private IP address.
};

const schema::Struct& SchemaOf(const DescribeClusterUserKubeconfigResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterUserKubeconfigRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterUserKubeconfigRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
