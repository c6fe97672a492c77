// Generated from src/ens/models/DescribeInstanceBootConfiguration.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceBootConfiguration returns.
struct DescribeInstanceBootConfigurationResponse {
  /// The instances.
  struct Instances {
    std::optional<std::string> boot_set{};     ///< Boot setting of the instance, such as legacy.
    std::optional<std::string> boot_type{};    ///< Medium the instance boots from, such as pxe or disk.
    std::optional<std::string> disk_set{};     ///< Disk setting of the boot configuration, such as on or off.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
  };

  Instances instances{};  ///< The instances.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the boot configuration of an instance.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeInstanceBootConfigurationRequest {
  using Response = DescribeInstanceBootConfigurationResponse;  ///< What the action returns.

  std::optional<std::string> boot_set{};     ///< Boot setting of the instance, such as legacy.
  std::optional<std::string> boot_type{};    ///< Medium the instance boots from, such as pxe or disk.
  std::optional<std::string> disk_set{};     ///< Disk setting of the boot configuration, such as on or off.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationResponse::Instances*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceBootConfigurationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
