// Generated from src/ecs/models/DescribeInstanceAttachmentAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceAttachmentAttributes returns.
struct DescribeInstanceAttachmentAttributesResponse {
  /// One instance.
  struct Instance {
    std::optional<std::string> instance_id{};              ///< ID of the instance.
    std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
    /// How instances are matched with the private pool.
    std::optional<std::string> private_pool_options_match_criteria{};
  };

  std::vector<Instance> instances{};          ///< The instances.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with the private pool and matching mode they use.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `instances`.
struct DescribeInstanceAttachmentAttributesRequest {
  using Response = DescribeInstanceAttachmentAttributesResponse;  ///< What the action returns.

  /// Required. IDs of the instances, as a JSON array of strings.
  std::optional<std::vector<std::string>> instance_ids{};
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceAttachmentAttributesRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceAttachmentAttributesResponse& page) noexcept {
  return page.instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
