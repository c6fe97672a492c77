// Generated from src/ens/models/RenewARMServerInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RenewARMServerInstance returns.
struct RenewARMServerInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Renews an ARM server.
///
/// Not repeated after a failure that may have been executed.
struct RenewARMServerInstanceRequest {
  using Response = RenewARMServerInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  /// @}

  std::optional<bool> auto_renew{};          ///< Whether auto-renewal is enabled.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::int64_t> period{};      ///< Required. Length of the subscription.
  std::optional<std::string> period_unit{};  ///< Required. Unit of the period.
};

const schema::Struct& SchemaOf(const RenewARMServerInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewARMServerInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewARMServerInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
