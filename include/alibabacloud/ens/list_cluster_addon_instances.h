// Generated from src/ens/models/ListClusterAddonInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListClusterAddonInstances returns.
struct ListClusterAddonInstancesResponse {
  /// One addon.
  struct Addons {
    /// One config schema.
    struct ConfigSchema {
      std::optional<std::string> app_version{};     ///< Version of the application.
      std::optional<std::string> config_version{};  ///< Version of the configuration.
      std::optional<std::string> name{};            ///< Name of the config schema.
      std::optional<std::string> params{};          ///< Parameters: keys and values.
    };

    std::optional<bool> cleanup_cloud_resources{};  ///< Whether the cloud resources of the add-on are cleaned up.
    std::vector<ConfigSchema> config_schema{};      ///< The configuration schemas of the add-on.
    std::optional<std::string> name{};              ///< Name of the addon.
    std::optional<std::string> status{};            ///< Status of the addon.
    std::optional<std::string> version{};           ///< Version number or name.
  };

  std::vector<Addons> addons{};  ///< The add-ons.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the add-ons installed in a cluster.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct ListClusterAddonInstancesRequest {
  using Response = ListClusterAddonInstancesResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};  ///< Required. ID of the cluster.
};

const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse::Addons*) noexcept;
const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse::Addons::ConfigSchema*) noexcept;
const schema::Struct& SchemaOf(const ListClusterAddonInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListClusterAddonInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
