// Generated from src/ens/models/DeleteEip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteEip returns.
struct DeleteEipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an elastic IP address (EIP).
///
/// Not repeated after a failure that may have been executed.
struct DeleteEipRequest {
  using Response = DeleteEipResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DeleteEipResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteEipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteEipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
