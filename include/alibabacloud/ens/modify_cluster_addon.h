// Generated from src/ens/models/ModifyClusterAddon.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyClusterAddon returns.
struct ModifyClusterAddonResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes an add-on installed in a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyClusterAddonRequest {
  using Response = ModifyClusterAddonResponse;  ///< What the action returns.

  /// The add-on.
  struct Addon {
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

  Addon addon{};                                ///< The add-on.
  std::optional<std::string> cluster_id{};      ///< Required. ID of the cluster.
  std::optional<std::string> component_name{};  ///< Required. Name of the component, such as edge-csi-lite.
};

const schema::Struct& SchemaOf(const ModifyClusterAddonResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterAddonRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterAddonRequest::Addon*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterAddonRequest::Addon::ConfigSchema*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyClusterAddonRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
