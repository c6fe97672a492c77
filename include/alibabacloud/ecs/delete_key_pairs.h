// Generated from src/ecs/models/DeleteKeyPairs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteKeyPairs returns.
struct DeleteKeyPairsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes SSH key pairs.
///
/// Not repeated after a failure that may have been executed.
struct DeleteKeyPairsRequest {
  using Response = DeleteKeyPairsResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> key_pair_names{};  ///< Required. Names of the key pairs.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteKeyPairsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteKeyPairsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteKeyPairsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
