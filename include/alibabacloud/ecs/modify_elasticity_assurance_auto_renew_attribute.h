// Generated from src/ecs/models/ModifyElasticityAssuranceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyElasticityAssuranceAutoRenewAttribute returns.
struct ModifyElasticityAssuranceAutoRenewAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the auto-renewal settings of elasticity assurances.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyElasticityAssuranceAutoRenewAttributeRequest {
  using Response = ModifyElasticityAssuranceAutoRenewAttributeResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::vector<std::string> id{};  ///< IDs of the private pools, an elasticity assurance or capacity reservation.
  };

  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  /// @}
  /// @{
  /// A value of `renewal_status`.
  static constexpr const char* kRenewalStatusAutoRenewal = "AutoRenewal";
  static constexpr const char* kRenewalStatusNormal = "Normal";
  static constexpr const char* kRenewalStatusNotRenewal = "NotRenewal";
  /// @}

  std::optional<std::int64_t> period{};         ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};     ///< Unit of the period. Default: Month.
  PrivatePoolOptions private_pool_options{};    ///< The private pool options.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> renewal_status{};  ///< Renewal status; AutoRenewal means automatic renewal.
};

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyElasticityAssuranceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
