// Generated from src/ens/models/DeleteImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteImage returns.
struct DeleteImageResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a custom image.
///
/// Not repeated after a failure that may have been executed.
struct DeleteImageRequest {
  using Response = DeleteImageResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};  ///< Required. ID of the image.
};

const schema::Struct& SchemaOf(const DeleteImageResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteImageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
