// Generated from src/ecs/models/RenewElasticityAssurances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RenewElasticityAssurances returns.
struct RenewElasticityAssurancesResponse {
  std::optional<std::string> order_id{};                   ///< ID of the order.
  std::vector<std::string> private_pool_options_id_set{};  ///< IDs of the private pools.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Renews elasticity assurances and returns their private pool IDs and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct RenewElasticityAssurancesRequest {
  using Response = RenewElasticityAssurancesResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::vector<std::string> id{};  ///< IDs of the private pools, an elasticity assurance or capacity reservation.
  };

  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitWeekly = "Weekly";
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  /// @}

  std::optional<bool> auto_pay{};                   ///< Whether to pay automatically. Default: true.
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::int64_t> period{};       ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};   ///< Unit of the period. Default: Year.
  PrivatePoolOptions private_pool_options{};  ///< The private pool options.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const RenewElasticityAssurancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewElasticityAssurancesRequest*) noexcept;
const schema::Struct& SchemaOf(const RenewElasticityAssurancesRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewElasticityAssurancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
