// Generated from src/ecs/models/DescribeRegions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeRegions returns.
struct DescribeRegionsResponse {
  /// One region.
  struct Region {
    std::optional<std::string> local_name{};       ///< Name in the requested language.
    std::optional<std::string> region_endpoint{};  ///< Endpoint of the region, such as ecs.aliyuncs.com.
    std::optional<std::string> region_id{};        ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};           ///< Status of the region.
  };

  std::vector<Region> regions{};  ///< The regions.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists regions.
///
/// A read: repeated after any failure that may pass.
struct DescribeRegionsRequest {
  using Response = DescribeRegionsResponse;  ///< What the action returns.

  /// @{
  /// A value of `accept_language`.
  static constexpr const char* kAcceptLanguageZhCn = "zh-CN";
  static constexpr const char* kAcceptLanguageZhTw = "zh-TW";
  static constexpr const char* kAcceptLanguageEnUs = "en-US";
  static constexpr const char* kAcceptLanguageJa = "ja";
  static constexpr const char* kAcceptLanguageFr = "fr";
  static constexpr const char* kAcceptLanguageDe = "de";
  static constexpr const char* kAcceptLanguageKo = "ko";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  static constexpr const char* kInstanceChargeTypeSpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kInstanceChargeTypeSpotAsPriceGo = "SpotAsPriceGo";
  /// @}
  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeReservedinstance = "reservedinstance";
  static constexpr const char* kResourceTypeScu = "scu";
  /// @}

  /// Language of the texts in the response, such as en-US. Default: zh-CN.
  std::optional<std::string> accept_language{};
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> resource_type{};  ///< Type of the resource. Default: instance.
};

const schema::Struct& SchemaOf(const DescribeRegionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionsResponse::Region*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRegionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
