// Generated from src/ecs/models/DescribeElasticityAssurances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeElasticityAssurances returns.
struct DescribeElasticityAssurancesResponse {
  /// One elasticity assurance item.
  struct ElasticityAssuranceItem {
    /// One allocated resource.
    struct AllocatedResource {
      /// One elasticity assurance usage.
      struct ElasticityAssuranceUsage {
        std::optional<std::string> account_id{};    ///< ID of the Alibaba Cloud account.
        std::optional<std::string> service_name{};  ///< Name of the Alibaba Cloud service.
        std::optional<std::int64_t> used_amount{};  ///< Amount that is used.
      };

      std::optional<std::int64_t> available_amount{};                       ///< Number of instances still available.
      std::vector<ElasticityAssuranceUsage> elasticity_assurance_usages{};  ///< The usages of the elasticity assurance.
      std::optional<std::int64_t> failed_amount{};                          ///< Number of failed items of the resource.
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::int64_t> locked_amount{};  ///< Number of locked instances.
      std::optional<std::int64_t> total_amount{};   ///< Total number of instances.
      std::optional<std::int64_t> used_amount{};    ///< Amount that is used.
      std::optional<std::string> zone_id{};         ///< Zone, such as cn-hangzhou-h. Wire: zoneId.
    };

    /// One recurrence rule.
    struct RecurrenceRule {
      std::optional<std::int64_t> end_hour{};         ///< Hour of the day at which the recurring period ends.
      std::optional<std::string> recurrence_type{};   ///< How the rule recurs.
      std::optional<std::string> recurrence_value{};  ///< When the rule recurs within the cycle of RecurrenceType.
      std::optional<std::int64_t> start_hour{};       ///< Hour of the day at which the recurrence starts.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::vector<AllocatedResource> allocated_resources{};  ///< The allocated resources.
    std::optional<std::string> description{};              ///< Description of the elasticity assurance item.
    /// ID of the account that owns the elasticity assurance.
    std::optional<std::string> elasticity_assurance_owner_id{};
    std::optional<std::string> end_time{};  ///< End of the time range or period.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    std::optional<std::string> latest_start_time{};        ///< Latest start time.
    std::optional<std::string> package_type{};             ///< Type of the package.
    std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
    /// How instances are matched with the private pool.
    std::optional<std::string> private_pool_options_match_criteria{};
    std::optional<std::string> private_pool_options_name{};  ///< Name of the private pool.
    std::vector<RecurrenceRule> recurrence_rules{};          ///< The rules for the times at which the assurance recurs.
    std::optional<std::string> region_id{};                  ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};          ///< ID of the resource group.
    std::optional<std::string> start_time{};                 ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> start_time_type{};            ///< How the start time takes effect.
    std::optional<std::string> status{};                     ///< Status of the elasticity assurance item.
    std::vector<Tag> tags{};                                 ///< The tags.
    /// Total number of times that the assurance can be used, such as Unlimited.
    std::optional<std::string> total_assurance_times{};
    std::optional<std::int64_t> used_assurance_times{};  ///< Number of times that the assurance was used.
  };

  std::vector<ElasticityAssuranceItem> elasticity_assurance_set{};  ///< The elasticity assurances.
  std::optional<std::int64_t> max_results{};                        ///< Greatest number of items to return.
  std::optional<std::string> next_token{};                          ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists elasticity assurances.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `elasticity_assurance_set`.
struct DescribeElasticityAssurancesRequest {
  using Response = DescribeElasticityAssurancesResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::vector<std::string>> ids{};  ///< IDs of the private pools, as a JSON array of strings.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `package_type`.
  static constexpr const char* kPackageTypeElasticityAssurance = "ElasticityAssurance";
  static constexpr const char* kPackageTypeTimeDivisionElasticityAssurance = "TimeDivisionElasticityAssurance";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusAll = "All";
  static constexpr const char* kStatusDeactived = "Deactived";
  static constexpr const char* kStatusPreparing = "Preparing";
  static constexpr const char* kStatusPrepared = "Prepared";
  static constexpr const char* kStatusActive = "Active";
  static constexpr const char* kStatusReleased = "Released";
  /// @}

  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> package_type{};       ///< Type of the package.
  std::optional<std::string> platform{};           ///< Operating system platform. @deprecated
  PrivatePoolOptions private_pool_options{};       ///< The private pool options.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> status{};             ///< Only items of this status.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeElasticityAssurancesRequest&) noexcept;
inline auto& ItemsOf(DescribeElasticityAssurancesResponse& page) noexcept {
  return page.elasticity_assurance_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
