// Generated from src/ecs/models/CreateSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateSecurityGroup returns.
struct CreateSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> security_group_id{};  ///< ID of the security group.
};

/// Creates a security group and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateSecurityGroupRequest {
  using Response = CreateSecurityGroupResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `security_group_type`.
  static constexpr const char* kSecurityGroupTypeNormal = "normal";
  static constexpr const char* kSecurityGroupTypeEnterprise = "enterprise";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};    ///< ID of the resource group.
  std::optional<std::string> security_group_name{};  ///< Name of the security group.
  std::optional<std::string> security_group_type{};  ///< Type of the security group. Default: normal.
  std::optional<bool> service_managed{};             ///< Whether the resource is managed by an Alibaba Cloud service.
  std::vector<Tag> tag{};                            ///< The tags.
  std::optional<std::string> vpc_id{};               ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const CreateSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSecurityGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateSecurityGroupRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
