// Generated from src/ecs/models/DescribeAutoProvisioningGroups.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAutoProvisioningGroups returns.
struct DescribeAutoProvisioningGroupsResponse {
  /// One automatic provisioning group.
  struct AutoProvisioningGroup {
    /// The options for candidates.
    struct CandidateOptions {
      std::optional<std::int64_t> timeout_minutes{};  ///< Timeout in minutes.
    };

    /// The capacity settings of the auto provisioning group.
    struct CapacitySpecification {
      std::optional<double> pay_as_you_go_capacity{};  ///< Capacity of the pay-as-you-go instances.
      std::optional<double> pre_paid_capacity{};       ///< Capacity of the subscription instances.
      std::optional<double> spot_capacity{};           ///< Capacity of the spot instances.
      std::optional<double> total_capacity{};          ///< Total capacity of the instances.
    };

    /// One launch template config.
    struct LaunchTemplateConfig {
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<double> max_price{};          ///< Highest acceptable price.
      std::optional<double> priority{};           ///< Priority of the rule or configuration.
      std::optional<std::string> vswitch_id{};    ///< ID of the vSwitch. Wire: VSwitchId.
      std::optional<double> weighted_capacity{};  ///< Weight of an instance of the type in the capacity.
    };

    /// The options for pay-as-you-go instances.
    struct PayAsYouGoOptions {
      /// Strategy by which instances are created, such as lowest-price.
      std::optional<std::string> allocation_strategy{};
    };

    /// The options for spot instances.
    struct SpotOptions {
      /// Strategy by which instances are created, such as lowest-price.
      std::optional<std::string> allocation_strategy{};
      /// What happens to an interrupted spot instance, such as terminate.
      std::optional<std::string> instance_interruption_behavior{};
      std::optional<std::int64_t> instance_pools_to_use_count{};  ///< Number of instance pools to use.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// The target capacities.
    struct TargetCapacitySpecification {
      std::optional<std::string> default_target_capacity_type{};  ///< Default type of the target capacity.
      std::optional<double> pay_as_you_go_target_capacity{};      ///< Target capacity of pay-as-you-go instances.
      std::optional<double> spot_target_capacity{};               ///< Target capacity of spot instances.
      std::optional<double> total_target_capacity{};  ///< Total target capacity of the auto provisioning group.
    };

    std::optional<std::string> auto_provisioning_group_id{};    ///< ID of the auto provisioning group.
    std::optional<std::string> auto_provisioning_group_name{};  ///< Name of the auto provisioning group.
    std::optional<std::string> auto_provisioning_group_type{};  ///< Delivery type of the auto provisioning group.
    CandidateOptions candidate_options{};                       ///< The options for candidates.
    CapacitySpecification capacity_specification{};  ///< The capacity settings of the auto provisioning group.
    std::optional<std::string> creation_time{};      ///< Time of creation.
    /// Whether capacity beyond the target is released (termination) or kept (no-termination).
    std::optional<std::string> excess_capacity_termination_policy{};
    std::vector<LaunchTemplateConfig> launch_template_configs{};  ///< The settings that extend the launch template.
    std::optional<std::string> launch_template_id{};              ///< ID of the launch template.
    std::optional<std::string> launch_template_version{};         ///< Version number of the launch template.
    std::optional<double> max_spot_price{};                       ///< Highest acceptable price of spot instances.
    PayAsYouGoOptions pay_as_you_go_options{};                    ///< The options for pay-as-you-go instances.
    std::optional<std::string> region_id{};                       ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};               ///< ID of the resource group.
    SpotOptions spot_options{};                                   ///< The options for spot instances.
    std::optional<std::string> state{};                           ///< State of the automatic provisioning group.
    std::optional<std::string> status{};                          ///< Status of the automatic provisioning group.
    std::vector<std::string> suspended_processes{};               ///< Processes that are suspended.
    std::vector<Tag> tags{};                                      ///< The tags.
    TargetCapacitySpecification target_capacity_specification{};  ///< The target capacities.
    /// Whether the instances are released when the auto provisioning group is deleted.
    std::optional<bool> terminate_instances{};
    /// Whether the instances are released when the auto provisioning group expires.
    std::optional<bool> terminate_instances_with_expiration{};
    std::optional<std::string> valid_from{};  ///< When the auto provisioning group starts, in UTC as yyyy-MM-ddTHH:mmZ.
    /// When the auto provisioning group expires, in UTC as yyyy-MM-ddTHH:mmZ.
    std::optional<std::string> valid_until{};
  };

  std::vector<AutoProvisioningGroup> auto_provisioning_groups{};  ///< The auto provisioning groups.
  std::optional<std::int64_t> page_number{};                      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                        ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists auto provisioning groups.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `auto_provisioning_groups`.
struct DescribeAutoProvisioningGroupsRequest {
  using Response = DescribeAutoProvisioningGroupsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::vector<std::string> auto_provisioning_group_id{};      ///< IDs of the auto provisioning groups.
  std::optional<std::string> auto_provisioning_group_name{};  ///< Name of the auto provisioning group.
  /// Statuses of the auto provisioning groups, such as active.
  std::vector<std::string> auto_provisioning_group_status{};
  std::vector<std::string> auto_provisioning_group_types{};  ///< Delivery types of the auto provisioning groups.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};            ///< ID of the resource group.
  std::vector<Tag> tag{};                                    ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupsRequest&) noexcept;
inline auto& ItemsOf(DescribeAutoProvisioningGroupsResponse& page) noexcept {
  return page.auto_provisioning_groups;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
