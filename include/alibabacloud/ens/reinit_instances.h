// Generated from src/ens/models/ReinitInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReinitInstances returns.
struct ReinitInstancesResponse {
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

/// Reinitializes several instances with an image and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct ReinitInstancesRequest {
  using Response = ReinitInstancesResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};    ///< ID of the image.
  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
  std::optional<std::string> password{};    ///< Password for logging on. Sensitive: printed as ***.
};

const schema::Struct& SchemaOf(const ReinitInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const ReinitInstancesResponse::InstanceResponses*) noexcept;
const schema::Struct& SchemaOf(const ReinitInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReinitInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
