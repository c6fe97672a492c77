// Generated from src/ens/models/DeleteEnsSaleControl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteEnsSaleControl returns.
struct DeleteEnsSaleControlResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes sale controls of a commodity.
///
/// Not repeated after a failure that may have been executed.
struct DeleteEnsSaleControlRequest {
  using Response = DeleteEnsSaleControlResponse;  ///< What the action returns.

  /// One sale control.
  struct SaleControls {
    std::optional<std::string> module_code{};  ///< Required. Code of the module of the commodity.
    std::optional<std::string> order_type{};   ///< Required. Type of the order.
  };

  std::optional<std::string> ali_uid_account{};              ///< ID of the Alibaba Cloud account.
  std::optional<std::string> commodity_code{};               ///< Required. Code of the commodity.
  std::optional<std::string> custom_account{};               ///< Custom account of the sale control.
  std::optional<std::vector<SaleControls>> sale_controls{};  ///< Required. The sale controls.
};

const schema::Struct& SchemaOf(const DeleteEnsSaleControlResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsSaleControlRequest*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsSaleControlRequest::SaleControls*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteEnsSaleControlRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
