// Generated from src/ecs/models/CreateVsc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateVsc returns.
struct CreateVscResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vsc_id{};  ///< ID of the VSC.
};

/// Creates a virtual storage channel (VSC) for an instance and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateVscRequest {
  using Response = CreateVscResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> instance_id{};        ///< Required. ID of the instance.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> vsc_name{};           ///< Name of the VSC.
  std::optional<std::string> vsc_type{};           ///< Type of the VSC, such as Primary. Default: Primary.
};

const schema::Struct& SchemaOf(const CreateVscResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateVscRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateVscRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateVscRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
