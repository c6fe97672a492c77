// Generated from src/ens/models/UpgradeClusterAddons.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UpgradeClusterAddons returns.
struct UpgradeClusterAddonsResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Upgrades add-ons installed in a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct UpgradeClusterAddonsRequest {
  using Response = UpgradeClusterAddonsResponse;  ///< What the action returns.

  /// One addon.
  struct Addons {
    /// One config schema.
    struct ConfigSchema {
      std::optional<std::string> app_version{};                   ///< Version of the application.
      std::optional<std::string> config_version{};                ///< Version of the configuration.
      std::optional<std::string> name{};                          ///< Name of the config schema.
      std::vector<std::pair<std::string, std::string>> params{};  ///< Parameters: keys and values. JSON text.
    };

    std::vector<ConfigSchema> config_schema{};  ///< The configuration schemas of the add-on.
    std::optional<std::string> name{};          ///< Name of the addon.
    std::optional<std::string> next_version{};  ///< Version to upgrade to.
  };

  std::optional<std::vector<Addons>> addons{};  ///< The add-ons.
  std::optional<std::string> cluster_id{};      ///< Required. ID of the cluster.
};

const schema::Struct& SchemaOf(const UpgradeClusterAddonsResponse*) noexcept;
const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest*) noexcept;
const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest::Addons*) noexcept;
const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest::Addons::ConfigSchema*) noexcept;
const schema::Action& ActionOf(const Client&, const UpgradeClusterAddonsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
