// Generated from src/ecs/models/ModifyInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceAutoRenewAttribute returns.
struct ModifyInstanceAutoRenewAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the auto-renewal settings of instances.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAutoRenewAttributeRequest {
  using Response = ModifyInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `renewal_status`.
  static constexpr const char* kRenewalStatusAutoRenewal = "AutoRenewal";
  static constexpr const char* kRenewalStatusNormal = "Normal";
  static constexpr const char* kRenewalStatusNotRenewal = "NotRenewal";
  /// @}

  std::optional<bool> auto_renew{};             ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> duration{};       ///< Length of one auto-renewal.
  std::vector<std::string> instance_id{};       ///< Required. IDs of the instances.
  std::optional<std::string> period_unit{};     ///< Unit of the period.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> renewal_status{};  ///< Renewal status; AutoRenewal means automatic renewal.
};

const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
