// Generated from src/ens/models/DescribeLoadBalancerSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerSpec returns.
struct DescribeLoadBalancerSpecResponse {
  /// One load balancer spec.
  struct LoadBalancerSpecs {
    std::optional<std::string> display_name{};        ///< Name for display.
    std::optional<std::string> load_balancer_spec{};  ///< Specification of the load balancer, such as elb.s1.small.
  };

  std::vector<LoadBalancerSpecs> load_balancer_specs{};  ///< The specifications of load balancers.
  std::optional<std::int64_t> page_number{};             ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};               ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists load balancer specifications.
///
/// A read: repeated after any failure that may pass.
struct DescribeLoadBalancerSpecRequest {
  using Response = DescribeLoadBalancerSpecResponse;  ///< What the action returns.

  std::optional<std::string> load_balancer_spec{};  ///< Specification of the load balancer, such as elb.s1.small.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecResponse::LoadBalancerSpecs*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
