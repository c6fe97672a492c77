// Generated from src/ecs/models/SendFile.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What SendFile returns.
struct SendFileResponse {
  std::optional<std::string> invoke_id{};  ///< ID of the execution.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Sends a file to instances and returns the invocation ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct SendFileRequest {
  using Response = SendFileResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `content_type`.
  static constexpr const char* kContentTypePlainText = "PlainText";
  static constexpr const char* kContentTypeBase64 = "Base64";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Required. Content of the component, file or key. Sensitive: printed as ***.
  std::optional<std::string> content{};
  /// Encoding of the content of the file, PlainText or Base64. Default: PlainText.
  std::optional<std::string> content_type{};
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::string> file_group{};         ///< Group of the file, such as root. Default: root.
  std::optional<std::string> file_mode{};          ///< Permission bits of the file, such as 0644. Default: 0644.
  std::optional<std::string> file_owner{};         ///< Owner of the file, such as root. Default: root.
  std::vector<std::string> instance_id{};          ///< Required. IDs of the instances.
  std::optional<std::string> name{};               ///< Required. Name of the item.
  std::optional<bool> overwrite{};                 ///< Whether to overwrite a file of the same name. Default: false.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> target_dir{};         ///< Required. Directory on the instance that the file is sent to.
  std::optional<std::int64_t> timeout{};           ///< Timeout in seconds. Default: 60.
};

const schema::Struct& SchemaOf(const SendFileResponse*) noexcept;
const schema::Struct& SchemaOf(const SendFileRequest*) noexcept;
const schema::Struct& SchemaOf(const SendFileRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const SendFileRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
