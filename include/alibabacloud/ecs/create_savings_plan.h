// Generated from src/ecs/models/CreateSavingsPlan.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateSavingsPlan returns.
struct CreateSavingsPlanResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> savings_plan_id{};  ///< ID of the savings plan.
};

/// Creates a savings plan and returns its ID and the order ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateSavingsPlanRequest {
  using Response = CreateSavingsPlanResponse;  ///< What the action returns.

  std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> committed_amount{};            ///< Amount committed to in the savings plan.
  std::optional<std::string> instance_type_family{};        ///< Instance family, such as ecs.g6.
  std::optional<std::string> instance_type_family_group{};  ///< Group of instance families.
  std::optional<std::string> offering_type{};               ///< Payment type, such as All Upfront.
  std::optional<std::string> period{};                      ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};                 ///< Unit of the period.
  std::optional<std::string> plan_type{};                   ///< Type of the savings plan.
  std::optional<std::string> region_id{};                   ///< Region, such as cn-hangzhou.
  std::vector<std::string> resource_id{};                   ///< ID of the resource.
};

const schema::Struct& SchemaOf(const CreateSavingsPlanResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSavingsPlanRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSavingsPlanRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
