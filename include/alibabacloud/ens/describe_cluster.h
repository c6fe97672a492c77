// Generated from src/ens/models/DescribeCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeCluster returns.
struct DescribeClusterResponse {
  /// One cluster.
  struct Clusters {
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusHealthy = "healthy";
    static constexpr const char* kStatusUnhealthy = "unhealthy";
    /// @}

    std::optional<std::string> cluster_id{};       ///< ID of the cluster.
    std::optional<std::string> current_version{};  ///< Current version of the cluster.
    std::optional<std::string> name{};             ///< Name of the cluster.
    std::optional<std::string> next_version{};     ///< Version to upgrade to.
    std::optional<std::string> status{};           ///< Status of the cluster.
  };

  std::vector<Clusters> clusters{};  ///< The clusters.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the status, current version and next version of a cluster.
///
/// A read: repeated after any failure that may pass.
struct DescribeClusterRequest {
  using Response = DescribeClusterResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
};

const schema::Struct& SchemaOf(const DescribeClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterResponse::Clusters*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
