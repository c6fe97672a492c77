// Generated from src/ecs/models/ModifyVRouterAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyVRouterAttribute returns.
struct ModifyVRouterAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a vRouter.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyVRouterAttribute of Vpc.
struct ModifyVRouterAttributeRequest {
  using Response = ModifyVRouterAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> vrouter_id{};    ///< Required. ID of the vRouter. Wire: VRouterId.
  std::optional<std::string> vrouter_name{};  ///< Name of the vRouter. Wire: VRouterName.
};

const schema::Struct& SchemaOf(const ModifyVRouterAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyVRouterAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyVRouterAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
