// Generated from src/ecs/models/RemoveTags.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RemoveTags returns.
struct RemoveTagsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes tags from a resource.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use UntagResources.
struct RemoveTagsRequest {
  using Response = RemoveTagsResponse;  ///< What the action returns.

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

  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};    ///< Required. ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<Tag> tag{};                      ///< The tags.
};

const schema::Struct& SchemaOf(const RemoveTagsResponse*) noexcept;
const schema::Struct& SchemaOf(const RemoveTagsRequest*) noexcept;
const schema::Struct& SchemaOf(const RemoveTagsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const RemoveTagsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
