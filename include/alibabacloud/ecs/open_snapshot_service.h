// Generated from src/ecs/models/OpenSnapshotService.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What OpenSnapshotService returns.
struct OpenSnapshotServiceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Activates the snapshot service.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct OpenSnapshotServiceRequest {
  using Response = OpenSnapshotServiceResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const OpenSnapshotServiceResponse*) noexcept;
const schema::Struct& SchemaOf(const OpenSnapshotServiceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const OpenSnapshotServiceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
