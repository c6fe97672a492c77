// Generated from src/ens/models/ShareAICImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ShareAICImage returns.
struct ShareAICImageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Shares an AIC image with users.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ShareAICImageRequest {
  using Response = ShareAICImageResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};            ///< Required. ID of the image.
  std::optional<std::vector<std::string>> users{};  ///< Required. Users to share the image with.
};

const schema::Struct& SchemaOf(const ShareAICImageResponse*) noexcept;
const schema::Struct& SchemaOf(const ShareAICImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ShareAICImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
