// Generated from src/ecs/models/ReleaseCapacityReservation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReleaseCapacityReservation returns.
struct ReleaseCapacityReservationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases a capacity reservation.
///
/// Not repeated after a failure that may have been executed.
struct ReleaseCapacityReservationRequest {
  using Response = ReleaseCapacityReservationResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};  ///< Required. ID of the private pool option.
  };

  std::optional<bool> dry_run{};              ///< Whether to only check the request, without executing it.
  PrivatePoolOptions private_pool_options{};  ///< Required. The private pool options.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ReleaseCapacityReservationResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseCapacityReservationRequest*) noexcept;
const schema::Struct& SchemaOf(const ReleaseCapacityReservationRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseCapacityReservationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
