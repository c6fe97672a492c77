// Generated from src/ens/models/StopSnatIpForSnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StopSnatIpForSnatEntry returns.
struct StopSnatIpForSnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Stops the use of an IP address in an SNAT entry.
///
/// Not repeated after a failure that may have been executed.
struct StopSnatIpForSnatEntryRequest {
  using Response = StopSnatIpForSnatEntryResponse;  ///< What the action returns.

  std::optional<std::string> snat_entry_id{};  ///< Required. ID of the SNAT entry.
  std::optional<std::string> snat_ip{};        ///< Required. Public IP address of the SNAT entry.
};

const schema::Struct& SchemaOf(const StopSnatIpForSnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const StopSnatIpForSnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StopSnatIpForSnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
