// Generated from src/ens/models/CreateApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateApplication returns.
struct CreateApplicationResponse {
  std::optional<std::string> app_id{};  ///< ID of the application.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an application from a template and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateApplicationRequest {
  using Response = CreateApplicationResponse;  ///< What the action returns.

  std::optional<std::string> template_{};  ///< Required. Template of the application.
  std::optional<std::int64_t> timeout{};   ///< Timeout in seconds. Default: 1800.
};

const schema::Struct& SchemaOf(const CreateApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
