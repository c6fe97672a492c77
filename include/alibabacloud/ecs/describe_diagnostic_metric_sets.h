// Generated from src/ecs/models/DescribeDiagnosticMetricSets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiagnosticMetricSets returns.
struct DescribeDiagnosticMetricSetsResponse {
  /// One metric.
  struct MetricSets {
    /// @{
    /// A value of `type`.
    static constexpr const char* kTypeUser = "User";
    static constexpr const char* kTypeCommon = "Common";
    /// @}

    std::optional<std::string> description{};      ///< Description of the metric.
    std::vector<std::string> metric_ids{};         ///< IDs of the diagnostic metrics.
    std::optional<std::string> metric_set_id{};    ///< ID of the diagnostic metric set.
    std::optional<std::string> metric_set_name{};  ///< Name of the diagnostic metric set.
    std::optional<std::string> resource_type{};    ///< Type of the resource.
    std::optional<std::string> type{};             ///< Type of the metric.
  };

  std::vector<MetricSets> metric_sets{};    ///< The diagnostic metric sets.
  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists sets of diagnostic metrics.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `metric_sets`.
struct DescribeDiagnosticMetricSetsRequest {
  using Response = DescribeDiagnosticMetricSetsResponse;  ///< What the action returns.

  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeUser = "User";
  static constexpr const char* kTypeCommon = "Common";
  /// @}

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  std::vector<std::string> metric_set_ids{};  ///< IDs of the diagnostic metric sets.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
  std::optional<std::string> type{};           ///< Only items of this type. Default: User.
};

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsResponse::MetricSets*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiagnosticMetricSetsRequest&) noexcept;
inline auto& ItemsOf(DescribeDiagnosticMetricSetsResponse& page) noexcept {
  return page.metric_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
