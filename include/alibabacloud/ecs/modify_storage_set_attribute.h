// Generated from src/ecs/models/ModifyStorageSetAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyStorageSetAttribute returns.
struct ModifyStorageSetAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a storage set.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyStorageSetAttributeRequest {
  using Response = ModifyStorageSetAttributeResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> storage_set_id{};    ///< Required. ID of the storage set.
  std::optional<std::string> storage_set_name{};  ///< Name of the storage set.
};

const schema::Struct& SchemaOf(const ModifyStorageSetAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyStorageSetAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyStorageSetAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
