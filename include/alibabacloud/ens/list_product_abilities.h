// Generated from src/ens/models/ListProductAbilities.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListProductAbilities returns.
struct ListProductAbilitiesResponse {
  std::vector<std::string> product_abilities{};  ///< The abilities of the product.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists product abilities.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct ListProductAbilitiesRequest {
  using Response = ListProductAbilitiesResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const ListProductAbilitiesResponse*) noexcept;
const schema::Struct& SchemaOf(const ListProductAbilitiesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListProductAbilitiesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
