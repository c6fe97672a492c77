// Generated from src/ens/models/ReinitInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReinitInstance returns.
struct ReinitInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Reinitializes one instance with an image.
///
/// Not repeated after a failure that may have been executed.
struct ReinitInstanceRequest {
  using Response = ReinitInstanceResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};     ///< Required. ID of the image.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> password{};     ///< Password for logging on. Sensitive: printed as ***.
};

const schema::Struct& SchemaOf(const ReinitInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReinitInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReinitInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
