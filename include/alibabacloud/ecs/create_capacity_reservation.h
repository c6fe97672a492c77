// Generated from src/ecs/models/CreateCapacityReservation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateCapacityReservation returns.
struct CreateCapacityReservationResponse {
  std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a capacity reservation and returns its private pool ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateCapacityReservationRequest {
  using Response = CreateCapacityReservationResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    /// @{
    /// A value of `match_criteria`.
    static constexpr const char* kMatchCriteriaOpen = "Open";
    static constexpr const char* kMatchCriteriaTarget = "Target";
    /// @}

    std::optional<std::string> match_criteria{};  ///< How instances are matched with private pools. Default: Open.
    std::optional<std::string> name{};            ///< Name of the private pool option.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
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

  std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::int64_t> efficient_status{};  ///< Effective status of the capacity reservation.
  std::optional<std::string> end_time{};           ///< End of the time range or period.
  /// How the capacity reservation ends: at EndTime (Limited) or not by itself (Unlimited).
  std::optional<std::string> end_time_type{};
  std::optional<std::int64_t> instance_amount{};  ///< Required. Number of instances.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> package_type{};       ///< Type of the package.
  std::optional<std::int64_t> period{};            ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};        ///< Unit of the period.
  std::optional<std::string> platform{};           ///< Operating system platform. Default: Linux.
  PrivatePoolOptions private_pool_options{};       ///< The private pool options.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> resource_type{};      ///< Type of the resource.
  std::optional<std::string> start_time{};         ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> time_slot{};          ///< Time slot of the capacity reservation.
  std::vector<std::string> zone_id{};              ///< Required. Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateCapacityReservationResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateCapacityReservationRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateCapacityReservationRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateCapacityReservationRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateCapacityReservationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
