// Generated from src/ecs/models/DescribeActivations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeActivations returns.
struct DescribeActivationsResponse {
  /// One activation.
  struct ActivationList {
    /// One tag.
    struct Tags {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> activation_id{};        ///< ID of the activation code.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::int64_t> deregistered_count{};  ///< Number of managed instances that are deregistered.
    std::optional<std::string> description{};          ///< Description of the activation.
    std::optional<bool> disabled{};                    ///< Whether the activation code is disabled.
    std::optional<std::int64_t> instance_count{};      ///< Number of instances.
    std::optional<std::string> instance_name{};        ///< Name of the instance.
    /// IP addresses from which the activation code can be used, such as 0.0.0.0/0.
    std::optional<std::string> ip_address_range{};
    std::optional<std::int64_t> registered_count{};       ///< Number of instances registered with the activation code.
    std::optional<std::string> resource_group_id{};       ///< ID of the resource group.
    std::vector<Tags> tags{};                             ///< The tags.
    std::optional<std::int64_t> time_to_live_in_hours{};  ///< How long the activation code is valid, in hours.
  };

  std::vector<ActivationList> activation_list{};  ///< The activation codes.
  std::optional<std::string> next_token{};        ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists activation codes for managed instances.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `activation_list`.
struct DescribeActivationsRequest {
  using Response = DescribeActivationsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> activation_id{};  ///< ID of the activation code.
  std::optional<std::string> instance_name{};  ///< Name of the instance.
  std::optional<std::int64_t> max_results{};   ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};         ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeActivationsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeActivationsResponse::ActivationList*) noexcept;
const schema::Struct& SchemaOf(const DescribeActivationsResponse::ActivationList::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeActivationsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeActivationsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeActivationsRequest&) noexcept;
inline auto& ItemsOf(DescribeActivationsResponse& page) noexcept {
  return page.activation_list;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
