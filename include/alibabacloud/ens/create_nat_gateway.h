// Generated from src/ens/models/CreateNatGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateNatGateway returns.
struct CreateNatGatewayResponse {
  std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a NAT gateway and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateNatGatewayRequest {
  using Response = CreateNatGatewayResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> ens_region_id{};           ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_billing_cycle{};  ///< Billing cycle of the resource.
  std::optional<std::string> instance_type{};           ///< Type of the instance.
  std::optional<std::string> name{};                    ///< Name of the item.
  std::optional<std::string> network_id{};              ///< Required. ID of the network.
  std::vector<Tag> tag{};                               ///< The tags.
  std::optional<std::string> vswitch_id{};              ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateNatGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNatGatewayRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateNatGatewayRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNatGatewayRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
