// Generated from src/ens/models/CreateClassicNetwork.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateClassicNetwork returns.
struct CreateClassicNetworkResponse {
  std::optional<std::string> network_id{};  ///< ID of the network.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a classic network and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateClassicNetworkRequest {
  using Response = CreateClassicNetworkResponse;  ///< What the action returns.

  std::optional<std::string> cidr_block{};     ///< Required. CIDR block, such as 10.0.0.0/24.
  std::optional<std::string> description{};    ///< Text that describes the item.
  std::optional<std::string> ens_region_id{};  ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> network_name{};   ///< Name of the network.
  std::optional<std::string> network_type{};   ///< Type of the network.
};

const schema::Struct& SchemaOf(const CreateClassicNetworkResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateClassicNetworkRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateClassicNetworkRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
