// Generated from src/ecs/models/DescribeResourceByTags.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeResourceByTags returns.
struct DescribeResourceByTagsResponse {
  /// One resource.
  struct Resource {
    std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Resource> resources{};          ///< The resources.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the resources that carry the given tags.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `resources`.
///
/// @deprecated Use ListResourcesByTag of Tag.
struct DescribeResourceByTagsRequest {
  using Response = DescribeResourceByTagsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeSnapshot = "snapshot";
  static constexpr const char* kResourceTypeImage = "image";
  static constexpr const char* kResourceTypeSecuritygroup = "securitygroup";
  static constexpr const char* kResourceTypeVolume = "volume";
  static constexpr const char* kResourceTypeEni = "eni";
  static constexpr const char* kResourceTypeDdh = "ddh";
  static constexpr const char* kResourceTypeKeypair = "keypair";
  static constexpr const char* kResourceTypeLaunchtemplate = "launchtemplate";
  /// @}

  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page. Default: 50.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
  std::vector<Tag> tag{};                      ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeResourceByTagsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceByTagsResponse::Resource*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceByTagsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceByTagsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeResourceByTagsRequest&) noexcept;
inline auto& ItemsOf(DescribeResourceByTagsResponse& page) noexcept {
  return page.resources;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
