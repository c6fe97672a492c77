// Generated from src/ens/models/RebootInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RebootInstances returns.
struct RebootInstancesResponse {
  /// One instance response.
  struct InstanceResponses {
    std::optional<std::int64_t> code{};        ///< Result code.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> message{};      ///< Text about the result.
  };

  std::vector<InstanceResponses> instance_responses{};  ///< The results, one per instance.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts instances and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct RebootInstancesRequest {
  using Response = RebootInstancesResponse;  ///< What the action returns.

  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
};

const schema::Struct& SchemaOf(const RebootInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootInstancesResponse::InstanceResponses*) noexcept;
const schema::Struct& SchemaOf(const RebootInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
