// Generated from src/ens/models/DescribeKeyPairs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeKeyPairs returns.
struct DescribeKeyPairsResponse {
  /// One key pair.
  struct KeyPair {
    std::optional<std::string> creation_time{};  ///< When the key pair was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> key_pair_finger_print{};  ///< Fingerprint of the key pair.
    std::optional<std::string> key_pair_id{};            ///< ID of the key pair. Known from the API metadata only.
    std::optional<std::string> key_pair_name{};          ///< Name of the key pair.
  };

  std::vector<KeyPair> key_pairs{};           ///< The key pairs of this page.
  std::optional<std::int64_t> page_number{};  ///< Number of this page.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many key pairs there are in all.
};

/// Lists SSH key pairs, page by page, or looks one up by name.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `key_pairs`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeKeyPairsRequest {
  using Response = DescribeKeyPairsResponse;  ///< What the action returns.

  std::optional<std::string> key_pair_id{};  ///< Only the key pair with this ID. Known from the API metadata only.
  /// Only the key pair of this name; all key pairs by default. Names have 2 to 128 characters, beginning with a letter
  /// or a Chinese character but not with http:// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> key_pair_name{};
  std::optional<std::string> page_number{};  ///< Page to return, greater than 0; 1 by default. A string in this action.
  /// Entries per page, greater than 0; 10 by default. A string in this action.
  std::optional<std::string> page_size{};
};

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair*) noexcept;
const schema::Struct& SchemaOf(const DescribeKeyPairsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeKeyPairsRequest&) noexcept;
inline auto& ItemsOf(DescribeKeyPairsResponse& page) noexcept {
  return page.key_pairs;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
