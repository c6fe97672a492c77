// Generated from src/ens/models/DeleteEnsSaleConditionControl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteEnsSaleConditionControl returns.
struct DeleteEnsSaleConditionControlResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes conditions of sale controls of a commodity.
///
/// Not repeated after a failure that may have been executed.
struct DeleteEnsSaleConditionControlRequest {
  using Response = DeleteEnsSaleConditionControlResponse;  ///< What the action returns.

  /// One sale control.
  struct SaleControls {
    /// One condition control.
    struct ConditionControls {
      std::optional<std::string> condition_control_module_code{};   ///< Required. Module code of the condition.
      std::optional<std::string> condition_control_module_value{};  ///< Required. Module value of the condition.
    };

    std::vector<ConditionControls> condition_controls{};  ///< Required. The conditions of the sale control.
    std::optional<std::string> module_code{};             ///< Required. Code of the module of the commodity.
    std::optional<std::string> order_type{};              ///< Required. Type of the order.
  };

  std::optional<std::string> ali_uid_account{};              ///< ID of the Alibaba Cloud account.
  std::optional<std::string> commodity_code{};               ///< Required. Code of the commodity.
  std::optional<std::string> custom_account{};               ///< Custom account of the sale control.
  std::optional<std::vector<SaleControls>> sale_controls{};  ///< Required. The sale controls.
};

const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest::SaleControls*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteEnsSaleConditionControlRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
