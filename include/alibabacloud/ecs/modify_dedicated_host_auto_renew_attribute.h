// Generated from src/ecs/models/ModifyDedicatedHostAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDedicatedHostAutoRenewAttribute returns.
struct ModifyDedicatedHostAutoRenewAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the auto-renewal settings of dedicated hosts.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDedicatedHostAutoRenewAttributeRequest {
  using Response = ModifyDedicatedHostAutoRenewAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `auto_renew_with_ecs`.
  static constexpr const char* kAutoRenewWithEcsAutoRenewWithEcs = "AutoRenewWithEcs";
  static constexpr const char* kAutoRenewWithEcsStopRenewWithEcs = "StopRenewWithEcs";
  static constexpr const char* kAutoRenewWithEcsNoOperation = "NoOperation";
  /// @}
  /// @{
  /// A value of `renewal_status`.
  static constexpr const char* kRenewalStatusAutoRenewal = "AutoRenewal";
  static constexpr const char* kRenewalStatusNormal = "Normal";
  static constexpr const char* kRenewalStatusNotRenewal = "NotRenewal";
  /// @}

  std::optional<bool> auto_renew{};  ///< Whether auto-renewal is enabled. Default: false.
  /// Whether the dedicated host is renewed along with its ECS instances. Default: NoOperation.
  std::optional<std::string> auto_renew_with_ecs{};
  std::optional<std::string> dedicated_host_ids{};  ///< Required. IDs of the dedicated hosts.
  std::optional<std::int64_t> duration{};           ///< Length of one auto-renewal.
  std::optional<std::string> period_unit{};         ///< Unit of the period. Default: Month.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> renewal_status{};      ///< Renewal status; AutoRenewal means automatic renewal.
};

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
