// Generated from src/ecs/models/DescribeElasticityAssuranceInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeElasticityAssuranceInstances returns.
struct DescribeElasticityAssuranceInstancesResponse {
  /// One instance ID.
  struct InstanceIdSet {
    std::optional<std::string> instance_id{};  ///< ID of the instance.
  };

  std::vector<InstanceIdSet> elasticity_assurance_item{};  ///< The instances that use the elasticity assurance.
  std::optional<std::int64_t> max_results{};               ///< Greatest number of items to return.
  std::optional<std::string> next_token{};                 ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the instances that use an elasticity assurance.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `elasticity_assurance_item`.
struct DescribeElasticityAssuranceInstancesRequest {
  using Response = DescribeElasticityAssuranceInstancesResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};  ///< Required. ID of the private pool option.
  };

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> package_type{};  ///< Type of the package.
  PrivatePoolOptions private_pool_options{};  ///< Required. The private pool options.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesResponse::InstanceIdSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeElasticityAssuranceInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeElasticityAssuranceInstancesResponse& page) noexcept {
  return page.elasticity_assurance_item;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
