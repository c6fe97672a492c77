// Generated from src/ecs/models/ModifyStorageCapacityUnitAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyStorageCapacityUnitAttribute returns.
struct ModifyStorageCapacityUnitAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a storage capacity unit (SCU).
///
/// Not repeated after a failure that may have been executed.
struct ModifyStorageCapacityUnitAttributeRequest {
  using Response = ModifyStorageCapacityUnitAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};               ///< Text that describes the item.
  std::optional<std::string> name{};                      ///< Name of the item.
  std::optional<std::string> region_id{};                 ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> storage_capacity_unit_id{};  ///< Required. ID of the storage capacity unit (SCU).
};

const schema::Struct& SchemaOf(const ModifyStorageCapacityUnitAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyStorageCapacityUnitAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyStorageCapacityUnitAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
