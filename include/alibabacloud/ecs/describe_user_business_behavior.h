// Generated from src/ecs/models/DescribeUserBusinessBehavior.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeUserBusinessBehavior returns.
struct DescribeUserBusinessBehaviorResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> status_value{};  ///< Value of the user's status.
};

/// Returns the value of a business behavior setting of the user.
///
/// A read: repeated after any failure that may pass.
///
/// @deprecated
struct DescribeUserBusinessBehaviorRequest {
  using Response = DescribeUserBusinessBehaviorResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};   ///< Region, such as cn-hangzhou.
  std::optional<std::string> status_key{};  ///< Required. Key of the user's status. Wire: statusKey.
};

const schema::Struct& SchemaOf(const DescribeUserBusinessBehaviorResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeUserBusinessBehaviorRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeUserBusinessBehaviorRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
