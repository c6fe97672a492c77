// Generated from src/ecs/models/ModifyCapacityReservation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyCapacityReservation returns.
struct ModifyCapacityReservationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the description, platform, instance count or times of a capacity reservation.
///
/// Not repeated after a failure that may have been executed.
struct ModifyCapacityReservationRequest {
  using Response = ModifyCapacityReservationResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};    ///< Required. ID of the private pool option.
    std::optional<std::string> name{};  ///< Name of the private pool option.
  };

  /// @{
  /// A value of `end_time_type`.
  static constexpr const char* kEndTimeTypeLimited = "Limited";
  static constexpr const char* kEndTimeTypeUnlimited = "Unlimited";
  /// @}
  /// @{
  /// A value of `platform`.
  static constexpr const char* kPlatformWindows = "Windows";
  static constexpr const char* kPlatformLinux = "Linux";
  /// @}

  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> end_time{};     ///< End of the time range or period.
  /// How the capacity reservation ends: at EndTime (Limited) or not by itself (Unlimited).
  std::optional<std::string> end_time_type{};
  std::optional<std::int64_t> instance_amount{};  ///< Number of instances.
  std::optional<std::string> package_type{};      ///< Type of the package.
  std::optional<std::string> platform{};          ///< Operating system platform.
  PrivatePoolOptions private_pool_options{};      ///< Required. The private pool options.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};        ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const ModifyCapacityReservationResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyCapacityReservationRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyCapacityReservationRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyCapacityReservationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
