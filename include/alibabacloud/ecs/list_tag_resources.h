// Generated from src/ecs/models/ListTagResources.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ListTagResources returns.
struct ListTagResourcesResponse {
  /// One tag resource.
  struct TagResource {
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
    std::optional<std::string> tag_key{};        ///< Key of the tag.
    std::optional<std::string> tag_value{};      ///< Value of the tag.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<TagResource> tag_resources{};  ///< The resources and their tags.
};

/// Lists tags together with the resources they are bound to.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `tag_resources`.
struct ListTagResourcesRequest {
  using Response = ListTagResourcesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// One tag filter.
  struct TagFilter {
    std::optional<std::string> tag_key{};   ///< Key of the tag.
    std::vector<std::string> tag_values{};  ///< Values of the tag.
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
  static constexpr const char* kResourceTypeDdhcluster = "ddhcluster";
  static constexpr const char* kResourceTypeKeypair = "keypair";
  static constexpr const char* kResourceTypeLaunchtemplate = "launchtemplate";
  static constexpr const char* kResourceTypeReservedinstance = "reservedinstance";
  static constexpr const char* kResourceTypeSnapshotpolicy = "snapshotpolicy";
  static constexpr const char* kResourceTypeElasticityassurance = "elasticityassurance";
  static constexpr const char* kResourceTypeCapacityreservation = "capacityreservation";
  static constexpr const char* kResourceTypeCommand = "command";
  static constexpr const char* kResourceTypeInvocation = "invocation";
  static constexpr const char* kResourceTypeActivation = "activation";
  static constexpr const char* kResourceTypeManagedinstance = "managedinstance";
  /// @}

  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> resource_id{};      ///< ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<Tag> tag{};                      ///< The tags.
  std::vector<TagFilter> tag_filter{};         ///< The tags to filter by.
};

const schema::Struct& SchemaOf(const ListTagResourcesResponse*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesResponse::TagResource*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesRequest*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesRequest::Tag*) noexcept;
const schema::Struct& SchemaOf(const ListTagResourcesRequest::TagFilter*) noexcept;
const schema::Action& ActionOf(const Client&, const ListTagResourcesRequest&) noexcept;
inline auto& ItemsOf(ListTagResourcesResponse& page) noexcept {
  return page.tag_resources;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
