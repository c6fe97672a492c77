// Generated from src/ecs/models/ModifyDedicatedHostClusterAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDedicatedHostClusterAttribute returns.
struct ModifyDedicatedHostClusterAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a dedicated host cluster.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDedicatedHostClusterAttributeRequest {
  using Response = ModifyDedicatedHostClusterAttributeResponse;  ///< What the action returns.

  std::optional<std::string> dedicated_host_cluster_id{};    ///< Required. ID of the dedicated host cluster.
  std::optional<std::string> dedicated_host_cluster_name{};  ///< Name of the dedicated host cluster.
  std::optional<std::string> description{};                  ///< Text that describes the item.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDedicatedHostClusterAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDedicatedHostClusterAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostClusterAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
