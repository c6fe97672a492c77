// Generated from src/ecs/models/ModifyInstanceMetadataOptions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceMetadataOptions returns.
struct ModifyInstanceMetadataOptionsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the settings of the metadata service of an instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceMetadataOptionsRequest {
  using Response = ModifyInstanceMetadataOptionsResponse;  ///< What the action returns.

  /// @{
  /// A value of `http_endpoint`.
  static constexpr const char* kHttpEndpointEnabled = "enabled";
  static constexpr const char* kHttpEndpointDisabled = "disabled";
  /// @}
  /// @{
  /// A value of `http_tokens`.
  static constexpr const char* kHttpTokensOptional = "optional";
  static constexpr const char* kHttpTokensRequired = "required";
  /// @}
  /// @{
  /// A value of `instance_metadata_tags`.
  static constexpr const char* kInstanceMetadataTagsEnabled = "enabled";
  static constexpr const char* kInstanceMetadataTagsDisabled = "disabled";
  /// @}

  /// Required. Whether the endpoint of the instance metadata service is enabled or disabled. Default: enabled.
  std::optional<std::string> http_endpoint{};
  /// Hop limit of the metadata service for responses to HTTP PUT.
  std::optional<std::int64_t> http_put_response_hop_limit{};
  /// Whether access to the instance metadata takes a token (required) or also works without (optional). Default:
  /// optional.
  std::optional<std::string> http_tokens{};
  std::optional<std::string> instance_id{};  ///< ID of the instance.
  /// Whether tags are readable in the instance metadata, enabled or disabled. Default: disabled.
  std::optional<std::string> instance_metadata_tags{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceMetadataOptionsResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceMetadataOptionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceMetadataOptionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
