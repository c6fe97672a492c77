// Generated from src/ecs/models/UntagResources.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UntagResources returns.
struct UntagResourcesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds tags from resources.
///
/// Not repeated after a failure that may have been executed.
struct UntagResourcesRequest {
  using Response = UntagResourcesResponse;  ///< What the action returns.

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
  /// @}

  std::optional<bool> all{};                   ///< Whether to remove all tags of the resources. Default: false.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> resource_id{};      ///< Required. ID of the resource.
  std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  std::vector<std::string> tag_key{};          ///< Key of the tag.
};

const schema::Struct& SchemaOf(const UntagResourcesResponse*) noexcept;
const schema::Struct& SchemaOf(const UntagResourcesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UntagResourcesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
