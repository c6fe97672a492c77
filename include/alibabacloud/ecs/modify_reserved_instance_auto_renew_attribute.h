// Generated from src/ecs/models/ModifyReservedInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyReservedInstanceAutoRenewAttribute returns.
struct ModifyReservedInstanceAutoRenewAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the auto-renewal settings of reserved instances.
///
/// Not repeated after a failure that may have been executed.
struct ModifyReservedInstanceAutoRenewAttributeRequest {
  using Response = ModifyReservedInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `renewal_status`.
  static constexpr const char* kRenewalStatusAutoRenewal = "AutoRenewal";
  static constexpr const char* kRenewalStatusNormal = "Normal";
  /// @}

  std::optional<std::int64_t> period{};             ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};         ///< Unit of the period. Default: Month.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> renewal_status{};      ///< Renewal status; AutoRenewal means automatic renewal.
  std::vector<std::string> reserved_instance_id{};  ///< ID of the reserved instance.
};

const schema::Struct& SchemaOf(const ModifyReservedInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyReservedInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyReservedInstanceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
