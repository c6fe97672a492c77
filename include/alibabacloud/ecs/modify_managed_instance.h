// Generated from src/ecs/models/ModifyManagedInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyManagedInstance returns.
struct ModifyManagedInstanceResponse {
  /// The managed instance; as a number, the count of instances.
  struct Instance {
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> instance_name{};  ///< Name of the instance.
  };

  Instance instance{};  ///< The managed instance; as a number, the count of instances.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name of a managed instance and returns its details.
///
/// Not repeated after a failure that may have been executed.
struct ModifyManagedInstanceRequest {
  using Response = ModifyManagedInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
  std::optional<std::string> instance_name{};  ///< Required. Name of the instance.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyManagedInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyManagedInstanceResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const ModifyManagedInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyManagedInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
