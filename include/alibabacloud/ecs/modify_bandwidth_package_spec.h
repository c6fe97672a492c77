// Generated from src/ecs/models/ModifyBandwidthPackageSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyBandwidthPackageSpec returns.
struct ModifyBandwidthPackageSpecResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the bandwidth of a bandwidth package.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated
struct ModifyBandwidthPackageSpecRequest {
  using Response = ModifyBandwidthPackageSpecResponse;  ///< What the action returns.

  /// Required. Bandwidth of the EIP, bandwidth package or physical connection.
  std::optional<std::string> bandwidth{};
  std::optional<std::string> bandwidth_package_id{};  ///< Required. ID of the bandwidth package.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyBandwidthPackageSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyBandwidthPackageSpecRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyBandwidthPackageSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
