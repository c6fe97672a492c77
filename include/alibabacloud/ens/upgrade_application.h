// Generated from src/ens/models/UpgradeApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UpgradeApplication returns.
struct UpgradeApplicationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Upgrades an application with a template and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
struct UpgradeApplicationRequest {
  using Response = UpgradeApplicationResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};     ///< Required. ID of the application.
  std::optional<std::string> template_{};  ///< Required. Template of the application.
  std::optional<std::int64_t> timeout{};   ///< Timeout in seconds. Default: 300.
};

const schema::Struct& SchemaOf(const UpgradeApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const UpgradeApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UpgradeApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
