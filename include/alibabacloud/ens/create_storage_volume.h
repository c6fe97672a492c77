// Generated from src/ens/models/CreateStorageVolume.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateStorageVolume returns.
struct CreateStorageVolumeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> volume_id{};  ///< IDs of the storage volumes.
};

/// Creates a volume of a storage gateway and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateStorageVolumeRequest {
  using Response = CreateStorageVolumeResponse;  ///< What the action returns.

  /// @{
  /// A value of `is_auth`.
  static constexpr const char* kIsAuth1 = "1";
  static constexpr const char* kIsAuth0 = "0";
  /// @}
  /// @{
  /// A value of `is_enable`.
  static constexpr const char* kIsEnable1 = "1";
  static constexpr const char* kIsEnable0 = "0";
  /// @}

  std::optional<std::string> auth_password{};  ///< Password for the authentication. Sensitive: printed as ***.
  std::optional<std::string> auth_protocol{};  ///< Authentication protocol, such as CHAP.
  std::optional<std::string> auth_user{};      ///< User name for the authentication.
  std::optional<std::string> description{};    ///< Text that describes the item.
  std::optional<std::string> ens_region_id{};  ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> gateway_id{};     ///< Required. ID of the storage gateway.
  std::optional<std::string> is_auth{};        ///< Whether authentication is enabled: 1 yes, 0 no.
  std::optional<std::string> is_enable{};      ///< Whether the storage volume is enabled: 1 yes, 0 no.
  std::optional<std::string> storage_id{};     ///< Required. ID of the storage.
  std::optional<std::string> volume_name{};    ///< Name of the storage volume.
};

const schema::Struct& SchemaOf(const CreateStorageVolumeResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageVolumeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateStorageVolumeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
