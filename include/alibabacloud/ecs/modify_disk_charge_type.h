// Generated from src/ecs/models/ModifyDiskChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiskChargeType returns.
struct ModifyDiskChargeTypeResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the billing method of disks attached to an instance and returns the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyDiskChargeTypeRequest {
  using Response = ModifyDiskChargeTypeResponse;  ///< What the action returns.

  /// @{
  /// A value of `disk_charge_type`.
  static constexpr const char* kDiskChargeTypePrePaid = "PrePaid";
  static constexpr const char* kDiskChargeTypePostPaid = "PostPaid";
  /// @}

  std::optional<bool> auto_pay{};  ///< Whether to pay automatically.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> disk_charge_type{};       ///< Billing method of the disk.
  std::optional<std::vector<std::string>> disk_ids{};  ///< Required. IDs of the disks.
  std::optional<std::string> instance_id{};            ///< Required. ID of the instance.
  std::optional<std::string> region_id{};              ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDiskChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskChargeTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiskChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
