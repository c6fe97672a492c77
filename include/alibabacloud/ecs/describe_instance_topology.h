// Generated from src/ecs/models/DescribeInstanceTopology.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceTopology returns.
struct DescribeInstanceTopologyResponse {
  /// One topology.
  struct Topology {
    std::optional<std::string> host_id{};      ///< ID of the host.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::vector<std::string> network_nodes{};  ///< The nodes of the network topology.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Topology> topologys{};  ///< The topologies of the instances.
};

/// Lists instances with the host and network nodes they are placed on.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceTopologyRequest {
  using Response = DescribeInstanceTopologyResponse;  ///< What the action returns.

  std::optional<std::string> instance_ids{};  ///< IDs of the instances, as a JSON array of strings.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeInstanceTopologyResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTopologyResponse::Topology*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTopologyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceTopologyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
