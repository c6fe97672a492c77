// Generated from src/ens/models/StartInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StartInstances returns.
struct StartInstancesResponse {
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

/// Starts instances and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct StartInstancesRequest {
  using Response = StartInstancesResponse;  ///< What the action returns.

  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
};

const schema::Struct& SchemaOf(const StartInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const StartInstancesResponse::InstanceResponses*) noexcept;
const schema::Struct& SchemaOf(const StartInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
