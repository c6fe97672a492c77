// Generated from src/ens/models/UnInstallClusterAddons.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UnInstallClusterAddons returns.
struct UnInstallClusterAddonsResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Uninstalls add-ons from a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct UnInstallClusterAddonsRequest {
  using Response = UnInstallClusterAddonsResponse;  ///< What the action returns.

  /// One addon.
  struct Addons {
    std::optional<std::string> name{};  ///< Name of the addon.
  };

  std::optional<std::vector<Addons>> addons{};  ///< The add-ons.
  std::optional<std::string> cluster_id{};      ///< Required. ID of the cluster.
};

const schema::Struct& SchemaOf(const UnInstallClusterAddonsResponse*) noexcept;
const schema::Struct& SchemaOf(const UnInstallClusterAddonsRequest*) noexcept;
const schema::Struct& SchemaOf(const UnInstallClusterAddonsRequest::Addons*) noexcept;
const schema::Action& ActionOf(const Client&, const UnInstallClusterAddonsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
