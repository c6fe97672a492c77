// Generated from src/ens/models/StartSnatIpForSnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StartSnatIpForSnatEntry returns.
struct StartSnatIpForSnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts the use of an IP address in an SNAT entry.
///
/// Not repeated after a failure that may have been executed.
struct StartSnatIpForSnatEntryRequest {
  using Response = StartSnatIpForSnatEntryResponse;  ///< What the action returns.

  std::optional<std::string> snat_entry_id{};  ///< Required. ID of the SNAT entry.
  std::optional<std::string> snat_ip{};        ///< Required. Public IP address of the SNAT entry.
};

const schema::Struct& SchemaOf(const StartSnatIpForSnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const StartSnatIpForSnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartSnatIpForSnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
