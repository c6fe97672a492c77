// Generated from src/ecs/models/RebootInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RebootInstances returns.
struct RebootInstancesResponse {
  /// One instance response.
  struct InstanceResponse {
    std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
    std::optional<std::string> current_status{};   ///< Current status of the instance, such as Starting.
    std::optional<std::string> instance_id{};      ///< ID of the instance.
    std::optional<std::string> message{};          ///< Text about the result.
    std::optional<std::string> previous_status{};  ///< Status of the instance before the operation.
  };

  std::vector<InstanceResponse> instance_responses{};  ///< The results, one per instance.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts several instances at once and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct RebootInstancesRequest {
  using Response = RebootInstancesResponse;  ///< What the action returns.

  /// @{
  /// A value of `batch_optimization`.
  static constexpr const char* kBatchOptimizationAllTogether = "AllTogether";
  static constexpr const char* kBatchOptimizationSuccessFirst = "SuccessFirst";
  /// @}

  /// Batch mode: AllTogether fails as a whole if one instance fails, SuccessFirst treats each instance by itself.
  /// Default: AllTogether.
  std::optional<std::string> batch_optimization{};
  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> force_reboot{};      ///< Whether to force the reboot. Default: false.
  std::vector<std::string> instance_id{};  ///< Required. IDs of the instances.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const RebootInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootInstancesResponse::InstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
