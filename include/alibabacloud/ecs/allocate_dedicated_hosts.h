// Generated from src/ecs/models/AllocateDedicatedHosts.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AllocateDedicatedHosts returns.
struct AllocateDedicatedHostsResponse {
  std::vector<std::string> dedicated_host_id_sets{};  ///< IDs of the dedicated hosts.
  std::optional<std::string> order_id{};              ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates dedicated hosts and returns their IDs.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct AllocateDedicatedHostsRequest {
  using Response = AllocateDedicatedHostsResponse;  ///< What the action returns.

  /// The network attributes.
  struct NetworkAttributes {
    /// Timeout of UDP sessions between load balancers and the dedicated host. Range: 15..310.
    std::optional<std::int64_t> slb_udp_timeout{};
    std::optional<std::int64_t> udp_timeout{};  ///< Timeout of UDP sessions. Range: 15..310.
  };

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// The scheduling options.
  struct SchedulerOptions {
    std::optional<std::string> fence_id{};  ///< ID of the fence.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `action_on_maintenance`.
  static constexpr const char* kActionOnMaintenanceMigrate = "Migrate";
  static constexpr const char* kActionOnMaintenanceStop = "Stop";
  /// @}
  /// @{
  /// A value of `auto_placement`.
  static constexpr const char* kAutoPlacementOn = "on";
  static constexpr const char* kAutoPlacementOff = "off";
  /// @}

  std::optional<std::string> action_on_maintenance{};  ///< Action taken on maintenance.
  std::optional<bool> auto_pay{};                      ///< Whether to pay automatically.
  /// Whether the dedicated host takes part in automatic placement, on or off. Default: on.
  std::optional<std::string> auto_placement{};
  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
  /// Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> charge_type{};
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<double> cpu_over_commit_ratio{};           ///< CPU overcommit ratio of the dedicated host.
  std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
  std::optional<std::string> dedicated_host_name{};        ///< Name of the dedicated host.
  std::optional<std::string> dedicated_host_type{};        ///< Required. Type of the dedicated host, such as ddh.c5.
  std::optional<std::string> description{};                ///< Text that describes the item.
  std::optional<std::int64_t> min_quantity{};      ///< Least number of dedicated hosts to create. Range: 1..100.
  NetworkAttributes network_attributes{};          ///< The network attributes.
  std::optional<std::int64_t> period{};            ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};        ///< Unit of the period. Default: Month.
  PromotionOptions promotion_options{};            ///< The promotion options.
  std::optional<std::int64_t> quantity{};          ///< Number of items. Range: 1..100. Default: 1.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  SchedulerOptions scheduler_options{};            ///< The scheduling options.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const AllocateDedicatedHostsResponse*) noexcept;
const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest*) noexcept;
const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::NetworkAttributes*) noexcept;
const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::SchedulerOptions*) noexcept;
const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const AllocateDedicatedHostsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
