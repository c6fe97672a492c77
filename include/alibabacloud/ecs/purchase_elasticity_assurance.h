// Generated from src/ecs/models/PurchaseElasticityAssurance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What PurchaseElasticityAssurance returns.
struct PurchaseElasticityAssuranceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Purchases an elasticity assurance for a private pool.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct PurchaseElasticityAssuranceRequest {
  using Response = PurchaseElasticityAssuranceResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    /// @{
    /// A value of `match_criteria`.
    static constexpr const char* kMatchCriteriaOpen = "Open";
    static constexpr const char* kMatchCriteriaTarget = "Target";
    /// @}

    std::optional<std::string> id{};              ///< Required. ID of the private pool option.
    std::optional<std::string> match_criteria{};  ///< How instances are matched with private pools. Default: Open.
  };

  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> package_type{};   ///< Type of the package.
  std::optional<std::int64_t> period{};        ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};    ///< Unit of the period. Default: Year.
  PrivatePoolOptions private_pool_options{};   ///< Required. The private pool options.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
  std::optional<std::string> start_time{};     ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceResponse*) noexcept;
const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceRequest*) noexcept;
const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const PurchaseElasticityAssuranceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
