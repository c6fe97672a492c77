// Generated from src/ecs/models/DeleteBandwidthPackage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteBandwidthPackage returns.
struct DeleteBandwidthPackageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a bandwidth package of a NAT gateway.
///
/// Not repeated after a failure that may have been executed.
struct DeleteBandwidthPackageRequest {
  using Response = DeleteBandwidthPackageResponse;  ///< What the action returns.

  std::optional<std::string> bandwidth_package_id{};  ///< Required. ID of the bandwidth package.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteBandwidthPackageResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteBandwidthPackageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteBandwidthPackageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
