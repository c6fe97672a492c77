// Generated from src/ens/models/SaveSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What SaveSDG returns.
struct SaveSDGResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Saves a shared data group (SDG).
///
/// Not repeated after a failure that may have been executed.
struct SaveSDGRequest {
  using Response = SaveSDGResponse;  ///< What the action returns.

  std::optional<std::string> sdg_id{};  ///< ID of the SDG. Wire: SDGId.
};

const schema::Struct& SchemaOf(const SaveSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const SaveSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const SaveSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
