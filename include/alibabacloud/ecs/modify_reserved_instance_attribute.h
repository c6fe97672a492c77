// Generated from src/ecs/models/ModifyReservedInstanceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyReservedInstanceAttribute returns.
struct ModifyReservedInstanceAttributeResponse {
  std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
  std::optional<std::int64_t> http_status_code{};  ///< HTTP status code.
  std::optional<std::string> message{};            ///< Text about the result.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a reserved instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyReservedInstanceAttributeRequest {
  using Response = ModifyReservedInstanceAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> reserved_instance_id{};    ///< Required. ID of the reserved instance.
  std::optional<std::string> reserved_instance_name{};  ///< Name of the reserved instance.
};

const schema::Struct& SchemaOf(const ModifyReservedInstanceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyReservedInstanceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyReservedInstanceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
