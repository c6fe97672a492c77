// Generated from src/ecs/models/DescribeKeyPairs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeKeyPairs returns.
struct DescribeKeyPairsResponse {
  /// One key pair.
  struct KeyPair {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> creation_time{};          ///< Time of creation.
    std::optional<std::string> key_pair_finger_print{};  ///< Fingerprint of the key pair.
    std::optional<std::string> key_pair_name{};          ///< Name of the key pair.
    std::optional<std::string> public_key{};             ///< Public key of the key pair.
    std::optional<std::string> resource_group_id{};      ///< ID of the resource group.
    std::vector<Tag> tags{};                             ///< The tags.
  };

  std::vector<KeyPair> key_pairs{};           ///< The key pairs.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists SSH key pairs.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `key_pairs`.
struct DescribeKeyPairsRequest {
  using Response = DescribeKeyPairsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<bool> include_public_key{};            ///< Whether to return the public key. Default: false.
  std::optional<std::string> key_pair_finger_print{};  ///< Fingerprint of the key pair.
  std::optional<std::string> key_pair_name{};          ///< Name of the key pair.
  std::optional<std::int64_t> page_number{};           ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};             ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};              ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};      ///< ID of the resource group.
  std::vector<Tag> tag{};                              ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeKeyPairsRequest&) noexcept;
inline auto& ItemsOf(DescribeKeyPairsResponse& page) noexcept {
  return page.key_pairs;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
