// Generated from src/ecs/models/CreateKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateKeyPair returns.
struct CreateKeyPairResponse {
  std::optional<std::string> key_pair_finger_print{};  ///< Fingerprint of the key pair.
  std::optional<std::string> key_pair_id{};            ///< ID of the key pair.
  std::optional<std::string> key_pair_name{};          ///< Name of the key pair.
  std::optional<std::string> private_key_body{};       ///< Private key of the key pair. Sensitive: printed as ***.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an SSH key pair and returns its private key and fingerprint.
///
/// Not repeated after a failure that may have been executed.
struct CreateKeyPairRequest {
  using Response = CreateKeyPairResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> key_pair_name{};      ///< Required. Name of the key pair.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CreateKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateKeyPairRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateKeyPairRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
