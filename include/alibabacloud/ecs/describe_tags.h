// Generated from src/ecs/models/DescribeTags.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeTags returns.
struct DescribeTagsResponse {
  /// One tag.
  struct Tag {
    /// The numbers of resources with the tag, by type.
    struct ResourceTypeCount {
      std::optional<std::int64_t> ddh{};                ///< Number of dedicated hosts.
      std::optional<std::int64_t> disk{};               ///< Number of disks.
      std::optional<std::int64_t> eni{};                ///< Number of ENIs.
      std::optional<std::int64_t> image{};              ///< Number of images.
      std::optional<std::int64_t> instance{};           ///< Number of instances.
      std::optional<std::int64_t> key_pair{};           ///< Number of key pairs.
      std::optional<std::int64_t> launch_template{};    ///< Number of launch templates.
      std::optional<std::int64_t> reserved_instance{};  ///< Number of reserved instances with the tag.
      std::optional<std::int64_t> securitygroup{};      ///< Number of security groups with the tag.
      std::optional<std::int64_t> snapshot{};           ///< Number of snapshots with the tag.
      std::optional<std::int64_t> snapshot_policy{};    ///< Number of automatic snapshot policies with the tag.
      std::optional<std::int64_t> volume{};             ///< Number of volumes with the tag.
    };

    ResourceTypeCount resource_type_count{};  ///< The numbers of resources with the tag, by type.
    std::optional<std::string> tag_key{};     ///< Key of the tag.
    std::optional<std::string> tag_value{};   ///< Value of the tag.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Tag> tags{};                    ///< The tags.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists tags with the number of resources of each type that carry them.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `tags`.
///
/// @deprecated Use CountResourcesByTags of Tag.
struct DescribeTagsRequest {
  using Response = DescribeTagsResponse;  ///< What the action returns.

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
  static constexpr const char* kResourceTypeReservedinstance = "reservedinstance";
  static constexpr const char* kResourceTypeSnapshotpolicy = "snapshotpolicy";
  /// @}

  std::optional<std::string> category{};       ///< Category of the resource, for a disk such as cloud_ssd. @deprecated
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page. Default: 50.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};    ///< ID of the resource.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
  std::vector<Tag> tag{};                      ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeTagsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeTagsResponse::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeTagsResponse::Tag::ResourceTypeCount*) noexcept;
const schema::Struct& SchemaOf(const DescribeTagsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeTagsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeTagsRequest&) noexcept;
inline auto& ItemsOf(DescribeTagsResponse& page) noexcept {
  return page.tags;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
