// Generated from src/ens/models/InstallClusterAddons.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What InstallClusterAddons returns.
struct InstallClusterAddonsResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Installs add-ons in a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct InstallClusterAddonsRequest {
  using Response = InstallClusterAddonsResponse;  ///< What the action returns.

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
    std::optional<std::string> version{};       ///< Version number or name.
  };

  std::optional<std::vector<Addons>> addons{};  ///< Required. The add-ons.
  std::optional<std::string> cluster_id{};      ///< Required. ID of the cluster.
};

const schema::Struct& SchemaOf(const InstallClusterAddonsResponse*) noexcept;
const schema::Struct& SchemaOf(const InstallClusterAddonsRequest*) noexcept;
const schema::Struct& SchemaOf(const InstallClusterAddonsRequest::Addons*) noexcept;
const schema::Struct& SchemaOf(const InstallClusterAddonsRequest::Addons::ConfigSchema*) noexcept;
const schema::Action& ActionOf(const Client&, const InstallClusterAddonsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
