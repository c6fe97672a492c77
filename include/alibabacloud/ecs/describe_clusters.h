// Generated from src/ecs/models/DescribeClusters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeClusters returns.
struct DescribeClustersResponse {
  /// One cluster.
  struct Cluster {
    std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  };

  std::vector<Cluster> clusters{};  ///< The clusters.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the clusters of a region.
///
/// A read: repeated after any failure that may pass.
///
/// @deprecated
struct DescribeClustersRequest {
  using Response = DescribeClustersResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeClustersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClustersResponse::Cluster*) noexcept;
const schema::Struct& SchemaOf(const DescribeClustersRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClustersRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
