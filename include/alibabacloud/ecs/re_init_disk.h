// Generated from src/ecs/models/ReInitDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReInitDisk returns.
struct ReInitDiskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Reinitializes a disk.
///
/// Not repeated after a failure that may have been executed.
struct ReInitDiskRequest {
  using Response = ReInitDiskResponse;  ///< What the action returns.

  /// @{
  /// A value of `security_enhancement_strategy`.
  static constexpr const char* kSecurityEnhancementStrategyActive = "Active";
  static constexpr const char* kSecurityEnhancementStrategyDeactive = "Deactive";
  /// @}

  /// Whether to start the instance automatically afterwards. Default: false.
  std::optional<bool> auto_start_instance{};
  std::optional<std::string> disk_id{};        ///< Required. ID of the disk.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  std::optional<bool> login_as_non_root{};     ///< Whether to log on as a user other than root.
  std::optional<std::string> password{};       ///< Password for logging on. Sensitive: printed as ***.
  /// Whether to enable security hardening: Active or Deactive. Default: Deactive.
  std::optional<std::string> security_enhancement_strategy{};
};

const schema::Struct& SchemaOf(const ReInitDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ReInitDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReInitDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
