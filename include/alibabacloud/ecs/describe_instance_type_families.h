// Generated from src/ecs/models/DescribeInstanceTypeFamilies.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceTypeFamilies returns.
struct DescribeInstanceTypeFamiliesResponse {
  /// One instance type family.
  struct InstanceTypeFamily {
    std::optional<std::string> generation{};               ///< Generation of the instance family, such as ecs-5.
    std::optional<std::string> instance_type_family_id{};  ///< ID of the instance family, such as ecs.g6.
  };

  std::vector<InstanceTypeFamily> instance_type_families{};  ///< Instance families.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists instance type families.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceTypeFamiliesRequest {
  using Response = DescribeInstanceTypeFamiliesResponse;  ///< What the action returns.

  /// @{
  /// A value of `generation`.
  static constexpr const char* kGenerationEcs1 = "ecs-1";
  static constexpr const char* kGenerationEcs2 = "ecs-2";
  static constexpr const char* kGenerationEcs3 = "ecs-3";
  static constexpr const char* kGenerationEcs4 = "ecs-4";
  static constexpr const char* kGenerationEcs5 = "ecs-5";
  static constexpr const char* kGenerationEcs6 = "ecs-6";
  /// @}

  std::optional<std::string> generation{};  ///< Generation of the instance family, such as ecs-5.
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceTypeFamiliesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
