// Generated from src/ecs/models/DescribeSavingsPlanEstimation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSavingsPlanEstimation returns.
struct DescribeSavingsPlanEstimationResponse {
  std::optional<std::string> committed_amount{};            ///< Amount committed to in the savings plan.
  std::optional<std::string> currency{};                    ///< Currency, such as CNY.
  std::optional<std::string> instance_type_family{};        ///< Instance family, such as ecs.g6.
  std::optional<std::string> instance_type_family_group{};  ///< Group of instance families.
  std::optional<std::string> offering_type{};               ///< Payment type, such as All Upfront.
  std::optional<std::int64_t> period{};                     ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};                 ///< Unit of the period.
  std::optional<std::string> plan_type{};                   ///< Type of the savings plan.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> resource_id{};  ///< ID of the resource.
};

/// Returns the estimated commitment of a savings plan.
///
/// A read: repeated after any failure that may pass.
struct DescribeSavingsPlanEstimationRequest {
  using Response = DescribeSavingsPlanEstimationResponse;  ///< What the action returns.

  std::optional<std::string> estimation_resource{};  ///< Resource to estimate.
  std::optional<std::string> instance_type_scope{};  ///< Scope of the instance types.
  std::optional<std::string> offering_type{};        ///< Payment type, such as All Upfront.
  std::optional<std::string> period{};               ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};          ///< Unit of the period.
  std::optional<std::string> plan_type{};            ///< Type of the savings plan.
  std::optional<std::string> region_id{};            ///< Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};          ///< ID of the resource.
};

const schema::Struct& SchemaOf(const DescribeSavingsPlanEstimationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSavingsPlanEstimationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSavingsPlanEstimationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
