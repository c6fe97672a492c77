// Generated from src/ecs/models/DescribeReservedInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeReservedInstanceAutoRenewAttribute returns.
struct DescribeReservedInstanceAutoRenewAttributeResponse {
  /// One reserved instance renew attribute.
  struct ReservedInstanceRenewAttribute {
    std::optional<std::int64_t> duration{};             ///< Length of one auto-renewal.
    std::optional<std::string> period_unit{};           ///< Unit of the period.
    std::optional<std::string> renewal_status{};        ///< Renewal status; AutoRenewal means automatic renewal.
    std::optional<std::string> reserved_instance_id{};  ///< ID of the reserved instance.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// The auto-renewal settings of the reserved instances.
  std::vector<ReservedInstanceRenewAttribute> reserved_instance_renew_attributes{};
};

/// Lists the auto-renewal settings of reserved instances.
///
/// A read: repeated after any failure that may pass.
struct DescribeReservedInstanceAutoRenewAttributeRequest {
  using Response = DescribeReservedInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> reserved_instance_id{};  ///< ID of the reserved instance.
};

const schema::Struct& SchemaOf(const DescribeReservedInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeReservedInstanceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
