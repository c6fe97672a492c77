// Generated from src/ecs/models/ImportKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ImportKeyPair returns.
struct ImportKeyPairResponse {
  std::optional<std::string> key_pair_finger_print{};  ///< Fingerprint of the key pair.
  std::optional<std::string> key_pair_name{};          ///< Name of the key pair.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Imports a public key as an SSH key pair and returns its fingerprint.
///
/// Not repeated after a failure that may have been executed.
struct ImportKeyPairRequest {
  using Response = ImportKeyPairResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> key_pair_name{};      ///< Required. Name of the key pair.
  std::optional<std::string> public_key_body{};    ///< Required. Public key to import.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const ImportKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const ImportKeyPairRequest*) noexcept;
const schema::Struct& SchemaOf(const ImportKeyPairRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const ImportKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
