// Generated from src/ecs/models/DeletePrefixList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeletePrefixList returns.
struct DeletePrefixListResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a prefix list.
///
/// Not repeated after a failure that may have been executed.
struct DeletePrefixListRequest {
  using Response = DeletePrefixListResponse;  ///< What the action returns.

  std::optional<std::string> prefix_list_id{};  ///< Required. ID of the prefix list.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeletePrefixListResponse*) noexcept;
const schema::Struct& SchemaOf(const DeletePrefixListRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeletePrefixListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
