// Generated from src/ens/models/ModifyInstanceBootConfiguration.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyInstanceBootConfiguration returns.
struct ModifyInstanceBootConfigurationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the boot configuration of an instance.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyInstanceBootConfigurationRequest {
  using Response = ModifyInstanceBootConfigurationResponse;  ///< What the action returns.

  std::optional<std::string> boot_set{};     ///< Boot setting of the instance, such as legacy.
  std::optional<std::string> boot_type{};    ///< Required. Medium the instance boots from, such as pxe or disk.
  std::optional<std::string> disk_set{};     ///< Disk setting of the boot configuration, such as on or off.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const ModifyInstanceBootConfigurationResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceBootConfigurationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceBootConfigurationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
