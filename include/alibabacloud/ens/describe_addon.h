// Generated from src/ens/models/DescribeAddon.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeAddon returns.
struct DescribeAddonResponse {
  /// One addon.
  struct Addons {
    /// One config schema.
    struct ConfigSchema {
      std::optional<std::string> app_version{};     ///< Version of the application.
      std::optional<std::string> config_version{};  ///< Version of the configuration.
      std::optional<std::string> name{};            ///< Name of the config schema.
      std::optional<std::string> params{};          ///< Parameters: keys and values. JSON text.
    };

    /// Whether the cloud resources of the add-on are cleaned up.
    std::optional<std::string> cleanup_cloud_resources{};
    std::vector<ConfigSchema> config_schema{};  ///< The configuration schemas of the add-on.
    std::optional<std::string> name{};          ///< Name of the addon.
    std::optional<std::string> version{};       ///< Version number or name.
  };

  std::vector<Addons> addons{};  ///< The add-ons.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns an add-on with its configuration schema.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeAddonRequest {
  using Response = DescribeAddonResponse;  ///< What the action returns.

  std::optional<std::string> addon_name{};     ///< Required. Name of the add-on, such as edge-csi-lite.
  std::optional<std::string> addon_version{};  ///< Version of the add-on.
};

const schema::Struct& SchemaOf(const DescribeAddonResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAddonResponse::Addons*) noexcept;
const schema::Struct& SchemaOf(const DescribeAddonResponse::Addons::ConfigSchema*) noexcept;
const schema::Struct& SchemaOf(const DescribeAddonRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAddonRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
