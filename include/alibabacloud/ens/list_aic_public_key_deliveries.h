// Generated from src/ens/models/ListAICPublicKeyDeliveries.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListAICPublicKeyDeliveries returns.
struct ListAICPublicKeyDeliveriesResponse {
  /// One public key deliver.
  struct PublicKeyDeliverInfo {
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> key_group{};      ///< Group of the public key.
    std::optional<std::string> key_name{};       ///< Name of the public key.
    std::optional<std::string> key_type{};       ///< Type of the public key, such as adb.
  };

  std::optional<std::int64_t> page_number{};                    ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                      ///< Items on a page.
  std::vector<PublicKeyDeliverInfo> public_key_deliver_info{};  ///< The deliveries of the public keys.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the deliveries of public keys to AIC instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `public_key_deliver_info`. HTTPS only.
struct ListAICPublicKeyDeliveriesRequest {
  using Response = ListAICPublicKeyDeliveriesResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};   ///< ID of the instance.
  std::optional<std::string> key_group{};     ///< Group of the public key.
  std::optional<std::string> key_name{};      ///< Name of the public key.
  std::optional<std::string> key_type{};      ///< Type of the public key, such as adb.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
};

const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesResponse*) noexcept;
const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo*) noexcept;
const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListAICPublicKeyDeliveriesRequest&) noexcept;
inline auto& ItemsOf(ListAICPublicKeyDeliveriesResponse& page) noexcept {
  return page.public_key_deliver_info;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
