// Generated from src/ecs/models/DeletePortRangeList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeletePortRangeList returns.
struct DeletePortRangeListResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a port range list.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeletePortRangeListRequest {
  using Response = DeletePortRangeListResponse;  ///< What the action returns.

  std::optional<std::string> port_range_list_id{};  ///< Required. ID of the port list.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeletePortRangeListResponse*) noexcept;
const schema::Struct& SchemaOf(const DeletePortRangeListRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeletePortRangeListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
