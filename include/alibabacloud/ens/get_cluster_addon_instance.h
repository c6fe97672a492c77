// Generated from src/ens/models/GetClusterAddonInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetClusterAddonInstance returns.
struct GetClusterAddonInstanceResponse {
  /// One config schema.
  struct ConfigSchema {
    std::optional<std::string> app_version{};     ///< Version of the application.
    std::optional<std::string> config_version{};  ///< Version of the configuration.
    std::optional<std::string> name{};            ///< Name of the config schema.
    std::optional<std::string> params{};          ///< Parameters: keys and values.
  };

  std::optional<bool> cleanup_cloud_resources{};  ///< Whether the cloud resources of the add-on are cleaned up.
  std::vector<ConfigSchema> config_schema{};      ///< The configuration schemas of the add-on.
  std::optional<std::string> name{};              ///< Name of the item.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> status{};   ///< Status of the item.
  std::optional<std::string> version{};  ///< Version number or name.
};

/// Returns an add-on installed in a cluster.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct GetClusterAddonInstanceRequest {
  using Response = GetClusterAddonInstanceResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};     ///< Required. ID of the cluster.
  std::optional<std::string> instance_name{};  ///< Required. Name of the instance.
};

const schema::Struct& SchemaOf(const GetClusterAddonInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const GetClusterAddonInstanceResponse::ConfigSchema*) noexcept;
const schema::Struct& SchemaOf(const GetClusterAddonInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetClusterAddonInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
