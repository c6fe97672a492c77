// Generated from src/ecs/models/DescribeClassicLinkInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeClassicLinkInstances returns.
struct DescribeClassicLinkInstancesResponse {
  /// One link.
  struct Link {
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> vpc_id{};       ///< ID of the VPC.
  };

  std::vector<Link> links{};                  ///< The ClassicLink connections.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances connected to a VPC through ClassicLink.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `links`.
struct DescribeClassicLinkInstancesRequest {
  using Response = DescribeClassicLinkInstancesResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};       ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesResponse::Link*) noexcept;
const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClassicLinkInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeClassicLinkInstancesResponse& page) noexcept {
  return page.links;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
