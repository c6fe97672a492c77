// Generated from src/ens/models/DescribeElbAvailableResourceInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeElbAvailableResourceInfo returns.
struct DescribeElbAvailableResourceInfoResponse {
  /// One ELB available resource.
  struct ElbAvailableResourceInfo {
    std::vector<std::string> ability{};             ///< Capabilities that are supported.
    std::optional<std::string> area{};              ///< Geographic area, such as SouthEast.
    std::optional<std::string> can_buy_count{};     ///< Number of items that can be bought.
    std::optional<std::string> en_name{};           ///< English name.
    std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
    std::vector<std::string> load_balancer_spec{};  ///< Specifications of the load balancers, such as elb.s1.small.
    std::optional<std::string> name{};              ///< Name of the ELB available resource.
    std::optional<std::string> province{};          ///< Province of the region.
  };

  std::vector<ElbAvailableResourceInfo> elb_available_resource_info{};  ///< The resources available for load balancers.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the nodes on which load balancers can be bought, with their specifications and quantities.
///
/// A read: repeated after any failure that may pass.
struct DescribeElbAvailableResourceInfoRequest {
  using Response = DescribeElbAvailableResourceInfoResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeElbAvailableResourceInfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
