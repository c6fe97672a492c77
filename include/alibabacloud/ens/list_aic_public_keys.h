// Generated from src/ens/models/ListAICPublicKeys.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListAICPublicKeys returns.
struct ListAICPublicKeysResponse {
  /// One public key.
  struct PublicKeys {
    std::optional<std::string> content{};        ///< Content of the component, file or key.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the public key.
    std::optional<std::string> key_group{};      ///< Group of the public key.
    std::optional<std::string> key_name{};       ///< Name of the public key.
    std::optional<std::string> key_type{};       ///< Type of the public key, such as adb.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::vector<PublicKeys> public_keys{};      ///< The public keys.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists public keys for logon to AIC instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `public_keys`.
/// HTTPS only.
struct ListAICPublicKeysRequest {
  using Response = ListAICPublicKeysResponse;  ///< What the action returns.

  std::optional<std::string> key_group{};     ///< Group of the public key.
  std::optional<std::string> key_name{};      ///< Name of the public key.
  std::optional<std::string> key_type{};      ///< Type of the public key, such as adb.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
};

const schema::Struct& SchemaOf(const ListAICPublicKeysResponse*) noexcept;
const schema::Struct& SchemaOf(const ListAICPublicKeysResponse::PublicKeys*) noexcept;
const schema::Struct& SchemaOf(const ListAICPublicKeysRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListAICPublicKeysRequest&) noexcept;
inline auto& ItemsOf(ListAICPublicKeysResponse& page) noexcept {
  return page.public_keys;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
