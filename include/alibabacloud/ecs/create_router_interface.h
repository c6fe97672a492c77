// Generated from src/ecs/models/CreateRouterInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateRouterInterface returns.
struct CreateRouterInterfaceResponse {
  std::optional<std::int64_t> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> router_interface_id{};  ///< ID of the router interface.
};

/// Creates a router interface and returns its ID and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateRouterInterface of Vpc.
struct CreateRouterInterfaceRequest {
  using Response = CreateRouterInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> access_point_id{};  ///< ID of the access point.
  std::optional<bool> auto_pay{};                ///< Whether to pay automatically.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> health_check_source_ip{};  ///< Source IP address of the health check.
  std::optional<std::string> health_check_target_ip{};  ///< Target IP address of the health check.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> name{};                         ///< Name of the item.
  std::optional<std::string> opposite_access_point_id{};     ///< ID of the access point of the peer.
  std::optional<std::string> opposite_interface_id{};        ///< ID of the peer router interface.
  std::optional<std::string> opposite_interface_owner_id{};  ///< ID of the account that owns the peer router interface.
  std::optional<std::string> opposite_region_id{};           ///< Required. Region of the peer.
  std::optional<std::string> opposite_router_id{};           ///< ID of the peer router.
  std::optional<std::string> opposite_router_type{};         ///< Type of the peer router.
  std::optional<std::int64_t> period{};                      ///< Length in units of PeriodUnit.
  std::optional<std::string> pricing_cycle{};                ///< Billing cycle.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> role{};         ///< Required. Role of the router interface in the connection.
  std::optional<std::string> router_id{};    ///< Required. ID of the router.
  std::optional<std::string> router_type{};  ///< Required. Type of the router.
  /// Required. Specification of the router interface, physical connection or NAT gateway.
  std::optional<std::string> spec{};
  std::optional<std::string> user_cidr{};  ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const CreateRouterInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateRouterInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateRouterInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
