// Generated from src/ens/models/DeleteSnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteSnatEntry returns.
struct DeleteSnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an SNAT entry.
///
/// Not repeated after a failure that may have been executed.
struct DeleteSnatEntryRequest {
  using Response = DeleteSnatEntryResponse;  ///< What the action returns.

  std::optional<std::string> snat_entry_id{};  ///< Required. ID of the SNAT entry.
};

const schema::Struct& SchemaOf(const DeleteSnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
