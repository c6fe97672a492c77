// Generated from src/ecs/models/DescribeInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceAutoRenewAttribute returns.
struct DescribeInstanceAutoRenewAttributeResponse {
  /// One instance renew attribute.
  struct InstanceRenewAttribute {
    std::optional<bool> auto_renew_enabled{};         ///< Whether auto-renewal is enabled.
    std::optional<std::int64_t> duration{};           ///< Length of one auto-renewal.
    std::optional<bool> enable_expected_renew_day{};  ///< Whether renewal to an expected day is enabled.
    std::optional<std::string> instance_id{};         ///< ID of the instance.
    std::optional<std::string> period_unit{};         ///< Unit of the period.
    std::optional<std::string> renewal_status{};      ///< Renewal status; AutoRenewal means automatic renewal.
  };

  std::vector<InstanceRenewAttribute> instance_renew_attributes{};  ///< The renewal settings of the instances.
  std::optional<std::int64_t> page_number{};                        ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                          ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the auto-renewal settings of instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `instance_renew_attributes`.
struct DescribeInstanceAutoRenewAttributeRequest {
  using Response = DescribeInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `renewal_status`.
  static constexpr const char* kRenewalStatusAutoRenewal = "AutoRenewal";
  static constexpr const char* kRenewalStatusNormal = "Normal";
  static constexpr const char* kRenewalStatusNotRenewal = "NotRenewal";
  /// @}

  std::vector<std::string> instance_id{};       ///< IDs of the instances.
  std::optional<std::string> page_number{};     ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};       ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> renewal_status{};  ///< Renewal status; AutoRenewal means automatic renewal.
};

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceAutoRenewAttributeRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceAutoRenewAttributeResponse& page) noexcept {
  return page.instance_renew_attributes;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
