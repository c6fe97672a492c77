// Generated from src/ecs/models/DescribeDedicatedHostAutoRenew.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDedicatedHostAutoRenew returns.
struct DescribeDedicatedHostAutoRenewResponse {
  /// One dedicated host renew attribute.
  struct DedicatedHostRenewAttribute {
    std::optional<bool> auto_renew_enabled{};  ///< Whether auto-renewal is enabled.
    /// Whether the dedicated host is renewed along with its ECS instances.
    std::optional<std::string> auto_renew_with_ecs{};
    std::optional<std::string> dedicated_host_id{};  ///< ID of the dedicated host.
    std::optional<std::int64_t> duration{};          ///< Length of one auto-renewal.
    std::optional<std::string> period_unit{};        ///< Unit of the period.
    std::optional<std::string> renewal_status{};     ///< Renewal status; AutoRenewal means automatic renewal.
  };

  /// The renewal settings of the dedicated hosts.
  std::vector<DedicatedHostRenewAttribute> dedicated_host_renew_attributes{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the auto-renewal settings of dedicated hosts.
///
/// A read: repeated after any failure that may pass.
struct DescribeDedicatedHostAutoRenewRequest {
  using Response = DescribeDedicatedHostAutoRenewResponse;  ///< What the action returns.

  std::vector<std::string> dedicated_host_ids{};  ///< Required. IDs of the dedicated hosts.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostAutoRenewRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
