// Generated from src/ecs/models/DescribeDeploymentSets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDeploymentSets returns.
struct DescribeDeploymentSetsResponse {
  /// One deployment.
  struct DeploymentSet {
    /// One capacity.
    struct Capacity {
      std::optional<std::int64_t> available_amount{};  ///< Number of instances still available.
      std::optional<std::int64_t> used_amount{};       ///< Amount that is used.
      std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
    };

    std::optional<std::int64_t> account_id{};                 ///< ID of the Alibaba Cloud account.
    std::optional<std::int64_t> affinity{};                   ///< Affinity of the deployment set.
    std::vector<Capacity> capacities{};                       ///< The capacities of the deployment set.
    std::optional<std::string> creation_time{};               ///< Time of creation.
    std::optional<std::string> deployment_set_description{};  ///< Description of the deployment set.
    std::optional<std::string> deployment_set_id{};           ///< ID of the deployment set.
    std::optional<std::string> deployment_set_name{};         ///< Name of the deployment set.
    std::optional<std::string> deployment_strategy{};         ///< Deployment strategy, such as Availability.
    std::optional<std::string> domain{};                      ///< Domain of the deployment set, such as default.
    std::optional<std::string> granularity{};                 ///< Granularity of the deployment set, such as switch.
    std::optional<std::int64_t> group_count{};                ///< Number of groups in the deployment set.
    std::optional<std::int64_t> instance_amount{};            ///< Number of instances.
    std::vector<std::string> instance_ids{};                  ///< IDs of the instances.
    std::optional<std::string> strategy{};                    ///< Strategy of the deployment set or resource pool.
    std::optional<std::string> type{};                        ///< Type of the deployment.
  };

  std::vector<DeploymentSet> deployment_sets{};  ///< The deployment sets.
  std::optional<std::int64_t> page_number{};     ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};       ///< Items on a page.
  std::optional<std::string> region_id{};        ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists deployment sets.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `deployment_sets`.
struct DescribeDeploymentSetsRequest {
  using Response = DescribeDeploymentSetsResponse;  ///< What the action returns.

  /// @{
  /// A value of `strategy`.
  static constexpr const char* kStrategyAvailability = "Availability";
  static constexpr const char* kStrategyAvailabilityGroup = "AvailabilityGroup";
  static constexpr const char* kStrategyLowLatency = "LowLatency";
  /// @}
  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeHost = "host";
  static constexpr const char* kTypeSw = "sw";
  static constexpr const char* kTypeRack = "rack";
  /// @}

  std::optional<std::vector<std::string>> deployment_set_ids{};  ///< IDs of the deployment sets.
  std::optional<std::string> deployment_set_name{};              ///< Name of the deployment set.
  std::optional<std::string> domain{};        ///< Domain of the deployment set, such as default. @deprecated
  std::optional<std::string> granularity{};   ///< Granularity of the deployment set, such as switch. @deprecated
  std::optional<std::string> network_type{};  ///< Type of the network. @deprecated
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> strategy{};      ///< Strategy of the deployment set or resource pool.
  std::optional<std::string> type{};          ///< Only items of this type. Default: host.
};

const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse::DeploymentSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse::DeploymentSet::Capacity*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeploymentSetsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDeploymentSetsRequest&) noexcept;
inline auto& ItemsOf(DescribeDeploymentSetsResponse& page) noexcept {
  return page.deployment_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
