// Generated from src/ecs/models/DescribeDiagnosticMetrics.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiagnosticMetrics returns.
struct DescribeDiagnosticMetricsResponse {
  /// One metric.
  struct Metrics {
    /// @{
    /// A value of `supported_operating_system`.
    static constexpr const char* kSupportedOperatingSystemWindows = "Windows";
    static constexpr const char* kSupportedOperatingSystemLinux = "Linux";
    static constexpr const char* kSupportedOperatingSystemAll = "All";
    /// @}

    std::optional<std::string> description{};  ///< Description of the metric.
    std::optional<bool> guest_metric{};        ///< Whether the metric is measured inside the guest operating system.
    std::optional<std::string> metric_category{};  ///< Category of the diagnostic metric, such as CPU.
    std::optional<std::string> metric_id{};        ///< ID of the diagnostic metric, such as GuestOS.WinFirewall.
    std::optional<std::string> metric_name{};      ///< Name of the metric.
    std::optional<std::string> resource_type{};    ///< Type of the resource.
    std::optional<std::string> supported_operating_system{};  ///< Operating system that the metric is for.
  };

  std::vector<Metrics> metrics{};           ///< The diagnostic metrics.
  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists diagnostic metrics.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `metrics`.
struct DescribeDiagnosticMetricsRequest {
  using Response = DescribeDiagnosticMetricsResponse;  ///< What the action returns.

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  std::vector<std::string> metric_ids{};      ///< IDs of the diagnostic metrics.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
};

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsResponse::Metrics*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiagnosticMetricsRequest&) noexcept;
inline auto& ItemsOf(DescribeDiagnosticMetricsResponse& page) noexcept {
  return page.metrics;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
