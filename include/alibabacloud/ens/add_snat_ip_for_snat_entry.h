// Generated from src/ens/models/AddSnatIpForSnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AddSnatIpForSnatEntry returns.
struct AddSnatIpForSnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an IP address to an SNAT entry.
///
/// Not repeated after a failure that may have been executed.
struct AddSnatIpForSnatEntryRequest {
  using Response = AddSnatIpForSnatEntryResponse;  ///< What the action returns.

  std::optional<std::string> snat_entry_id{};  ///< Required. ID of the SNAT entry.
  std::optional<std::string> snat_ip{};        ///< Required. Public IP address of the SNAT entry.
};

const schema::Struct& SchemaOf(const AddSnatIpForSnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const AddSnatIpForSnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AddSnatIpForSnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
