// Generated from src/ecs/models/CopyImage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CopyImage returns.
struct CopyImageResponse {
  std::optional<std::string> image_id{};  ///< ID of the image.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Copies an image to a destination region and returns the ID of the copy.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CopyImageRequest {
  using Response = CopyImageResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> destination_description{};  ///< Description of the copy.
  std::optional<std::string> destination_image_name{};   ///< Name of the copy of the image.
  std::optional<std::string> destination_region_id{};    ///< Destination region.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> encrypt_algorithm{};  ///< Encryption algorithm of the disk.
  std::optional<bool> encrypted{};                 ///< Whether encryption is enabled.
  std::optional<std::string> image_id{};           ///< Required. ID of the image.
  std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CopyImageResponse*) noexcept;
const schema::Struct& SchemaOf(const CopyImageRequest*) noexcept;
const schema::Struct& SchemaOf(const CopyImageRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CopyImageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
