// Generated from src/ens/models/CreateHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateHaVip returns.
struct CreateHaVipResponse {
  std::vector<std::string> ha_vip_ids{};  ///< IDs of the HAVIPs.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates high-availability virtual IP addresses (HAVIPs) and returns their IDs.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct CreateHaVipRequest {
  using Response = CreateHaVipResponse;  ///< What the action returns.

  std::optional<std::int64_t> amount{};      ///< Number of resources, such as instances. Range: 1..10. Default: 1.
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> ip_address{};   ///< IP address.
  std::optional<std::string> name{};         ///< Name of the item.
  std::optional<std::string> vswitch_id{};   ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
