// Generated from src/ecs/models/AddBandwidthPackageIps.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AddBandwidthPackageIps returns.
struct AddBandwidthPackageIpsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds IP addresses to a bandwidth package of a NAT gateway.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated
struct AddBandwidthPackageIpsRequest {
  using Response = AddBandwidthPackageIpsResponse;  ///< What the action returns.

  std::optional<std::string> bandwidth_package_id{};  ///< Required. ID of the bandwidth package.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> ip_count{};   ///< Required. Number of IP addresses.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AddBandwidthPackageIpsResponse*) noexcept;
const schema::Struct& SchemaOf(const AddBandwidthPackageIpsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AddBandwidthPackageIpsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
