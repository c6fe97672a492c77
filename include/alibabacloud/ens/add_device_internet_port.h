// Generated from src/ens/models/AddDeviceInternetPort.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AddDeviceInternetPort returns.
struct AddDeviceInternetPortResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> rule_ids{};  ///< IDs of the rules.
};

/// Maps an internal port of an instance to the Internet and returns the rule IDs.
///
/// Not repeated after a failure that may have been executed.
struct AddDeviceInternetPortRequest {
  using Response = AddDeviceInternetPortResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> internal_ip{};    ///< Internal (private) IP address.
  std::optional<std::string> internal_port{};  ///< Internal (private) port.
  std::optional<std::string> isp{};            ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
  std::optional<std::string> nat_type{};       ///< Type of the NAT.
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AddDeviceInternetPortResponse*) noexcept;
const schema::Struct& SchemaOf(const AddDeviceInternetPortRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AddDeviceInternetPortRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
