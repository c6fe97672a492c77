// Generated from src/ens/models/UpdateEnsSaleControl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UpdateEnsSaleControl returns.
struct UpdateEnsSaleControlResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes sale controls of a commodity.
///
/// Not repeated after a failure that may have been executed.
struct UpdateEnsSaleControlRequest {
  using Response = UpdateEnsSaleControlResponse;  ///< What the action returns.

  /// One sale control.
  struct SaleControls {
    /// One condition control.
    struct ConditionControls {
      std::optional<std::string> condition_control_module_code{};   ///< Module code of the condition.
      std::optional<std::string> condition_control_module_value{};  ///< Module value of the condition.
    };

    /// The values of the module.
    struct ModuleValue {
      std::optional<std::string> module_max_value{};  ///< Greatest value of the module.
      std::optional<std::string> module_min_value{};  ///< Least value of the module.
      std::vector<std::string> module_value{};        ///< The values of the module.
    };

    std::vector<ConditionControls> condition_controls{};  ///< The conditions of the sale control.
    std::optional<std::string> description{};             ///< Description of the sale control.
    std::optional<std::string> module_code{};             ///< Required. Code of the module of the commodity.
    ModuleValue module_value{};                           ///< Required. The values of the module.
    std::optional<std::string> operator_{};               ///< Required. Operator of the sale control rule.
    std::optional<std::string> order_type{};              ///< Required. Type of the order.
  };

  std::optional<std::string> ali_uid_account{};              ///< ID of the Alibaba Cloud account.
  std::optional<std::string> commodity_code{};               ///< Required. Code of the commodity.
  std::optional<std::string> custom_account{};               ///< Custom account of the sale control.
  std::optional<std::vector<SaleControls>> sale_controls{};  ///< Required. The sale controls.
};

const schema::Struct& SchemaOf(const UpdateEnsSaleControlResponse*) noexcept;
const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest*) noexcept;
const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls*) noexcept;
const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls::ConditionControls*) noexcept;
const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls::ModuleValue*) noexcept;
const schema::Action& ActionOf(const Client&, const UpdateEnsSaleControlRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
