// Generated from src/ens/models/DescribeInstanceMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceMonitorData returns.
struct DescribeInstanceMonitorDataResponse {
  /// Monitoring data of one instance.
  struct InstanceMonitorData {
    std::optional<std::string> cpu{};  ///< Used share of the vCPUs, a fraction as text: 0.02 means 2%. Wire: CPU.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> memory{};       ///< Not supported yet: a text that says so instead of a number.
  };

  std::optional<std::int64_t> code{};               ///< Business code: 0 means success.
  std::vector<InstanceMonitorData> monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the vCPU usage of an instance in a time range. Memory usage is not supported yet.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeInstanceMonitorDataRequest {
  using Response = DescribeInstanceMonitorDataResponse;  ///< What the action returns.

  /// @{
  /// A value of `period`.
  static constexpr const char* kPeriod60 = "60";
  static constexpr const char* kPeriod300 = "300";
  static constexpr const char* kPeriod1200 = "1200";
  static constexpr const char* kPeriod3600 = "3600";
  static constexpr const char* kPeriod14400 = "14400";
  /// @}

  /// End of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds are not 00.
  std::optional<std::string> end_time{};
  std::optional<std::string> instance_id{};  ///< The instance to look up; one only.
  /// Resolution of the data in seconds: 60 (the default), 300, 1200, 3600 or 14400.
  std::optional<std::string> period{};
  /// Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds are not 00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse::InstanceMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
