// Generated from src/ens/models/DescribeEnsRegions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsRegions returns.
struct DescribeEnsRegionsResponse {
  /// One node.
  struct EnsRegions {
    std::optional<std::string> area{};           ///< Code of the area, such as NorthEastChina.
    std::optional<std::string> en_name{};        ///< English name of the node; may be empty.
    std::optional<std::string> ens_region_id{};  ///< ID of the node, the EnsRegionId of other actions.
    std::optional<std::string> name{};           ///< Chinese name of the node.
    std::optional<std::string> province{};       ///< Province of the node.
  };

  std::optional<std::int64_t> code{};     ///< Business code: 0 means success.
  std::vector<EnsRegions> ens_regions{};  ///< The nodes.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the edge nodes (ENS regions) that the account can use, or one of them.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsRegionsRequest {
  using Response = DescribeEnsRegionsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< Only this node; all available nodes by default.
};

const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse::EnsRegions*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsRegionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
