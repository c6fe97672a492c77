// Generated from src/ens/models/ModifyInstanceChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyInstanceChargeType returns.
struct ModifyInstanceChargeTypeResponse {
  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
  std::optional<std::int64_t> order_id{};   ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the billing method of instances and returns the order ID.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceChargeTypeRequest {
  using Response = ModifyInstanceChargeTypeResponse;  ///< What the action returns.

  std::optional<bool> auto_pay{};              ///< Whether to pay automatically.
  std::optional<bool> auto_renew{};            ///< Whether auto-renewal is enabled.
  std::optional<std::string> billing_cycle{};  ///< Cycle of the billing, such as Day.
  std::optional<bool> include_data_disks{};    ///< Whether the data disks are included.
  /// Required. Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::vector<std::string>> instance_ids{};  ///< Required. IDs of the instances.
  std::optional<std::string> period{};                     ///< Length of the subscription.
  std::optional<std::string> period_unit{};                ///< Unit of the period.
};

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
