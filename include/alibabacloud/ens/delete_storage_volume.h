// Generated from src/ens/models/DeleteStorageVolume.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteStorageVolume returns.
struct DeleteStorageVolumeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a volume of a storage gateway.
///
/// Not repeated after a failure that may have been executed.
struct DeleteStorageVolumeRequest {
  using Response = DeleteStorageVolumeResponse;  ///< What the action returns.

  std::optional<std::string> volume_id{};  ///< Required. ID of the storage volume.
};

const schema::Struct& SchemaOf(const DeleteStorageVolumeResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteStorageVolumeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteStorageVolumeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
