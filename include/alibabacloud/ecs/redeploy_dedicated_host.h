// Generated from src/ecs/models/RedeployDedicatedHost.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RedeployDedicatedHost returns.
struct RedeployDedicatedHostResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Redeploys a dedicated host.
///
/// Not repeated after a failure that may have been executed.
struct RedeployDedicatedHostRequest {
  using Response = RedeployDedicatedHostResponse;  ///< What the action returns.

  /// @{
  /// A value of `migration_type`.
  static constexpr const char* kMigrationTypeReboot = "Reboot";
  static constexpr const char* kMigrationTypeLiveMigrationFirst = "LiveMigrationFirst";
  /// @}

  std::optional<std::string> dedicated_host_id{};  ///< Required. ID of the dedicated host.
  std::optional<std::string> migration_type{};     ///< Kind of the migration. Default: Reboot.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const RedeployDedicatedHostResponse*) noexcept;
const schema::Struct& SchemaOf(const RedeployDedicatedHostRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RedeployDedicatedHostRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
