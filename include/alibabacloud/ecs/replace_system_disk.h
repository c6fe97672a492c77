// Generated from src/ecs/models/ReplaceSystemDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReplaceSystemDisk returns.
struct ReplaceSystemDiskResponse {
  std::optional<std::string> disk_id{};  ///< ID of the disk.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Replaces the system disk of an instance and returns the ID of the new disk.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ReplaceSystemDiskRequest {
  using Response = ReplaceSystemDiskResponse;  ///< What the action returns.

  /// One role ARN.
  struct Arn {
    std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::int64_t> size{};  ///< Size of the system disk in GiB.
  };

  /// @{
  /// A value of `security_enhancement_strategy`.
  static constexpr const char* kSecurityEnhancementStrategyActive = "Active";
  static constexpr const char* kSecurityEnhancementStrategyDeactive = "Deactive";
  /// @}

  std::optional<std::string> architecture{};  ///< System architecture, such as x86_64. @deprecated
  std::vector<Arn> arn{};                     ///< The roles to assume.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> disk_id{};            ///< ID of the disk. @deprecated
  std::optional<std::string> encrypt_algorithm{};  ///< Encryption algorithm of the disk.
  std::optional<bool> encrypted{};                 ///< Whether encryption is enabled. Default: false.
  std::optional<std::string> image_id{};           ///< ID of the image.
  std::optional<std::string> instance_id{};        ///< Required. ID of the instance.
  std::optional<std::string> key_pair_name{};      ///< Name of the key pair.
  std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<bool> login_as_non_root{};         ///< Whether to log on as a user other than root.
  std::optional<std::string> password{};           ///< Password for logging on. Sensitive: printed as ***.
  std::optional<bool> password_inherit{};          ///< Whether to use the password preset in the image. Default: false.
  std::optional<std::string> platform{};           ///< Operating system platform. @deprecated
  /// Whether to enable security hardening: Active or Deactive. Default: Deactive.
  std::optional<std::string> security_enhancement_strategy{};
  SystemDisk system_disk{};                      ///< The system disk.
  std::optional<bool> use_additional_service{};  ///< Whether to use additional services.
};

const schema::Struct& SchemaOf(const ReplaceSystemDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest*) noexcept;
const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const ReplaceSystemDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
