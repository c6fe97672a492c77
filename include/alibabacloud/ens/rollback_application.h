// Generated from src/ens/models/RollbackApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RollbackApplication returns.
struct RollbackApplicationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Rolls an application back to another version.
///
/// Not repeated after a failure that may have been executed.
struct RollbackApplicationRequest {
  using Response = RollbackApplicationResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};            ///< Required. ID of the application.
  std::optional<std::string> from_app_version{};  ///< Required. Version of the application to roll back from.
  std::optional<std::int64_t> timeout{};          ///< Timeout in seconds. Default: 300.
  std::optional<std::string> to_app_version{};    ///< Version of the application to go to, such as v2.
};

const schema::Struct& SchemaOf(const RollbackApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const RollbackApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RollbackApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
