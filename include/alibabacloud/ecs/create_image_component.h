// Generated from src/ecs/models/CreateImageComponent.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateImageComponent returns.
struct CreateImageComponentResponse {
  std::optional<std::string> image_component_id{};  ///< ID of the image component.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an image component and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateImageComponentRequest {
  using Response = CreateImageComponentResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `component_type`.
  static constexpr const char* kComponentTypeBuild = "Build";
  static constexpr const char* kComponentTypeTest = "Test";
  /// @}
  /// @{
  /// A value of `system_type`.
  static constexpr const char* kSystemTypeLinux = "Linux";
  static constexpr const char* kSystemTypeWindows = "Windows";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> component_type{};     ///< Type of the image component. Default: Build.
  std::optional<std::string> component_version{};  ///< Version of the image component, such as 1.0.0.
  std::optional<std::string> content{};            ///< Content of the component, file or key.
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::string> name{};               ///< Name of the item.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> system_type{};        ///< Type of the operating system. Default: Linux.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CreateImageComponentResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateImageComponentRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateImageComponentRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateImageComponentRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
