// Generated from src/ecs/models/ReActivateInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReActivateInstances returns.
struct ReActivateInstancesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Reactivates an instance.
///
/// Not repeated after a failure that may have been executed.
struct ReActivateInstancesRequest {
  using Response = ReActivateInstancesResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ReActivateInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const ReActivateInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReActivateInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
