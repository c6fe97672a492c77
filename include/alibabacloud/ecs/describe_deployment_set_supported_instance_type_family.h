// Generated from src/ecs/models/DescribeDeploymentSetSupportedInstanceTypeFamily.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDeploymentSetSupportedInstanceTypeFamily returns.
struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
  std::optional<std::string> instance_type_families{};  ///< Instance families.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the instance type families that deployment sets of the given strategy support.
///
/// A read: repeated after any failure that may pass.
struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
  using Response = DescribeDeploymentSetSupportedInstanceTypeFamilyResponse;  ///< What the action returns.

  /// @{
  /// A value of `strategy`.
  static constexpr const char* kStrategyAvailability = "Availability";
  static constexpr const char* kStrategyAvailabilityGroup = "AvailabilityGroup";
  static constexpr const char* kStrategyLowLatency = "LowLatency";
  /// @}

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> strategy{};   ///< Strategy of the deployment set or resource pool. Default: Availability.
};

const schema::Struct& SchemaOf(const DescribeDeploymentSetSupportedInstanceTypeFamilyResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
