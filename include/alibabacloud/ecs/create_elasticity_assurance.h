// Generated from src/ecs/models/CreateElasticityAssurance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateElasticityAssurance returns.
struct CreateElasticityAssuranceResponse {
  std::optional<std::string> order_id{};                 ///< ID of the order.
  std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an elasticity assurance and returns its private pool ID and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateElasticityAssuranceRequest {
  using Response = CreateElasticityAssuranceResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    /// @{
    /// A value of `match_criteria`.
    static constexpr const char* kMatchCriteriaOpen = "Open";
    static constexpr const char* kMatchCriteriaTarget = "Target";
    /// @}

    std::optional<std::string> match_criteria{};  ///< How instances are matched with private pools. Default: Open.
    std::optional<std::string> name{};            ///< Name of the private pool option.
  };

  /// One recurrence rule.
  struct RecurrenceRules {
    /// @{
    /// A value of `recurrence_type`.
    static constexpr const char* kRecurrenceTypeDaily = "Daily";
    static constexpr const char* kRecurrenceTypeWeekly = "Weekly";
    static constexpr const char* kRecurrenceTypeMonthly = "Monthly";
    /// @}

    std::optional<std::int64_t> end_hour{};         ///< Hour of the day at which the recurring period ends.
    std::optional<std::string> recurrence_type{};   ///< How the rule recurs.
    std::optional<std::string> recurrence_value{};  ///< When the rule recurs within the cycle of RecurrenceType.
    std::optional<std::int64_t> start_hour{};       ///< Hour of the day at which the recurrence starts.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  static constexpr const char* kPeriodUnitDay = "Day";
  /// @}

  /// Number of times the elasticity assurance can be used, such as Unlimited. Default: Unlimited.
  std::optional<std::string> assurance_times{};
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
  std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::int64_t> instance_amount{};  ///< Number of instances. Range: 1..1000.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::int64_t> instance_cpu_core_count{};  ///< Number of vCPU cores of the instances. @deprecated
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::vector<std::string> instance_type{};
  std::optional<std::string> package_type{};        ///< Type of the package.
  std::optional<std::int64_t> period{};             ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};         ///< Unit of the period. Default: Year.
  std::optional<std::string> platform{};            ///< Operating system platform.
  PrivatePoolOptions private_pool_options{};        ///< The private pool options.
  std::vector<RecurrenceRules> recurrence_rules{};  ///< The rules for the times at which the assurance recurs.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
  std::optional<std::string> resource_type{};       ///< Type of the resource.
  std::optional<std::string> start_time{};          ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::vector<Tag> tag{};                           ///< The tags.
  std::vector<std::string> zone_id{};               ///< Required. Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateElasticityAssuranceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::RecurrenceRules*) noexcept;
const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateElasticityAssuranceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
