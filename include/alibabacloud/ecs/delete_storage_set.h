// Generated from src/ecs/models/DeleteStorageSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteStorageSet returns.
struct DeleteStorageSetResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a storage set.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct DeleteStorageSetRequest {
  using Response = DeleteStorageSetResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> storage_set_id{};  ///< Required. ID of the storage set.
};

const schema::Struct& SchemaOf(const DeleteStorageSetResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteStorageSetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteStorageSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
