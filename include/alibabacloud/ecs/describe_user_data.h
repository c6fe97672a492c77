// Generated from src/ecs/models/DescribeUserData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeUserData returns.
struct DescribeUserDataResponse {
  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> region_id{};    ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> user_data{};  ///< User data of the instance, Base64-encoded. Sensitive: printed as ***.
};

/// Returns the user data of an instance.
///
/// A read: repeated after any failure that may pass.
struct DescribeUserDataRequest {
  using Response = DescribeUserDataResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeUserDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeUserDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeUserDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
