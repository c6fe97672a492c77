// Generated from src/ens/models/DescribeEnsSaleControlStock.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsSaleControlStock returns.
struct DescribeEnsSaleControlStockResponse {
  /// One sale control.
  struct SaleControl {
    /// One sale control.
    struct SaleControlItems {
      /// The rules of the sale control.
      struct SaleControlItem {
        /// The basic sale control.
        struct BasicSaleControl {
          /// The values of the module.
          struct ModuleValue {
            std::optional<std::string> module_max_value{};  ///< Greatest value of the module.
            std::optional<std::string> module_min_value{};  ///< Least value of the module.
          };

          ModuleValue module_value{};                ///< The values of the module.
          std::optional<std::string> stock_value{};  ///< Stock left under the sale control.
        };

        /// One condition sale control.
        struct ConditionSaleControl {
          /// The condition of the sale control.
          struct ConditionControl {
            std::optional<std::string> condition_control_module_code{};   ///< Module code of the condition.
            std::optional<std::string> condition_control_module_value{};  ///< Module value of the condition.
          };

          /// The values of the module.
          struct ModuleValue {
            std::optional<std::string> module_max_value{};  ///< Greatest value of the module.
            std::optional<std::string> module_min_value{};  ///< Least value of the module.
          };

          ConditionControl condition_control{};      ///< The condition of the sale control.
          ModuleValue module_value{};                ///< The values of the module.
          std::optional<std::string> stock_value{};  ///< Stock left under the sale control.
        };

        BasicSaleControl basic_sale_control{};                       ///< The basic sale control.
        std::vector<ConditionSaleControl> condition_sale_control{};  ///< The conditional sale controls.
      };

      std::optional<std::string> module_code{};  ///< Code of the module of the commodity.
      SaleControlItem sale_control_item{};       ///< The rules of the sale control.
    };

    std::optional<std::string> commodity_code{};         ///< Code of the commodity.
    std::optional<std::string> order_type{};             ///< Type of the order.
    std::vector<SaleControlItems> sale_control_items{};  ///< The items under sale control.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SaleControl> sale_control{};  ///< The sale controls.
};

/// Lists the sale controls of a commodity that concern stock.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsSaleControlStockRequest {
  using Response = DescribeEnsSaleControlStockResponse;  ///< What the action returns.

  std::optional<std::string> ali_uid_account{};  ///< ID of the Alibaba Cloud account.
  std::optional<std::string> commodity_code{};   ///< Required. Code of the commodity.
  std::optional<std::string> custom_account{};   ///< Custom account of the sale control.
  std::optional<std::string> module_code{};      ///< Code of the module of the commodity.
  std::optional<std::string> order_type{};       ///< Type of the order.
};

const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse::SaleControl*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsSaleControlStockRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
