// Generated from src/ecs/models/DescribeLimitation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeLimitation returns.
struct DescribeLimitationResponse {
  std::optional<std::string> limitation{};  ///< Limitation that is queried.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> value{};  ///< Value of the tag, filter or attribute.
};

/// Returns the value of the given limit.
///
/// A read: repeated after any failure that may pass.
///
/// @deprecated
struct DescribeLimitationRequest {
  using Response = DescribeLimitationResponse;  ///< What the action returns.

  std::optional<std::string> limitation{};  ///< Required. Limitation to query.
};

const schema::Struct& SchemaOf(const DescribeLimitationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLimitationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLimitationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
