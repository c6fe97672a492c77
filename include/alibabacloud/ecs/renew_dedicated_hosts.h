// Generated from src/ecs/models/RenewDedicatedHosts.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RenewDedicatedHosts returns.
struct RenewDedicatedHostsResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Renews dedicated hosts and returns the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RenewDedicatedHostsRequest {
  using Response = RenewDedicatedHostsResponse;  ///< What the action returns.

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  std::optional<bool> auto_pay{};  ///< Whether to pay automatically.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> dedicated_host_ids{};  ///< Required. IDs of the dedicated hosts.
  std::optional<std::int64_t> period{};             ///< Required. Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};         ///< Unit of the period. Default: Month.
  PromotionOptions promotion_options{};             ///< The promotion options.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const RenewDedicatedHostsResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewDedicatedHostsRequest*) noexcept;
const schema::Struct& SchemaOf(const RenewDedicatedHostsRequest::PromotionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewDedicatedHostsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
