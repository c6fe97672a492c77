// Generated from src/ens/models/ListAddons.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListAddons returns.
struct ListAddonsResponse {
  /// One addon.
  struct Addons {
    /// One config schema.
    struct ConfigSchema {
      std::optional<std::string> app_version{};                   ///< Version of the application.
      std::optional<std::string> config_version{};                ///< Version of the configuration.
      std::optional<std::string> name{};                          ///< Name of the config schema.
      std::vector<std::pair<std::string, std::string>> params{};  ///< Parameters: keys and values. JSON text.
    };

    std::optional<bool> cleanup_cloud_resources{};  ///< Whether the cloud resources of the add-on are cleaned up.
    std::vector<ConfigSchema> config_schema{};      ///< The configuration schemas of the add-on.
    std::optional<std::string> name{};              ///< Name of the addon.
    std::optional<std::string> version{};           ///< Version number or name.
  };

  std::vector<Addons> addons{};  ///< The add-ons.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists add-ons with their configuration schemas.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct ListAddonsRequest {
  using Response = ListAddonsResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const ListAddonsResponse*) noexcept;
const schema::Struct& SchemaOf(const ListAddonsResponse::Addons*) noexcept;
const schema::Struct& SchemaOf(const ListAddonsResponse::Addons::ConfigSchema*) noexcept;
const schema::Struct& SchemaOf(const ListAddonsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListAddonsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
