// Generated from src/ens/models/UpgradeAICInstanceImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UpgradeAICInstanceImage returns.
struct UpgradeAICInstanceImageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Upgrades the image of AIC instances on ARM servers.
///
/// Not repeated after a failure that may have been executed.
struct UpgradeAICInstanceImageRequest {
  using Response = UpgradeAICInstanceImageResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};                 ///< Required. ID of the image.
  std::optional<std::vector<std::string>> server_ids{};  ///< Required. IDs of the servers.
  std::optional<std::int64_t> timeout{};                 ///< Timeout in seconds.
};

const schema::Struct& SchemaOf(const UpgradeAICInstanceImageResponse*) noexcept;
const schema::Struct& SchemaOf(const UpgradeAICInstanceImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UpgradeAICInstanceImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
