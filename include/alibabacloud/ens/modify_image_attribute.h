// Generated from src/ens/models/ModifyImageAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyImageAttribute returns.
struct ModifyImageAttributeResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name of an image.
///
/// Not repeated after a failure that may have been executed.
struct ModifyImageAttributeRequest {
  using Response = ModifyImageAttributeResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};    ///< Required. ID of the image.
  std::optional<std::string> image_name{};  ///< Required. Name of the image.
};

const schema::Struct& SchemaOf(const ModifyImageAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyImageAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
