// Generated from src/ens/models/AttachEnsInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AttachEnsInstances returns.
struct AttachEnsInstancesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an instance to Container Service for Kubernetes by running commands on it; once they have succeeded, the
/// instance restarts by itself. It must have at least 2 vCPUs and 4 GiB of memory and run CentOS 7.4 or later, and
/// Container Service for Kubernetes must be activated first. Limit: 10 calls per second and user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct AttachEnsInstancesRequest {
  using Response = AttachEnsInstancesResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. The instance to add; one only.
  /// Required. Commands to run on the instance, in UTF-8 and encoded as Base64. Text that is not Base64 is refused: see
  /// Base64Encode(). Sensitive: printed as ***.
  std::optional<std::string> scripts{};
};

const schema::Struct& SchemaOf(const AttachEnsInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachEnsInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachEnsInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
