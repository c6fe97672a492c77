// Generated from src/ecs/models/ModifyElasticityAssurance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyElasticityAssurance returns.
struct ModifyElasticityAssuranceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the description, instance count or recurrence rules of an elasticity assurance.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyElasticityAssuranceRequest {
  using Response = ModifyElasticityAssuranceResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};    ///< Required. ID of the private pool option.
    std::optional<std::string> name{};  ///< Name of the private pool option.
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

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};         ///< Text that describes the item.
  std::optional<std::int64_t> instance_amount{};    ///< Number of instances.
  std::optional<std::string> package_type{};        ///< Type of the package.
  PrivatePoolOptions private_pool_options{};        ///< Required. The private pool options.
  std::vector<RecurrenceRules> recurrence_rules{};  ///< The rules for the times at which the assurance recurs.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest::RecurrenceRules*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyElasticityAssuranceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
