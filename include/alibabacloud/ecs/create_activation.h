// Generated from src/ecs/models/CreateActivation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateActivation returns.
struct CreateActivationResponse {
  /// Activation code for registering managed instances. Sensitive: printed as ***.
  std::optional<std::string> activation_code{};
  std::optional<std::string> activation_id{};  ///< ID of the activation code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an activation code for registering managed instances and returns it.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateActivationRequest {
  using Response = CreateActivationResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};      ///< Text that describes the item.
  std::optional<std::int64_t> instance_count{};  ///< Number of instances. Range: 1..1000. Default: 10.
  std::optional<std::string> instance_name{};    ///< Name of the instance.
  /// IP addresses from which the activation code can be used, such as 0.0.0.0/0.
  std::optional<std::string> ip_address_range{};
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  /// How long the activation code is valid, in hours. Range: 1..4. Default: 4.
  std::optional<std::int64_t> time_to_live_in_hours{};
};

const schema::Struct& SchemaOf(const CreateActivationResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateActivationRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateActivationRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateActivationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
