// Generated from src/ens/models/DeleteDeviceInternetPort.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteDeviceInternetPort returns.
struct DeleteDeviceInternetPortResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> rule_ids{};  ///< IDs of the rules.
};

/// Deletes a mapping of an internal port to the Internet and returns the rule IDs.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDeviceInternetPortRequest {
  using Response = DeleteDeviceInternetPortResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> nat_type{};     ///< Type of the NAT.
  std::optional<std::string> rule_id{};      ///< ID of the rule.
};

const schema::Struct& SchemaOf(const DeleteDeviceInternetPortResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDeviceInternetPortRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDeviceInternetPortRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
