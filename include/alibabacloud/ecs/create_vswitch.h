// Generated from src/ecs/models/CreateVSwitch.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateVSwitch returns.
struct CreateVSwitchResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
};

/// Creates a vSwitch in a VPC and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateVSwitch of Vpc.
struct CreateVSwitchRequest {
  using Response = CreateVSwitchResponse;  ///< What the action returns.

  std::optional<std::string> cidr_block{};  ///< Required. CIDR block, such as 10.0.0.0/24.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};        ///< Required. ID of the VPC.
  std::optional<std::string> vswitch_name{};  ///< Name of the vSwitch. Wire: VSwitchName.
  std::optional<std::string> zone_id{};       ///< Required. Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateVSwitchResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateVSwitchRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateVSwitchRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
