// Generated from src/ens/models/ModifyAICInstanceType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyAICInstanceType returns.
struct ModifyAICInstanceTypeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the instance type, image, resolution or frequency of an AIC instance.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyAICInstanceTypeRequest {
  using Response = ModifyAICInstanceTypeResponse;  ///< What the action returns.

  std::optional<std::string> environment_var{};  ///< Environment variables.
  std::optional<std::int64_t> frequency{};       ///< Refresh frequency of the display of the AIC instance.
  std::optional<std::string> image_id{};         ///< Required. ID of the image.
  std::optional<std::string> instance_id{};      ///< Required. ID of the instance.
  std::optional<std::string> instance_type{};    ///< Required. Type of the instance.
  std::optional<std::string> resolution{};       ///< Screen resolution, such as 720*1280.
};

const schema::Struct& SchemaOf(const ModifyAICInstanceTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyAICInstanceTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyAICInstanceTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
