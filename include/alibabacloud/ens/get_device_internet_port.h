// Generated from src/ens/models/GetDeviceInternetPort.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetDeviceInternetPort returns.
struct GetDeviceInternetPortResponse {
  /// One network info item.
  struct NetworkInfoItem {
    std::optional<std::string> external_ip{};    ///< External (public) IP address.
    std::optional<std::string> external_port{};  ///< External (public) port.
    std::optional<std::string> internal_ip{};    ///< Internal (private) IP address.
    std::optional<std::string> internal_port{};  ///< Internal (private) port.
    std::optional<std::string> isp{};            ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
    std::optional<std::string> status{};         ///< Status of the network info item.
  };

  std::optional<std::string> instance_id{};     ///< ID of the instance.
  std::vector<NetworkInfoItem> network_info{};  ///< The network data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the mappings of internal ports of an instance to the Internet.
///
/// A read: repeated after any failure that may pass.
struct GetDeviceInternetPortRequest {
  using Response = GetDeviceInternetPortResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> nat_type{};     ///< Type of the NAT.
  std::optional<std::string> rule_id{};      ///< ID of the rule.
};

const schema::Struct& SchemaOf(const GetDeviceInternetPortResponse*) noexcept;
const schema::Struct& SchemaOf(const GetDeviceInternetPortResponse::NetworkInfoItem*) noexcept;
const schema::Struct& SchemaOf(const GetDeviceInternetPortRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetDeviceInternetPortRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
