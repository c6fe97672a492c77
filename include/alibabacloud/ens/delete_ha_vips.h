// Generated from src/ens/models/DeleteHaVips.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteHaVips returns.
struct DeleteHaVipsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes high-availability virtual IP addresses (HAVIPs).
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteHaVipsRequest {
  using Response = DeleteHaVipsResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> ha_vip_ids{};  ///< Required. IDs of the HAVIPs.
};

const schema::Struct& SchemaOf(const DeleteHaVipsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteHaVipsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteHaVipsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
