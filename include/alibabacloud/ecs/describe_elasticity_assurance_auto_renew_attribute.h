// Generated from src/ecs/models/DescribeElasticityAssuranceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeElasticityAssuranceAutoRenewAttribute returns.
struct DescribeElasticityAssuranceAutoRenewAttributeResponse {
  /// One elasticity assurance renew attribute.
  struct ElasticityAssuranceRenewAttribute {
    std::optional<std::int64_t> period{};                  ///< Length in units of PeriodUnit.
    std::optional<std::string> period_unit{};              ///< Unit of the period.
    std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
    std::optional<std::string> renewal_status{};           ///< Renewal status; AutoRenewal means automatic renewal.
  };

  /// The renewal settings of the elasticity assurances.
  std::vector<ElasticityAssuranceRenewAttribute> elasticity_assurance_renew_attributes{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the auto-renewal settings of elasticity assurances.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeElasticityAssuranceAutoRenewAttributeRequest {
  using Response = DescribeElasticityAssuranceAutoRenewAttributeResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::vector<std::string> id{};  ///< IDs of the private pools, an elasticity assurance or capacity reservation.
  };

  PrivatePoolOptions private_pool_options{};  ///< The private pool options.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeElasticityAssuranceAutoRenewAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeElasticityAssuranceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
