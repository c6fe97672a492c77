// Generated from src/ens/models/ModifyNetworkAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyNetworkAttribute returns.
struct ModifyNetworkAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or the description of a network. Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct ModifyNetworkAttributeRequest {
  using Response = ModifyNetworkAttributeResponse;  ///< What the action returns.

  /// New description of the network: 2 to 256 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> network_id{};  ///< Required. The network to change.
  /// New name of the network: 2 to 128 characters, beginning with a letter or a Chinese character but not with http://
  /// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> network_name{};
};

const schema::Struct& SchemaOf(const ModifyNetworkAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyNetworkAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
