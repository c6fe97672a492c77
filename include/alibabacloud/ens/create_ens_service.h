// Generated from src/ens/models/CreateEnsService.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateEnsService returns.
struct CreateEnsServiceResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Buys or upgrades an edge service.
///
/// Not repeated after a failure that may have been executed.
struct CreateEnsServiceRequest {
  using Response = CreateEnsServiceResponse;  ///< What the action returns.

  /// @{
  /// A value of `order_type`.
  static constexpr const char* kOrderTypeBuy = "Buy";
  static constexpr const char* kOrderTypeUpgrade = "Upgrade";
  /// @}

  std::optional<std::string> ens_service_id{};  ///< Required. ID of the ENS service.
  std::optional<std::string> order_type{};      ///< Required. Type of the order.
};

const schema::Struct& SchemaOf(const CreateEnsServiceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateEnsServiceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateEnsServiceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
