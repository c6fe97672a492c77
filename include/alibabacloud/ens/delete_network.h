// Generated from src/ens/models/DeleteNetwork.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNetwork returns.
struct DeleteNetworkResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a private network (VPC). Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct DeleteNetworkRequest {
  using Response = DeleteNetworkResponse;  ///< What the action returns.

  std::optional<std::string> network_id{};  ///< Required. The network to delete.
};

const schema::Struct& SchemaOf(const DeleteNetworkResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
