// Generated from src/ens/models/RemoveSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RemoveSDG returns.
struct RemoveSDGResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes the deployed shared data groups (SDGs) from AIC instances.
///
/// Not repeated after a failure that may have been executed.
struct RemoveSDGRequest {
  using Response = RemoveSDGResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> instance_ids{};  ///< Required. IDs of the instances.
};

const schema::Struct& SchemaOf(const RemoveSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const RemoveSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RemoveSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
