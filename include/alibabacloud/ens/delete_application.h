// Generated from src/ens/models/DeleteApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteApplication returns.
struct DeleteApplicationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an application.
///
/// Not repeated after a failure that may have been executed.
struct DeleteApplicationRequest {
  using Response = DeleteApplicationResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};    ///< Required. ID of the application.
  std::optional<std::int64_t> timeout{};  ///< Timeout in seconds. Default: 300.
};

const schema::Struct& SchemaOf(const DeleteApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
